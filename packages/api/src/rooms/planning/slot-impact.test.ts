import { addDays, plainDate, type Id, type PlainDate } from '@cadre/domain/kernel';
import {
  committeeCoefficient,
  isLiveOn,
  judgeNumbers,
  personsPerDeputyPost,
  personsPerPost,
  type PlanEntryFacts,
  type SlotTarget,
} from '@cadre/domain/planning';
import { ruleImpact } from '@cadre/domain/rule';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { district, keyOf, planningOf } from './plan-mutations.test.data.js';

const test = await openTestApi();
const book = test.book;
const { rows, open } = planningOf(test);

interface SlotRow {
  readonly id: string;
  readonly place: string;
  readonly post: string | null;
  readonly title: string;
  readonly is_leadership: boolean;
  readonly body_kind: 'EXECUTIVE_COMMITTEE' | null;
  readonly seats: number;
  readonly entries: readonly (PlanEntryFacts & { readonly person: string })[];
}

/** Some posts with more and fewer seats, none and many, so that the coefficient for deputies has something to say. */
await test.database.query({ text: `update post set establishment = 1 + ascii(id::text) % 3`, params: [] });

/** Every slot that the province may see and that is no orientation, as plain rows. */
const slots = await rows<SlotRow>(
  `select slot.id, coalesce(slot.post_id, slot.body_id) || ' ' || cycle.term_id as place, slot.post_id as post, coalesce(title.name, '') as title,
     coalesce(title.is_leadership, false) as is_leadership, body.kind as body_kind, coalesce(post.establishment, body.seats) as seats,
     (select coalesce(jsonb_agg(jsonb_build_object('person', cadre_id, 'state', state, 'validFrom', valid_from, 'validUntil', valid_until)), '[]')
      from plan_entry where slot_id = slot.id) as entries
   from plan_slot slot join planning_cycle cycle on cycle.id = slot.cycle_id left join post on post.id = slot.post_id
     left join post_title title on title.id = post.post_title_id left join body on body.id = slot.body_id
   where cycle.purpose <> 'ORIENT' and coalesce(post.management_level, body.management_level) <> 'CENTRAL' order by slot.id`,
);

function targetOf({ id, post, body_kind: bodyKind, seats, ...slot }: SlotRow): SlotTarget {
  const common = {
    unit: '' as Id<'Unit'>,
    exists: { from: plainDate('2000-01-01'), until: null },
    managementLevel: 'UNIT',
    rank: null,
  } as const;
  if (post === null) {
    return {
      ...common,
      kind: 'BODY',
      body: id as Id<'Body'>,
      bodyKind: bodyKind!,
      seats,
      scope: { postClass: 'MEMBER' },
    };
  }
  const postClass = slot.title.startsWith('Phó ') ? 'DEPUTY' : slot.is_leadership ? 'HEAD' : null;
  const scope = postClass === null ? {} : ({ postClass } as const);
  return { ...common, kind: 'POST', post: post as Id<'Post'>, establishment: seats, scope };
}

/** People of every post or body and term on a day, each once. */
function peopleOn(day: PlainDate): ReadonlyMap<string, number> {
  const people = new Map<string, Set<string>>();
  for (const { place, entries } of slots) {
    const own = people.get(place) ?? new Set();
    people.set(place, own);
    for (const entry of entries) if (isLiveOn(entry, day)) own.add(entry.person);
  }
  return new Map([...people].map(([place, own]) => [place, own.size]));
}

interface Asked {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly plannedOn: PlainDate;
}

/** Which slots flip, by the domain's own code on one slot after the other. */
function flipsOf({ from, to, plannedOn }: Asked): readonly string[] {
  const people = peopleOn(plannedOn);
  return ruleImpact({
    before: { book, asOf: from },
    after: { book, asOf: to },
    population: slots,
    judge: (slot, moment) => judgeNumbers(targetOf(slot), people.get(slot.place)!, moment),
  }).map(({ subject }) => subject.id);
}

async function ask(query: string, persona?: string | null) {
  const { data, errors, statements } = await test.query(query, {}, persona === undefined ? {} : { persona });
  expect(errors).toBeUndefined();
  return { data, statements };
}

