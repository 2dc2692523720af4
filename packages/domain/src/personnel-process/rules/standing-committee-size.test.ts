import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { standingCommitteeSize } from './standing-committee-size.js';

const book = rulebookOf([standingCommitteeSize]);

const judgeSizes = (asOf: string, committeeMembers: number | null, standingMembers: number | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [ask(standingCommitteeSize, 'size', { committeeMembers, standingMembers })],
  });

describe('a standing committee', () => {
  it.each([
    { asOf: '2011-01-19', members: 39, standing: 13, outcome: 'MET' },
    { asOf: '2011-01-20', members: 39, standing: 14, outcome: 'NOT_MET' },
    { asOf: '2026-07-26', members: 38, standing: 13, outcome: 'NOT_MET' },
    { asOf: '2026-07-26', members: 40, standing: 13, outcome: 'MET' },
  ])('of $standing beside $members members is $outcome', ({ asOf, members, standing, outcome }) => {
    expect(judgeSizes(asOf, members, standing)).toMatchObject({ outcome, checks: [{ rule: 'PR-043' }] });
  });

  it('is not judged before 19 January 2011: no rule was in force', () => {
    expect(judgeSizes('2011-01-18', 39, 13)).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('is not known without either number', () => {
    expect(judgeSizes('2026-01-01', null, 13).factsMissing).toEqual(['committeeMembers']);
    expect(judgeSizes('2026-01-01', 39, null).factsMissing).toEqual(['standingMembers']);
  });
});
