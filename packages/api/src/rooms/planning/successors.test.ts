import { describe, expect, it } from 'vitest';
import { openTestApi, testDay } from '../../testing/harness.js';
import { planEntryFacts } from '../../testing/facts.js';
import { district } from './plan-mutations.test.data.js';

const test = await openTestApi();
const until = '2027-12-31';

async function ask(query: string, persona?: string | null) {
  const { data, errors, statements } = await test.query(query, {}, persona === undefined ? {} : { persona });
  expect(errors).toBeUndefined();
  return { ...data, statements };
}
const rows = async <Row>(text: string): Promise<Row[]> =>
  JSON.parse(JSON.stringify(await test.database.query({ text, params: [] }))) as Row[];

interface Vacancy {
  readonly seats: number;
  readonly reason: string;
  readonly readyNow: number | null;
  readonly cadre: { readonly id: string } | null;
  readonly post: { readonly id: string; readonly managementLevel: string };
}

/** Every vacancy up to the end, page by page. */
async function vacancies(persona?: string | null, where = ''): Promise<Vacancy[]> {
  const found: Vacancy[] = [];
  for (let after = '', more = true; more;) {
    const { projectedVacancies: page } = await ask(
      `{ projectedVacancies(until: "${until}", first: 200${after}${where}) { pageInfo { hasNextPage endCursor }
        nodes { seats reason readyNow cadre { id } post { id managementLevel } } } }`,
      persona,
    );
    found.push(...page.nodes);
    after = `, after: "${page.pageInfo.endCursor}"`;
    more = page.pageInfo.hasNextPage;
  }
  return found;
}

const all = await vacancies();

/** Live entries that are ready now, by the post planned for, in plans that are no orientation and below the central level. */
const slots = await rows<{ id: string; post: string }>(
  `select plan_slot.id::text, post_id::text as post from plan_slot join planning_cycle on planning_cycle.id = cycle_id join post on post.id = post_id
   where purpose <> 'ORIENT' and post.management_level <> 'CENTRAL'`,
);
const postOf = new Map(slots.map(({ id, post }) => [id, post]));
const entries = (await planEntryFacts(test.database)).filter((entry) => postOf.has(String(entry['slot_id'])));
const planned = new Set(slots.map(({ post }) => `Post:${post}`));
const readyFor = (post: string, leaver: string | null) =>
  entries.filter(
    (entry) =>
      entry['live'] === true &&
      entry['readiness'] === 'READY_NOW' &&
      `Post:${postOf.get(String(entry['slot_id']))}` === post &&
      `Cadre:${String(entry['cadre_id'])}` !== leaver,
  ).length;

describe('the successors of a vacancy', () => {
  it('are those planned for the post who are ready now, told by the domain; not who leaves it', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(all.map(({ readyNow }) => readyNow)).toEqual(
      all.map(({ post, cadre }) => (planned.has(post.id) ? readyFor(post.id, cadre?.id ?? null) : null)),
    );
    expect(new Set(all.map(({ readyNow }) => (readyNow === null ? null : readyNow > 0)))).toEqual(
      new Set([null, true, false]),
    );
  });

  it('are not known where the viewer sees no plan of the post', async () => {
    const analyst = await vacancies('province-analyst');
    expect(analyst.length).toBe(all.length);
    expect(analyst.filter(({ readyNow, post }) => readyNow !== null && post.managementLevel !== 'UNIT')).toEqual([]);
    const own = await vacancies(district);
    const mine = new Map(all.map((each) => [`${each.post.id} ${each.cadre?.id ?? ''}`, each]));
    for (const each of own) {
      const isReached = ['DISTRICT_STANDING_COMMITTEE', 'UNIT'].includes(each.post.managementLevel);
      expect(each.readyNow).toBe(isReached ? mine.get(`${each.post.id} ${each.cadre?.id ?? ''}`)!.readyNow : null);
    }
    expect(await vacancies('auditor')).toEqual([]);
    expect(await vacancies(null)).toEqual([]);
  });

  it('are filtered by', async () => {
    expect(await vacancies(undefined, ', where: { hasReadyNow: true }')).toEqual(
      all.filter(({ readyNow }) => (readyNow ?? 0) > 0),
    );
    expect(await vacancies(undefined, ', where: { hasReadyNow: false }')).toEqual(
      all.filter(({ readyNow }) => (readyNow ?? 0) === 0),
    );
  });
});

