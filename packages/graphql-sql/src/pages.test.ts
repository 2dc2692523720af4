import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, openLeague } from './testing/league.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

const page = '{ nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }';

describe('the size of a page', () => {
  it.each(['first', 'last'])('%s of -1 is refused, naming the argument', async (argument) => {
    const { errors, details } = await league.ask(`{ people(${argument}: -1) { totalCount } }`);
    expect(errors).toEqual(['INVALID_PAGE']);
    expect(details[0]).toMatchObject({ argument, given: -1 });
  });

  it.each(['first', 'last'])('%s above the limit is refused with both numbers', async (argument) => {
    const { errors, details } = await league.ask(`{ people(${argument}: 101) { totalCount } }`);
    expect(errors).toEqual(['PAGE_TOO_LARGE']);
    expect(details[0]).toMatchObject({ argument, given: 101, limit: 100 });
  });

  it('the limit itself is accepted', async () => {
    expect((await league.ask('{ people(first: 100) { totalCount } }')).errors).toEqual([]);
  });

  it('first and last together are refused', async () => {
    expect((await league.ask('{ people(first: 1, last: 1) { totalCount } }')).errors).toEqual(['INVALID_PAGE']);
  });

  it('null stands for not given', async () => {
    const { data, errors } = await league.ask(`{ people(first: null, last: 2, after: null, before: null) ${page} }`);
    expect(errors).toEqual([]);
    expect(data.people.nodes).toHaveLength(2);
  });

  it('is the default where none is given', async () => {
    await league.run(`insert into region select gen_random_uuid(), 'Region ' || n, n from generate_series(1, 12) as n`);
    const { data } = await league.ask(`{ regions ${page} }`);
    await league.run(`delete from region where name like 'Region %'`);
    expect(data.regions.nodes).toHaveLength(10);
    expect(data.regions).toMatchObject({ totalCount: 14, pageInfo: { hasNextPage: true } });
  });
});

describe('a page without entries', () => {
  it('of size 0 has no cursors, still counts, and says whether more follow', async () => {
    const { data, errors } = await league.ask(`{ people(first: 0) ${page} }`);
    expect(errors).toEqual([]);
    expect(data.people).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 5,
    });
  });

  it('of size 0 from the end says whether more precede', async () => {
    const { data } = await league.ask(`{ people(last: 0) ${page} }`);
    expect(data.people.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('of a list without rows has no cursors', async () => {
    const { data } = await league.ask(`{ people(where: { age: { gt: 200 } }) ${page} }`);
    expect(data.people).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });
});

describe('the total of a list', () => {
  it('counts the whole list after the filter, wherever the page stands', async () => {
    const { data } = await league.ask('{ people(last: 1, where: { age: { gte: 18 } }) { totalCount nodes { name } } }');
    expect(data.people).toEqual({ totalCount: 3, nodes: [{ name: 'Eve' }] });
  });

  it('costs no statement where it is not asked for', async () => {
    const without = await league.ask('{ people { nodes { __typename } } }');
    const withTotal = await league.ask('{ people { nodes { __typename } totalCount } }');
    expect([without.statements.length, withTotal.statements.length]).toEqual([1, 2]);
  });
});

describe('the entries of a page', () => {
  it('are the same by edges and by nodes', async () => {
    const { data } = await league.ask(
      '{ people(first: 3) { nodes { name } edges { cursor node { name } } pageInfo { startCursor endCursor } } }',
    );
    const { nodes, edges, pageInfo } = data.people;
    expect(edges.map((edge: { node: unknown }) => edge.node)).toEqual(nodes);
    expect(pageInfo).toEqual({ startCursor: edges[0].cursor, endCursor: edges[2].cursor });
  });

  it('from the end come in the order of the list', async () => {
    const { data } = await league.ask(
      '{ people(last: 2) { nodes { name } pageInfo { hasNextPage hasPreviousPage } } }',
    );
    expect(data.people).toEqual({
      nodes: [{ name: 'Di\\x' }, { name: 'Eve' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it('stand between both cursors where both are given', async () => {
    const all = await league.ask('{ people { edges { cursor } } }');
    const [first, , , , fifth] = all.data.people.edges as { cursor: string }[];
    const query =
      'query ($after: String, $before: String) { people(after: $after, before: $before) { nodes { name } } }';
    const { data } = await league.ask(query, { after: first!.cursor, before: fifth!.cursor });
    expect(data.people.nodes.map((each: { name: string }) => each.name)).toEqual(['Bo', 'Cy_%', 'Di\\x']);
  });
});
