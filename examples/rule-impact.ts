// On the day on which Regulation 377 takes effect: whose answer changes, and by which rule?
import assert from 'node:assert/strict';
import { plainDate } from '@cadre/domain/kernel';
import { automaticRemoval, planningAfterFaults } from '@cadre/domain/planning';
import { ask, judge, ruleImpact } from '@cadre/domain/rule';
import { RULEBOOK as book } from '@cadre/domain/rulebook';

const population = [
  { name: 'A', discipline: 'NONE', fault: 'NONE' },
  { name: 'B', discipline: 'REPRIMAND', fault: 'REPRIMAND_ENDED' },
  { name: 'C', discipline: 'REMOVAL_FROM_POST', fault: 'HEAVIER_ENDED' },
] as const;
const questionsOn = ({ discipline, fault }: (typeof population)[number]) => [
  ask(automaticRemoval, 'discipline', { discipline }),
  ask(planningAfterFaults, 'allowed', { fault }),
];

const flips = ruleImpact({
  before: { book, asOf: plainDate('2025-10-07') },
  after: { book, asOf: plainDate('2025-10-08') },
  population,
  judge: (person, moment) => judge({ ...moment, questions: questionsOn(person) }),
});
const lines = flips.map(({ subject, before, after }) => `${subject.name}: ${before.outcome} → ${after.outcome}`);

console.log(lines.join('\n'));
assert.deepEqual(lines, ['B: NOT_MET → MET']);
assert.deepEqual([flips[0]?.before.deciding[0]?.rule, flips[0]?.after.deciding[0]?.rule], ['PL-070', 'PL-073']);
