import { describe, expect, it } from 'vitest';
import { readNodeId } from './ids.js';
import { ReadRefused } from './refused.js';

function refusalOf(expected: readonly string[]) {
  try {
    return readNodeId('x', expected);
  } catch (error) {
    return error instanceof ReadRefused ? { texts: error.message, details: error.details } : error;
  }
}

describe('an id that cannot be read', () => {
  it.each([
    { types: ['Team'], named: 'of: Team.' },
    { types: ['Team', 'Person', 'Region'], named: 'of: Team, Person, Region.' },
    { types: ['Team', 'Person', 'Region', 'Prize'], named: 'of: Team, Person, Region, …' },
  ])('is refused by a text that says whether it names all types there are: $named', ({ types, named }) => {
    expect(refusalOf(types)).toEqual({
      texts: expect.stringContaining(named) as string,
      details: { id: 'x', expected: types },
    });
  });
});
