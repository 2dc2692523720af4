import { codesOf, idFromName, plainDate, type PlainDate } from '@cadre/domain/kernel';
import { MANAGEMENT_LEVELS, type ManagementLevel } from '@cadre/domain/organization';
import { isLiveOn, planDeficit, type PlanEntryFacts, type PlanEntryState } from '@cadre/domain/planning';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';

const test = await openTestApi();

async function select<Row>(text: string): Promise<Row[]> {
  // Through JSON, rows are plain values of the columns' own names.
  const rows: Row[] = JSON.parse(JSON.stringify(await test.database.query({ text, params: [] })));
  return rows;
}

const slots = await select<{ id: string; required: number; level: ManagementLevel; above: string[] }>(
  `select plan_slot.id::text, required_min as required, coalesce(post.management_level, body.management_level) as level,
     (select array_agg(ancestor_id::text) from unit_closure as path where path.unit_id = planning_cycle.unit_id) as above
   from plan_slot join planning_cycle on planning_cycle.id = plan_slot.cycle_id
   left join post on post.id = plan_slot.post_id left join body on body.id = plan_slot.body_id order by plan_slot.id`,
);
const entries = await select<{
  id: string;
  slot: string;
  state: PlanEntryState;
  from: PlainDate;
  until: PlainDate | null;
}>(
  `select id::text, slot_id::text as slot, state, valid_from::text as from, valid_until::text as until
   from plan_entry order by id`,
);

/** At most a hundred rows, every so many, so that all units and levels are met. */
const sample = <Row>(all: readonly Row[]) => all.filter((_, nth) => nth % Math.ceil(all.length / 100) === 0);

const heights = codesOf(MANAGEMENT_LEVELS).toReversed();
const slotsUnder = (unit: string, level: ManagementLevel) =>
  slots.filter(
    (slot) => slot.above.includes(idFromName('unit', unit)) && heights.indexOf(slot.level) <= heights.indexOf(level),
  );

/** What each persona may read of the plans: those of a unit and below, up to a management level, or none. */
const personas = [
  { persona: 'province-organisation-commission', readable: slotsUnder('p1', 'PROVINCE_STANDING_COMMITTEE') },
  { persona: 'district-organisation-commission', readable: slotsUnder('p1-d04', 'DISTRICT_STANDING_COMMITTEE') },
  { persona: 'province-analyst', readable: slotsUnder('p1', 'UNIT') },
  { persona: 'commune-secretary', readable: slotsUnder('p1-d04-c05', 'UNIT') },
  { persona: 'auditor', readable: [] },
  { persona: null, readable: [] },
];

describe('the demo province', () => {
  it('has plans that the district reads and plans of its unit that it does not, so that the promises below are not empty', () => {
    const district = slotsUnder('p1-d04', 'DISTRICT_STANDING_COMMITTEE').length;
    expect(district).toBeGreaterThan(0);
    expect(slotsUnder('p1-d04', 'CENTRAL').length).toBeGreaterThan(district);
    expect(entries.length).toBeGreaterThan(slots.length);
  });
});

describe.each(personas)('$persona', ({ persona, readable }) => {
  const ids = new Set(readable.map((slot) => slot.id));
  const planned = entries.filter((entry) => ids.has(entry.slot));

  it('counts exactly the slots and entries of the plans it may read', async () => {
    const { data } = await test.query('{ planSlots { totalCount } planEntries { totalCount } }', {}, { persona });
    expect(data).toEqual({
      planSlots: { totalCount: readable.length },
      planEntries: { totalCount: planned.length },
    });
  });

  it('finds by id the slots and entries it may read and no other', async () => {
    const [askedSlots, askedEntries] = [sample(slots), sample(entries)];
    const source =
      'query ($slots: [ID!]!, $entries: [ID!]!) { slots: nodes(ids: $slots) { id } entries: nodes(ids: $entries) { id } }';
    const slotIds = askedSlots.map((slot) => `PlanSlot:${slot.id}`);
    const entryIds = askedEntries.map((entry) => `PlanEntry:${entry.id}`);
    const { data } = await test.query(source, { slots: slotIds, entries: entryIds }, { persona });
    expect(data.slots).toEqual(askedSlots.map(({ id }) => (ids.has(id) ? { id: `PlanSlot:${id}` } : null)));
    expect(data.entries).toEqual(
      askedEntries.map(({ id, slot }) => (ids.has(slot) ? { id: `PlanEntry:${id}` } : null)),
    );
  });
});

const factsOf = ({ state, from, until }: (typeof entries)[number]): PlanEntryFacts => ({
  state,
  validFrom: from,
  validUntil: until,
});

describe('the numbers of the plans', () => {
  it.each(['2016-06-30', '2021-12-27', '2024-12-31'])('on %s are those of the rows', async (day) => {
    const liveOn = new Map<string, number>();
    for (const entry of entries) {
      if (isLiveOn(factsOf(entry), plainDate(day))) liveOn.set(entry.slot, (liveOn.get(entry.slot) ?? 0) + 1);
    }
    const plannedOf = (id: string) => liveOn.get(id) ?? 0;
    const readable = slotsUnder('p1', 'PROVINCE_STANDING_COMMITTEE');
    const lacking = readable.filter((slot) => planDeficit(slot.required, plannedOf(slot.id)) > 0);
    const source = `query ($ids: [ID!]!, $day: Date!) {
      planSlots(asOf: $day, where: { deficit: { gt: 0 } }) { totalCount }
      planEntries(asOf: $day, where: { live: true }) { totalCount }
      nodes(ids: $ids) { ... on PlanSlot { planned(asOf: $day) deficit(asOf: $day) } } }`;
    const asked = sample(readable);
    const { data } = await test.query(source, { ids: asked.map((slot) => `PlanSlot:${slot.id}`), day });
    expect(data.planSlots.totalCount).toBe(lacking.length);
    expect(data.planEntries.totalCount).toBe(readable.reduce((sum, slot) => sum + plannedOf(slot.id), 0));
    expect(data.nodes).toEqual(
      asked.map((slot) => ({ planned: plannedOf(slot.id), deficit: planDeficit(slot.required, plannedOf(slot.id)) })),
    );
  });
});
