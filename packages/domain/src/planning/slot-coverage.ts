import type { PlainDate } from '../kernel/index.js';
import { groupedBy } from './grouping.js';
import { isLiveOn, planDeficit } from './plan-coverage.js';
import type { PlanEntryFacts } from './plan-coverage.js';
import type { PlanEntry, PlanSlot } from './planning.js';

/** What coverage needs of a slot; whatever else a slot holds is handed through. */
export type CoveredSlot = Pick<PlanSlot, 'id' | 'requiredMin'>;

/** What coverage needs of an entry. */
export type CoveringEntry = PlanEntryFacts & Pick<PlanEntry, 'slot' | 'person' | 'readiness'>;

/** Whether enough people are planned for a slot. */
export interface SlotCoverage<Slot extends CoveredSlot = PlanSlot> {
  readonly slot: Slot;
  /** People the slot needs at least. */
  readonly required: number;
  /** People planned on the day, each once. */
  readonly planned: number;
  /** Of these, people who could take the post at once. */
  readonly ready: number;
  readonly deficit: number;
}

/** Whether enough people are planned for some slots together. */
export interface GroupCoverage {
  readonly key: string;
  readonly slots: number;
  /** Slots for which fewer people are planned than needed. */
  readonly slotsShort: number;
  /** Slots for which nobody is planned, whether or not anybody is needed. */
  readonly slotsEmpty: number;
  readonly required: number;
  /** Summed over the slots: who is planned for two of them counts twice. */
  readonly planned: number;
  readonly ready: number;
  /** The sum of what each slot lacks: too many people on one do not help another. */
  readonly deficit: number;
}

/** The coverage of every slot on a day, by slot; a slot for which nobody is planned is never left out. */
export function coverageOf<Slot extends CoveredSlot>(
  slots: readonly Slot[],
  entries: readonly CoveringEntry[],
  asOf: PlainDate,
): readonly SlotCoverage<Slot>[] {
  const bySlot = groupedBy(
    entries.filter((entry) => isLiveOn(entry, asOf)),
    ({ slot }) => slot,
  );
  const ordered = slots.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return ordered.map((slot) => {
    const people = bySlot.get(slot.id) ?? [];
    const planned = new Set(people.map(({ person }) => person)).size;
    const ready = new Set(people.flatMap(({ person, readiness }) => (readiness === 'READY_NOW' ? [person] : []))).size;
    return { slot, required: slot.requiredMin, planned, ready, deficit: planDeficit(slot.requiredMin, planned) };
  });
}

/** The coverage of groups of slots, by key. */
export function coverageBy<Slot extends CoveredSlot>(
  coverage: readonly SlotCoverage<Slot>[],
  keyOf: (slot: Slot) => string,
): readonly GroupCoverage[] {
  const groups = groupedBy(coverage, ({ slot }) => keyOf(slot));
  const keys = [...groups.keys()].sort();
  return keys.map((key) => groupOf(key, groups.get(key) ?? []));
}

function groupOf(key: string, slots: readonly SlotCoverage<CoveredSlot>[]): GroupCoverage {
  const sum = (valueOf: (one: SlotCoverage<CoveredSlot>) => number) =>
    slots.reduce((total, one) => total + valueOf(one), 0);
  return {
    key,
    slots: slots.length,
    slotsShort: sum(({ deficit }) => (deficit > 0 ? 1 : 0)),
    slotsEmpty: sum(({ planned }) => (planned === 0 ? 1 : 0)),
    required: sum(({ required }) => required),
    planned: sum(({ planned }) => planned),
    ready: sum(({ ready }) => ready),
    deficit: sum(({ deficit }) => deficit),
  };
}
