import { idFromName } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';

const test = await openTestApi();

async function select<Row>(text: string, ...params: unknown[]): Promise<Row[]> {
  // Through JSON, rows are plain values of the columns' own names.
  const rows: Row[] = JSON.parse(JSON.stringify(await test.database.query({ text, params })));
  return rows;
}

/** Every cadre with the file's number, and the units that the managing unit stands under or ever stood under. */
const files = await select<{ id: string; code: string; above: string[] }>(
  `select cadre.id::text, cadre.code, array_agg(path.ancestor_id::text) as above
   from cadre join unit_closure as path on path.unit_id = cadre.unit_id group by cadre.id order by cadre.code collate "C"`,
);
const filesUnder = (unit: string) => files.filter((file) => file.above.includes(idFromName('unit', unit)));

/** What each persona may read: the files managed in a unit and below it, or none. */
const personas = [
  { persona: 'province-organisation-commission', readable: filesUnder('p1') },
  { persona: 'province-analyst', readable: filesUnder('p1') },
  { persona: 'district-organisation-commission', readable: filesUnder('p1-d04') },
  { persona: 'commune-secretary', readable: filesUnder('p1-d04-c05') },
  { persona: 'auditor', readable: [] },
  { persona: null, readable: [] },
];

interface Tenures {
  readonly totalCount: number;
  readonly nodes: readonly { readonly cadre: { readonly id: string } }[];
}
const sortedIds = (ids: readonly string[]) => ids.toSorted((left, right) => (left < right ? -1 : 1));
const holdersIn = ({ totalCount, nodes }: Tenures) => ({
  totalCount,
  cadres: sortedIds(nodes.map((node) => node.cadre.id)),
});

describe('the demo province', () => {
  it('has files in the district and more elsewhere, so that the promises below are not empty', () => {
    expect(filesUnder('p1-d04').length).toBeGreaterThan(0);
    expect(filesUnder('p1').length).toBeGreaterThan(filesUnder('p1-d04').length);
  });
});

describe.each(personas)('$persona', ({ persona, readable }) => {
  const ids = new Set(readable.map((file) => file.id));
  // A few files of the own subtree and a few outside it, as far as there are such.
  const sample = [...readable.slice(0, 2), ...files.filter((file) => !ids.has(file.id)).slice(0, 2)];

  it('lists exactly the people whose files are managed in the own subtree', async () => {
    const source = '{ cadres(first: 100, orderBy: [{ field: CODE }]) { totalCount nodes { code } } }';
    const { data } = await test.query(source, {}, { persona });
    expect(data.cadres.totalCount).toBe(readable.length);
    expect(data.cadres.nodes).toEqual(readable.slice(0, 100).map(({ code }) => ({ code })));
  });

  it('counts exactly their tenures, also through a filter on people', async () => {
    const [counted] = await select<{ tenures: number }>(
      'select count(*)::integer as tenures from tenure where cadre_id = any($1::text[]::uuid[])',
      [...ids],
    );
    const source = `{ tenures { totalCount } some: tenures(where: { cadre: { code: { in: $codes } } }) { totalCount } }`;
    const { data } = await test.query(
      source.replace('{ tenures {', 'query ($codes: [String!]) { tenures {'),
      { codes: files.map((file) => file.code) },
      { persona },
    );
    expect(data.tenures.totalCount).toBe(counted!.tenures);
    expect(data.some.totalCount).toBe(counted!.tenures);
  });

  it('finds a file by id and by number only there', async () => {
    expect(sample.length).toBeGreaterThan(0);
    for (const file of sample) {
      const source = 'query ($id: ID!, $code: String!) { node(id: $id) { id } cadre(code: $code) { code } }';
      const id = `Cadre:${file.id}`;
      const { data } = await test.query(source, { id, code: file.code }, { persona });
      expect(data).toEqual(
        ids.has(file.id) ? { node: { id }, cadre: { code: file.code } } : { node: null, cadre: null },
      );
    }
  });

  it('meets nobody else among the holders of posts and the members of bodies', async () => {
    const held = await select<{ type: string; place: string; cadres: string[] }>(
      `select case when post_id is null then 'Body' else 'Post' end as type, coalesce(post_id, body_id)::text as place,
         array_agg(cadre_id::text) as cadres
       from tenure where valid_from <= '2020-01-01' and (valid_until is null or valid_until > '2020-01-01')
       group by post_id, body_id order by md5(coalesce(post_id, body_id)::text) limit 60`,
    );
    const source = `query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on Post { tenures: holders(asOf: "2020-01-01", first: 100) { totalCount nodes { cadre { id } } } }
      ... on Body { tenures: members(asOf: "2020-01-01", first: 100) { totalCount nodes { cadre { id } } } } } }`;
    const places = held.map(({ type, place }) => `${type}:${place}`);
    const { data } = await test.query(source, { ids: places }, { persona });
    const found = data.nodes.map((node: { tenures: Tenures } | null) => node && holdersIn(node.tenures));
    const expected = held.map(({ cadres }) => {
      const seen = cadres.filter((id) => ids.has(id)).map((id) => `Cadre:${id}`);
      return { totalCount: seen.length, cadres: sortedIds(seen) };
    });
    expect(found).toEqual(persona === null ? held.map(() => null) : expected);
  });
});

describe('the vacancies of posts', () => {
  it.each([
    { persona: 'province-organisation-commission', unit: 'p1' },
    { persona: 'district-organisation-commission', unit: 'p1-d04' },
    { persona: 'auditor', unit: null },
  ])(
    'are for $persona the seats without a holder in the own subtree, and null elsewhere',
    async ({ persona, unit }) => {
      const posts = await select<{ id: string; free: number; above: string[] }>(
        `select post.id::text, post.establishment - (
           select count(*)::integer from tenure where post_id = post.id and kind <> 'ACTING'
             and valid_from <= '2020-01-01' and (valid_until is null or valid_until > '2020-01-01')) as free,
         (select array_agg(ancestor_id::text) from unit_closure where unit_closure.unit_id = post.unit_id) as above
       from post where valid_from <= '2020-01-01' and (valid_until is null or valid_until > '2020-01-01')
       order by md5(post.id::text) limit 100`,
      );
      const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Post { vacancies(asOf: "2020-01-01") } } }';
      const { data } = await test.query(source, { ids: posts.map((post) => `Post:${post.id}`) }, { persona });
      expect(data.nodes).toEqual(
        posts.map(({ free, above }) => ({
          vacancies: unit !== null && above.includes(idFromName('unit', unit)) ? free : null,
        })),
      );
    },
  );
});
