import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareObservation } from './share-observation.js';

const facts = ['part', 'whole'];

describe('a counted share', () => {
  it.each([
    { required: '> 1/2', part: 5, whole: 10, isMet: false },
    { required: '> 1/2', part: 6, whole: 10, isMet: true },
    { required: '>= 2/3', part: 19, whole: 30, isMet: false },
    { required: '>= 2/3', part: 20, whole: 30, isMet: true },
    { required: '<= 1/3', part: 4, whole: 11, isMet: false },
  ])('$part of $whole against $required is $isMet', ({ required, part, whole, isMet }) => {
    expect(shareObservation(required, { part, whole, facts })).toEqual({
      isMet,
      observed: `${part}/${whole}`,
      required,
    });
  });

  it.each([
    { part: 1, whole: 0 },
    { part: 0, whole: 0 },
    { part: 11, whole: 10 },
    { part: -1, whole: 10 },
  ])('of $part in $whole settles nothing: the counts contradict each other', ({ part, whole }) => {
    expect(shareObservation('> 1/2', { part, whole, facts })).toEqual({ undecided: facts });
  });

  it('is more than half exactly where the rest is smaller than the part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (whole, given) => {
        const part = given % (whole + 1);
        expect(shareObservation('> 1/2', { part, whole, facts })).toMatchObject({ isMet: part > whole - part });
      }),
    );
  });
});
