import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ReadEngine } from './index.js';
import { fillSmall, idOf, keyOf, openLeague, values } from './testing/league.js';
import { schema, settings } from './testing/schema.js';

const league = openLeague();
beforeAll(async () => {
  await fillSmall(league);
  const people = Array.from({ length: 60 }, (_, index) =>
    values(
      keyOf('person', 100 + index),
      keyOf('team', 1),
      `p${index}`,
      `p${index}`,
      'KEEPER',
      index,
      '2000-01-01',
      false,
      1,
    ),
  );
  await league.run(`insert into person values ${people.join(', ')}`);
});

const fields: readonly (readonly [kind: string, fields: string])[] = [
  ['a column', 'name'],
  ['a computed field', 'ageOn'],
  ['one row', 'host { name region { name } }'],
  ['many rows', 'host { people { name } byAge { name } }'],
  ['a connection', 'host { guests { totalCount edges { cursor node { name } } pageInfo { hasNextPage endCursor } } }'],
  ['a value with parts', 'host { share { numerator times } }'],
  ['a value that code makes', 'host { reckonedShare { numerator times } }'],
  ['an expression', 'host { greeting region { hasTeams lastTeamName } }'],
];

async function statements(document: string, first: number): Promise<number> {
  const engine = new ReadEngine(schema, settings);
  let count = 0;
  const { reads } = league.executors.contextOf('9');
  const counted = {
    reads: { ...reads, query: async (given: Parameters<typeof reads.query>[0]) => ((count += 1), reads.query(given)) },
  };
  const answer = await engine.answer({ document: parse(document), variableValues: { first }, contextValue: counted });
  expect(answer.kind).toBe('json');
  return count;
}

describe('an operation takes one statement', () => {
  it.each(fields)('for 1 row and for 50 with %s', async (_kind, selected) => {
    const document = `query ($first: Int) { people(first: $first) { nodes { ${selected} } } }`;
    expect([await statements(document, 1), await statements(document, 50)]).toEqual([1, 1]);
  });

  it.each([
    [
      'groups with their keys, numbers and rows',
      'personAggregate(groupBy: [TEAM, ROLE], first: $first) { people grown { times } key { label node { id } } rows(first: 2) { nodes { name } } }',
    ],
    [
      'several questions at once',
      'a: people(first: $first) { totalCount } at(asOf: "2020-01-15") { b: people(first: $first) { nodes { host { name } } } }',
    ],
    [
      'one of several types',
      'prizes(first: $first) { nodes { winner { ... on Team { name } ... on Person { ageOn } } } }',
    ],
    [
      'node and nodes',
      `people(first: $first) { totalCount } node(id: "${idOf('Team', 1)}") { id } nodes(ids: ["${idOf('Team', 2)}", "${idOf('Person', 1)}"]) { id }`,
    ],
  ])('for 1 row and for 50 with %s', async (_kind, asked) => {
    const document = `query ($first: Int) { ${asked} }`;
    expect([await statements(document, 1), await statements(document, 50)]).toEqual([1, 1]);
  });
});
