import { describe, expect, it } from 'vitest';
import { partialDate, plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { AskedFacts } from '../../rule/index.js';
import type { CandidateBirth } from './birth-limit.js';
import { committeeBirthLimits } from './committee-birth-limits.js';

const book = rulebookOf([committeeBirthLimits]);

const candidate: CandidateBirth = {
  candidacy: 'FIRST_TIME',
  body: 'PROVINCE',
  gender: 'MALE',
  isRetiringAtSixty: false,
  bornIn: partialDate('1968-09'),
};

const judgeBirth = (facts: Partial<AskedFacts<CandidateBirth>>, asOf = '2025-04-14') =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [ask(committeeBirthLimits, 'bornLateEnough', { ...candidate, ...facts })],
  });

const judgeChief = (asOf: string, monthsLeft: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(committeeBirthLimits, 'policeChief', { monthsLeft })] });

describe('the limit of birth for 2025–2030', () => {
  it.each([
    ['FIRST_TIME', 'PROVINCE', 'MALE', '1968-08', '1968-09'],
    ['FIRST_TIME', 'PROVINCE', 'FEMALE', '1972-04', '1972-05'],
    ['FIRST_TIME', 'PROVINCE', 'FEMALE_AT_SIXTY', '1970-08', '1970-09'],
    ['FIRST_TIME', 'UPPER_GRASSROOTS', 'MALE', '1968-05', '1968-06'],
    ['FIRST_TIME', 'UPPER_GRASSROOTS', 'FEMALE', '1972-01', '1972-02'],
    ['FIRST_TIME', 'UPPER_GRASSROOTS', 'FEMALE_AT_SIXTY', '1970-05', '1970-06'],
    ['FIRST_TIME', 'COMMUNE', 'MALE', '1968-06', '1968-07'],
    ['FIRST_TIME', 'COMMUNE', 'FEMALE', '1972-02', '1972-03'],
    ['FIRST_TIME', 'COMMUNE', 'FEMALE_AT_SIXTY', '1970-06', '1970-07'],
    ['FIRST_TIME', 'GRASSROOTS', 'MALE', '1968-03', '1968-04'],
    ['FIRST_TIME', 'GRASSROOTS', 'FEMALE', '1971-12', '1972-01'],
    ['RE_ELECTION', 'PROVINCE', 'MALE', '1967-08', '1967-09'],
    ['RE_ELECTION', 'PROVINCE', 'FEMALE', '1971-08', '1971-09'],
    ['RE_ELECTION', 'PROVINCE', 'FEMALE_AT_SIXTY', '1969-08', '1969-09'],
    ['RE_ELECTION', 'UPPER_GRASSROOTS', 'MALE', '1967-05', '1967-06'],
    ['RE_ELECTION', 'UPPER_GRASSROOTS', 'FEMALE', '1971-05', '1971-06'],
    ['DEPUTY_PROVINCIAL_SECRETARY', 'PROVINCE', 'MALE', '1967-02', '1967-03'],
    ['DEPUTY_PROVINCIAL_SECRETARY', 'PROVINCE', 'FEMALE', '1969-02', '1969-03'],
  ] as const)('for %s, %s, %s lies between %s and %s', (candidacy, body, group, before, first) => {
    const gender = group === 'MALE' ? 'MALE' : 'FEMALE';
    const facts = { candidacy, body, gender, isRetiringAtSixty: group === 'FEMALE_AT_SIXTY' } as const;
    expect(judgeBirth({ ...facts, bornIn: partialDate(before) }).outcome).toBe('NOT_MET');
    expect(judgeBirth({ ...facts, bornIn: partialDate(first) }).outcome).toBe('MET');
  });

  it.each([
    { bornIn: '1968', outcome: 'UNKNOWN' },
    { bornIn: '1967', outcome: 'NOT_MET' },
    { bornIn: '1969', outcome: 'MET' },
    { bornIn: '1968-08-31', outcome: 'NOT_MET' },
    { bornIn: '1968-09-01', outcome: 'MET' },
    { bornIn: '1968-09-02', outcome: 'MET' },
  ])('answers $outcome to a man of whom $bornIn is known', ({ bornIn, outcome }) => {
    expect(judgeBirth({ bornIn: partialDate(bornIn) }).outcome).toBe(outcome);
  });

  it('of a woman who retires at sixty is not known where only the later limit of other women was read', () => {
    const facts = { candidacy: 'FIRST_TIME', body: 'GRASSROOTS', gender: 'FEMALE', isRetiringAtSixty: true } as const;
    expect(judgeBirth({ ...facts, bornIn: partialDate('1972-01') }).outcome).toBe('MET');
    expect(judgeBirth({ ...facts, bornIn: partialDate('1971-12') })).toMatchObject({
      outcome: 'UNKNOWN',
      factsMissing: ['isRetiringAtSixty'],
    });
  });

  it.each(['COMMUNE', 'GRASSROOTS'] as const)('for re-election at %s was not read and is not judged', (body) => {
    expect(judgeBirth({ candidacy: 'RE_ELECTION', body })).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it.each([
    { asOf: '2025-04-13', outcome: 'UNKNOWN' },
    { asOf: '2025-04-14', outcome: 'MET' },
    { asOf: '2025-04-15', outcome: 'MET' },
  ])('holds from 14 April 2025: $outcome on $asOf', ({ asOf, outcome }) => {
    expect(judgeBirth({}, asOf).outcome).toBe(outcome);
  });

  it.each(Object.keys(candidate))('is not known without %s', (fact) => {
    expect(judgeBirth({ [fact]: null })).toMatchObject({ outcome: 'UNKNOWN', factsMissing: [fact] });
  });
});

describe('a commune police chief', () => {
  it.each([
    { asOf: '2025-04-13', months: 60, outcome: 'UNKNOWN' },
    { asOf: '2025-04-14', months: 59, outcome: 'NOT_MET' },
    { asOf: '2025-04-14', months: 60, outcome: 'MET' },
    { asOf: '2025-04-15', months: 61, outcome: 'MET' },
    { asOf: '2025-04-15', months: null, outcome: 'UNKNOWN' },
  ])('with $months months left is $outcome on $asOf', ({ asOf, months, outcome }) => {
    expect(judgeChief(asOf, months).outcome).toBe(outcome);
  });
});
