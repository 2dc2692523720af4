import { describe, expect, it } from 'vitest';
import { partialDate, plainDate } from '../../kernel/index.js';
import { ruleImpact, rulebookOf } from '../../rule/index.js';
import { CADRE_RULES, retirementOf } from '../../cadre/index.js';
import type { Verdict } from '../../rule/index.js';
import type { CyclePurpose } from '../vocabulary.js';
import { judgeEligibility } from './eligibility.js';
import type { EligibilityFacts } from './eligibility.js';
import { PLANNING_RULES } from './rules.js';

const book = rulebookOf([...CADRE_RULES, ...PLANNING_RULES]);

/** A lawful case; the test shows what matters. */
const factsOf = (given: Partial<EligibilityFacts> = {}): EligibilityFacts => ({
  termStart: plainDate('2025-10-01'),
  approvedOn: plainDate('2022-06-01'),
  worksUntil: plainDate('2036-01-01'),
  plannedPostIs: 'HIGHER',
  isProposed: false,
  discipline: 'NONE',
  isPoliticalStandardDenied: false,
  fault: 'NONE',
  freeze: { isCovered: false, isReorganised: null, isReallyNecessary: null },
  ...given,
});
const judgeOn = (asOf: string, given: Partial<EligibilityFacts> = {}, purpose: CyclePurpose = 'BUILD') =>
  judgeEligibility({ book, asOf: plainDate(asOf), purpose, facts: factsOf(given) });
const failing = ({ checks }: Verdict) => checks.filter(({ outcome }) => outcome === 'NOT_MET').map(({ rule }) => rule);

describe('a person and a slot', () => {
  it('are judged by the rules of the reference date, and the questions of another regime are named', () => {
    expect(judgeOn('2022-06-01')).toMatchObject({
      outcome: 'MET',
      noRule: ['planning.not-while-proposed#free', 'planning.after-faults#allowed', 'planning.freeze#free'],
    });
    expect(judgeOn('2025-10-08')).toMatchObject({
      outcome: 'MET',
      noRule: ['planning.automatic-removal#discipline', 'planning.automatic-removal#politicalStandard'],
    });
  });

  it('are refused with every clause that stands in the way', () => {
    const given = { worksUntil: plainDate('2030-09-30'), plannedPostIs: 'EQUAL', discipline: 'WARNING' } as const;
    expect(failing(judgeOn('2022-06-01', given))).toEqual(['PL-030', 'PL-030', 'PL-053', 'PL-070']);
  });

  it('are asked for 40 months where the plan is only supplemented', () => {
    const given = { worksUntil: plainDate('2025-09-30') };
    expect(failing(judgeOn('2022-06-01', given, 'REVIEW'))).toEqual(['PL-032']);
    expect(judgeOn('2022-06-01', { worksUntil: plainDate('2025-10-01') }, 'REVIEW').outcome).toBe('MET');
  });

  it('are not judged from what nobody knows', () => {
    const verdict = judgeOn('2025-10-08', { worksUntil: null, fault: null, freeze: null });
    expect(verdict).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['worksUntil', 'fault', 'isCovered'] });
  });

  it('are judged by the retirement that the rules compute: of men, who is born on 1 September 1968 serves 2025–2030, who is born a day before does not', () => {
    const worksUntil = (birth: string) => retirementOf(partialDate(birth), 'MALE', book)!.retiredFrom;
    expect(worksUntil('1968-09-01')).toBe('2030-10-01');
    expect(judgeOn('2022-06-01', { worksUntil: worksUntil('1968-09-01') }).outcome).toBe('MET');
    expect(judgeOn('2022-06-01', { worksUntil: worksUntil('1968-08-31') }).outcome).toBe('NOT_MET');
  });
});

describe('the day on which Regulation 377 takes effect', () => {
  it('flips who holds a reprimand that has ended, and shows the clauses on both sides', () => {
    const people = [factsOf(), factsOf({ discipline: 'REPRIMAND', fault: 'REPRIMAND_ENDED' })];
    const flips = ruleImpact({
      before: { book, asOf: plainDate('2025-10-07') },
      after: { book, asOf: plainDate('2025-10-08') },
      population: people,
      judge: (facts, moment) => judgeEligibility({ ...moment, purpose: 'BUILD', facts }),
    });
    expect(flips).toMatchObject([
      { subject: people[1], before: { outcome: 'NOT_MET', deciding: [{ rule: 'PL-070' }] }, after: { outcome: 'MET' } },
    ]);
  });
});
