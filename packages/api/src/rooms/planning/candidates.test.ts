import { plainDate, type Id } from '@cadre/domain/kernel';
import { eligibilityOf } from '@cadre/domain/planning';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { district, keyOf, unitId } from './plan-mutations.test.data.js';
import { loadPlan, lockCycle } from './store.js';

const test = await openTestApi();

async function select<Row>(text: string): Promise<Row[]> {
  return JSON.parse(JSON.stringify(await test.database.query({ text, params: [] }))) as Row[];
}

/** Slots of every purpose, for posts and for bodies of every kind, of province, districts and communes. */
const slots = await select<{ id: string; cycle: string; what: string }>(
  `select distinct on (what) id::text, cycle::text, what from (
     select plan_slot.id, cycle_id as cycle, planning_cycle.purpose || ' ' || coalesce(body.kind, post.management_level) as what
     from plan_slot join planning_cycle on planning_cycle.id = cycle_id left join post on post.id = post_id left join body on body.id = body_id
       join unit on unit.id = coalesce(post.unit_id, body.unit_id)
     where planning_cycle.unit_id in (select unit_id from unit_closure join unit on unit.id = ancestor_id where unit.code = 'P1')
       and coalesce(post.management_level, body.management_level) <> 'CENTRAL') each
   order by what, md5(id::text)`,
);

/** What the demo has none of: disciplines of every form and of no known end, findings of every kind, unknown births, lone seats. */
await test.database.inTransaction(async (tx) =>
  tx.script(`
    insert into discipline (id, cadre_id, side, form, decision_number, decided_on, valid_from, valid_until, recorded_from)
    select gen_random_uuid(), id, 'PARTY', (array['REPRIMAND', 'WARNING', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISMISSAL', 'EXPULSION'])[1 + nth % 6], '1-QĐ',
      day, day, case when nth % 4 > 0 then day + 365 * (1 + nth % 7)::integer end, clock_timestamp()
    from (select id, row_number() over (order by id) as nth, date '2012-01-01' + (row_number() over (order by id) * 11)::integer % 5000 as day from cadre) each
    where nth % 3 = 0;
    insert into plan_finding (id, cycle_id, cadre_id, is_proposed, is_political_standard_denied, fault, found_on, recorded_from)
    select gen_random_uuid(), cycle, id, (array[true, false, null])[1 + nth % 3], (array[false, true, null, false])[1 + nth / 2 % 4],
      (array['NONE', 'NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_NOT_REPAIRED', null])[1 + nth % 5], '2020-01-01', clock_timestamp()
    from (select id, row_number() over (order by id) as nth from cadre) each, unnest(array['${[...new Set(slots.map(({ cycle }) => cycle))].join("', '")}']::uuid[]) cycle
    where nth % 2 = 0;
    update cadre set birth_date = null where id in (select id from cadre order by id limit 40);
    delete from tenure where post_id is not null and cadre_id in (select cadre_id from tenure where body_id is not null order by id limit 60);`),
);

const days = ['2012-11-05', '2021-12-27', '2025-03-07', '2025-10-08'].flatMap((border) =>
  [-1, 0, 1].map((off) => near(border, off)),
);

function near(day: string, off: number): string {
  return new Date(Date.parse(day) + off * 86_400_000).toISOString().slice(0, 10);
}

const names = ['age', 'upwards', 'notProposed', 'discipline', 'politicalStandard', 'faults', 'freeze'] as const;
type Outcomes = Readonly<Record<(typeof names)[number] | 'outcome', string | null>>;

