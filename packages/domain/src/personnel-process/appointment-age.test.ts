import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/index.js';
import { judge, rulebookOf } from '../rule/index.js';
import type { AskedFacts } from '../rule/index.js';
import { appointmentAgeQuestions } from './appointment-age.js';
import type { AppointmentAgeFacts } from './appointment-age.js';
import { PERSONNEL_PROCESS_RULES } from './rules/rules.js';

const book = rulebookOf(PERSONNEL_PROCESS_RULES);

const tooOld: AppointmentAgeFacts = {
  postChange: 'HIGHER',
  measuredOn: plainDate('2026-03-02'),
  fileReceivedOn: plainDate('2026-03-02'),
  retiresOn: plainDate('2031-03-01'),
};

const judgeAge = (facts: Partial<AskedFacts<AppointmentAgeFacts>>, asOf = '2026-03-02') =>
  judge({ book, asOf: plainDate(asOf), questions: appointmentAgeQuestions({ ...tooOld, ...facts }) });

describe('one who has 59 months of work left', () => {
  it.each([
    { postChange: 'HIGHER', outcome: 'NOT_MET', rules: ['PR-026', 'PR-027'] },
    { postChange: 'EQUAL', outcome: 'MET', rules: ['PR-028'] },
    { postChange: 'LOWER', outcome: 'MET', rules: ['PR-028'] },
  ] as const)('and goes to a post that is $postChange is $outcome under $rules', ({ postChange, outcome, rules }) => {
    const verdict = judgeAge({ postChange });
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.checks.map(({ rule }) => rule)).toEqual(rules);
  });

  it('is not refused while it is not known whether the post is higher', () => {
    expect(judgeAge({ postChange: null })).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['postChange'] });
  });

  it('is not helped by measuring a day before the file came', () => {
    const yesterday = judgeAge({ measuredOn: plainDate('2026-03-01') });
    expect(yesterday.checks).toMatchObject([
      { rule: 'PR-026', outcome: 'MET' },
      { rule: 'PR-027', outcome: 'NOT_MET' },
    ]);
    expect(yesterday.outcome).toBe('NOT_MET');
  });
});

describe('an age of which a fact is missing', () => {
  it.each(['measuredOn', 'fileReceivedOn'] as const)('is not known to be lawful without %s', (fact) => {
    const facts = { ...tooOld, retiresOn: plainDate('2035-01-01'), [fact]: null };
    expect(judgeAge(facts)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: [fact] });
  });

  it('is not known to be lawful without the day of retirement', () => {
    expect(judgeAge({ retiresOn: null })).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['retiresOn'] });
  });
});
