import { sql } from 'drizzle-orm';
import { describe, expectTypeOf, it } from 'vitest';
import type { FilterFields, TableFields, TableOptions } from './index.js';
import type { builder, Person, Team } from './testing/schema.js';
import { team } from './testing/tables.js';

type TeamTable = typeof team;
type Fields = TableFields<typeof builder.$inferSchemaTypes, TeamTable>;
type Builder = typeof builder;

/*
 * What must not compile. Nothing here is run: each line below an expected error stands in a function that nobody calls, and
 * the type checker reports the expectation itself when the line does compile.
 */

describe('a table', () => {
  const open = { table: team, key: 'id', order: () => [], description: 'A team.' } as const;
  const whole = { ...open, visible: () => sql`true` };

  it('compiles with a rule of visibility', () => {
    expectTypeOf(whole).toExtend<TableOptions<TeamTable>>();
  });

  it('does not compile without one', () => {
    // @ts-expect-error -- `visible` is missing
    const wrong: TableOptions<TeamTable> = open;
    expectTypeOf(wrong).toExtend<object>();
  });

  it('does not compile with a key that is no column', () => {
    // @ts-expect-error -- there is no such column
    const wrong: TableOptions<TeamTable> = { ...whole, key: 'identity' };
    expectTypeOf(wrong).toExtend<object>();
  });

  it('does not compile when its rule reads a column that does not exist', () => {
    // @ts-expect-error -- there is no such column
    const wrong: TableOptions<TeamTable> = { ...whole, visible: (row) => sql`${row.secret}` };
    expectTypeOf(wrong).toExtend<object>();
  });
});

describe('a declaration that names a column', () => {
  it('compiles for a column of the table', () => {
    expectTypeOf<Parameters<Fields['column']>[0]>().toEqualTypeOf<
      'id' | 'regionId' | 'name' | 'clearance' | 'won' | 'played' | 'recordedFrom'
    >();
  });

  it('does not compile for one of another table, or of none', () => {
    expectTypeOf<'age'>().not.toExtend<Parameters<Fields['column']>[0]>();
    expectTypeOf<(t: Fields, f: FilterFields<TeamTable>, b: Builder, ref: typeof Team) => void>((t, f, b, ref) => {
      t.column('name', { description: 'Name.' });
      // @ts-expect-error -- a column of people
      t.column('age', { description: 'Age.' });
      f.code('name', 'By name.');
      // @ts-expect-error -- a column of people
      f.integer('age', 'By age.');
      b.tableOrders(ref, { NAME: 'name' });
      // @ts-expect-error -- a column of people
      b.tableOrders(ref, { AGE: 'age' });
    });
  });
});

describe('a fragment', () => {
  it('does not compile when it reads an argument or a column that was not declared', () => {
    expectTypeOf<(t: Fields, person: () => typeof Person) => void>((t, person) => {
      const text = { type: 'String', nullable: true, description: 'Text.' } as const;
      t.expression({
        ...text,
        args: { word: t.arg({ type: 'String' }) },
        sql: (row, { args }) => sql`${row.name} ${args.word}`,
      });
      // @ts-expect-error -- no such argument
      t.expression({ ...text, args: { word: t.arg({ type: 'String' }) }, sql: (_row, { args }) => sql`${args.words}` });
      // @ts-expect-error -- no such column
      t.expression({ ...text, sql: (row) => sql`${row.title}` });
      // @ts-expect-error -- a column of the other table
      t.many(person, { description: 'People.', on: (each) => sql`${each.regionId}` });
    });
  });
});
