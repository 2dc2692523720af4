import { describe, expect, it } from 'vitest';
import { idFromName, partialDate, plainDate } from '../kernel/index.js';
import { rulebookOf } from '../rule/index.js';
import { decideEvaluation, decideEvaluationCorrection } from './decide-evaluation.js';
import type { AskedEvaluation, EvaluationFacts } from './decide-evaluation.js';
import { EVALUATION_RULES } from './rules/rules.js';

const day = { book: rulebookOf(EVALUATION_RULES), today: plainDate('2024-12-31') };
const facts: EvaluationFacts = { birthDate: partialDate('1975'), memberships: [], filed: [] };
const asked: AskedEvaluation = {
  year: 2023,
  subject: 'PARTY_MEMBER',
  grade: 'GOOD',
  decidedOn: plainDate('2023-12-20'),
  hasDocument: true,
};

function codes(given: Partial<EvaluationFacts>, change: Partial<AskedEvaluation>): readonly string[] {
  const decided = decideEvaluation({ ...facts, ...given }, { ...asked, ...change }, day);
  return decided.ok ? [] : decided.refusals.map(({ code }) => code);
}

describe('an evaluation', () => {
  it.each([
    { year: 2017, rule: 'EV-002' },
    { year: 2018, rule: 'EV-005' },
  ])('of $year is taken by the scale $rule', ({ year, rule }) => {
    const decided = decideEvaluation(facts, { ...asked, year, decidedOn: plainDate('2019-01-10') }, day);
    expect(decided).toMatchObject({ ok: true, value: { year, grade: 'GOOD', rule } });
  });

  it.each([
    { name: 'a year of no known scale', change: { year: 2007 }, expected: ['SCHEME_NOT_KNOWN'] },
    {
      name: 'a civil servant of 2017, whose scale nobody has read',
      change: { year: 2017, subject: 'CIVIL_SERVANT' },
      expected: ['SCHEME_NOT_KNOWN'],
    },
    { name: 'a grade of organisations', change: { grade: 'CLEAN_AND_STRONG' }, expected: ['GRADE_NOT_IN_SCHEME'] },
    { name: 'no document', change: { hasDocument: false }, expected: ['DOCUMENT_MISSING'] },
    {
      name: 'a decision on the last day of the year before',
      change: { decidedOn: '2022-12-31' },
      expected: ['DECIDED_BEFORE_YEAR'],
    },
    { name: 'a decision on the first day of the year', change: { decidedOn: '2023-01-01' }, expected: [] },
    { name: 'this year', change: { year: 2024, decidedOn: '2024-12-31' }, expected: [] },
    {
      name: 'next year, without a document: every reason at once',
      change: { year: 2025, hasDocument: false },
      expected: ['YEAR_TO_COME', 'DECIDED_BEFORE_YEAR', 'DOCUMENT_MISSING'],
    },
  ] as { name: string; change: Partial<AskedEvaluation>; expected: string[] }[])(
    '$name: $expected',
    ({ change, expected }) => {
      expect(codes({}, change)).toEqual(expected);
    },
  );

  it('is refused where the file has one of the same year, naming it; not where that one is of another kind', () => {
    const id = idFromName('Evaluation', 'one') as never;
    const filed = [{ id, year: 2023, subject: 'PARTY_MEMBER' as const }];
    const decided = decideEvaluation({ ...facts, filed }, asked, day);
    expect(decided).toEqual({ ok: false, refusals: [{ code: 'YEAR_ALREADY_EVALUATED', evaluation: id }] });
    expect(codes({ filed }, { subject: 'CIVIL_SERVANT' })).toEqual([]);
    expect(codes({ filed }, { year: 2022 })).toEqual([]);
  });

  it.each([
    { birth: '2024', expected: ['YEAR_BEFORE_BIRTH'] },
    { birth: '2023', expected: [] },
    { birth: null, expected: [] },
  ])('of 2023 for somebody born in $birth: $expected', ({ birth, expected }) => {
    expect(codes({ birthDate: birth === null ? null : partialDate(birth) }, {})).toEqual(expected);
  });

  it.each([
    { from: '2024-01-01', expected: ['NOT_A_MEMBER_IN_YEAR'] },
    { from: '2023-12-31', expected: [] },
  ])('of 2023 as a member since $from: $expected; as a civil servant it is not asked', ({ from, expected }) => {
    const memberships = [{ from: plainDate(from), until: null }];
    expect(codes({ memberships }, {})).toEqual(expected);
    expect(codes({ memberships }, { subject: 'CIVIL_SERVANT' })).toEqual([]);
  });
});

describe('a correction', () => {
  it('to what stands is refused', () => {
    const decided = decideEvaluationCorrection(facts, asked, day, true);
    expect(decided).toEqual({ ok: false, refusals: [{ code: 'NOTHING_CHANGED' }] });
    expect(decideEvaluationCorrection(facts, asked, day, false).ok).toBe(true);
  });
});
