import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, keyOf, openLeague } from './testing/league.js';

/*
 * A list that looks for a text is read in one of two ways, by whether more than a thousand rows have it, or many of the first ones. Which one
 * must not show: every answer is compared with that of the other executor besides.
 */

const league = openLeague();
const name = (n: number) => `Tam ${String(n).padStart(4, '0')}`;
const names = (upTo: number, every = 1) =>
  Array.from({ length: upTo }, (_, index) => index + 1)
    .filter((n) => n % every === 0)
    .map(name);

/** Every fifth of them is of a team that only a clearance of five sees. */
const numbered = (called: string, to: number) => `insert into person
  select gen_random_uuid(), case when n % 5 = 0 then '${keyOf('team', 3)}' else '${keyOf('team', 1)}' end::uuid,
    '${called} ' || lpad(n::text, 4, '0'), '${called.toLowerCase()} ' || lpad(n::text, 4, '0'), 'RUNNER', n % 7, null, false, n
  from generate_series(1, ${to}) as n`;

beforeAll(async () => {
  await fillSmall(league);
  // Among the first of the table nobody has the text: how many have it, these do not show.
  await league.run(numbered('Zed', 400));
});

const list = (args: string) =>
  `{ people(${args}) { totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }`;

async function page(args: string, clearance = 9) {
  const { data, errors } = await league.ask(list(args), {}, { clearance });
  expect(errors).toEqual([]);
  const { nodes, ...rest } = data.people as {
    totalCount: number;
    nodes: { name: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
  return { ...rest, names: nodes.map((each) => each.name) };
}

describe.each([999, 1_000, 1_001])('of %i people who have a text in their names,', (count) => {
  beforeAll(async () => {
    await league.run(`delete from person where name like 'Tam %'`);
    await league.run(numbered('Tam', count));
  });
  const where = 'where: { name: { contains: "Tam" } }';

  it('the first and the last are read, and whether there are more', async () => {
    const first = await page(`first: 4, ${where}`);
    expect(first).toMatchObject({ totalCount: count, names: names(4), pageInfo: { hasNextPage: true } });
    const last = await page(`last: 4, ${where}`);
    expect(last).toMatchObject({ names: names(count).slice(-4), pageInfo: { hasPreviousPage: true } });
  });

  it('pages follow each other, forwards and backwards', async () => {
    const { pageInfo } = await page(`first: 4, ${where}`);
    const next = await page(`first: 3, after: "${pageInfo.endCursor}", ${where}`);
    expect(next.names).toEqual(names(7).slice(4));
    const back = await page(`last: 2, before: "${next.pageInfo.startCursor}", ${where}`);
    expect(back.names).toEqual(names(4).slice(2));
  });

  it('those are shown who may be seen, whatever the order', async () => {
    const seen = names(count).filter((_, index) => (index + 1) % 5 !== 0);
    expect(await page(`first: 6, ${where}`, 1)).toMatchObject({ totalCount: seen.length, names: seen.slice(0, 6) });
    const byAge = await page(`first: 3, ${where}, orderBy: [{ field: AGE, direction: DESC }, { field: NAME }]`, 1);
    const oldest = seen.filter((each) => Number(each.slice(4)) % 7 === 6);
    expect(byAge.names).toEqual(oldest.slice(0, 3));
    expect(await page(`first: 6, ${where}`, 0)).toMatchObject({ totalCount: 0, names: [] });
  });

  it('more may be asked of them, whatever joins it', async () => {
    const more = 'where: { name: { contains: "Tam" }, age: { eq: 3 }, team: { name: { eq: "Spies" } } }';
    const asked = names(count, 5).filter((each) => Number(each.slice(4)) % 7 === 3);
    expect(await page(`first: 5, ${more}`)).toMatchObject({ totalCount: asked.length, names: asked.slice(0, 5) });
    const either =
      'where: { name: { contains: "Tam" }, or: [{ name: { startsWith: "Tam 0003" } }, { age: { isNull: true } }] }';
    expect(await page(either)).toMatchObject({ totalCount: 1, names: ['Tam 0003'] });
    const not = 'where: { name: { contains: "Tam" }, not: { name: { contains: "1" } } }';
    expect((await page(`first: 3, ${not}`)).names).toEqual(['Tam 0002', 'Tam 0003', 'Tam 0004']);
  });

  it.each([
    ['one letter', 'a', ['Ada', 'Tam 0001', 'Tam 0002']],
    ['two letters', 'ta', ['Tam 0001', 'Tam 0002', 'Tam 0003']],
    ['what stands for anything in a pattern', '_%', ['Cy_%']],
    ['nothing', '', ['Ada', 'Bo', 'Cy_%']],
  ])('a text of %s is looked for as well', async (_what, text, first) => {
    expect((await page(`first: 3, where: { name: { contains: "${text}" } }`)).names).toEqual(first);
  });
});

describe('a text that many of the first people have', () => {
  it('is found in the order of the list, with nobody left out', async () => {
    const zeds = Array.from({ length: 400 }, (_, index) => `Zed ${String(index + 1).padStart(4, '0')}`);
    const where = 'where: { name: { contains: "Zed" } }';
    expect(await page(`first: 3, ${where}`)).toMatchObject({ totalCount: 400, names: zeds.slice(0, 3) });
    expect(await page(`last: 3, ${where}`, 1)).toMatchObject({ totalCount: 320, names: zeds.slice(396, 399) });
  });
});

describe('a search that is refused', () => {
  it.each([
    ['null for a text', 'where: { name: { contains: null } }', 'INVALID_FILTER'],
    ['a cursor of another list', 'where: { name: { contains: "Tam" } }, after: "WyJ4Il0"', 'INVALID_CURSOR'],
  ])('is refused for %s, as any list is', async (_what, args, code) => {
    expect((await league.ask(list(args))).errors).toEqual([code]);
  });
});
