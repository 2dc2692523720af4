// May she be planned for district secretary in 2025–2030? The answer lists every check with its rule.
import assert from 'node:assert/strict';
import { retirementOf } from '@cadre/domain/cadre';
import { partialDate, plainDate } from '@cadre/domain/kernel';
import { judgeEligibility } from '@cadre/domain/planning';
import { RULEBOOK } from '@cadre/domain/rulebook';

const verdict = judgeEligibility({
  book: RULEBOOK,
  asOf: plainDate('2023-06-01'),
  purpose: 'BUILD',
  facts: {
    termStart: plainDate('2025-06-01'),
    approvedOn: plainDate('2023-06-01'),
    worksUntil: retirementOf(partialDate('1971-04'), 'FEMALE', RULEBOOK)?.retiredFrom ?? null,
    plannedPostIs: 'HIGHER',
    isProposed: false,
    discipline: null, // nobody has looked it up: not known is never no
    isPoliticalStandardDenied: false,
    fault: 'NONE',
    freeze: null,
  },
});
for (const { rule, outcome, message } of verdict.checks) console.log(rule, outcome, message.en);

assert.equal(verdict.outcome, 'NOT_MET');
assert.deepEqual(verdict.factsMissing, ['discipline']);
