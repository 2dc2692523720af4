import { addDays, plainDate } from '@cadre/domain/kernel';
import { planDiff, planLines, type PlanEntry, type PlanLine, type PlanSlot } from '@cadre/domain/planning';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';

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

interface Cycle {
  readonly id: string;
  readonly unit: string;
  readonly term: string;
  readonly purpose: string;
  /** The cycles of a unit for a term are one plan, its orientation another. */
  readonly plan: string;
  readonly decidedOn: string;
}
type SlotRow = { id: string; plan: string; post: string | null; body: string | null; level: string };
type EntryRow = PlanEntry & { readonly plan: string; readonly ground: string | null };

let cycles: readonly Cycle[] = [];
let slots: readonly SlotRow[] = [];
let entries: readonly EntryRow[] = [];

const cycleOf = (unit: string, term: string, purpose = 'BUILD') =>
  cycles.find((cycle) => cycle.unit === unit && cycle.term === term && cycle.purpose === purpose)!;

const plan = `cycle.unit_id::text || ' ' || cycle.term_id::text || ' ' || (cycle.purpose = 'ORIENT')::text`;

beforeAll(async () => {
  // Somebody removed with notice was taken in again before the end: for a month the person stands twice on one slot.
  await select(`update plan_entry set state = 'REMOVED', removal_ground = 'OWN_REQUEST', valid_until = '2024-07-01' where id in (
    select entry.id from plan_entry entry join plan_slot slot on slot.id = entry.slot_id join planning_cycle cycle on cycle.id = slot.cycle_id
      join unit on unit.id = cycle.unit_id join planning_term term on term.id = cycle.term_id
    where unit.code = 'P1-D04' and term.code = '2020-2025' and cycle.purpose = 'BUILD' and entry.state = 'APPROVED'
      and entry.valid_from < '2022-01-01' order by entry.id limit 3)`);
  await select(`insert into plan_entry (id, slot_id, cadre_id, province_id, state, readiness, rank, source, valid_from)
    select gen_random_uuid(), slot_id, cadre_id, province_id, 'APPROVED', 'LONG_TERM', 9, 'ON_SITE', '2024-06-01'
    from plan_entry where removal_ground = 'OWN_REQUEST' and valid_until = '2024-07-01'`);
  cycles = await select(`select cycle.id::text, unit.code as unit, term.code as term, purpose, ${plan} as plan,
      coalesce(cycle.decided_on, cycle.opened_on)::text as "decidedOn"
    from planning_cycle cycle join unit on unit.id = cycle.unit_id join planning_term term on term.id = cycle.term_id
    where (purpose = 'ORIENT' or decided_on is not null) and unit.kind = 'DISTRICT_COMMITTEE' order by cycle.id`);
  slots = await select(`select slot.id::text, ${plan} as plan, post_id::text as post, body_id::text as body,
      coalesce(post.management_level, body.management_level) as level
    from plan_slot slot join planning_cycle cycle on cycle.id = slot.cycle_id left join post on post.id = slot.post_id left join body on body.id = slot.body_id`);
  entries =
    await select(`select entry.id::text, ${plan} as plan, slot_id::text as slot, cadre_id::text as person, entry.state, readiness, rank, source,
      valid_from::text as "validFrom", valid_until::text as "validUntil", removal_ground as ground
    from plan_entry entry join plan_slot slot on slot.id = entry.slot_id join planning_cycle cycle on cycle.id = slot.cycle_id`);
});

interface PlanOn {
  readonly cycle: Cycle;
  readonly day: string;
}
type Reach = (slot: SlotRow) => boolean;
const everything: Reach = () => true;

function linesOf({ cycle, day }: PlanOn, reaches: Reach): readonly PlanLine[] {
  const own = slots.filter((slot) => slot.plan === cycle.plan && reaches(slot));
  const targets = own.map(({ id, post, body }) => ({
    id,
    target: post === null ? { kind: 'BODY', body } : { kind: 'POST', post },
  }));
  const standing = entries.filter((entry) => entry.plan === cycle.plan);
  return planLines(targets as unknown as readonly PlanSlot[], standing, plainDate(day));
}

/** What lies between two plans, told by the domain: one text for each line. */
function told(before: PlanOn, after: PlanOn, reaches: Reach = everything): readonly string[] {
  const gone = entries.filter(
    ({ ground, validUntil }) => ground !== null && validUntil !== null && validUntil <= after.day,
  );
  const grounds = new Map(gone.map(({ id, ground }) => [id, ground as 'LEFT']));
  const { added, removed, carriedOver, changed } = planDiff(linesOf(before, reaches), linesOf(after, reaches), grounds);
  const line = (kind: string, { target, person, entry }: PlanLine, ...more: readonly unknown[]) =>
    [kind, target, person, entry, ...more].join(' ');
  return [
    ...added.map((each) => line('ADDED', each)),
    ...removed.map((each) => line('REMOVED', each.line, each.ground)),
    ...carriedOver.map((each) => line('CARRIED_OVER', each)),
    ...changed.map((each) => line('CHANGED', each.after, each.before.entry)),
  ].sort();
}

