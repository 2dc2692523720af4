import { codesOf, idFromName, plainDate } from '@cadre/domain/kernel';
import { MANAGEMENT_LEVELS, type ManagementLevel } from '@cadre/domain/organization';
import { isLiveOn, planDeficit, type PlanEntryState } from '@cadre/domain/planning';
import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../platform/viewer.js';
import { loadSeeds } from '../../seed/load.js';
import { openTestApi, type TestAnswer } from '../../testing/harness.js';

const since = { valid_from: '2000-01-01', valid_until: null };
const province = { province_id: 'unit:t-province' };

/** Units with those they stand under, themselves included. */
const unitsAbove = {
  province: ['province'],
  district: ['district', 'province'],
  neighbour: ['neighbour', 'province'],
} as const;
type UnitName = keyof typeof unitsAbove;
const unitNames: readonly UnitName[] = ['province', 'district', 'neighbour'];

const posts = [
  { name: 'provincial', unit: 'province', level: 'PROVINCE_STANDING_COMMITTEE' },
  { name: 'secretary', unit: 'district', level: 'PROVINCE_STANDING_COMMITTEE' },
  { name: 'head', unit: 'district', level: 'DISTRICT_STANDING_COMMITTEE' },
  { name: 'clerk', unit: 'district', level: 'UNIT' },
  { name: 'far-head', unit: 'neighbour', level: 'DISTRICT_STANDING_COMMITTEE' },
] as const;

const cycles = [
  { name: 'province', unit: 'province', isPublished: false },
  { name: 'district', unit: 'district', isPublished: false },
  { name: 'above', unit: 'district', isPublished: false },
  { name: 'empty', unit: 'district', isPublished: false },
  { name: 'neighbour', unit: 'neighbour', isPublished: false },
  { name: 'published', unit: 'neighbour', isPublished: true },
  { name: 'published-filled', unit: 'neighbour', isPublished: true },
] as const;

const slots = [
  { name: 'provincial', cycle: 'province', post: 'provincial', body: null, min: 2, max: 4 },
  { name: 'head', cycle: 'district', post: 'head', body: null, min: 3, max: null },
  { name: 'clerk', cycle: 'district', post: 'clerk', body: null, min: 0, max: null },
  { name: 'secretary', cycle: 'district', post: 'secretary', body: null, min: 2, max: 3 },
  { name: 'committee', cycle: 'above', post: null, body: 'committee', min: 1, max: 1 },
  { name: 'far-head', cycle: 'neighbour', post: 'far-head', body: null, min: 1, max: 3 },
  { name: 'published', cycle: 'published-filled', post: 'far-head', body: null, min: 1, max: 3 },
] as const;

const entryOf = (
  name: string,
  slot: string,
  cadre: string,
  state: PlanEntryState,
  from: string,
  until: string | null,
) => ({
  name,
  slot,
  cadre,
  state,
  from,
  until,
});
const entries = [
  entryOf('approved', 'head', 'near', 'APPROVED', '2020-07-01', null),
  entryOf('removed', 'head', 'second', 'REMOVED', '2020-07-01', '2022-03-15'),
  entryOf('withdrawn', 'head', 'third', 'WITHDRAWN', '2020-07-01', null),
  entryOf('late', 'head', 'far', 'APPROVED', '2022-08-10', null),
  entryOf('carried', 'secretary', 'near', 'CARRIED_OVER', '2015-07-01', '2020-07-01'),
  entryOf('successor', 'secretary', 'near', 'APPROVED', '2020-07-01', null),
  entryOf('member', 'committee', 'near', 'APPOINTED', '2020-07-01', '2021-01-01'),
  entryOf('far', 'far-head', 'far', 'APPROVED', '2020-07-01', null),
  entryOf('provincial', 'provincial', 'near', 'PROPOSED', '2020-07-01', null),
];
const cadres = { near: 'district', second: 'district', third: 'district', far: 'neighbour' } as const;

