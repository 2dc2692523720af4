import { idFromName } from '@cadre/domain/kernel';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../api.js';
import type { Database, Statement } from '../../platform/database.js';
import type { Viewer } from '../../platform/viewer.js';
import { openTestApi, testDay } from '../../testing/harness.js';

/*
 * A list of what stands below one unit, asked by whoever sees what stands below another. Where the one stands below the other the rule is
 * not asked of each row; who is shown must not depend on that.
 */

const test = await openTestApi();
const id = (unit: string) => idFromName('unit', unit);
const moved = 'p1-d05';

/** One district with all below it comes to stand below another on that day. */
const day = '2024-06-01';
beforeAll(async () => {
  await test.database.inTransaction(async (tx) => {
    const link = `unit_id = '${id(moved)}' and kind = 'PARENT' and valid_until is null`;
    await tx.query({ text: `update unit_link set valid_until = '${day}' where ${link}`, params: [] });
    await tx.query({
      text: `insert into unit_link (id, unit_id, target_id, kind, valid_from) values ('${id('moved')}', '${id(moved)}', '${id('p1-d04')}', 'PARENT', '${day}')`,
      params: [],
    });
  });
});

async function select<Row>(text: string): Promise<Row[]> {
  // Through JSON, rows are plain values of the columns' own names.
  const rows: Row[] = JSON.parse(JSON.stringify(await test.database.query({ text, params: [] })));
  return rows;
}

/** What stands below a unit on a day and is managed by, or was ever below, the unit of the viewer; counted in the tables. */
async function expected(table: 'cadre' | 'training_quota', root: string, viewer: string, asOf: string) {
  const [row] = await select<{ count: number }>(`select count(*)::integer from ${table} t
    where exists (select from unit_closure p where p.unit_id = t.unit_id and p.ancestor_id = '${id(root)}' and p.depth > 0
        and p.valid_from <= '${asOf}' and (p.valid_until is null or p.valid_until > '${asOf}'))
      and exists (select from unit_closure p where p.unit_id = t.unit_id and p.ancestor_id = '${id(viewer)}')`);
  return row!.count;
}

const viewers = [
  { persona: 'province-organisation-commission', unit: 'p1' },
  { persona: 'district-organisation-commission', unit: 'p1-d04' },
  { persona: 'commune-secretary', unit: 'p1-d04-c05' },
];
const roots = ['p1', 'p1-d04', 'p1-d04-c05', moved];
const cases = viewers.flatMap((viewer) =>
  roots.flatMap((root) => ['2024-05-31', day, '2024-06-02'].map((asOf) => ({ ...viewer, root, asOf }))),
);

describe('what stands below a unit', () => {
  it.each(cases)('$root is shown to $persona on $asOf as the rule says', async ({ persona, unit, root, asOf }) => {
    const { data } = await test.query(
      `query ($root: ID!, $asOf: Date!) {
        at(asOf: $asOf) {
          cadres(first: 1, where: { unit: { under: $root } }) { totalCount nodes { code } }
          trainingQuotas(first: 1, where: { unit: { under: $root } }) { totalCount }
          trainingQuotaAggregate(where: { unit: { under: $root } }) { quotas }
        }
      }`,
      { root: `Unit:${id(root)}`, asOf },
      { persona },
    );
    const cadres = await expected('cadre', root, unit, asOf);
    const quotas = await expected('training_quota', root, unit, asOf);
    expect(data.at.cadres).toMatchObject({ totalCount: cadres, nodes: { length: Math.min(1, cadres) } });
    expect(data.at.trainingQuotas.totalCount).toBe(quotas);
    expect(data.at.trainingQuotaAggregate).toEqual([{ quotas }]);
  });

  it('is there, also where the root stands below the unit of the viewer on other days only', async () => {
    expect(await expected('cadre', moved, 'p1-d04', '2024-05-31')).toBeGreaterThan(0);
    expect(await expected('cadre', moved, 'p1-d04', day)).toBeGreaterThan(0);
    expect(await expected('cadre', 'p1', 'p1-d04', day)).toBeGreaterThan(0);
    expect(await expected('cadre', 'p1', 'p1', day)).toBeGreaterThan(await expected('cadre', 'p1', 'p1-d04', day));
  });
});