interface Change {
  readonly kind: string;
  readonly post: { id: string } | null;
  readonly body: { id: string } | null;
  readonly ground: string | null;
  readonly before: { id: string } | null;
  readonly after: { id: string } | null;
}

const differ = (before: PlanOn, after: PlanOn) =>
  `earlier: "PlanningCycle:${before.cycle.id}", earlierOn: "${before.day}", later: "PlanningCycle:${after.cycle.id}", asOf: "${after.day}"`;
const keyOf = (id: string) => id.split(':')[1]!;

/** The same, read through the API page by page. */
async function read(before: PlanOn, after: PlanOn, persona?: string | null): Promise<readonly string[]> {
  const people = new Map(entries.map(({ id, person }) => [id as string, person]));
  const found: string[] = [];
  for (let next = '', isMore = true; isMore;) {
    const { data, statements } = await ask(
      `{ planDiff(${differ(before, after)}, first: 150${next}) { totalCount pageInfo { hasNextPage endCursor } nodes {
        kind post { id } body { id } ground before { id } after { id } } } }`,
      persona,
    );
    expect(statements).toHaveLength(1);
    for (const { kind, post, body, ground, ...sides } of data.planDiff.nodes as readonly Change[]) {
      const entry = keyOf((sides.after ?? sides.before)!.id);
      const target = post === null ? `BODY:${keyOf(body!.id)}` : `POST:${keyOf(post.id)}`;
      const more = { REMOVED: [ground], CHANGED: [sides.before === null ? null : keyOf(sides.before.id)] }[kind] ?? [];
      found.push([kind, target, people.get(entry), entry, ...more].join(' '));
    }
    next = `, after: "${data.planDiff.pageInfo.endCursor}"`;
    isMore = data.planDiff.pageInfo.hasNextPage;
  }
  return found.sort();
}

const kindsOf = (lines: readonly string[]) => new Set(lines.map((line) => line.split(' ')[0]));

describe('what lies between two plans', () => {
  it('of one term and the next is, in every district, what the domain says', async () => {
    const seen: string[] = [];
    for (const later of cycles.filter(({ term, purpose }) => term === '2025-2030' && purpose === 'BUILD')) {
      const [before, after] = [
        { cycle: cycleOf(later.unit, '2020-2025'), day: later.decidedOn },
        { cycle: later, day: later.decidedOn },
      ];
      const expected = told(before, after);
      expect(await read(before, after)).toEqual(expected);
      seen.push(...expected);
    }
    expect(kindsOf(seen)).toEqual(new Set(['ADDED', 'REMOVED', 'CARRIED_OVER', 'CHANGED']));
  });

  it.each([
    ['2018-11-14', '2018-11-15'],
    ['2018-11-15', '2022-12-31'],
    ['2022-12-31', '2018-11-15'],
    ['2024-05-31', '2024-06-01'],
    ['2024-06-01', '2024-06-30'],
    ['2024-06-30', '2024-07-01'],
    ['2024-05-31', '2024-07-02'],
  ])('of one cycle on %s and on %s is what the domain says', async (first, second) => {
    const cycle = cycleOf('P1-D04', '2020-2025');
    const [before, after] = [
      { cycle, day: first },
      { cycle, day: second },
    ];
    const expected = told(before, after);
    expect(await read(before, after)).toEqual(expected);
    const { data } = await ask(`{ node(id: "PlanningCycle:${cycle.id}") { ... on PlanningCycle {
      changes(since: "${first}", asOf: "${second}") { totalCount } } } }`);
    expect(data.node.changes.totalCount).toBe(expected.length);
  });

  it('of a unit for one term is nothing on one day: cycles that build and review are one plan, and an orientation is another', async () => {
    const day = '2024-12-30';
    const [build, review, orientation] = [
      { cycle: cycleOf('P1-D04', '2020-2025'), day },
      { cycle: cycleOf('P1-D04', '2020-2025', 'REVIEW'), day },
      { cycle: cycleOf('P1-D04', '2025-2030', 'ORIENT'), day },
    ] as const;
    expect(kindsOf(await read(build, review))).toEqual(new Set(['CARRIED_OVER']));
    const later = { cycle: cycleOf('P1-D04', '2025-2030'), day };
    const expected = told(orientation, later);
    expect(await read(orientation, later)).toEqual(expected);
    expect(kindsOf(expected)).toContain('ADDED');
  });

  it('changes for somebody who stands twice on a slot on the day on which the later entry begins', async () => {
    const cycle = cycleOf('P1-D04', '2020-2025');
    const changed = async (since: string, asOf: string) => {
      const { data } = await ask(`{ node(id: "PlanningCycle:${cycle.id}") { ... on PlanningCycle {
        changes(since: "${since}", asOf: "${asOf}", where: { kind: { eq: CHANGED } }) { nodes { before { rank } after { rank readiness } } } } } }`);
      return data.node.changes.nodes;
    };
    expect(await changed('2024-05-30', '2024-05-31')).toEqual([]);
    expect(await changed('2024-05-31', '2024-06-01')).toMatchObject(
      Array.from({ length: 3 }, () => ({ after: { rank: 9, readiness: 'LONG_TERM' } })),
    );
    expect(await changed('2024-06-30', '2024-07-01')).toEqual([]);
  });
});

