import { plainDate } from '@cadre/domain/kernel';
import {
  isLiveOn,
  plannedAcross,
  plannedTooOften,
  postsHangingOnOne,
  type PlanEntry,
  type PlanSlot,
} from '@cadre/domain/planning';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../api.js';
import type { Database } from '../../platform/database.js';
import { openTestApi, testDay } from '../../testing/harness.js';

const test = await openTestApi();
const district = 'district-organisation-commission';

async function ask(query: string, persona?: string | null) {
  const { data, errors, statements } = await test.query(query, {}, persona === undefined ? {} : { persona });
  expect(errors).toBeUndefined();
  return { data, statements };
}

async function select<Row>(text: string): Promise<Row[]> {
  // Through JSON, rows are plain values of the columns' own names.
  const rows: Row[] = JSON.parse(JSON.stringify(await test.database.query({ text, params: [] })));
  return rows;
}

interface SlotRow {
  readonly id: string;
  readonly term: string;
  readonly post: string | null;
  readonly body: string | null;
  readonly unit: string;
  readonly managementLevel: string;
  readonly kinds: readonly { readonly unit: string; readonly kind: string; readonly setting: string | null }[];
}

let slots: readonly SlotRow[] = [];
let entries: readonly PlanEntry[] = [];
const days = ['2021-12-26', '2021-12-27', '2024-12-30', '2024-12-31'];

/** The level of a unit, from the kinds of the units above it and its own. */
function levelOf({ kinds }: SlotRow): 'COMMUNE' | 'GRASSROOTS' | 'DISTRICT' | 'PROVINCE' | undefined {
  const has = (wanted: string) => kinds.some(({ kind }) => kind === wanted);
  const isCommune = kinds.some(
    ({ kind, setting }) => kind === 'GRASSROOTS_COMMITTEE' && ['COMMUNE', 'WARD', 'TOWNSHIP'].includes(setting ?? ''),
  );
  if (isCommune) return 'COMMUNE';
  if (has('GRASSROOTS_COMMITTEE') || has('GRASSROOTS_CELL')) return 'GRASSROOTS';
  return has('DISTRICT_COMMITTEE') ? 'DISTRICT' : has('PROVINCE_COMMITTEE') ? 'PROVINCE' : undefined;
}

const districtOf = ({ kinds }: SlotRow) => kinds.find(({ kind }) => kind === 'DISTRICT_COMMITTEE')?.unit ?? null;

/** The slots of every term on a day, with the tree of units of that day. */
async function slotsOn(day: string): Promise<readonly SlotRow[]> {
  return select(`select slot.id::text, term.code as term, slot.post_id::text as post, slot.body_id::text as body,
      coalesce(post.unit_id, body.unit_id)::text as unit, coalesce(post.management_level, body.management_level) as "managementLevel",
      (select coalesce(json_agg(json_build_object('unit', above.id, 'kind', above.kind, 'setting', above.setting)), '[]')
        from unit_closure path join unit above on above.id = path.ancestor_id
        where path.unit_id = coalesce(post.unit_id, body.unit_id) and path.valid_from <= '${day}' and (path.valid_until is null or path.valid_until > '${day}')) as kinds
    from plan_slot slot join planning_cycle cycle on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      join planning_term term on term.id = cycle.term_id left join post on post.id = slot.post_id left join body on body.id = slot.body_id order by slot.id`);
}

type Reach = (slot: SlotRow) => boolean;
const ofProvince: Reach = ({ managementLevel }) => managementLevel !== 'CENTRAL';

/** What the domain makes of the plans of one term: slots and entries as it takes them. */
function plan(term: string, reaches: Reach) {
  const own = slots.filter((slot) => slot.term === term && reaches(slot));
  const taken = own.map((slot) => {
    const level = levelOf(slot);
    const scope = level === undefined ? {} : { level };
    const target =
      slot.post === null ? { kind: 'BODY', body: slot.body, scope } : { kind: 'POST', post: slot.post, scope };
    return { id: slot.id, target };
  });
  const rows = new Map(own.map((slot) => [slot.id, slot]));
  return { slots: taken as unknown as readonly PlanSlot[], rowOf: ({ id }: PlanSlot) => rows.get(id)! };
}