const rows = {
  unit: unitNames.map((name) => ({
    id: `unit:t-${name}`,
    code: `t-${name}`,
    kind: name === 'province' ? 'PROVINCE_COMMITTEE' : 'DISTRICT_COMMITTEE',
    name: `Đơn vị ${name}`,
    ...province,
    ...since,
  })),
  unit_link: ['district', 'neighbour'].map((name) => ({
    id: `unit_link:t-${name}`,
    unit_id: `unit:t-${name}`,
    target_id: 'unit:t-province',
    kind: 'PARENT',
    ...since,
  })),
  post: posts.map(({ name, unit, level }) => ({
    id: `post:t-${name}`,
    unit_id: `unit:t-${unit}`,
    post_title_id: 'post_title:DISTRICT_SECRETARY',
    establishment: 1,
    management_level: level,
    ...since,
  })),
  body: [
    {
      id: 'body:t-committee',
      unit_id: 'unit:t-district',
      kind: 'EXECUTIVE_COMMITTEE',
      name: 'Ban Chấp hành',
      seats: 41,
      management_level: 'PROVINCE_STANDING_COMMITTEE',
      ...since,
    },
  ],
  cadre: Object.entries(cadres).map(([name, unit]) => ({
    id: `cadre:t-${name}`,
    code: `T-${name}`,
    full_name: `Trần Thị ${name}`,
    gender: 'FEMALE',
    unit_id: `unit:t-${unit}`,
    ...province,
  })),
  planning_cycle: cycles.map(({ name, unit, isPublished }) => ({
    id: `planning_cycle:t-${name}`,
    unit_id: `unit:t-${unit}`,
    term_id: 'planning_term:PARTY:2020-2025',
    purpose: 'BUILD',
    state: 'DRAFT',
    opened_on: '2018-05-19',
    document_id: isPublished ? 'document:article-ha-tinh' : null,
  })),
  plan_slot: slots.map(({ name, cycle, post, body, min, max }) => ({
    id: `plan_slot:t-${name}`,
    cycle_id: `planning_cycle:t-${cycle}`,
    post_id: post === null ? null : `post:t-${post}`,
    body_id: body === null ? null : `body:t-${body}`,
    required_min: min,
    required_max: max,
  })),
  plan_entry: entries.map(({ name, slot, cadre, state, from, until }) => ({
    id: `plan_entry:t-${name}`,
    slot_id: `plan_slot:t-${slot}`,
    cadre_id: `cadre:t-${cadre}`,
    ...province,
    state,
    readiness: 'READY_NOW',
    source: name === 'late' ? 'EXTERNAL' : 'ON_SITE',
    source_unit_id: name === 'late' ? 'unit:t-neighbour' : null,
    predecessor_id: name === 'successor' ? 'plan_entry:t-carried' : null,
    removal_ground: state === 'REMOVED' ? 'OWN_REQUEST' : null,
    valid_from: from,
    valid_until: until,
  })),
};

const test = await openTestApi();
await loadSeeds(test.database, [
  { name: 'fixture', batches: () => Object.entries(rows).map(([table, of]) => ({ table, rows: of })) },
]);

interface Asker {
  readonly unit: UnitName;
  readonly roles: readonly Role[];
  readonly level: ManagementLevel;
}
const provincePlanner: Asker = { unit: 'province', roles: ['PLANNER'], level: 'PROVINCE_STANDING_COMMITTEE' };
const districtPlanner: Asker = { unit: 'district', roles: ['PLANNER'], level: 'DISTRICT_STANDING_COMMITTEE' };

async function ask(asker: Asker, source: string): Promise<TestAnswer['data']> {
  const { unit, roles, level } = asker;
  const viewer = { name: 'asker', unitId: idFromName('unit', `t-${unit}`), roles, managementLevel: level };
  const answer = await graphql({
    schema: test.api.schema,
    source,
    contextValue: test.api.contextFor(viewer, 'test'),
  });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data));
}

const globalId = (type: string, table: string, name: string) => `${type}:${idFromName(table, `t-${name}`)}`;
/** Filter of slots: those of this file. */
const ofFixture = '{ cycle: { unit: { code: { in: ["t-province", "t-district", "t-neighbour"] } } } }';
const slotId = (name: string) => globalId('PlanSlot', 'plan_slot', name);
const entryId = (name: string) => globalId('PlanEntry', 'plan_entry', name);
const cycleId = (name: string) => globalId('PlanningCycle', 'planning_cycle', name);