describe('why somebody is no longer in the plan', () => {
  it('is told from the day of the removal on, and not before', async () => {
    const cycle = cycleOf('P1-D04', '2020-2025');
    const removed = entries.find(
      (entry) => entry.plan === cycle.plan && entry.ground === 'DISCIPLINE' && entry.validFrom < entry.validUntil!,
    )!;
    const day = removed.validUntil!;
    const seen = async (asOf: string) => {
      const { data } = await ask(`{ node(id: "PlanningCycle:${cycle.id}") { ... on PlanningCycle {
        changes(since: "${removed.validFrom}", asOf: "${asOf}", where: { cadre: { id: { eq: "Cadre:${removed.person}" } } }) { nodes { kind ground before { id } } } } } }`);
      const nodes: readonly Change[] = data.node.changes.nodes;
      const own = nodes.find(({ before }) => before?.id === `PlanEntry:${removed.id}`)!;
      return [own.kind, own.ground];
    };
    expect(await seen(addDays(day, -1))).toEqual(['CARRIED_OVER', null]);
    expect(await seen(day)).toEqual(['REMOVED', 'DISCIPLINE']);
    expect(await seen(addDays(day, 1))).toEqual(['REMOVED', 'DISCIPLINE']);
  });

  it('is not told by a removal that came after the later plan', async () => {
    const later = cycleOf('P1-D04', '2025-2030');
    const earlier = cycleOf('P1-D04', '2020-2025');
    const query = (asOf: string) =>
      `{ planDiff(${differ({ cycle: earlier, day: '2024-01-01' }, { cycle: later, day: asOf })}, first: 200, where: { kind: { eq: REMOVED } }) {
        nodes { ground before { id removalGround validUntil } } } }`;
    const { data } = await ask(query('2024-01-01'));
    const nodes: readonly { ground: string | null; before: { removalGround: string | null; validUntil: string } }[] =
      data.planDiff.nodes;
    const after = nodes.filter(({ before }) => before.removalGround !== null);
    expect(after.length).toBeGreaterThan(0);
    expect(after.map(({ ground }) => ground)).toEqual(after.map(() => null));
  });
});

describe('who may see what lies between two plans', () => {
  const reached: Reach = ({ level }) => !['CENTRAL', 'PROVINCE_STANDING_COMMITTEE'].includes(level);

  it('sees that of the slots whose entries it sees', async () => {
    const [before, after] = ['2018-11-15', '2022-12-31'].map((day) => ({ cycle: cycleOf('P1-D04', '2020-2025'), day }));
    const own = told(before!, after!, reached);
    expect(await read(before!, after!, district)).toEqual(own);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(told(before!, after!).length);
  });

  it('is told nothing where one of the two may not be seen, for who is missing in it would tell of it', async () => {
    const [own, other] = ['P1-D04', 'P1-D05'].map((unit) => ({
      cycle: cycleOf(unit, '2020-2025'),
      day: '2022-12-31',
    }));
    expect((await read(own!, other!)).length).toBeGreaterThan(0);
    expect(await read(own!, other!, district)).toEqual([]);
    expect(await read(other!, own!, district)).toEqual([]);
  });

  it.each([['auditor'], ['commune-secretary'], [null]])('is told nothing as %s', async (persona) => {
    const [before, after] = ['2018-11-15', '2022-12-31'].map((day) => ({ cycle: cycleOf('P1-D04', '2020-2025'), day }));
    expect(await read(before!, after!, persona)).toEqual([]);
  });
});
