import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, idOf, keyOf, openLeague } from './testing/league.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

const orderBy = 'AGE, direction: DESC }, { field: BORN_ON }, { field: CAPTAIN }, { field: STEPS }, { field: NAME';
const query = `query ($after: String, $before: String) {
  people(after: $after, before: $before, orderBy: [{ field: ${orderBy} }]) { nodes { name } edges { cursor } }
}`;

type Parts = [
  fingerprint: string,
  age: unknown,
  bornOn: unknown,
  captain: unknown,
  steps: unknown,
  name: unknown,
  id: unknown,
];

async function genuine(): Promise<Parts> {
  const { data } = await league.ask(query);
  return JSON.parse(Buffer.from(data.people.edges[1].cursor as string, 'base64url').toString()) as Parts;
}

function encoded(content: unknown): string {
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url');
}

/** Asks with a cursor whose parts were tampered with, as `after` and as `before`. */
async function askForged(change: (parts: Parts) => unknown): Promise<readonly (readonly string[])[]> {
  const cursor = encoded(change(await genuine()));
  return [(await league.ask(query, { after: cursor })).errors, (await league.ask(query, { before: cursor })).errors];
}

const refusedBothWays = [['INVALID_CURSOR'], ['INVALID_CURSOR']];

describe('a cursor', () => {
  it('that the list gave is taken back', async () => {
    expect(await askForged((parts) => parts)).toEqual([[], []]);
  });

  it('of another list is refused', async () => {
    const { data } = await league.ask('{ teams { edges { cursor } } }');
    const { errors, details } = await league.ask(query, { after: data.teams.edges[0].cursor });
    expect(errors).toEqual(['INVALID_CURSOR']);
    expect(details[0]).toEqual({ path: ['after'] });
  });

  it.each(['', '(orderBy: [{ field: NAME, direction: DESC }])', '(orderBy: [{ field: AGE }])'])(
    'of another order of the same list is refused: people%s',
    async (args) => {
      const { data } = await league.ask(`{ people${args} { edges { cursor } } }`);
      expect((await league.ask(query, { after: data.people.edges[0].cursor })).errors).toEqual(['INVALID_CURSOR']);
    },
  );
});

describe('a forged cursor', () => {
  it.each([
    '',
    'x',
    '!!!',
    'a b',
    'null',
    encoded('not json'),
    encoded('{}'),
    encoded('"text"'),
    encoded('[]'),
    encoded('[1]'),
  ])('of the text %j is refused', async (cursor) => {
    expect((await league.ask(query, { after: cursor })).errors).toEqual(['INVALID_CURSOR']);
    expect((await league.ask(query, { before: cursor })).errors).toEqual(['INVALID_CURSOR']);
  });

  it.each<{ name: string; change: (parts: Parts) => unknown }>([
    { name: 'too few values', change: (parts) => parts.slice(0, -1) },
    { name: 'too many values', change: (parts) => [...parts, 1] },
    { name: 'a fraction for an integer', change: ([print, , ...rest]) => [print, 1.5, ...rest] },
    { name: 'an integer that PostgreSQL does not hold', change: ([print, , ...rest]) => [print, 2 ** 31, ...rest] },
    { name: 'text for an integer', change: ([print, , ...rest]) => [print, '30', ...rest] },
    { name: 'a list for an integer', change: ([print, , ...rest]) => [print, [30], ...rest] },
    { name: 'an object for an integer', change: ([print, , ...rest]) => [print, { a: 1 }, ...rest] },
    { name: 'a day that does not exist', change: ([print, age, , ...rest]) => [print, age, '2015-02-29', ...rest] },
    { name: 'the year 0', change: ([print, age, , ...rest]) => [print, age, '0000-01-01', ...rest] },
    { name: 'a day in another form', change: ([print, age, , ...rest]) => [print, age, '31-01-2015', ...rest] },
    { name: 'a number for a boolean', change: ([print, age, born, , ...rest]) => [print, age, born, 1, ...rest] },
    {
      name: 'a number beyond 2^53',
      change: ([print, age, born, lead, , ...rest]) => [print, age, born, lead, 1e300, ...rest],
    },
    {
      name: 'a boolean for text',
      change: ([print, age, born, lead, steps, , id]) => [print, age, born, lead, steps, true, id],
    },
    {
      name: 'null for a key that is never empty',
      change: ([print, age, born, lead, steps, , id]) => [print, age, born, lead, steps, null, id],
    },
    { name: 'an id that is no UUID', change: (parts) => [...parts.slice(0, -1), 'x'] },
    { name: 'a global id for the key', change: (parts) => [...parts.slice(0, -1), idOf('Person', 1)] },
    { name: 'null for the id', change: (parts) => [...parts.slice(0, -1), null] },
    { name: 'an object that copies a list', change: (parts) => Object.assign({}, parts) },
  ])('with $name is refused', async ({ change }) => {
    expect(await askForged(change)).toEqual(refusedBothWays);
  });

  it.each(['\0', 'a\0b', '\uD800', 'x\uDC00y'])('with the text %j is refused', async (text) => {
    const forged = await askForged(([print, age, born, lead, steps, , id]) => [
      print,
      age,
      born,
      lead,
      steps,
      text,
      id,
    ]);
    expect(forged).toEqual([['TEXT_NOT_ACCEPTED'], ['TEXT_NOT_ACCEPTED']]);
  });

  it('that nests without end is refused', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect((await league.ask(query, { after: encoded(deep) })).errors).toEqual(['INVALID_CURSOR']);
  });

  it('of a million values is refused', async () => {
    expect(await askForged((parts) => [...parts, ...Array.from({ length: 1_000_000 }, () => 1)])).toEqual(
      refusedBothWays,
    );
  });

  it('with values in range that no row has is only a place in the list', async () => {
    const extremes: Parts[] = [
      ['', -(2 ** 31), '0001-01-01', false, Number.MIN_SAFE_INTEGER, '', keyOf('person', 0)],
      ['', 2 ** 31 - 1, '9999-12-31', true, Number.MAX_SAFE_INTEGER, `'; --${'x'.repeat(100_000)}`, keyOf('person', 0)],
      ['', null, null, false, 0, String.raw`\'"`, keyOf('person', 0)],
    ];
    for (const [, ...rest] of extremes) {
      expect(await askForged(([print]) => [print, ...rest])).toEqual([[], []]);
    }
  });
});