beforeAll(async () => {
  // More posts for the people who have most of them already: of their own level, and of another.
  await select(`with busy as (
      select entry.cadre_id, entry.province_id, row_number() over (order by entry.cadre_id) as nth
      from plan_entry entry join plan_slot slot on slot.id = entry.slot_id join planning_cycle cycle on cycle.id = slot.cycle_id
        join planning_term term on term.id = cycle.term_id
      where term.code = '2020-2025' and cycle.purpose = 'BUILD' and entry.state = 'APPROVED' and entry.valid_until is null and slot.post_id is not null
      group by 1, 2 having count(*) = 3),
    more as (
      select slot.id, row_number() over (order by slot.id) as nth from plan_slot slot join planning_cycle cycle on cycle.id = slot.cycle_id
        join planning_term term on term.id = cycle.term_id
      where term.code = '2020-2025' and cycle.purpose = 'BUILD' and slot.post_id is not null
        and not exists (select from plan_entry where slot_id = slot.id and state = 'APPROVED'))
    insert into plan_entry (id, slot_id, cadre_id, province_id, state, readiness, source, valid_from)
    select gen_random_uuid(), more.id, cadre_id, province_id, 'APPROVED', 'LONG_TERM', 'ON_SITE', '2020-01-01' from busy join more using (nth)`);
  entries =
    await select(`select id::text, slot_id::text as slot, cadre_id::text as person, state, readiness, rank, source,
    valid_from::text as "validFrom", valid_until::text as "validUntil" from plan_entry order by id`);
});

const terms = ['2015-2020', '2020-2025', '2025-2030'];
const keyOf = (id: string) => id.split(':')[1]!;

/** All nodes of a list, page by page. */
async function allOf(list: string, args: string, fields: string, persona?: string | null) {
  // oxlint-disable-next-line typescript/no-explicit-any -- a node has the shape of its query, which no type knows here
  const nodes: any[] = [];
  for (let after = '', isMore = true; isMore;) {
    const { data, statements } = await ask(
      `{ list: ${list}(first: 100, ${args}${after}) { pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`,
      persona,
    );
    expect(statements).toHaveLength(1);
    nodes.push(...data.list.nodes);
    after = `, after: "${data.list.pageInfo.endCursor}"`;
    isMore = data.list.pageInfo.hasNextPage;
  }
  return nodes;
}

describe('people planned for too many posts', () => {
  it('are on every day those whom the domain names, each with its verdict and its posts', async () => {
    const found = new Map<string, number>();
    for (const day of days) {
      slots = await slotsOn(day);
      for (const term of terms) {
        const own = plan(term, ofProvince);
        const told = plannedTooOften(own.slots, entries, { book: test.book, asOf: plainDate(day) });
        const nodes = await allOf(
          'plannedPeople',
          `asOf: "${day}", where: { plannedTooOften: true, term: { code: { eq: "${term}" } } }`,
          'cadre { id } posts tooManyPosts { outcome asOf checks { ruleCode observed required } } entries { nodes { slot { id post { id } } } }',
        );
        const read = nodes.map(({ cadre, posts, tooManyPosts, entries: lines }) => ({
          person: keyOf(cadre.id),
          posts,
          tooManyPosts,
          slots: lines.nodes
            .filter(({ slot }: { slot: { post: unknown } }) => slot.post !== null)
            .map(({ slot }: { slot: { id: string } }) => keyOf(slot.id))
            .sort(),
        }));
        expect(read.sort((one, other) => (one.person < other.person ? -1 : 1))).toEqual(
          told.map(({ person, slots: planned, verdict }) => ({
            person,
            posts: new Set(planned.map((slot) => own.rowOf(slot).post)).size,
            tooManyPosts: {
              outcome: 'NOT_MET',
              asOf: day,
              checks: verdict.checks.map(({ rule, observed, required }) => ({
                ruleCode: rule,
                observed: `${observed as number}`,
                required: `${required as number}`,
              })),
            },
            slots: planned.map(({ id }) => id as string).sort(),
          })),
        );
        found.set(`${term} on ${day}`, told.length);
      }
    }
    // Until Regulation 50 posts of all levels count together, from it those of one level.
    expect(found.get('2020-2025 on 2021-12-26')).toBeGreaterThan(found.get('2020-2025 on 2021-12-27')!);
    expect(found.get('2020-2025 on 2021-12-27')).toBeGreaterThan(0);
    expect(found.get('2025-2030 on 2024-12-31')).toBe(1);
  });

  it('are those of the plans, and not of an orientation', async () => {
    const { data } = await ask(`{ plannedPeople(first: 1, where: { term: { code: { eq: "2030-2035" } } }) { totalCount }
      planEntries(where: { slot: { cycle: { term: { code: { eq: "2030-2035" } } } } }) { totalCount } }`);
    expect(data.plannedPeople.totalCount).toBe(0);
    expect(data.planEntries.totalCount).toBeGreaterThan(0);
  });

  it('are judged by versions that bind every case, which is what the statement relies on', () => {
    const versions = test.book.series('planning.persons-per-post')!.versions;
    expect(versions.length).toBeGreaterThan(3);
    expect(versions.filter(({ scope }) => Object.keys(scope).length > 0)).toEqual([]);
  });
});

