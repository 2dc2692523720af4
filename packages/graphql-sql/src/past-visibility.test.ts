import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, idOf, keyOf, openLeague, values } from './testing/league.js';

const league = openLeague();
const low = { clearance: 1 };

// In 2020 the Spies, still called Guests, were open to clearance 1, the Bees, still called Hornets, were not, and there were Wasps.
beforeAll(async () => {
  await fillSmall(league);
  const [north, south] = [keyOf('region', 1), keyOf('region', 2)];
  const [began, ended] = ['2020-01-02T00:00:00Z', '2021-01-01T00:00:00Z'];
  await league.run(`
    update team set recorded_from = '${ended}' where name in ('Spies', 'Bees');
    insert into team_history values ${values(keyOf('team', 3), north, 'Guests', 1, 1, 2, began, ended)},
      ${values(keyOf('team', 2), south, 'Hornets', 5, null, null, began, ended)},
      ${values(keyOf('team', 4), south, 'Wasps', 1, null, null, began, ended)};
    insert into prize values ('again', 'Team', '${keyOf('team', 3)}');
  `);
});

async function then(fields: string, asker?: typeof low) {
  const { data, errors } = await league.ask(`{ at(knownAt: "2020-06-01T00:00:00Z") { ${fields} } }`, {}, asker);
  expect(errors).toEqual([]);
  return data.at;
}

// Every question is asked of both executors, which have to agree.
describe('what a viewer may see of the past', () => {
  it('is decided by the rows known now, and shown as it was known then', async () => {
    const query = 'teams { totalCount nodes { name region { name } } }';
    expect(await then(query)).toEqual({
      teams: {
        totalCount: 3,
        nodes: [
          { name: 'Ants', region: { name: 'North' } },
          { name: 'Guests', region: { name: 'North' } },
          { name: 'Hornets', region: { name: 'South' } },
        ],
      },
    });
    expect((await then(query, low)).teams).toMatchObject({
      totalCount: 2,
      nodes: [{ name: 'Ants' }, { name: 'Hornets' }],
    });
  });

  it.each([
    ['a list without pages', 'it: teamsNamed(names: ["Guests", "Hornets", "Wasps"]) { name }', [{ name: 'Hornets' }]],
    ['an argument', `it: teamById(id: "${idOf('Team', 3)}") { name }`, null],
    ['a global id', `it: node(id: "${idOf('Team', 3)}") { id }`, null],
    [
      'several global ids',
      `it: nodes(ids: ["${idOf('Team', 2)}", "${idOf('Team', 3)}", "${idOf('Team', 4)}"]) { ... on Team { name } }`,
      [{ name: 'Hornets' }, null, null],
    ],
    ['a relation', `it: person(name: "Ada", asOf: "2020-06-15") { host { name } }`, { host: null }],
    [
      'one of several types',
      'it: prizes(first: 1) { nodes { code winner { ... on Team { name } } } }',
      { nodes: [{ code: 'again', winner: null }] },
    ],
    [
      'a connection of a row',
      'it: regions { nodes { teams { totalCount nodes { name } } } }',
      {
        nodes: [
          { teams: { totalCount: 1, nodes: [{ name: 'Ants' }] } },
          { teams: { totalCount: 1, nodes: [{ name: 'Hornets' }] } },
        ],
      },
    ],
    [
      'a filter by relation',
      'it: regions(where: { teams: { name: { in: ["Guests", "Wasps"] } } }) { totalCount }',
      { totalCount: 0 },
    ],
    [
      'values picked from other tables',
      'it: regions { nodes { hasTeams lastTeamName } }',
      {
        nodes: [
          { hasTeams: true, lastTeamName: 'Ants' },
          { hasTeams: true, lastTeamName: 'Hornets' },
        ],
      },
    ],
    [
      'the members and labels of a dimension',
      'it: personAggregate(groupBy: [TEAM]) { people key { label node { ... on Team { name } } } rows { totalCount } }',
      [
        { people: 2, key: [{ label: 'Ants', node: { name: 'Ants' } }], rows: { totalCount: 2 } },
        { people: 2, key: [{ label: 'Hornets', node: { name: 'Hornets' } }], rows: { totalCount: 2 } },
      ],
    ],
  ])('%s shows no more than that', async (_way, field, expected) => {
    expect(await then(field, low)).toEqual({ it: expected });
  });

  it('shows at no instant what was deleted since', async () => {
    const query = 'teams(where: { name: { eq: "Wasps" } }) { totalCount }';
    expect(await then(query)).toEqual({ teams: { totalCount: 0 } });
  });
});
