import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { standingCommitteeThreshold } from './standing-committee-threshold.js';

const book = rulebookOf([standingCommitteeThreshold]);

const judgeElection = (asOf: string, committeeMembers: number | null, hasStandingCommittee: boolean | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [ask(standingCommitteeThreshold, 'elected', { committeeMembers, hasStandingCommittee })],
  });

describe('the standing committee of a grassroots committee', () => {
  it.each([
    { asOf: '2011-01-19', committeeMembers: 8, hasStandingCommittee: true, outcome: 'NOT_MET' },
    { asOf: '2011-01-19', committeeMembers: 8, hasStandingCommittee: false, outcome: 'MET' },
    { asOf: '2011-01-20', committeeMembers: 9, hasStandingCommittee: true, outcome: 'MET' },
    { asOf: '2011-01-20', committeeMembers: 9, hasStandingCommittee: false, outcome: 'NOT_MET' },
    { asOf: '2026-11-22', committeeMembers: 10, hasStandingCommittee: true, outcome: 'MET' },
  ])('of $committeeMembers members, elected $hasStandingCommittee, is $outcome on $asOf', (given) => {
    expect(judgeElection(given.asOf, given.committeeMembers, given.hasStandingCommittee)).toMatchObject({
      outcome: given.outcome,
      checks: [{ rule: 'OR-007' }],
    });
  });

  it('is not judged the day before the Charter of the 11th congress', () => {
    expect(judgeElection('2011-01-18', 9, true).checks).toEqual([]);
  });

  it.each([
    { committeeMembers: null, hasStandingCommittee: true, missing: ['committeeMembers'] },
    { committeeMembers: 9, hasStandingCommittee: null, missing: ['hasStandingCommittee'] },
  ])('is not judged without $missing', ({ committeeMembers, hasStandingCommittee, missing }) => {
    expect(judgeElection('2020-01-01', committeeMembers, hasStandingCommittee)).toMatchObject({
      outcome: 'UNKNOWN',
      factsMissing: missing,
    });
  });
});