describe('the people below a unit, by name', () => {
  const rostered = cases.filter(({ asOf }) => asOf !== '2024-06-02');

  /** Who is below a unit on a day and seen by a viewer, in the order of the names; read in the tables. */
  async function inOrder({ root, unit, asOf }: (typeof cases)[number], direction: string) {
    const rows = await select<{ code: string }>(`select t.code from cadre t
      where exists (select from unit_closure p where p.unit_id = t.unit_id and p.ancestor_id = '${id(root)}' and p.depth > 0
          and p.valid_from <= '${asOf}' and (p.valid_until is null or p.valid_until > '${asOf}'))
        and exists (select from unit_closure p where p.unit_id = t.unit_id and p.ancestor_id = '${id(unit)}')
      order by t.sort_key ${direction}, t.id`);
    return rows.map((row) => row.code);
  }

  /** All pages of a list, one after another, from its start or from its end. */
  async function pages(list: string, persona: string, asOf: string, from: 'first' | 'last', most: number) {
    const [beyond, cursor, more] =
      from === 'first' ? ['after', 'endCursor', 'hasNextPage'] : ['before', 'startCursor', 'hasPreviousPage'];
    const read: string[] = [];
    let at: string | null = null;
    do {
      const { data } = await test.query(
        `query ($asOf: Date!, $at: String) { at(asOf: $asOf) {
          cadres(${from}: 5, ${beyond}: $at, ${list}) { nodes { code } pageInfo { ${cursor} ${more} } } } }`,
        { asOf, at },
        { persona },
      );
      const { nodes, pageInfo } = data.at.cadres;
      const codes = nodes.map(({ code }: { code: string }) => code);
      read.splice(from === 'first' ? read.length : 0, 0, ...codes);
      at = pageInfo[more] ? pageInfo[cursor] : null;
    } while (at !== null && read.length < most);
    return read;
  }

  it.each(rostered)('$root, are read page by page by $persona on $asOf as they stand in the tables', async (each) => {
    for (const direction of ['ASC', 'DESC']) {
      const all = await inOrder(each, direction);
      const list = `where: { unit: { under: "Unit:${id(each.root)}" } }, orderBy: { field: NAME, direction: ${direction} }`;
      expect((await pages(list, each.persona, each.asOf, 'first', 23)).slice(0, 23)).toEqual(all.slice(0, 23));
      expect((await pages(list, each.persona, each.asOf, 'last', 23)).slice(-23)).toEqual(all.slice(-23));
    }
  });

  it.each(viewers)('are read by $persona without a root as far as $unit reaches', async ({ persona, unit }) => {
    const everywhere = await select<{ code: string }>(`select t.code from cadre t
      where exists (select from unit_closure p where p.unit_id = t.unit_id and p.ancestor_id = '${id(unit)}')
      order by t.sort_key, t.id limit 23`);
    const codes = everywhere.map(({ code }) => code);
    expect((await pages('where: {}', persona, day, 'first', 23)).slice(0, 23)).toEqual(codes);
  });

  const under = `unit: { under: "Unit:${id('p1-d04')}" }`;
  it.each([
    [true, 'by the rule alone', 'cadres { nodes { code } }'],
    [true, 'below a unit', `cadres(where: { ${under} }) { nodes { code } }`],
    [true, 'below a unit, with more asked', `cadres(where: { ${under}, gender: { eq: FEMALE } }) { nodes { code } }`],
    [true, 'from the end', `cadres(last: 3, where: { ${under} }) { nodes { code } }`],
    [false, 'by number', `cadres(where: { ${under} }, orderBy: { field: CODE, direction: ASC }) { nodes { code } }`],
    [
      true,
      'who have a text in their names, as many have',
      `cadres(where: { ${under}, name: { contains: "an" } }) { nodes { code } }`,
    ],
    [false, 'who are only counted', `cadres(where: { ${under} }) { totalCount }`],
    [
      false,
      'as they were known once',
      `at(knownAt: "2025-01-01T00:00:00Z") { cadres(where: { ${under} }) { nodes { code } } }`,
    ],
    [
      false,
      'below a unit or not',
      `cadres(where: { or: [{ ${under} }, { gender: { eq: MALE } }] }) { nodes { code } }`,
    ],
  ])('are read along their roster: %s, %s', async (isAlong, _, list) => {
    const { errors, statements } = await test.query(`{ ${list} }`);
    expect(errors).toBeUndefined();
    expect(statements.some((text) => text.includes('"cadre_roster"'))).toBe(isAlong);
  });
});