/** What SQL says of everybody and one slot on a day, by key of the cadre. */
async function bySql(slot: string, day: string): Promise<ReadonlyMap<string, Outcomes>> {
  const found = new Map<string, Outcomes>();
  let after: string | null = null;
  do {
    const { data, errors } = await test.query(
      `query ($slot: ID!, $day: Date!, $after: String) { node(id: $slot) { ... on PlanSlot { candidates(first: 200, after: $after, asOf: $day) {
        pageInfo { hasNextPage endCursor } nodes { cadre { id } outcome ${names.join(' ')} } } } } }`,
      { slot: `PlanSlot:${slot}`, day, after },
    );
    expect(errors).toBeUndefined();
    const { pageInfo, nodes } = data.node.candidates;
    for (const { cadre, ...outcomes } of nodes) found.set(keyOf(cadre.id), outcomes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

const checkOf: Readonly<Record<(typeof names)[number], readonly string[]>> = {
  age: ['planning.next-term-age#oneTerm', 'planning.supplement-age#timeLeft'],
  upwards: ['planning.only-upwards#higher'],
  notProposed: ['planning.not-while-proposed#free'],
  discipline: ['planning.automatic-removal#discipline'],
  politicalStandard: ['planning.automatic-removal#politicalStandard'],
  faults: ['planning.after-faults#allowed'],
  freeze: ['planning.freeze#free'],
};

/** What the domain says of the same, from the facts that commands load. */
async function byDomain(slot: string, cycleId: string, day: string, persons: readonly string[]) {
  return test.database.inTransaction(async (tx) => {
    const cycle = await lockCycle(tx, cycleId);
    const plan = await loadPlan(tx, cycle, plainDate(day), { persons });
    const own = { ...plan, slots: plan.slots.filter(({ id }) => id === slot), entries: [] };
    const outcomes = own.persons.map((person): readonly [string, Outcomes] => {
      const asked = { slot: slot as Id<'PlanSlot'>, person: person.person };
      const ruleDay = { book: test.book, asOf: plainDate(day) };
      const { checks, outcome } = eligibilityOf({ ...own, persons: [person] }, asked, ruleDay)!.verdict;
      const one = (name: (typeof names)[number]) =>
        checks.find(({ question }) => checkOf[name].includes(question))?.outcome ?? null;
      const told = Object.fromEntries(names.map((name) => [name, one(name)]));
      return [person.person, { ...told, outcome } as Outcomes];
    });
    return new Map(outcomes);
  });
}

describe('the outcomes of everybody for a slot', () => {
  it('has slots of many kinds to be asked of', () => {
    expect(slots.length).toBeGreaterThan(6);
  });

  // Every kind of slot on some of the days, every day with some of the slots: all pairs would take minutes.
  const cases = slots.flatMap((slot, nth) =>
    days.filter((_, place) => place % 4 === nth % 4 || nth === 0).map((day) => ({ ...slot, day })),
  );
  const met = new Set<string>();

  it.each(cases)('of $what on $day are those of the domain code', async ({ id, cycle, day }) => {
    const sql = await bySql(id, day);
    const domain = await byDomain(id, cycle, day, [...sql.keys()]);
    expect(sql.size).toBe(domain.size);
    for (const [cadre, outcomes] of domain) {
      for (const name of [...names, 'outcome'] as const) met.add(`${name} ${outcomes[name]}`);
      // The first that differs is shown, with the person, and not three thousand.
      if (
        JSON.stringify({ cadre, ...outcomes }, Object.keys({ cadre, ...outcomes }).toSorted()) !==
        JSON.stringify({ cadre, ...sql.get(cadre) }, Object.keys({ cadre, ...outcomes }).toSorted())
      )
        throw new Error(`${cadre}: domain ${JSON.stringify(outcomes)}, SQL ${JSON.stringify(sql.get(cadre))}`);
    }
  });

  it('have met every outcome of every check, so that the agreement is about something', () => {
    const all = names
      .filter((name) => name !== 'freeze')
      .flatMap((name) => ['MET', 'NOT_MET', 'UNKNOWN', 'null'].map((outcome) => `${name} ${outcome}`));
    const expected = [...all, 'freeze UNKNOWN', 'freeze null', 'outcome MET', 'outcome NOT_MET', 'outcome UNKNOWN'];
    expect([...met].toSorted()).toEqual(expected.toSorted());
  });
});

describe('candidates and people counted by outcome', () => {
  const [slot] = slots;
  const counted = `query ($slot: ID!, $asOf: Date!) {
    node(id: $slot) { ... on PlanSlot {
      all: candidates(asOf: $asOf) { totalCount }
      met: candidates(asOf: $asOf, where: { outcome: { eq: MET } }) { totalCount }
      notMet: candidates(asOf: $asOf, where: { outcome: { eq: NOT_MET } }) { totalCount }
      unknown: candidates(asOf: $asOf, where: { outcome: { eq: UNKNOWN } }) { totalCount }
      tooOld: candidates(asOf: $asOf, where: { age: { eq: NOT_MET }, cadre: { gender: { eq: FEMALE } } }) { totalCount } } }
    at(asOf: $asOf) {
      met: cadres(where: { eligibleFor: $slot }) { totalCount }
      notMet: cadres(where: { notEligibleFor: $slot }) { totalCount }
      unknown: cadres(where: { eligibilityUnknownFor: $slot }) { totalCount }
      byGender: cadreAggregate(groupBy: [GENDER], where: { notEligibleFor: $slot }) { cadres } } }`;
  const count = async (id: string, asOf: string, persona?: string | null) => {
    const answer = await test.query(counted, { slot: id, asOf }, persona === undefined ? {} : { persona });
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toHaveLength(1);
    return answer.data;
  };
  const total = (list: { readonly totalCount: number }) => list.totalCount;

  it.each(['2021-12-26', '2021-12-27', '2021-12-28'])('on %s add up, and are those of the rows', async (asOf) => {
    const { node, at } = await count(`PlanSlot:${slot!.id}`, asOf);
    const told = [...(await bySql(slot!.id, asOf)).values()];
    const of = (outcome: string) => told.filter((each) => each.outcome === outcome).length;
    expect([node.met, node.notMet, node.unknown].map(total)).toEqual([of('MET'), of('NOT_MET'), of('UNKNOWN')]);
    expect([at.met, at.notMet, at.unknown].map(total)).toEqual([of('MET'), of('NOT_MET'), of('UNKNOWN')]);
    expect(total(node.all)).toBe(told.length);
    expect(total(node.tooOld)).toBeGreaterThan(0);
    const genders: readonly { readonly cadres: number }[] = at.byGender;
    expect(genders.reduce((sum, { cadres }) => sum + cadres, 0)).toBe(of('NOT_MET'));
  });

  it('are, as the district, of its own people and its own slots', async () => {
    const [own] = await select<{ id: string }>(
      `select 'PlanSlot:' || plan_slot.id as id from plan_slot join planning_cycle on planning_cycle.id = cycle_id join post on post.id = post_id
       where planning_cycle.unit_id = '${keyOf(unitId('p1-d04'))}' and post.management_level = 'DISTRICT_STANDING_COMMITTEE' order by plan_slot.id limit 1`,
    );
    const [files] = await select<{ count: number }>(
      `select count(*)::integer from cadre where unit_id in (select unit_id from unit_closure where ancestor_id = '${keyOf(unitId('p1-d04'))}')`,
    );
    const { node, at } = await count(own!.id, '2021-12-27', district);
    expect(total(node.all)).toBe(files!.count);
    expect([at.met, at.notMet, at.unknown].map(total)).toEqual([node.met, node.notMet, node.unknown].map(total));
    const elsewhere = slots.find(({ what }) => what === 'BUILD PROVINCE_STANDING_COMMITTEE')!;
    const { node: hidden, at: others } = await count(`PlanSlot:${elsewhere.id}`, '2021-12-27', district);
    expect([hidden, total(others.met), total(others.notMet), total(others.unknown)]).toEqual([null, 0, 0, 0]);
  });

  it.each(['province-analyst', 'auditor', null])('are nothing to %s, who reads no plan', async (persona) => {
    const { node, at } = await count(`PlanSlot:${slot!.id}`, '2021-12-27', persona);
    expect([node, total(at.met), total(at.notMet), total(at.unknown)]).toEqual([null, 0, 0, 0]);
  });
});
