import { sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ReadEngine, type Edition } from './index.js';
import { makeScope } from './scope.js';
import { derivedTable } from './source-table.js';
import { Aliases, toStatement } from './statement.js';
import { fillSmall, firstEdition, keyOf, openLeague } from './testing/league.js';
import { schema, settings } from './testing/schema.js';

const league = openLeague();
beforeAll(async () => {
  await fillSmall(league);
  await league.run(`insert into prize values ('first', 'Team', '${keyOf('team', 1)}')`);
});

const [before, published, after] = ['2025-01-01T11:59:59.999Z', '2025-01-01T12:00:00.000Z', '2025-06-01T00:00:00Z'];

/** In which something is published at noon of 1 January 2025, after the first edition. */
const second: Edition = {
  key: 'second',
  asKnownAt: (instant) => (Date.parse(instant) < Date.parse(published) ? firstEdition : second),
};
beforeAll(() => league.goBy(second));

const fields = 'edition finishedBy { computedBy shownBy }';
const team = (key: string) => ({ edition: key, finishedBy: { computedBy: key, shownBy: key } });
const teams = `teams(first: 1) { nodes { ${fields} } }`;
const teamsBy = (key: string) => ({ teams: { nodes: [team(key)] } });

// Every question is asked of both executors, which have to agree.
describe('what holds below an instant of knowledge', () => {
  it.each([
    ['the instant before something is published', before, 'first'],
    ['the instant at which it is', published, 'second'],
    ['an instant in another time zone', '2025-01-01T18:59:59.999+07:00', 'first'],
    ['an instant after it', after, 'second'],
  ])('is what held then: %s', async (_name, instant, key) => {
    const { data, errors } = await league.ask(`{ at(knownAt: "${instant}") { ${teams} } ${teams} }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({ at: teamsBy(key), ...teamsBy('second') });
  });

  it('is told apart within one answer, by one statement', async () => {
    const { data } = await league.ask(
      `{ old: at(knownAt: "${before}") { ${teams} } new: at(knownAt: "${after}") { ${teams} } }`,
    );
    expect(data).toEqual({ old: teamsBy('first'), new: teamsBy('second') });
  });

  it('is that of the nearest instant where one is set below another', async () => {
    const { data } = await league.ask(`{ at(knownAt: "${before}") { at(knownAt: "${after}") { ${teams} } ${teams} } }`);
    expect(data.at).toEqual({ at: teamsBy('second'), ...teamsBy('first') });
  });

  it('stays where a day is set, or no instant is given', async () => {
    const { data } = await league.ask(`query ($none: DateTime) {
      at(knownAt: "${before}") { at(asOf: "2020-01-01") { ${teams} } }
      now: at(knownAt: $none) { ${teams} }
    }`);
    expect(data).toEqual({ at: { at: teamsBy('first') }, now: teamsBy('second') });
  });

  it.each([
    ['a row by its global id', `node(id: "Team:${keyOf('team', 1)}") { ... on Team { ${fields} } }`],
    ['one of several types', `it: prizes(first: 2) { nodes { winner { ... on Team { ${fields} } } } }`],
    ['a row of a group', `it: personAggregate(groupBy: [TEAM]) { rows { nodes { team { ${fields} } } } }`],
    ['the node of a dimension', `it: personAggregate(groupBy: [TEAM]) { key { node { ... on Team { ${fields} } } } }`],
    ['a relation', `it: person(name: "Ada") { team { people { team { ${fields} } } } }`],
  ])('reaches %s', async (_way, field) => {
    const { data, errors } = await league.ask(`{ at(knownAt: "${before}") { ${field} } }`);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain('"edition":"first"');
    expect(JSON.stringify(data)).not.toContain('second');
  });

  it('is what code answers by, and what it refers to is read by', async () => {
    const duel = `duels(team: "Team:${keyOf('team', 1)}") { judgedBy first { team { ${fields} } } }`;
    const { data, errors } = await league.ask(
      `{ old: at(knownAt: "${before}") { ${duel} } new: at(knownAt: "${after}") { ${duel} } now: ${duel} }`,
    );
    expect(errors).toEqual([]);
    const by = (key: string) => ({ judgedBy: key, first: { team: team(key) } });
    expect([data.old.duels[0], data.new.duels[0], data.now[0]]).toEqual([by('first'), by('second'), by('second')]);
  });

  it('does not decide what a viewer may see: that is decided by what holds now', () => {
    const table = pgTable('told', { id: text('id').notNull() });
    derivedTable(table, (_from, { edition: { key } }) => sql`select ${sql.raw(`'${key}'`)} as id`);
    const aliases = new Aliases();
    const day = sql`current_date`;
    const editions = { edition: firstEdition, presentEdition: second };
    const scope = makeScope({ aliases, asOf: day, today: day, viewer: {}, ...editions, args: {} });
    const told = (from: typeof scope.from) => toStatement(from(table, aliases.of(table)), 'test').text;
    expect(told((...given) => scope.from(...given))).toContain("select 'first'");
    expect(told((...given) => scope.viewing.from(...given))).toContain("select 'second'");
  });
});

describe('a plan that was made for an instant', () => {
  const source = `query ($one: DateTime!, $other: DateTime!) { one: at(knownAt: $one) { ${teams} } other: at(knownAt: $other) { ${teams} } }`;

  /** Answers the same document for pairs of instants; what each answer went by. */
  async function answered(pairs: readonly (readonly [string, string])[], edition: Edition = second) {
    const engine = new ReadEngine(schema, settings);
    league.goBy(edition);
    const found: string[][] = [];
    for (const [one, other] of pairs) {
      const contextValue = league.executors.contextOf('9');
      const variableValues = { one, other };
      const answer = await engine.answer({ source, document: parse(source), variableValues, contextValue });
      const text = answer.kind === 'json' ? answer.data : answer.reason;
      found.push([...text.matchAll(/"edition":"(\w+)"/g)].map(([, key]) => key!));
    }
    league.goBy(second);
    return { found, counts: engine.counts };
  }

  it('answers no request whose instants fall under other editions, and every one whose instants do not', async () => {
    const { found, counts } = await answered([
      [before, after],
      [after, before],
      ['2024-02-02T00:00:00Z', published],
      [published, '2024-02-02T00:00:00Z'],
      [before, before],
    ]);
    expect(found).toEqual([
      ['first', 'second'],
      ['second', 'first'],
      ['first', 'second'],
      ['second', 'first'],
      ['first', 'first'],
    ]);
    expect(counts).toMatchObject({ plansMade: 3, planHits: 2, naive: 0 });
  });

  it('answers all of them where editions have no past', async () => {
    const { found, counts } = await answered(
      [
        [before, after],
        [after, before],
      ],
      { key: 'only' },
    );
    expect(found).toEqual([
      ['only', 'only'],
      ['only', 'only'],
    ]);
    expect(counts).toMatchObject({ plansMade: 1, planHits: 1, naive: 0 });
  });
});
