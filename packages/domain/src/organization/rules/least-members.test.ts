import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { leastMembers } from './least-members.js';

const book = rulebookOf([leastMembers]);

const judgeMembers = (asOf: string, officialMembers: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(leastMembers, 'enough', { officialMembers })] });

describe('official members of a Party organisation', () => {
  it.each([
    { asOf: '2011-01-19', officialMembers: 2, outcome: 'NOT_MET' },
    { asOf: '2011-01-19', officialMembers: 3, outcome: 'MET' },
    { asOf: '2011-01-20', officialMembers: 4, outcome: 'MET' },
    { asOf: '2026-11-22', officialMembers: 3, outcome: 'MET' },
  ])('on $asOf $officialMembers are $outcome', ({ asOf, officialMembers, outcome }) => {
    expect(judgeMembers(asOf, officialMembers)).toMatchObject({ outcome, checks: [{ rule: 'OR-001', outcome }] });
  });

  it('are not judged the day before the Charter of the 11th congress', () => {
    expect(judgeMembers('2011-01-18', 3)).toMatchObject({ noRule: ['organization.least-members#enough'] });
  });

  it('are not known to be enough where nobody counted them', () => {
    expect(judgeMembers('2020-01-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['officialMembers'] });
  });
});