describe('vacancies by level and reason', () => {
  const query = `{ projectedVacancyAggregate(groupBy: [MANAGEMENT_LEVEL, REASON], includeEmpty: false, where: { vacantFrom: { lt: "${until}" } }) {
    key { value } seats posts postsWithPlan postsWithReadyNow seatsWithReadyNow } }`;
  const reckoned = (list: readonly Vacancy[]) => {
    const groups = new Map<string, Vacancy[]>();
    for (const each of list) {
      const key = `${each.post.managementLevel} ${each.reason}`;
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    const postsOf = (group: readonly Vacancy[]) => new Set(group.map(({ post }) => post.id)).size;
    const seatsOf = (group: readonly Vacancy[]) => group.reduce((sum, { seats }) => sum + seats, 0);
    return [...groups]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, group]) => {
        const ready = group.filter(({ readyNow }) => (readyNow ?? 0) > 0);
        return {
          key,
          seats: seatsOf(group),
          posts: postsOf(group),
          postsWithPlan: postsOf(group.filter(({ readyNow }) => readyNow !== null)),
          postsWithReadyNow: postsOf(ready),
          seatsWithReadyNow: seatsOf(ready),
        };
      });
  };

  it.each([undefined, district, 'province-analyst'])(
    'say how many have a ready-now successor, as the rows do, for %s',
    async (persona) => {
      const { projectedVacancyAggregate: groups, statements } = await ask(query, persona);
      expect(statements).toHaveLength(1);
      const told = groups.map(({ key, ...measures }: { key: { value: string }[] }) => ({
        key: key.map(({ value }) => value).join(' '),
        ...measures,
      }));
      expect(told.toSorted((left: { key: string }, right: { key: string }) => (left.key < right.key ? -1 : 1))).toEqual(
        reckoned(await vacancies(persona)),
      );
    },
  );

  it('count nobody as a successor of themselves', async () => {
    const found = all.filter(({ readyNow, cadre }) => readyNow === 1 && cadre !== null);
    const { post, cadre } = found.at(-1)!;
    const entry = entries.find(
      (each) =>
        each['live'] === true &&
        each['readiness'] === 'READY_NOW' &&
        `Post:${postOf.get(String(each['slot_id']))}` === post.id,
    )!;
    await test.database.query({
      text: `update plan_entry set cadre_id = $2 where id = $1`,
      params: [entry['id'], cadre!.id.slice('Cadre:'.length)],
    });
    const { projectedVacancies: page } = await ask(
      `{ projectedVacancies(until: "${until}", first: 5, where: { post: { id: { eq: "${post.id}" } } }) { nodes { readyNow cadre { id } } } }`,
    );
    expect(page.nodes.find((each: Vacancy) => each.cadre?.id === cadre!.id).readyNow).toBe(0);
  });

  it('has a day: who leaves the plan is no successor from that day on', async () => {
    const { post, cadre } = all.find(({ readyNow, cadre: leaver }) => readyNow === 1 && leaver !== null)!;
    const entry = entries.find(
      (each) =>
        each['live'] === true &&
        each['readiness'] === 'READY_NOW' &&
        `Post:${postOf.get(String(each['slot_id']))}` === post.id &&
        `Cadre:${String(each['cadre_id'])}` !== cadre!.id,
    )!;
    await test.database.query({
      text: `update plan_entry set valid_until = '${testDay}' where id = $1`,
      params: [entry['id']],
    });
    const on = async (day: string) => {
      const { projectedVacancies: page } = await ask(
        `{ projectedVacancies(asOf: "${day}", until: "${until}", first: 5, where: { post: { id: { eq: "${post.id}" } } }) { nodes { readyNow cadre { id } } } }`,
      );
      return page.nodes.find((each: Vacancy) => each.cadre?.id === cadre!.id).readyNow as number;
    };
    expect([await on('2024-12-29'), await on('2024-12-30'), await on('2024-12-31')]).toEqual([1, 1, 0]);
  });
});
