import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { grassrootsInspectionCommission } from './grassroots-inspection-commission.js';

const book = rulebookOf([grassrootsInspectionCommission]);

const judgeMembers = (asOf: string, members: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(grassrootsInspectionCommission, 'members', { members })] });

const judgeHead = (asOf: string, head: 'DEPUTY_SECRETARY' | 'STANDING_MEMBER' | 'SECRETARY' | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(grassrootsInspectionCommission, 'head', { head })] });

describe('the inspection commission of a grassroots committee', () => {
  it.each([
    { asOf: '2011-01-19', members: 2, outcome: 'NOT_MET' },
    { asOf: '2011-01-20', members: 3, outcome: 'MET' },
    { asOf: '2025-05-29', members: 5, outcome: 'MET' },
    { asOf: '2025-05-29', members: 6, outcome: 'NOT_MET' },
  ])('of $members members is $outcome on $asOf', ({ asOf, members, outcome }) => {
    expect(judgeMembers(asOf, members)).toMatchObject({ outcome, checks: [{ rule: 'OR-014' }] });
  });

  it.each([
    { head: 'DEPUTY_SECRETARY', outcome: 'MET' },
    { head: 'STANDING_MEMBER', outcome: 'MET' },
    { head: 'SECRETARY', outcome: 'NOT_MET' },
  ] as const)('headed by a $head is $outcome', ({ head, outcome }) => {
    expect(judgeHead('2022-01-01', head).outcome).toBe(outcome);
  });

  it.each(['2011-01-18', '2025-05-30', '2025-05-31'])('is not judged on %s', (asOf) => {
    expect(judgeMembers(asOf, 3).checks).toEqual([]);
    expect(judgeHead(asOf, 'DEPUTY_SECRETARY').checks).toEqual([]);
  });

  it('is not judged where its members or its head are not known', () => {
    expect(judgeMembers('2022-01-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['members'] });
    expect(judgeHead('2022-01-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['head'] });
  });

  it('rests on figures that nobody has read', () => {
    const [check] = judgeMembers('2022-01-01', 3).checks;
    expect(check).toMatchObject({ confidence: 'MEDIUM', lowConfidence: ['members', 'heads'] });
  });
});