describe('people planned in two districts at once', () => {
  it.each(['2021-12-26', '2024-12-31'])('are on %s those whom the domain names, with the districts', async (day) => {
    slots = await slotsOn(day);
    let seen = 0;
    for (const term of terms) {
      const own = plan(term, ofProvince);
      // The province is no district: its slots are left out before the domain is asked.
      const inDistricts = own.slots.filter((slot) => districtOf(own.rowOf(slot)) !== null);
      const told = plannedAcross(inDistricts, entries, plainDate(day), (slot) => districtOf(own.rowOf(slot))!);
      const nodes = await allOf(
        'plannedPeople',
        `asOf: "${day}", where: { districtCount: { gt: 1 }, term: { code: { eq: "${term}" } } }`,
        'cadre { id } districtCount districts { nodes { id } }',
      );
      const read = nodes.map(({ cadre, districtCount, districts }) => {
        const keys = districts.nodes.map(({ id }: { id: string }) => keyOf(id)).sort();
        expect(districtCount).toBe(keys.length);
        return { person: keyOf(cadre.id), keys };
      });
      expect(read.sort((one, other) => (one.person < other.person ? -1 : 1))).toEqual(told);
      seen += told.length;
    }
    expect(seen).toBeGreaterThan(50);
  });
});

describe('posts and bodies that hang on a single person', () => {
  const placesOn = (day: string, term: string, persona?: string | null) =>
    allOf(
      'plannedPlaces',
      `asOf: "${day}", where: { people: { eq: 1 }, term: { code: { eq: "${term}" } } }`,
      'people post { id } body { id } entries { nodes { cadre { id } } }',
      persona,
    );

  it.each(days)('are on %s those that the domain names', async (day) => {
    slots = await slotsOn(day);
    let seen = 0;
    for (const term of terms) {
      const own = plan(term, ofProvince);
      const told = postsHangingOnOne(own.slots, entries, plainDate(day));
      const read = (await placesOn(day, term)).map(({ post, body, entries: lines }) => ({
        target: post === null ? `BODY:${keyOf(body.id)}` : `POST:${keyOf(post.id)}`,
        people: [...new Set(lines.nodes.map(({ cadre }: { cadre: { id: string } }) => keyOf(cadre.id)))],
      }));
      expect(read.sort((one, other) => (one.target < other.target ? -1 : 1))).toEqual(
        told.map(({ target, person }) => ({
          target: target.kind === 'POST' ? `POST:${target.post}` : `BODY:${target.body}`,
          people: [person],
        })),
      );
      seen += told.length;
    }
    expect(seen).toBeGreaterThan(20);
  });
});

