import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, idOf, keyOf, openLeague } from './testing/league.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

const unacceptable = ['\0', 'a\0', '\uD800', 'a\uDC00b'];

describe('text that PostgreSQL cannot hold', () => {
  it.each(unacceptable)('is refused as an argument: %j', async (text) => {
    const { errors, details } = await league.ask('query ($name: String) { person(name: $name) { name } }', {
      name: text,
    });
    expect(errors).toEqual(['TEXT_NOT_ACCEPTED']);
    expect(details[0]).toEqual({ path: ['name'] });
  });

  it.each(unacceptable)('is refused inside a list: %j', async (text) => {
    const document = 'query ($names: [String!]) { teamsNamed(names: $names) { name } }';
    expect((await league.ask(document, { names: ['Ants', text] })).errors).toEqual(['TEXT_NOT_ACCEPTED']);
  });

  it.each(['eq', 'contains', 'startsWith'])('is refused by the operator %s', async (operator) => {
    const document = 'query ($where: PersonWhere) { people(where: $where) { totalCount } }';
    for (const text of unacceptable) {
      const { errors, details } = await league.ask(document, { where: { or: [{ name: { [operator]: text } }] } });
      expect(errors).toEqual(['TEXT_NOT_ACCEPTED']);
      expect(details[0]).toEqual({ path: ['where', 'or', 0, 'name', operator] });
    }
  });

  it('is refused in a field below, where it leaves the rest of the answer alone', async () => {
    const document = 'query ($word: String) { teams(first: 1) { nodes { name greeting(word: $word) } } }';
    const { data, errors } = await league.ask(document, { word: '\0' });
    expect(errors).toEqual(['TEXT_NOT_ACCEPTED']);
    expect(data.teams.nodes).toEqual([{ name: 'Ants', greeting: null }]);
  });

  it('does not include characters beyond the basic plane', async () => {
    const document = 'query ($word: String) { teams(first: 1) { nodes { greeting(word: $word) } } }';
    const { data } = await league.ask(document, { word: '😀 ệ' });
    expect(data.teams.nodes[0].greeting).toBe('😀 ệ Ants');
  });
});

const uuid = keyOf('team', 1);
const faultyIds = [
  '',
  'Team',
  `Team:${uuid.slice(1)}`,
  `Team:${uuid} `,
  ` Team:${uuid}`,
  `Team:${uuid}\n`,
  `team:${uuid}`,
  `Nothing:${uuid}`,
  `Prize:${uuid}`,
  uuid,
  `Team:${uuid.replace('-', '')}`,
  'Team:zzzzzzzz-0000-7000-8000-000000000001',
  `Team:${uuid}' or true --`,
  'Team:\0',
  'x'.repeat(100_000),
];

describe('an id that names no row', () => {
  it.each(faultyIds)('is refused by node: %.60j', async (id) => {
    const { errors, details } = await league.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(errors).toEqual(['INVALID_ID']);
    expect(String(details[0]!['id']).length).toBeLessThanOrEqual(80);
  });

  it('is refused by nodes, by an argument and by filters', async () => {
    const id = 'Team:1';
    const documents = [
      'query ($id: ID!) { nodes(ids: [$id]) { id } }',
      'query ($id: ID!) { teamById(id: $id) { name } }',
      'query ($id: ID!) { people(where: { staysWith: $id }) { totalCount } }',
      'query ($id: ID!) { people(where: { id: { eq: $id } }) { totalCount } }',
      'query ($id: ID!) { people(where: { id: { in: [$id] } }) { totalCount } }',
    ];
    for (const document of documents) expect((await league.ask(document, { id })).errors).toEqual(['INVALID_ID']);
  });
});

describe('an id of another type', () => {
  it('is refused where a type is expected, naming it', async () => {
    const id = idOf('Region', 1);
    const { errors, details } = await league.ask('query ($id: ID!) { teamById(id: $id) { name } }', { id });
    expect(errors).toEqual(['INVALID_ID']);
    expect(details[0]).toEqual({ id, expected: ['Team'] });
  });

  it('is refused by filters', async () => {
    const id = idOf('Team', 1);
    for (const where of [{ id: { eq: id } }, { id: { notIn: [id] } }, { staysWith: idOf('Person', 1) }]) {
      const document = 'query ($where: PersonWhere) { people(where: $where) { totalCount } }';
      expect((await league.ask(document, { where })).errors).toEqual(['INVALID_ID']);
    }
  });
});
