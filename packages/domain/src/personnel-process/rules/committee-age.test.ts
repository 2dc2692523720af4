import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate, plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { Candidacy } from './birth-limit.js';
import { committeeAge } from './committee-age.js';

const book = rulebookOf([committeeAge]);

const judgeMonths = (asOf: string, candidacy: Candidacy | null, monthsLeft: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(committeeAge, 'monthsLeft', { candidacy, monthsLeft })] });

describe('months of work left of a candidate for a committee', () => {
  it.each([
    { asOf: '2019-05-30', candidacy: 'FIRST_TIME', least: 60, rule: 'PR-034' },
    { asOf: '2019-05-31', candidacy: 'RE_ELECTION', least: 30, rule: 'PR-034' },
    { asOf: '2024-06-13', candidacy: 'RE_ELECTION', least: 30, rule: 'PR-034' },
    { asOf: '2024-06-14', candidacy: 'RE_ELECTION', least: 30, rule: 'PR-035' },
    { asOf: '2024-06-15', candidacy: 'FIRST_TIME', least: 60, rule: 'PR-035' },
    { asOf: '2025-04-13', candidacy: 'RE_ELECTION', least: 30, rule: 'PR-035' },
    { asOf: '2025-04-13', candidacy: 'DEPUTY_PROVINCIAL_SECRETARY', least: 30, rule: 'PR-035' },
    { asOf: '2025-04-14', candidacy: 'RE_ELECTION', least: 48, rule: 'PR-036' },
    { asOf: '2025-04-14', candidacy: 'DEPUTY_PROVINCIAL_SECRETARY', least: 42, rule: 'PR-036' },
    { asOf: '2025-04-15', candidacy: 'FIRST_TIME', least: 60, rule: 'PR-036' },
  ] as const)('are on $asOf for $candidacy at least $least under $rule', ({ asOf, candidacy, least, rule }) => {
    expect(judgeMonths(asOf, candidacy, least - 1)).toMatchObject({ outcome: 'NOT_MET', checks: [{ rule }] });
    expect(judgeMonths(asOf, candidacy, least)).toMatchObject({ outcome: 'MET', checks: [{ rule }] });
    expect(judgeMonths(asOf, candidacy, least + 1)).toMatchObject({ outcome: 'MET', checks: [{ rule }] });
  });

  it('are not judged before 30 May 2019: no rule was in force', () => {
    expect(judgeMonths('2019-05-29', 'FIRST_TIME', 60)).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('are not known without the candidacy, nor without the months', () => {
    expect(judgeMonths('2026-01-01', null, 60).factsMissing).toEqual(['candidacy']);
    expect(judgeMonths('2026-01-01', 'FIRST_TIME', null).factsMissing).toEqual(['monthsLeft']);
  });

  it('that suffice for the first time suffice for re-election', () => {
    const days = ['2020-01-01', '2024-07-01', '2025-05-01'];
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.nat(120), (asOf, months) => {
        const first = judgeMonths(asOf, 'FIRST_TIME', months).outcome;
        expect(first === 'NOT_MET' || judgeMonths(asOf, 'RE_ELECTION', months).outcome === 'MET').toBe(true);
      }),
    );
  });
});

describe('the limit of birth for 2020–2025', () => {
  it.each([
    { candidacy: 'FIRST_TIME', body: 'PROVINCE', gender: 'MALE', before: '1965-08', first: '1965-09' },
    { candidacy: 'FIRST_TIME', body: 'DISTRICT', gender: 'MALE', before: '1965-05', first: '1965-06' },
    { candidacy: 'FIRST_TIME', body: 'PROVINCE', gender: 'FEMALE', before: '1970-08', first: '1970-09' },
    { candidacy: 'FIRST_TIME', body: 'DISTRICT', gender: 'FEMALE', before: '1970-05', first: '1970-06' },
    { candidacy: 'RE_ELECTION', body: 'PROVINCE', gender: 'MALE', before: '1963-02', first: '1963-03' },
    { candidacy: 'RE_ELECTION', body: 'DISTRICT', gender: 'MALE', before: '1962-11', first: '1962-12' },
    { candidacy: 'RE_ELECTION', body: 'PROVINCE', gender: 'FEMALE', before: '1968-02', first: '1968-03' },
    { candidacy: 'RE_ELECTION', body: 'DISTRICT', gender: 'FEMALE', before: '1967-11', first: '1967-12' },
  ] as const)('for $candidacy, $body, $gender is $first', ({ before, first, ...facts }) => {
    const judgeBirth = (asOf: string, bornIn: string) =>
      judge({
        book,
        asOf: plainDate(asOf),
        questions: [
          ask(committeeAge, 'bornLateEnough', { ...facts, isRetiringAtSixty: false, bornIn: partialDate(bornIn) }),
        ],
      });
    expect(judgeBirth('2024-06-13', before).outcome).toBe('NOT_MET');
    expect(judgeBirth('2024-06-13', first).outcome).toBe('MET');
    expect(judgeBirth('2024-06-14', first)).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });
});
