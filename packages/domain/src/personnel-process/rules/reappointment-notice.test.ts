import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { CaseScope, Question } from '../../rule/index.js';
import { reappointmentNotice } from './reappointment-notice.js';

const book = rulebookOf([reappointmentNotice]);

const days = (daysBeforeEnd: number | null) => ask(reappointmentNotice, 'noticeInDays', { daysBeforeEnd });
const workingDays = (workingDaysBeforeEnd: number | null) =>
  ask(reappointmentNotice, 'noticeInWorkingDays', { workingDaysBeforeEnd });
const ballot = (summoned: number | null, present: number | null, votes: number | null) =>
  ask(reappointmentNotice, 'ballot', { summoned, present, votes });

const judgeOn = (asOf: string, question: Question, scope: CaseScope = { subject: 'CIVIL_SERVANT' }) =>
  judge({ book, asOf: plainDate(asOf), scope, questions: [question] });

describe('the notice of a re-appointment', () => {
  it.each([
    { asOf: '2020-12-01', question: days(90), rule: 'PR-110', outcome: 'MET' },
    { asOf: '2020-12-02', question: days(89), rule: 'PR-110', outcome: 'NOT_MET' },
    { asOf: '2025-06-30', question: days(91), rule: 'PR-110', outcome: 'MET' },
    { asOf: '2025-10-08', question: workingDays(90), rule: 'PR-031', outcome: 'MET' },
    { asOf: '2025-10-09', question: workingDays(89), rule: 'PR-031', outcome: 'NOT_MET' },
  ])('on $asOf is $outcome under $rule', ({ asOf, question, rule, outcome }) => {
    expect(judgeOn(asOf, question)).toMatchObject({ outcome, checks: [{ rule, outcome }] });
  });

  it.each(['2020-11-30', '2025-07-01', '2025-07-02', '2025-10-07'])(
    'is not judged on %s: no rule was in force',
    (asOf) => {
      expect(judgeOn(asOf, days(90)).checks).toEqual([]);
      expect(judgeOn(asOf, workingDays(90)).checks).toEqual([]);
    },
  );

  it('in days of the calendar says nothing where the rule counts working days, nor the other way round', () => {
    expect(judgeOn('2025-10-08', days(90)).checks).toEqual([]);
    expect(judgeOn('2020-12-01', workingDays(90)).checks).toEqual([]);
  });
});

describe('the ballot on a re-appointment', () => {
  it.each([
    { votes: 16, outcome: 'MET' },
    { votes: 15, outcome: 'UNKNOWN' },
    { votes: 13, outcome: 'UNKNOWN' },
    { votes: 12, outcome: 'NOT_MET' },
  ])('with $votes of 30 summoned, 24 present, is $outcome: the base was not read', ({ votes, outcome }) => {
    expect(judgeOn('2021-01-01', ballot(30, 24, votes)).outcome).toBe(outcome);
  });

  it('is not known where the counts contradict each other', () => {
    expect(judgeOn('2021-01-01', ballot(20, 24, 12)).factsMissing).toEqual(['summoned', 'present', 'votes']);
  });
});

describe('a re-appointment of which a fact is missing', () => {
  it.each([
    { asOf: '2021-01-01', question: days(null), missing: ['daysBeforeEnd'] },
    { asOf: '2026-01-01', question: workingDays(null), missing: ['workingDaysBeforeEnd'] },
    { asOf: '2021-01-01', question: ballot(null, 24, 12), missing: ['summoned'] },
    { asOf: '2021-01-01', question: ballot(30, null, 12), missing: ['present'] },
    { asOf: '2021-01-01', question: ballot(30, 24, null), missing: ['votes'] },
  ])('is not known without $missing', ({ asOf, question, missing }) => {
    expect(judgeOn(asOf, question)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: missing });
  });

  it('is not known until 30 June 2025 without the kind of subject', () => {
    expect(judgeOn('2025-06-30', days(90), {})).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['subject'] });
  });
});
