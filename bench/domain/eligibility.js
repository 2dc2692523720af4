// Eligibility of thousands by the domain package alone: how many checks a second one core makes, each with its rule and its reason in both
// languages, and how many verdicts.
//
//     npm run build:quiet && node bench/domain/eligibility.js [people]
//
// Invented people; the same on every run. They differ in age, post, discipline and votes, so that every outcome comes.
import { performance } from 'node:perf_hooks';
import { retirementOf } from '@cadre/domain/cadre';
import { partialDate, plainDate } from '@cadre/domain/kernel';
import { judgeEligibility } from '@cadre/domain/planning';
import { RULEBOOK } from '@cadre/domain/rulebook';

const [people = 20_000] = process.argv.slice(2).map(Number);
const PLANNED = ['SAME', 'EQUIVALENT', 'HIGHER'];
const termStart = plainDate('2025-06-01');
const asOf = plainDate('2023-06-01');

const all = Array.from({ length: people }, (_, number) => {
  const gender = number % 2 === 0 ? 'FEMALE' : 'MALE';
  const born = partialDate(`${1962 + (number % 30)}-${String(1 + (number % 12)).padStart(2, '0')}`);
  return {
    termStart,
    approvedOn: asOf,
    worksUntil: number % 11 === 0 ? null : (retirementOf(born, gender, RULEBOOK)?.retiredFrom ?? null),
    plannedPostIs: PLANNED[number % 3],
    isProposed: number % 5 === 0,
    discipline: number % 7 === 0 ? null : [],
    isPoliticalStandardDenied: number % 97 === 0,
    fault: 'NONE',
    freeze: null,
  };
});

const rates = [];
const outcomes = {};
let checks = 0;
for (let run = 0; run < 6; run += 1) {
  checks = 0;
  const start = performance.now();
  for (const facts of all) {
    const verdict = judgeEligibility({ book: RULEBOOK, asOf, purpose: 'BUILD', facts });
    for (const { message } of verdict.checks) checks += message.vi.length > 0 && message.en.length > 0 ? 1 : 0;
    if (run === 0) outcomes[verdict.outcome] = (outcomes[verdict.outcome] ?? 0) + 1;
  }
  rates.push((checks * 1_000) / (performance.now() - start));
}
// The first run warms up.
const [, ...warm] = rates;
const median = warm.toSorted((one, other) => one - other)[2];
console.log(`${people} people, ${checks} checks: ${Math.round(median)} checks a second (least ${Math.round(Math.min(...warm))})`);
console.log(outcomes);
