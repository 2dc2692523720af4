import { foldText, idFromName } from '@cadre/domain/kernel';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../api.js';
import type { Statement } from '../../platform/database.js';
import { openTestApi, testDay } from '../../testing/harness.js';

/*
 * Whoever looks for people by a part of their names is shown those who have it and stand below the viewer's own unit, in the order asked: however
 * many have it, which decides how they are found.
 */

const test = await openTestApi();
const id = (unit: string) => idFromName('unit', unit);

async function select<Row>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
  // Through JSON, rows are plain values of the columns' own names.
  const rows: Row[] = JSON.parse(JSON.stringify(await test.database.query({ text, params })));
  return rows;
}

const viewers = [
  { persona: 'province-organisation-commission', unit: 'p1' },
  { persona: 'district-organisation-commission', unit: 'p1-d04' },
  { persona: 'commune-secretary', unit: 'p1-d04-c05' },
];
const texts = ['an', 'Nguyễn', 'nguyen van', 'lò', 'xyz'];
const cases = viewers.flatMap((viewer) => texts.map((text) => ({ ...viewer, text })));

const orders = [
  { field: 'NAME', direction: 'ASC', by: 't.sort_key, t.id' },
  { field: 'NAME', direction: 'DESC', by: 't.sort_key desc, t.id' },
  { field: 'CODE', direction: 'ASC', by: 't.code' },
];

describe.each(cases)('"$text", looked for by $persona', ({ persona, unit, text }) => {
  const seen = `t.folded_name like $1 and exists (select from unit_closure p where p.unit_id = t.unit_id and p.ancestor_id = '${id(unit)}')`;
  const under = `exists (select from unit_closure p where p.unit_id = t.unit_id and p.ancestor_id = '${id('p1-d04')}' and p.depth > 0
    and p.valid_from <= '${testDay}' and (p.valid_until is null or p.valid_until > '${testDay}'))`;

  it.each(orders)('is found in the order $field $direction, everywhere and below a district', async (order) => {
    const orderBy = `orderBy: { field: ${order.field}, direction: ${order.direction} }`;
    const { data, errors } = await test.query(
      `query ($text: String!, $root: ID!) {
        all: cadres(first: 7, where: { name: { contains: $text } }, ${orderBy}) { totalCount nodes { code } }
        last: cadres(last: 7, where: { name: { contains: $text } }, ${orderBy}) { nodes { code } }
        below: cadres(first: 7, where: { name: { contains: $text }, unit: { under: $root } }, ${orderBy}) { nodes { code } } }`,
      { text, root: `Unit:${id('p1-d04')}` },
      { persona },
    );
    expect(errors).toBeUndefined();
    const codes = async (where: string) =>
      select<{ code: string }>(`select t.code from cadre t where ${where} order by ${order.by}`, [
        `%${foldText(text)}%`,
      ]);
    const all = await codes(seen);
    expect(data.all).toEqual({ totalCount: all.length, nodes: all.slice(0, 7) });
    expect(data.last.nodes).toEqual(all.slice(-7));
    expect(data.below.nodes).toEqual((await codes(`${seen} and ${under}`)).slice(0, 7));
  });
});

describe('a part of a name', () => {
  /** How PostgreSQL found the people: whether it looked at those who have the text one by one, or went along their order. */
  async function ways(text: string) {
    const seen: Statement[] = [];
    const query = async (statement: Statement) => (seen.push(statement), test.database.query(statement));
    const api = await createApi({ database: { ...test.database, query }, today: () => testDay });
    const asker = {
      name: 'a',
      unitId: id('p1'),
      roles: ['PLANNER'] as const,
      managementLevel: 'PROVINCE_STANDING_COMMITTEE' as const,
    };
    const document = parse(
      'query ($text: String!) { cadres(first: 5, where: { name: { contains: $text } }) { nodes { code } } }',
    );
    seen.length = 0;
    await api.engine.answer({ document, variableValues: { text }, contextValue: api.contextFor(asker, 'test') });
    const [{ text: statement, params }] = seen as [Statement];
    const plan = (await select<Record<string, string>>(`explain (analyze, timing off, costs off) ${statement}`, params))
      .map((row) => Object.values(row)[0]!)
      .join('\n');
    const went = (way: RegExp) => plan.split('\n').some((line) => way.test(line) && !line.includes('never executed'));
    return { oneByOne: went(/CTE Scan on \S+_found t\d+ /), alongRoster: went(/on cadre_roster/) };
  }

  const numberOf = async (text: string) => {
    const [row] = await select<{ people: number }>(
      `select count(*)::integer as people from cadre where folded_name like $1`,
      [`%${foldText(text)}%`],
    );
    return row!.people;
  };

  it('that few people have is asked of them one by one', async () => {
    const [one] = await select<{ name: string }>(
      'select full_name as name from cadre order by sort_key desc, id limit 1',
    );
    expect(await numberOf(one!.name)).toBeLessThan(10);
    expect(await ways(one!.name)).toEqual({ oneByOne: true, alongRoster: false });
  });

  it('that many have is looked for along the roster of the viewer', async () => {
    expect(await numberOf('Nguyễn')).toBeGreaterThan(100);
    expect(await ways('Nguyễn')).toEqual({ oneByOne: false, alongRoster: true });
  });

  it('of two letters is not looked for in the index, which tells none apart', async () => {
    // Nobody has it, so that neither the first people nor a count speak against the index.
    expect(await numberOf('xq')).toBe(0);
    expect(await ways('xq')).toMatchObject({ oneByOne: false });
  });
});
