import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { congressInterval } from './congress-interval.js';

const book = rulebookOf([congressInterval]);

type Kind = 'SUBORDINATE_CELL' | 'GRASSROOTS_CELL' | 'GRASSROOTS_COMMITTEE';

const judgeInterval = (asOf: string, kind: Kind | null, monthsSinceCongress: number | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [ask(congressInterval, 'notOverdue', { kind, monthsSinceCongress })],
  });

const judgeDeputies = (asOf: string, deputies: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(congressInterval, 'deputies', { deputies })] });

const judgeAppointed = (asOf: string, failedRounds: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(congressInterval, 'secretaryAppointed', { failedRounds })] });

describe('months since the last congress', () => {
  it.each([
    { asOf: '2011-01-19', kind: 'SUBORDINATE_CELL', months: 36, rule: 'OR-006', outcome: 'MET' },
    { asOf: '2011-01-20', kind: 'SUBORDINATE_CELL', months: 37, rule: 'OR-006', outcome: 'NOT_MET' },
    { asOf: '2025-06-30', kind: 'SUBORDINATE_CELL', months: 37, rule: 'OR-006', outcome: 'NOT_MET' },
    { asOf: '2025-07-01', kind: 'SUBORDINATE_CELL', months: 37, rule: 'OR-101', outcome: 'MET' },
    { asOf: '2025-07-02', kind: 'SUBORDINATE_CELL', months: 60, rule: 'OR-101', outcome: 'MET' },
    { asOf: '2025-06-30', kind: 'GRASSROOTS_CELL', months: 60, rule: 'OR-006', outcome: 'MET' },
    { asOf: '2025-07-01', kind: 'GRASSROOTS_CELL', months: 60, rule: 'OR-101', outcome: 'MET' },
    { asOf: '2025-06-30', kind: 'GRASSROOTS_COMMITTEE', months: 59, rule: 'OR-006', outcome: 'MET' },
  ] as const)('of a $kind: $months on $asOf are $outcome under $rule', ({ asOf, kind, months, rule, outcome }) => {
    expect(judgeInterval(asOf, kind, months)).toMatchObject({ outcome, checks: [{ rule, outcome }] });
  });

  it.each([
    { asOf: '2025-06-30', kind: 'GRASSROOTS_CELL' },
    { asOf: '2025-06-30', kind: 'GRASSROOTS_COMMITTEE' },
    { asOf: '2025-07-01', kind: 'SUBORDINATE_CELL' },
    { asOf: '2025-07-01', kind: 'GRASSROOTS_CELL' },
  ] as const)('beyond five years prove nothing on $asOf for a $kind: no tolerance was read', ({ asOf, kind }) => {
    expect(judgeInterval(asOf, kind, 61)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['monthsSinceCongress'] });
  });

  it('have no rule for grassroots committees from 1 July 2025, and for nobody before 19 January 2011', () => {
    expect(judgeInterval('2025-07-01', 'GRASSROOTS_COMMITTEE', 12).checks).toEqual([]);
    expect(judgeInterval('2011-01-18', 'SUBORDINATE_CELL', 12).checks).toEqual([]);
  });

  it.each([
    { kind: null, months: 12, missing: ['kind'] },
    { kind: 'SUBORDINATE_CELL', months: null, missing: ['monthsSinceCongress'] },
  ] as const)('are not judged without $missing', ({ kind, months, missing }) => {
    expect(judgeInterval('2020-01-01', kind, months)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: missing });
  });
});

describe('the election in a cell', () => {
  it.each([
    { asOf: '2025-06-30', deputies: 2, outcome: 'UNKNOWN', checks: 0 },
    { asOf: '2025-07-01', deputies: 2, outcome: 'NOT_MET', checks: 1 },
    { asOf: '2025-07-02', deputies: 1, outcome: 'MET', checks: 1 },
  ])('of $deputies deputy secretaries is $outcome on $asOf', ({ asOf, deputies, outcome, checks }) => {
    const verdict = judgeDeputies(asOf, deputies);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.checks).toHaveLength(checks);
  });

  it.each([
    { asOf: '2025-06-30', failedRounds: 3, outcome: 'UNKNOWN' },
    { asOf: '2025-07-01', failedRounds: 2, outcome: 'NOT_MET' },
    { asOf: '2025-07-01', failedRounds: 3, outcome: 'MET' },
    { asOf: '2025-07-02', failedRounds: 4, outcome: 'MET' },
  ])('without result $failedRounds times lets the superior committee appoint: $outcome on $asOf', (given) => {
    expect(judgeAppointed(given.asOf, given.failedRounds).outcome).toBe(given.outcome);
  });

  it('is not judged where the deputies or the rounds are not known', () => {
    expect(judgeDeputies('2025-07-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['deputies'] });
    expect(judgeAppointed('2025-07-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['failedRounds'] });
  });
});
