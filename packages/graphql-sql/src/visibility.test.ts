import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, idOf, openLeague } from './testing/league.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

const low = { clearance: 1 };
const nobody = { clearance: null };
const names = (rows: readonly { name: string }[]) => rows.map((row) => row.name);

// The team Spies of the region North, with its one member Eve, is hidden from the viewer of clearance 1.
describe('a row that the viewer may not see', () => {
  it('is missing from lists and from their counts', async () => {
    const { data } = await league.ask('{ teams { totalCount nodes { name } } people { totalCount } }', {}, low);
    expect(data.teams).toEqual({ totalCount: 2, nodes: [{ name: 'Ants' }, { name: 'Bees' }] });
    expect(data.people.totalCount).toBe(4);
  });

  it('is missing from the lists of other rows', async () => {
    const query = '{ regions(where: { name: { eq: "North" } }) { nodes { teams { totalCount nodes { name } } } } }';
    const { data } = await league.ask(query, {}, low);
    expect(data.regions.nodes[0].teams).toEqual({ totalCount: 1, nodes: [{ name: 'Ants' }] });
  });

  it('is null as a related row, while the row beside it answers', async () => {
    const query = '{ person(name: "Ada", asOf: "2020-06-15") { name host { name } } }';
    expect((await league.ask(query)).data.person).toEqual({ name: 'Ada', host: { name: 'Spies' } });
    expect((await league.ask(query, {}, low)).data.person).toEqual({ name: 'Ada', host: null });
  });

  it('is null as a row found by an argument', async () => {
    const query = 'query ($id: ID) { teamById(id: $id) { name } person(name: "Eve") { name } }';
    expect((await league.ask(query, { id: idOf('Team', 3) }, low)).data).toEqual({ teamById: null, person: null });
  });

  it('is null by node and nodes, just as if it did not exist', async () => {
    const query = 'query ($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } }';
    const ids = [idOf('Team', 3), idOf('Team', 1), idOf('Person', 5)];
    const { data, errors } = await league.ask(query, { id: idOf('Person', 5), ids }, low);
    expect(errors).toEqual([]);
    expect(data).toEqual({ node: null, nodes: [null, { id: idOf('Team', 1) }, null] });
  });

  it('is null as one of several types', async () => {
    const query = '{ prizes(first: 2) { nodes { code winner { __typename } } } }';
    const { data } = await league.ask(query, {}, low);
    expect(data.prizes.nodes).toEqual([
      { code: 'cup', winner: { __typename: 'Team' } },
      { code: 'fame', winner: null },
    ]);
  });

  it('does not satisfy a filter by relation: what is hidden cannot be found by guessing', async () => {
    const query = '{ regions(where: { teams: { name: { eq: "Spies" } } }) { nodes { name } } }';
    expect(names((await league.ask(query)).data.regions.nodes)).toEqual(['North']);
    expect(names((await league.ask(query, {}, low)).data.regions.nodes)).toEqual([]);
  });

  it('does not satisfy a filter by a relation of a relation', async () => {
    const query = '{ regions(where: { teams: { people: { name: { eq: "eve" } } } }) { nodes { name } } }';
    expect(names((await league.ask(query)).data.regions.nodes)).toEqual(['North']);
    expect(names((await league.ask(query, {}, low)).data.regions.nodes)).toEqual([]);
  });

  it('counts neither for `exists` nor for `pick`', async () => {
    await league.run(`update team set clearance = 5 where name = 'Bees'`);
    const query = '{ regions { nodes { name hasTeams lastTeamName } } }';
    const [high, hidden] = [await league.ask(query), await league.ask(query, {}, low)];
    await league.run(`update team set clearance = 1 where name = 'Bees'`);
    expect(high.data.regions.nodes).toEqual([
      { name: 'North', hasTeams: true, lastTeamName: 'Spies' },
      { name: 'South', hasTeams: true, lastTeamName: 'Bees' },
    ]);
    expect(hidden.data.regions.nodes).toEqual([
      { name: 'North', hasTeams: true, lastTeamName: 'Ants' },
      { name: 'South', hasTeams: false, lastTeamName: null },
    ]);
  });
});

describe('nobody', () => {
  it('sees no row by any way', async () => {
    const query = `query ($id: ID!) {
      regions { totalCount nodes { name } } teams { totalCount } people { totalCount } prizes { totalCount }
      person(name: "Ada") { name } teamsNamed(names: ["Ants"]) { name } node(id: $id) { id }
    }`;
    const { data } = await league.ask(query, { id: idOf('Region', 1) }, nobody);
    expect(data).toEqual({
      regions: { totalCount: 0, nodes: [] },
      teams: { totalCount: 0 },
      people: { totalCount: 0 },
      prizes: { totalCount: 0 },
      person: null,
      teamsNamed: [],
      node: null,
    });
  });
});
