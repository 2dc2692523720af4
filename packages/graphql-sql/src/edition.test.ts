import { sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ReadEngine } from './index.js';
import { derivedTable, fromTable } from './source-table.js';
import { toStatement } from './statement.js';
import { fillSmall, openLeague } from './testing/league.js';
import { schema, settings } from './testing/schema.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

const source = '{ teams(first: 1) { nodes { edition finishedBy { computedBy shownBy } } } }';

describe('what a request goes by', () => {
  it('reaches fragments, computed fields and the fields of what these made', async () => {
    for (const key of ['first', 'second']) {
      league.goBy({ key });
      const { data } = await league.ask(source);
      expect(data.teams.nodes).toEqual([{ edition: key, finishedBy: { computedBy: key, shownBy: key } }]);
    }
  });

  it('never finds a plan that was made by something else, and finds its own again', async () => {
    const engine = new ReadEngine(schema, settings);
    const answers: string[] = [];
    for (const key of ['first', 'second', 'first']) {
      league.goBy({ key });
      const contextValue = league.executors.contextOf('9');
      const answer = await engine.answer({ source, document: parse(source), contextValue });
      answers.push(answer.kind === 'json' ? (/"edition":"(\w+)"/.exec(answer.data)?.[1] ?? '') : answer.reason);
    }
    expect(answers).toEqual(['first', 'second', 'first']);
    expect(engine.counts).toMatchObject({ plansMade: 2, planHits: 1, naive: 0 });
  });

  it('reaches a table whose rows are those of a query', () => {
    const table = pgTable('told', { key: text('key').notNull() });
    derivedTable(table, (_from, { edition: { key } }) => sql`select ${sql.raw(`'${key}'`)} as key`);
    const from = fromTable(table, sql`told`, { edition: { key: 'second' } });
    expect(toStatement(from, 'test').text).toContain("select 'second' as key");
  });
});