const impactOf = ({ from, to, plannedOn }: Asked, more: string) =>
  `ruleImpactOnSlots(from: "${from}", to: "${to}", asOf: "${plannedOn}", ${more}`;

/** Which slots flip, by the database. */
async function flipsRead(asked: Asked): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after = '', isMore = true; isMore;) {
    const { data } = await ask(
      `{ ${impactOf(asked, `first: 200${after}`)}) { pageInfo { hasNextPage endCursor } nodes { id } } }`,
    );
    const { nodes, pageInfo } = data.ruleImpactOnSlots;
    found.push(...nodes.map(({ id }: { id: string }) => keyOf(id)));
    after = `, after: "${pageInfo.endCursor}"`;
    isMore = pageInfo.hasNextPage;
  }
  return found.toSorted();
}

const series = [personsPerPost, personsPerDeputyPost, committeeCoefficient].map(({ key }) => book.series(key)!);
/** The borders of every version of the rules on numbers, and the days beside them. */
const borders = [
  ...new Set(
    series
      .flatMap(({ versions }) => versions)
      .flatMap(({ inForce: { from, until } }) => [from, until])
      .flatMap((day) => (day === null ? [] : [addDays(day, -1), day, addDays(day, 1)])),
  ),
];

describe('the slots affected by a change of the rules on numbers', () => {
  it('are, told by the database, the very slots on which the domain changes its verdict', async () => {
    let flips = 0;
    const question: fc.Arbitrary<Asked> = fc.record({
      from: fc.constantFrom(...borders),
      to: fc.constantFrom(...borders),
      plannedOn: fc.constantFrom(...['2014-06-30', '2019-06-30', '2024-12-31'].map((day) => plainDate(day))),
    });
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const told = flipsOf(asked);
        flips += told.length;
        expect(await flipsRead(asked)).toEqual(told.toSorted());
      }),
      { numRuns: 12, seed: 25 },
    );
    expect(flips).toBeGreaterThan(slots.length);
  });

  it.each([
    ['2021-12-25', '2021-12-26', 0],
    ['2021-12-26', '2021-12-27', 1],
    ['2021-12-27', '2021-12-28', 0],
  ])(
    'from %s to %s are those to which Regulation 50 gave other numbers, if the rule changed',
    async (from, to, changes) => {
      const asked = { from: plainDate(from), to: plainDate(to), plannedOn: plainDate('2024-12-31') };
      const verdict = (asOf: string) =>
        `numbersVerdict(asOf: "${asOf}", plannedOn: "2024-12-31") { outcome checks { ruleCode outcome observed required } }`;
      const { data } = await ask(
        `{ ${impactOf(asked, 'first: 200')}) { totalCount nodes { before: ${verdict(from)} after: ${verdict(to)} } } }`,
      );
      const { totalCount, nodes } = data.ruleImpactOnSlots;
      expect(totalCount).toBe(flipsOf(asked).length);
      expect(Math.min(totalCount, 1)).toBe(changes);
      for (const { before, after } of nodes) expect(before.outcome).not.toBe(after.outcome);
      const codes = new Set(
        nodes.flatMap(({ after }: { after: { checks: { ruleCode: string }[] } }) =>
          after.checks.map(({ ruleCode }) => ruleCode),
        ),
      );
      expect([...codes].filter((code) => code !== 'PL-023' && code !== 'PL-026')).toEqual([]);
    },
  );

  it('are read by one statement with their verdicts, for one and for fifty', async () => {
    for (const first of [1, 50]) {
      const { statements } = await ask(
        `{ planSlots(first: ${first}) { nodes { planned numbersVerdict(asOf: "2022-01-01") { outcome checks { rule { code } } } } } }`,
      );
      expect(statements).toHaveLength(1);
    }
  });

  it.each([
    ['2021-12-26', '2024-12-31'],
    ['2025-10-08', '2024-12-31'],
  ])('have on %s the verdict that the domain draws from the same facts', async (asOf, plannedOn) => {
    const people = peopleOn(plainDate(plannedOn));
    const { data } = await ask(
      `{ planSlots(first: 200, where: { cycle: { purpose: { ne: ORIENT } } }) { nodes { id numbersVerdict(asOf: "${asOf}", plannedOn: "${plannedOn}") { outcome } } } }`,
    );
    const byId = new Map(slots.map((slot) => [slot.id, slot]));
    for (const { id, numbersVerdict } of data.planSlots.nodes) {
      const slot = byId.get(keyOf(id))!;
      const judged = judgeNumbers(targetOf(slot), people.get(slot.place)!, { book, asOf: plainDate(asOf) });
      expect(numbersVerdict.outcome).toBe(judged.outcome);
    }
  });

  it('are only those that the viewer may see, and orientations have no verdict', async () => {
    const query = '{ ruleImpactOnSlots(from: "2021-12-26", to: "2021-12-27") { totalCount } planSlots { totalCount } }';
    const own = (await ask(query, district)).data;
    expect(own.ruleImpactOnSlots.totalCount).toBeGreaterThan(0);
    expect(own.ruleImpactOnSlots.totalCount).toBeLessThanOrEqual(own.planSlots.totalCount);
    expect(own.ruleImpactOnSlots.totalCount).toBeLessThan((await ask(query)).data.ruleImpactOnSlots.totalCount);
    for (const persona of ['auditor', null]) {
      expect((await ask(query, persona)).data.ruleImpactOnSlots.totalCount).toBe(0);
    }
    const orientation =
      '{ planSlots(first: 5, where: { cycle: { purpose: { eq: ORIENT } } }) { nodes { numbersVerdict { outcome } } } }';
    const { nodes } = (await ask(orientation)).data.planSlots;
    expect(nodes).toEqual(Array.from({ length: 5 }, () => ({ numbersVerdict: null })));
  });
});

