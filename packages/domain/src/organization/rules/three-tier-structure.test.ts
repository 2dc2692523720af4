import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { threeTierStructure } from './three-tier-structure.js';

const book = rulebookOf([threeTierStructure]);

const judgeTiers = (asOf: string, tiers: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(threeTierStructure, 'tiers', { tiers })] });

const judgeSectional = (asOf: string, standsOn: string | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [
      ask(threeTierStructure, 'sectionalBlocCommitteeStands', {
        standsOn: standsOn === null ? null : plainDate(standsOn),
      }),
    ],
  });

describe('the Party structure of 2026', () => {
  it.each([
    { asOf: '2026-07-25', tiers: 3, outcome: 'UNKNOWN' },
    { asOf: '2026-07-26', tiers: 3, outcome: 'MET' },
    { asOf: '2026-07-26', tiers: 4, outcome: 'NOT_MET' },
    { asOf: '2026-07-27', tiers: 2, outcome: 'NOT_MET' },
  ])('of $tiers tiers is $outcome on $asOf', ({ asOf, tiers, outcome }) => {
    expect(judgeTiers(asOf, tiers).outcome).toBe(outcome);
  });

  it.each([
    { standsOn: '2026-09-29', outcome: 'MET' },
    { standsOn: '2026-09-30', outcome: 'MET' },
    { standsOn: '2026-10-01', outcome: 'NOT_MET' },
  ])('with a sectional bloc committee of a commune on $standsOn is $outcome', ({ standsOn, outcome }) => {
    expect(judgeSectional('2026-07-26', standsOn)).toMatchObject({ outcome, checks: [{ rule: 'OR-024' }] });
  });

  it('says nothing of sectional bloc committees on 25 July 2026', () => {
    expect(judgeSectional('2026-07-25', '2026-10-01').checks).toEqual([]);
  });

  it('is not judged where the tiers or the day are not known', () => {
    expect(judgeTiers('2026-08-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['tiers'] });
    expect(judgeSectional('2026-08-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['standsOn'] });
  });
});