describe('who may see a part of the plans only', () => {
  const day = '2024-12-31';
  const ofOwn: Reach = (slot) =>
    districtOf(slot) !== null && !['CENTRAL', 'PROVINCE_STANDING_COMMITTEE'].includes(slot.managementLevel);

  it('counts the posts and districts of the entries it sees, and names the places of which it sees every slot', async () => {
    slots = await slotsOn(day);
    const own = await select<{ id: string }>(`select id::text from unit where code = 'P1-D04'`);
    const isOwn: Reach = (slot) => ofOwn(slot) && districtOf(slot) === own[0]!.id;
    const { slots: seen, rowOf } = plan('2025-2030', isOwn);
    const live = entries.filter((entry) => isLiveOn(entry, plainDate(day)) && seen.some(({ id }) => id === entry.slot));
    const nodes = await allOf(
      'plannedPeople',
      `asOf: "${day}", where: { term: { code: { eq: "2025-2030" } } }`,
      'posts districtCount',
      district,
    );
    expect(nodes).toHaveLength(new Set(live.map(({ person }) => person)).size);
    const posts = new Set(
      live.flatMap(({ person, slot }) => {
        const { post } = rowOf(seen.find(({ id }) => id === slot)!);
        return post === null ? [] : [`${person} ${post}`];
      }),
    );
    expect(nodes.reduce((sum, node) => sum + node.posts, 0)).toBe(posts.size);
    expect(new Set(nodes.map((node) => node.districtCount))).toEqual(new Set([1]));
    const places = await allOf('plannedPlaces', `where: { term: { code: { eq: "2025-2030" } } }`, 'people', district);
    expect(places).toHaveLength(new Set(seen.map((slot) => rowOf(slot).post ?? rowOf(slot).body)).size);
    expect(places.length).toBeGreaterThan(10);
  });

  // The district sees its own slot of the post still: by that alone it could not say on how many the post hangs.
  it('is not shown a place any more of which a slot is beyond its sight', async () => {
    const list = `where: { term: { code: { eq: "2025-2030" } } }`;
    const before = await allOf('plannedPlaces', list, 'post { id }', district);
    const { post } = before.find((place) => place.post !== null);
    const added = await select(`insert into plan_slot (id, cycle_id, post_id, required_min)
      select gen_random_uuid(), cycle.id, '${keyOf(post.id)}', 1 from planning_cycle cycle join unit on unit.id = cycle.unit_id
        join planning_term term on term.id = cycle.term_id
      where unit.code = 'P1' and term.code = '2025-2030' and cycle.purpose = 'BUILD' limit 1 returning id`);
    expect(added).toHaveLength(1);
    const after = await allOf('plannedPlaces', list, 'post { id }', district);
    expect(after).toHaveLength(before.length - 1);
    expect(after).not.toContainEqual({ post });
    const { data } = await ask(`{ plannedPlaces(${list}) { totalCount } }`, district);
    expect(data.plannedPlaces.totalCount).toBe(after.length);
  });

  it.each([['auditor'], ['commune-secretary'], [null]])('is shown nobody and nothing as %s', async (persona) => {
    const { data } = await ask('{ plannedPeople { totalCount } plannedPlaces { totalCount } }', persona);
    expect(data).toEqual({ plannedPeople: { totalCount: 0 }, plannedPlaces: { totalCount: 0 } });
  });
});

describe('the statement of a list', () => {
  it.each([
    ['{ plannedPeople { totalCount } }', false],
    ['{ plannedPlaces { totalCount } }', false],
    ['{ planEntries { totalCount } }', true],
  ])('%s: has a plan that PostgreSQL may keep: %s', async (source, isPrepared) => {
    const seen: unknown[] = [];
    const query: Database['query'] = async (statement) => (
      seen.push(statement.decisive?.length === 0),
      test.database.query(statement)
    );
    const api = await createApi({ database: { ...test.database, query }, today: () => testDay });
    // To make the API is to read the rulebook.
    seen.length = 0;
    const answer = await api.engine.answer({
      document: parse(source),
      variableValues: {},
      contextValue: api.contextFor(null, 'test'),
    });
    expect(answer.kind).toBe('json');
    expect(seen).toEqual([isPrepared]);
  });
});

describe('a post that hangs on a single person', () => {
  it('does so no more from the day on which a second person joins', async () => {
    const [alone] = (
      await allOf(
        'plannedPlaces',
        'asOf: "2024-12-31", where: { people: { eq: 1 }, term: { code: { eq: "2025-2030" } } }',
        'post { id } entries { nodes { slot { id } cadre { id } } }',
      )
    ).filter(({ post }) => post !== null);
    const { slot, cadre } = alone.entries.nodes[0];
    await select(`insert into plan_entry (id, slot_id, cadre_id, province_id, state, readiness, source, valid_from)
      select gen_random_uuid(), '${keyOf(slot.id)}', id, province_id, 'APPROVED', 'LONG_TERM', 'ON_SITE', '2024-12-30'
      from cadre where id <> '${keyOf(cadre.id)}' order by id limit 1`);
    const peopleOn = async (asOf: string) => {
      const { data } = await ask(
        `{ plannedPlaces(asOf: "${asOf}", where: { post: { id: { eq: "${alone.post.id}" } }, term: { code: { eq: "2025-2030" } } }) { nodes { people } } }`,
      );
      return data.plannedPlaces.nodes;
    };
    expect(await peopleOn('2024-12-29')).toEqual([{ people: 1 }]);
    expect(await peopleOn('2024-12-30')).toEqual([{ people: 2 }]);
    expect(await peopleOn('2024-12-31')).toEqual([{ people: 2 }]);
  });
});
