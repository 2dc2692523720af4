import { idFromName } from '@cadre/domain/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { corrected, shifted } from './testing/corrections.js';
import { openTestApi } from './testing/harness.js';

const test = await openTestApi();
const [here, there] = [idFromName('unit', 'p1-d04'), idFromName('unit', 'p1-d05')];
const province = 'province-organisation-commission';
const district = 'district-organisation-commission';

interface Person {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly tenure: string;
  readonly post: string;
}

/** Rows as plain values. */
async function select<Row>(text: string): Promise<Row[]> {
  const rows: Row[] = JSON.parse(JSON.stringify(await test.database.query({ text, params: [] })));
  return rows;
}

/** People managed by a unit, each of a name of their own and with an open tenure in a post. */
const peopleOf = async (unit: string) =>
  select<Person>(
    `select distinct on (cadre.code) cadre.id, cadre.code, full_name as name, tenure.id as tenure, post_id as post
     from cadre join tenure on tenure.cadre_id = cadre.id
     where unit_id = '${unit}' and post_id is not null and tenure.valid_until is null
       and (select count(*) from cadre other where other.folded_name like '%' || cadre.folded_name || '%') = 1 order by cadre.code, tenure.id`,
  );

async function ask(query: string, persona: string) {
  const answer = await test.query(query, {}, { persona });
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const [leaver, ghost] = (await peopleOf(here)) as [Person, Person];
const [joiner] = (await peopleOf(there)) as [Person];

/** One way to each kind of knowledge about a person: a field that answers `shown` where it is open, and `hidden` where not. */
const ways = [
  {
    way: 'a list',
    field: ({ code }: Person) => `cadres(where: { code: { eq: "${code}" } }) { nodes { code } }`,
    shown: ({ code }: Person): unknown => ({ nodes: [{ code }] }),
    hidden: { nodes: [] },
  },
  {
    way: 'its count',
    field: ({ code }: Person) => `cadres(where: { code: { eq: "${code}" } }) { totalCount }`,
    shown: (): unknown => ({ totalCount: 1 }),
    hidden: { totalCount: 0 },
  },
  {
    way: 'the code of the file',
    field: ({ code }: Person) => `cadre(code: "${code}") { code }`,
    shown: ({ code }: Person): unknown => ({ code }),
    hidden: null,
  },
  {
    way: 'the global id',
    field: ({ id }: Person) => `node(id: "Cadre:${id}") { ... on Cadre { code } }`,
    shown: ({ code }: Person): unknown => ({ code }),
    hidden: null,
  },
  {
    way: 'the global id of a tenure',
    field: ({ tenure }: Person) => `node(id: "Tenure:${tenure}") { ... on Tenure { cadre { code } } }`,
    shown: ({ code }: Person): unknown => ({ cadre: { code } }),
    hidden: null,
  },
  {
    way: 'a relation of what everybody sees',
    field: ({ post, tenure }: Person) =>
      `node(id: "Post:${post}") { ... on Post { holders(where: { id: { eq: "Tenure:${tenure}" } }) { totalCount nodes { cadre { code } } } } }`,
    shown: ({ code }: Person): unknown => ({ holders: { totalCount: 1, nodes: [{ cadre: { code } }] } }),
    hidden: { holders: { totalCount: 0, nodes: [] } },
  },
  {
    way: 'a filter by relation',
    field: ({ code, tenure }: Person) =>
      `tenures(where: { id: { eq: "Tenure:${tenure}" }, cadre: { code: { eq: "${code}" } } }) { totalCount }`,
    shown: (): unknown => ({ totalCount: 1 }),
    hidden: { totalCount: 0 },
  },
  {
    way: 'an aggregate',
    field: ({ code }: Person) => `cadreAggregate(where: { code: { eq: "${code}" } }) { cadres rows { totalCount } }`,
    shown: (): unknown => [{ cadres: 1, rows: { totalCount: 1 } }],
    hidden: [{ cadres: 0, rows: { totalCount: 0 } }],
  },
  {
    way: 'search',
    field: ({ name }: Person) => `search(text: "${name}") { totalCount nodes { object { ... on Cadre { id } } } }`,
    shown: ({ id }: Person): unknown => ({ totalCount: 1, nodes: [{ object: { id: `Cadre:${id}` } }] }),
    hidden: { totalCount: 0, nodes: [] },
  },
];

describe('people who moved from one district to another, asked about as they were known before', () => {
  let before: string;
  beforeAll(async () => {
    const moved = await corrected(test.database, 'cadre', leaver.id, `unit_id = '${there}'`);
    before = shifted(moved, -1);
    await corrected(test.database, 'cadre', joiner.id, `unit_id = '${here}'`);
    return async () => {
      await corrected(test.database, 'cadre', leaver.id, `unit_id = '${here}'`);
      await corrected(test.database, 'cadre', joiner.id, `unit_id = '${there}'`);
    };
  });
  const then = async (field: string, persona: string) =>
    (await ask(`{ at(knownAt: "${before}") { it: ${field} } }`, persona)).at.it as unknown;

  it.each(ways)('$way shows the old district nothing of who has left it', async ({ field, shown, hidden }) => {
    expect(await then(field(leaver), province)).toEqual(shown(leaver));
    expect(await then(field(leaver), district)).toEqual(hidden);
  });

  it.each(ways)('$way shows the new district who has come', async ({ field, shown }) => {
    expect(await then(field(joiner), district)).toEqual(shown(joiner));
  });

  it('are shown as they were known then', async () => {
    const field = `cadre(code: "${joiner.code}") { unit { code } }`;
    expect(await then(field, district)).toEqual({ unit: { code: 'P1-D05' } });
    expect(await ask(`{ it: ${field} }`, district)).toEqual({ it: { unit: { code: 'P1-D04' } } });
  });
});

describe('a unit that was moved out of the subtree of the viewer', () => {
  const commune = idFromName('unit', 'p1-d04-c05');

  it('tells no sums and no vacancies any more, however far back the knowledge asked for lies', async () => {
    const [post] = await select<{ id: string }>(
      `select id from post where unit_id = '${commune}' and valid_until is null order by id limit 1`,
    );
    const [link] = await select<{ id: string }>(
      `select id from unit_link where unit_id = '${commune}' and kind = 'PARENT' and valid_until is null`,
    );
    const fields = `node(id: "Post:${post!.id}") { ... on Post { vacancies } }
      postAggregate(where: { id: { eq: "Post:${post!.id}" } }) { posts }
      unit(code: "P1-D04-C05") { trainingQuotaSeats(year: 2023) }`;
    const moved = await corrected(test.database, 'unit_link', link!.id, `target_id = '${there}'`);
    const query = `{ at(knownAt: "${shifted(moved, -1)}") { ${fields} } }`;
    const [ofProvince, ofDistrict] = [(await ask(query, province)).at, (await ask(query, district)).at];
    await corrected(test.database, 'unit_link', link!.id, `target_id = '${here}'`);
    expect(ofProvince).toEqual({
      node: { vacancies: expect.any(Number) as number },
      postAggregate: [{ posts: 1 }],
      unit: { trainingQuotaSeats: expect.any(Number) as number },
    });
    expect(ofDistrict).toEqual({
      node: { vacancies: null },
      postAggregate: [{ posts: 0 }],
      unit: { trainingQuotaSeats: null },
    });
  });
});

describe('the shares of a vote result', () => {
  it('are hidden with the file of the person, however they were known', async () => {
    const [vote] = await select<{ result: string; cadre: string; unit: string }>(
      `select result.id as result, cadre.id as cadre, cadre.unit_id as unit from vote_result result
       join cadre on cadre.id = cadre_id join vote_round round on round.id = round_id
       join unit_closure path on path.unit_id = cadre.unit_id and path.ancestor_id = '${here}'
       where round.state in ('CERTIFIED', 'DISCLOSED') and round.unit_id = '${here}' order by result.id limit 1`,
    );
    const moved = await corrected(test.database, 'cadre', vote!.cadre, `unit_id = '${there}'`);
    const query = `{ at(knownAt: "${shifted(moved, -1)}") { node(id: "VoteResult:${vote!.result}") { ... on VoteResult { shares { denominator } } } } }`;
    const answers = [(await ask(query, province)).at, (await ask(query, district)).at];
    await corrected(test.database, 'cadre', vote!.cadre, `unit_id = '${vote!.unit}'`);
    expect(answers).toEqual([
      { node: { shares: expect.arrayContaining([{ denominator: 'VALID' }]) as unknown } },
      { node: null },
    ]);
    expect((await ask(query, district)).at.node.shares).toHaveLength(6);
  });
});

describe('a row that was deleted', () => {
  it('is shown at no earlier instant: nobody can say any more who may see it', async () => {
    const [qualification] = await select<{ id: string; cadre: string; known: string }>(
      `select id, cadre_id as cadre, to_json(recorded_from) #>> '{}' as known from qualification where cadre_id = '${ghost.id}' order by id limit 1`,
    );
    const at = new Date(qualification!.known).toISOString();
    const count = async () => {
      const data = await ask(
        `{ at(knownAt: "${at}") { cadre(code: "${ghost.code}") { qualifications { totalCount } } } }`,
        province,
      );
      return data.at.cadre.qualifications.totalCount as number;
    };
    const counted = await count();
    await test.database.query({ text: `delete from qualification where id = '${qualification!.id}'`, params: [] });
    expect(await count()).toBe(counted - 1);
  });
});