const heights = codesOf(MANAGEMENT_LEVELS).toReversed();
const reads = (asker: Asker, unit: UnitName) =>
  asker.roles.some((role) => ['PLANNER', 'APPROVER', 'ANALYST'].includes(role)) &&
  unitsAbove[unit].some((above) => above === asker.unit);
const unitOf = (slot: (typeof slots)[number]) => cycles.find((cycle) => cycle.name === slot.cycle)!.unit;
const levelOf = (slot: (typeof slots)[number]) =>
  posts.find((post) => post.name === slot.post)?.level ?? 'PROVINCE_STANDING_COMMITTEE';
const seesSlot = (asker: Asker, slot: (typeof slots)[number]) =>
  reads(asker, unitOf(slot)) && heights.indexOf(asker.level) >= heights.indexOf(levelOf(slot));

const idsOf = (ids: readonly string[]) => ids.map((id) => ({ id }));
const sorted = (nodes: readonly { readonly id: string }[]) =>
  nodes.toSorted((left, right) => (left.id < right.id ? -1 : 1));
const isFound = (node: unknown) => node !== null;
const slotsOfNode = (totalCount: number) => ({ nodes: [{ planSlots: { totalCount } }] });
const publishedCycle = (purpose: string, code: string) => ({
  purpose,
  decidedOn: null,
  ageReferenceOn: null,
  term: { code },
  slots: { totalCount: 0 },
});
const plannedOn = (slot: string, day: string) =>
  entries.filter(
    (entry) =>
      entry.slot === slot &&
      isLiveOn(
        {
          state: entry.state,
          validFrom: plainDate(entry.from),
          validUntil: entry.until === null ? null : plainDate(entry.until),
        },
        plainDate(day),
      ),
  );

const askers: Asker[] = unitNames.flatMap((unit) =>
  [...ROLES.map((role) => [role]), [], ['AUDITOR', 'PLANNER'] as Role[]].flatMap((roles) =>
    heights.map((level): Asker => ({ unit, roles, level })),
  ),
);

describe('the slots and entries of plans', () => {
  it('are seen by planners, approvers and analysts, below their unit and up to their management level, by no other way', async () => {
    expect(askers.length).toBeGreaterThan(100);
    for (const asker of askers) {
      const visible = slots.filter((slot) => seesSlot(asker, slot)).map((slot) => slot.name);
      const planned = entries.filter((entry) => visible.some((slot) => slot === entry.slot)).map((entry) => entry.name);
      const found = await ask(
        asker,
        `{ planSlots(where: ${ofFixture}) { totalCount nodes { id } }
           planEntries(where: { slot: ${ofFixture} }) { totalCount nodes { id } }
           slotNodes: nodes(ids: ${JSON.stringify(slots.map((slot) => slotId(slot.name)))}) { id }
           entryNodes: nodes(ids: ${JSON.stringify(entries.map((entry) => entryId(entry.name)))}) { id } }`,
      );
      expect(sorted(found.planSlots.nodes)).toEqual(sorted(idsOf(visible.map(slotId))));
      expect(found.planSlots.totalCount).toBe(visible.length);
      expect(found.slotNodes.filter(isFound)).toEqual(idsOf(visible.map(slotId)));
      expect(sorted(found.planEntries.nodes)).toEqual(sorted(idsOf(planned.map(entryId))));
      expect(found.planEntries.totalCount).toBe(planned.length);
      expect(found.entryNodes.filter(isFound)).toEqual(idsOf(planned.map(entryId)));
    }
  });

  it('of a post that the province manages are hidden from the district by every relation, and shown to the province', async () => {
    const relations = `{
      posts(where: { id: { eq: "${globalId('Post', 'post', 'secretary')}" } }) { nodes { planSlots { totalCount } } }
      bodies(where: { id: { eq: "${globalId('Body', 'body', 'committee')}" } }) { nodes { planSlots { totalCount } } }
      planningCycles(where: { id: { eq: "${cycleId('district')}" } }) { nodes { slots { totalCount } } }
      cadre(code: "T-near") { planEntries { totalCount } }
    }`;
    expect(await ask(districtPlanner, relations)).toMatchObject({
      posts: slotsOfNode(0),
      bodies: slotsOfNode(0),
      planningCycles: { nodes: [{ slots: { totalCount: 2 } }] },
      cadre: { planEntries: { totalCount: 1 } },
    });
    expect(await ask(provincePlanner, relations)).toMatchObject({
      posts: slotsOfNode(1),
      bodies: slotsOfNode(1),
      planningCycles: { nodes: [{ slots: { totalCount: 3 } }] },
      cadre: { planEntries: { totalCount: 5 } },
    });
  });

  it('show the person only where the file may be seen', async () => {
    const source = `{ nodes(ids: ["${entryId('late')}", "${entryId('approved')}"]) {
      ... on PlanEntry { source sourceUnit { code } cadre { code } slot { id } } } }`;
    const late = { source: 'EXTERNAL', sourceUnit: { code: 't-neighbour' }, slot: { id: slotId('head') } };
    const near = { source: 'ON_SITE', sourceUnit: null, cadre: { code: 'T-near' }, slot: { id: slotId('head') } };
    expect(await ask(districtPlanner, source)).toEqual({ nodes: [{ ...late, cadre: null }, near] });
    expect(await ask(provincePlanner, source)).toEqual({ nodes: [{ ...late, cadre: { code: 'T-far' } }, near] });
    const byPerson = '{ planEntries(where: { cadre: { code: { eq: "T-far" } } }) { totalCount } }';
    expect(await ask(districtPlanner, byPerson)).toEqual({ planEntries: { totalCount: 0 } });
    expect(await ask(provincePlanner, byPerson)).toEqual({ planEntries: { totalCount: 2 } });
  });
});

