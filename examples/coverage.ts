// Which districts have fewer planned people than their posts need? A post for which nobody is planned counts too.
import assert from 'node:assert/strict';
import { idFromName, plainDate } from '@cadre/domain/kernel';
import { coverageBy, coverageOf } from '@cadre/domain/planning';

const postOf = (district: string, post: string) => {
  return { id: idFromName('PlanSlot', `${district} ${post}`), district, requiredMin: 2 };
};
const plannedFor = (slot: ReturnType<typeof postOf>, person: string, until: string | null) => ({
  slot: slot.id,
  person: idFromName('Cadre', person),
  state: 'APPROVED' as const,
  readiness: 'READY_NOW' as const,
  validFrom: plainDate('2023-06-01'),
  validUntil: until === null ? null : plainDate(until),
});

const [east, west, nobody] = [postOf('East', 'secretary'), postOf('West', 'secretary'), postOf('East', 'chair')];
const entries = [plannedFor(east, 'A', null), plannedFor(east, 'B', '2024-03-01'), plannedFor(west, 'C', null)];
const deficitsOn = (day: string) => {
  const coverage = coverageOf([east, west, nobody], entries, plainDate(day));
  return coverageBy(coverage, ({ district }) => district).map(({ key, deficit }) => `${key} lacks ${deficit}`);
};

console.log(deficitsOn('2024-03-01').join(', '));
assert.deepEqual(deficitsOn('2024-02-29'), ['East lacks 2', 'West lacks 1']);
assert.deepEqual(deficitsOn('2024-03-01'), ['East lacks 3', 'West lacks 1']);
