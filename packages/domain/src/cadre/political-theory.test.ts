import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../kernel/index.js';
import { QUALIFICATION_LEVELS } from './vocabulary.js';
import { POLITICAL_THEORY_LEVELS, highestPoliticalTheoryLevel } from './political-theory.js';

/** Place in the order of levels; -1 for none. */
const heightOf = (levels: Parameters<typeof highestPoliticalTheoryLevel>[0]) => {
  const highest = highestPoliticalTheoryLevel(levels);
  return highest === null ? -1 : POLITICAL_THEORY_LEVELS.indexOf(highest);
};

describe('the highest level of political theory', () => {
  it('is advanced before intermediate before primary', () => {
    expect(highestPoliticalTheoryLevel(['THEORY_PRIMARY', 'THEORY_ADVANCED', 'THEORY_INTERMEDIATE'])).toBe(
      'THEORY_ADVANCED',
    );
    expect(highestPoliticalTheoryLevel(['THEORY_INTERMEDIATE', 'THEORY_PRIMARY'])).toBe('THEORY_INTERMEDIATE');
  });

  it('is null where no level of political theory is recorded, whatever the degrees', () => {
    expect(highestPoliticalTheoryLevel([])).toBeNull();
    expect(highestPoliticalTheoryLevel(['DEGREE_DOCTOR', 'SENIOR_EXPERT', 'PROFICIENT'])).toBeNull();
  });

  it('never falls when a level is added, and does not depend on the order', () => {
    const level = fc.constantFrom(...codesOf(QUALIFICATION_LEVELS));
    fc.assert(
      fc.property(fc.array(level), level, (levels, added) => {
        expect(heightOf([...levels, added])).toBeGreaterThanOrEqual(heightOf(levels));
        expect(heightOf(levels.toReversed())).toBe(heightOf(levels));
      }),
    );
  });

  it('knows every level of the vocabulary that is one of political theory', () => {
    const named = codesOf(QUALIFICATION_LEVELS).filter((code) => code.startsWith('THEORY_'));
    expect([...POLITICAL_THEORY_LEVELS].toSorted()).toEqual(named.toSorted());
  });
});
