import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { CaseScope, Question } from '../../rule/index.js';
import { appointmentDeadlines } from './appointment-deadlines.js';

const book = rulebookOf([appointmentDeadlines]);
const CIVIL_SERVANT: CaseScope = { side: 'STATE_SIDE', subject: 'CIVIL_SERVANT' };
const PARTY: CaseScope = { side: 'PARTY_SIDE' };

const answered = (days: number | null) => ask(appointmentDeadlines, 'policyAnswer', { workingDaysToAnswer: days });
const run = (days: number | null) => ask(appointmentDeadlines, 'processRun', { workingDaysToRun: days });
const finished = (days: number | null) => ask(appointmentDeadlines, 'processFinished', { workingDaysToFinish: days });

const judgeOn = (asOf: string, scope: CaseScope, question: Question) =>
  judge({ book, asOf: plainDate(asOf), scope, questions: [question] });

describe('the Party process', () => {
  it.each([
    { asOf: '2017-12-19', days: 15, outcome: 'MET' },
    { asOf: '2017-12-20', days: 16, outcome: 'NOT_MET' },
    { asOf: '2022-08-17', days: 15, outcome: 'MET' },
  ])('run on $asOf after $days working days is $outcome', ({ asOf, days, outcome }) => {
    expect(judgeOn(asOf, PARTY, run(days))).toMatchObject({ outcome, checks: [{ rule: 'PR-011' }] });
  });

  it.each(['2017-12-18', '2022-08-18', '2022-08-19'])('has no deadline on %s', (asOf) => {
    expect(judgeOn(asOf, PARTY, run(15))).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });
});

describe('the process of a civil servant', () => {
  it.each([
    { asOf: '2024-09-17', answer: 15, finish: 30, rule: 'PR-015', outcome: 'MET' },
    { asOf: '2024-09-18', answer: 16, finish: 31, rule: 'PR-015', outcome: 'NOT_MET' },
    { asOf: '2025-06-30', answer: 15, finish: 30, rule: 'PR-015', outcome: 'MET' },
    { asOf: '2025-07-01', answer: 15, finish: 30, rule: 'PR-014', outcome: 'MET' },
    { asOf: '2025-07-02', answer: 16, finish: 31, rule: 'PR-014', outcome: 'NOT_MET' },
  ])('on $asOf answered in $answer, finished in $finish, is $outcome under $rule', (given) => {
    const { asOf, answer, finish, rule, outcome } = given;
    expect(judgeOn(asOf, CIVIL_SERVANT, answered(answer))).toMatchObject({ outcome, checks: [{ rule }] });
    expect(judgeOn(asOf, CIVIL_SERVANT, finished(finish))).toMatchObject({ outcome, checks: [{ rule }] });
  });

  it('has no deadline before 17 September 2024', () => {
    expect(judgeOn('2024-09-16', CIVIL_SERVANT, answered(10))).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('does not bind the Party process', () => {
    expect(judgeOn('2025-07-01', PARTY, answered(99)).checks).toEqual([]);
  });

  it('rests until 30 June 2025 on 30 days that were read in a draft', () => {
    const [check] = judgeOn('2025-06-30', CIVIL_SERVANT, finished(30)).checks;
    expect(check?.lowConfidence).toEqual(['finishWithinWorkingDays']);
  });
});

describe('a deadline', () => {
  it.each([
    { scope: PARTY, asOf: '2020-01-01', question: run(null), missing: ['workingDaysToRun'] },
    { scope: CIVIL_SERVANT, asOf: '2025-07-01', question: answered(null), missing: ['workingDaysToAnswer'] },
    { scope: CIVIL_SERVANT, asOf: '2025-07-01', question: finished(null), missing: ['workingDaysToFinish'] },
    { scope: {}, asOf: '2025-07-01', question: answered(15), missing: ['side', 'subject'] },
  ])('is not known without $missing', ({ scope, asOf, question, missing }) => {
    expect(judgeOn(asOf, scope, question)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: missing });
  });
});