describe('a post planned for in two cycles of a term', () => {
  it('is judged by the people of both, and not at all by who sees one of them only', async () => {
    const own = await open('p1-d04', 'PARTY:2030-2035');
    const above = await open('p1', 'PARTY:2030-2035');
    const [slot] = await rows<{ id: string; post: string }>(
      `select plan_slot.id, post_id as post from plan_slot join post on post.id = plan_slot.post_id
       where cycle_id = '${keyOf(own.id)}' and plan_slot.management_level = 'DISTRICT_STANDING_COMMITTEE' order by plan_slot.id limit 1`,
    );
    const verdictOf = async (persona?: string) =>
      (
        await ask(
          `{ node(id: "PlanSlot:${slot!.id}") { ... on PlanSlot { numbersVerdict { outcome factsMissing checks { observed } } } } }`,
          persona,
        )
      ).data.node.numbersVerdict as object;
    expect(await verdictOf(district)).toMatchObject({ outcome: 'MET', checks: [{ observed: '0' }] });
    await test.database.query({
      text: `insert into plan_slot (id, cycle_id, post_id, required_min) values (gen_random_uuid(), '${keyOf(above.id)}', '${slot!.post}', 0)`,
      params: [],
    });
    await test.database.query({
      text: `insert into plan_entry (id, slot_id, cadre_id, province_id, state, readiness, source, valid_from)
        select gen_random_uuid(), plan_slot.id, cadre.id, province_id, 'PROPOSED', 'READY_NOW', 'ON_SITE', '2024-06-01'
        from plan_slot, (select id, province_id from cadre order by id limit 4) cadre
        where cycle_id = '${keyOf(above.id)}' and post_id = '${slot!.post}'`,
      params: [],
    });
    expect(await verdictOf()).toMatchObject({ outcome: 'NOT_MET', checks: [{ observed: '4' }] });
    expect(await verdictOf(district)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['persons'] });
  });
});

describe('the rules on numbers', () => {
  it('have one version a day that binds everybody, but for the one on deputies, so that the statement asks for no more', () => {
    const scopes = series.flatMap(({ versions }) => versions.map(({ id, scope }) => [id, scope] as const));
    expect(scopes.filter(([, scope]) => Object.keys(scope).length > 0)).toEqual([
      ['PL-022', { postClass: ['DEPUTY'] }],
    ]);
    const severities = series.flatMap(({ versions }) => versions.filter(({ severity }) => severity === 'ADVISORY'));
    expect(severities.map((version) => version.series)).toEqual([committeeCoefficient.key]);
  });
});