describe('planning cycles', () => {
  it('are seen with one of their slots or, while empty, by who reads plans of the unit; empty published ones by everyone', async () => {
    for (const asker of askers) {
      const visible = cycles.filter((cycle) => {
        const own = slots.filter((slot) => slot.cycle === cycle.name);
        if (own.length > 0) return own.some((slot) => seesSlot(asker, slot));
        return cycle.isPublished || reads(asker, cycle.unit);
      });
      const source = `{ nodes(ids: ${JSON.stringify(cycles.map((cycle) => cycleId(cycle.name)))}) { id }
        planningCycles(where: { unit: { code: { in: ["t-province", "t-district", "t-neighbour"] } } }) { totalCount }
        units(where: { code: { eq: "t-neighbour" } }) { nodes { planningCycles { totalCount } } } }`;
      expect(await ask(asker, source)).toEqual({
        nodes: cycles.map((cycle) => (visible.includes(cycle) ? { id: cycleId(cycle.name) } : null)),
        planningCycles: { totalCount: visible.length },
        units: {
          nodes: [{ planningCycles: { totalCount: visible.filter((each) => each.unit === 'neighbour').length } }],
        },
      });
    }
  });

  it('that the article on Hà Tĩnh tells of are three at once, with three meanings and no slots', async () => {
    const source = `{ unit(code: "HA_TINH") { planningCycles(orderBy: [{ field: PURPOSE }]) {
      nodes { purpose decidedOn ageReferenceOn term { code } slots { totalCount } } } } }`;
    expect(await ask({ unit: 'district', roles: ['AUDITOR'], level: 'UNIT' }, source)).toEqual({
      unit: {
        planningCycles: {
          nodes: [
            publishedCycle('BUILD', '2015-2020'),
            publishedCycle('ORIENT', '2020-2025'),
            publishedCycle('REVIEW', '2010-2015'),
          ],
        },
      },
    });
  });
});

