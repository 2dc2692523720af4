import { describe, expect, it } from 'vitest';
import { openScratch } from '../testing/scratch.js';

const scratch = openScratch({ migrated: true });

const ask = async (text: string) => (await scratch.database.query({ text, params: [] }))[0];

describe("PostgreSQL's planner", () => {
  it('is told on each connection that the data stay in memory, and to look at all that a report joins', async () => {
    const names = ['seq_page_cost', 'random_page_cost', 'join_collapse_limit', 'from_collapse_limit'];
    const settings = names.map((name) => `current_setting('${name}') as ${name}`);
    expect(await ask(`select ${settings.join(', ')}`)).toEqual({
      seq_page_cost: '0.4',
      random_page_cost: '0.4',
      join_collapse_limit: '10',
      from_collapse_limit: '10',
    });
  });

  it('counts on subtrees of hundreds of units, as those are that somebody asks for', async () => {
    const options = `select 'n_distinct=200' = any (attoptions) as is_told from pg_attribute where attrelid = 'unit_closure'::regclass and attname = 'ancestor_id'`;
    expect(await ask(options)).toEqual({ is_told: true });
  });

  it.each([
    ['the name of a unit', 'unit_name', 'unit_id'],
    ['the parent of a unit', 'unit_link', 'unit_id'],
    ['the district of a unit', 'unit_district', 'unit_id'],
    ['the membership of a person', 'membership', 'cadre_id'],
  ])('can look up %s by B-trees only', async (_case, table, key) => {
    const indexes = `select string_agg(distinct m.amname, ', ') as kinds from pg_index i
      join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = '${table}'::regclass and a.attname = '${key}'`;
    expect(await ask(indexes)).toEqual({ kinds: 'btree' });
  });
});