describe('the plan of a list', () => {
  /** The values for which PostgreSQL is asked to plan. */
  async function decisive(source: string, variables: Record<string, unknown> = {}, viewer: Viewer | null = null) {
    const seen: Statement[] = [];
    const query: Database['query'] = async (statement) => (seen.push(statement), test.database.query(statement));
    const api = await createApi({ database: { ...test.database, query }, today: () => testDay });
    seen.length = 0;
    const contextValue = api.contextFor(viewer, 'test');
    const answer = await api.engine.answer({ document: parse(source), variableValues: variables, contextValue });
    expect(answer.kind).toBe('json');
    return (seen[0]!.decisive ?? []).map((number) => seen[0]!.params[number - 1]);
  }

  const root = `Unit:${id('p1-d04')}`;
  const under = `unit: { under: "${root}" }`;

  it('is made for the root below which it looks, for the day and for the length of the page, whatever the page begins with', async () => {
    const document = `query ($root: ID!, $first: Int!) {
      trainingQuotas(first: $first, where: { unit: { under: $root } }, orderBy: { field: SEATS }) { nodes { year } pageInfo { endCursor hasNextPage } }
    }`;
    const values = await decisive(document, { root, first: 7 });
    expect(new Set(values)).toEqual(new Set([testDay, id('p1-d04'), 8]));
  });

  it.each([
    ['where it is only counted', `{ cadres(where: { ${under} }) { totalCount } }`],
    [
      'where the root is one of several ways in',
      `{ cadres(where: { or: [{ ${under} }, { code: { eq: "x" } }] }) { totalCount } }`,
    ],
    ['where the root is looked for through another row', `{ tenures(where: { cadre: { ${under} } }) { totalCount } }`],
  ])('is made for the root and the day %s', async (_, document) => {
    expect(new Set(await decisive(document))).toEqual(new Set([testDay, id('p1-d04')]));
  });

  it.each([
    ['without a root', '{ cadres { totalCount nodes { code } } }'],
    ['that is read along the roster of its root', `{ cadres(where: { ${under} }) { nodes { code } } }`],
    [
      'that looks for a text, which decides more',
      `{ cadres(where: { name: { contains: "an" }, ${under} }) { nodes { code } } }`,
    ],
  ])('does for all values %s', async (_, document) => {
    expect(await decisive(document)).toEqual([]);
  });

  // Who sees a commune waited seconds for a page that was looked for among all rows of the country.
  const viewer: Viewer = { name: 'viewer', unitId: id('p1-d04-c05'), roles: ['PLANNER'], managementLevel: 'UNIT' };
  const someone = `cadre: { id: { eq: "Cadre:${id('anybody')}" } }`;

  it.each([
    ['of what is seen with a file', '{ tenures(first: 3) { nodes { kind } } }', 3],
    [
      'of what is seen with what is filtered',
      '{ planEntries(first: 3, where: { slot: { cycle: { purpose: { eq: BUILD } } } }) { nodes { rank } } }',
      3,
    ],
    [
      'of people in another order than their roster',
      '{ cadres(first: 4, orderBy: { field: CODE }) { nodes { code } } }',
      4,
    ],
    [
      'of what stands below the viewer',
      '{ trainingQuotas(first: 5, orderBy: { field: SEATS }) { nodes { year } pageInfo { hasNextPage } } }',
      6,
    ],
  ])('is made for the viewer %s', async (_, document, length) => {
    const values = await decisive(document, {}, viewer);
    expect(values).toContain(viewer.unitId);
    expect([viewer.unitId, testDay, length]).toEqual(expect.arrayContaining([...new Set(values)]));
  });

  it.each([
    ['that names the row it belongs to', `{ tenures(first: 3, where: { ${someone} }) { nodes { kind } } }`],
    [
      'that names it beside others',
      `{ tenures(first: 3, where: { and: [{ ${someone} }, { held: true }] }) { nodes { kind } } }`,
    ],
    ['of one row', `{ node(id: "Cadre:${id('anybody')}") { ... on Cadre { tenures(first: 3) { nodes { kind } } } } }`],
    ['that everybody sees', '{ units(first: 3) { nodes { code } } }'],
  ])('does for all viewers %s', async (_, document) => {
    expect(await decisive(document, {}, viewer)).toEqual([]);
  });
});
