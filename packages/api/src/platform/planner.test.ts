import { describe, expect, it } from 'vitest';
import { openScratch } from '../testing/scratch.js';

const scratch = openScratch({ migrated: true });

const ask = async (text: string) => (await scratch.database.query({ text, params: [] }))[0];

describe("PostgreSQL's planner", () => {
  it('is told on each connection that the data stay in memory, and to look at all that a report joins', async () => {
    const names = ['random_page_cost', 'join_collapse_limit', 'from_collapse_limit'];
    const settings = names.map((name) => `current_setting('${name}') as ${name}`);
    expect(await ask(`select ${settings.join(', ')}`)).toEqual({
      random_page_cost: '1.1',
      join_collapse_limit: '10',
      from_collapse_limit: '10',
    });
  });

  it('counts on subtrees of hundreds of units, as those are that somebody asks for', async () => {
    const options = `select 'n_distinct=200' = any (attoptions) as is_told from pg_attribute where attrelid = 'unit_closure'::regclass and attname = 'ancestor_id'`;
    expect(await ask(options)).toEqual({ is_told: true });
  });
});