describe('the people planned for a slot on a day', () => {
  const days = ['2015-06-30', '2015-07-01', '2020-06-30', '2020-07-01', '2020-12-31', '2021-01-01'].concat([
    '2022-03-14',
    '2022-03-15',
    '2022-03-16',
    '2022-08-09',
    '2022-08-10',
    '2024-12-31',
  ]);

  it.each(days)('are its live entries, and the deficit what they lack, on %s', async (day) => {
    const { nodes } = await ask(
      provincePlanner,
      `{ nodes(ids: ${JSON.stringify(slots.map((slot) => slotId(slot.name)))}) { ... on PlanSlot {
          requiredMin requiredMax planned(asOf: "${day}") deficit(asOf: "${day}")
          live: entries(asOf: "${day}", where: { live: true }) { totalCount }
          all: entries(asOf: "${day}") { totalCount } } } }`,
    );
    expect(nodes).toEqual(
      slots.map((slot) => {
        const planned = plannedOn(slot.name, day).length;
        return {
          requiredMin: slot.min,
          requiredMax: slot.max,
          planned,
          deficit: planDeficit(slot.min, planned),
          live: { totalCount: planned },
          all: { totalCount: entries.filter((entry) => entry.slot === slot.name).length },
        };
      }),
    );
  });

  it.each(days)('filter and order slots by what they lack on %s', async (day) => {
    const lacking = slots
      .map((slot) => ({ id: slotId(slot.name), deficit: planDeficit(slot.min, plannedOn(slot.name, day).length) }))
      .filter((slot) => slot.deficit > 0)
      .toSorted((left, right) => right.deficit - left.deficit || (left.id < right.id ? -1 : 1));
    const where = `{ and: [${ofFixture}, { deficit: { gt: 0 } }] }`;
    const source = `{ planSlots(asOf: "${day}", where: ${where}, orderBy: [{ field: DEFICIT, direction: DESC }]) { nodes { id deficit } } }`;
    expect(await ask(provincePlanner, source)).toEqual({ planSlots: { nodes: lacking } });
  });
});

describe('an entry and its slot', () => {
  it('name the earlier entry, the ground of removal, and what is not said as null', async () => {
    const source = `{ nodes(ids: ["${entryId('successor')}", "${entryId('removed')}"]) { ... on PlanEntry {
      predecessor { id } state readiness rank objectGroup removalGround validFrom validUntil } } }`;
    const unknown = { rank: null, objectGroup: null, readiness: 'READY_NOW' };
    const period = { validFrom: '2020-07-01', validUntil: null };
    expect(await ask(provincePlanner, source)).toEqual({
      nodes: [
        { ...unknown, ...period, predecessor: { id: entryId('carried') }, state: 'APPROVED', removalGround: null },
        {
          ...unknown,
          ...period,
          predecessor: null,
          state: 'REMOVED',
          removalGround: 'OWN_REQUEST',
          validUntil: '2022-03-15',
        },
      ],
    });
  });

  it('tell post or body, their unit and their management level', async () => {
    const source = `{ nodes(ids: ["${slotId('committee')}", "${slotId('head')}"]) { ... on PlanSlot {
      post { id } body { name } unit { code } managementLevel cycle { id } } } }`;
    expect(await ask(provincePlanner, source)).toEqual({
      nodes: [
        {
          post: null,
          body: { name: 'Ban Chấp hành' },
          unit: { code: 't-district' },
          managementLevel: 'PROVINCE_STANDING_COMMITTEE',
          cycle: { id: cycleId('above') },
        },
        {
          post: { id: globalId('Post', 'post', 'head') },
          body: null,
          unit: { code: 't-district' },
          managementLevel: 'DISTRICT_STANDING_COMMITTEE',
          cycle: { id: cycleId('district') },
        },
      ],
    });
  });
});

describe('terms', () => {
  it('are found by calendar and years; a term that does not exist is null', async () => {
    const source = `{
      party: planningTerm(system: PARTY, code: "2020-2025") { system code ordinal validFrom validUntil }
      toCome: planningTerm(system: PARTY, code: "2030-2035") { ordinal }
      none: planningTerm(system: STATE, code: "2020-2025") { code } }`;
    expect(await ask(districtPlanner, source)).toEqual({
      party: { system: 'PARTY', code: '2020-2025', ordinal: 13, validFrom: '2020-01-01', validUntil: '2025-01-01' },
      toCome: { ordinal: null },
      none: null,
    });
  });

  it('of a unit carry its own congress, its day null where the source is silent', async () => {
    const source = '{ unit(code: "TUAN_GIAO") { terms { nodes { ordinal congressOn term { code } unit { code } } } } }';
    expect(await ask(districtPlanner, source)).toEqual({
      unit: {
        terms: { nodes: [{ ordinal: 22, congressOn: null, term: { code: '2015-2020' }, unit: { code: 'TUAN_GIAO' } }] },
      },
    });
  });
});
