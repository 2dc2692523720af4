import { sql, type SQL } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import { PgDialect, alias, type PgTable } from 'drizzle-orm/pg-core';

/** A statement as the database takes it. */
export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
  /**
   * The parameters, by their numbers, whose values decide what a good plan is; one plan does for all values of the others. Given where the
   * same text will come again.
   */
  readonly decisive?: readonly number[];
}

const dialect = new PgDialect();
const casing = new CasingCache();

/** Renders a fragment; the name of what asked for it goes in front, so that a slow-query log names the culprit. */
export function toStatement(fragment: SQL, label: string): Statement {
  const { text, params } = rendered(fragment);
  return { text: `/* ${label.replaceAll(/[^\w.:$ -]/g, '')} */ ${text}`, params };
}

/**
 * A fragment as text with its parameters. An object that is bound in several places is one parameter: a deep plan names the day in
 * every second line, and each parameter costs with each run.
 */
export function rendered(fragment: SQL): Pick<Statement, 'text' | 'params'> {
  const params: unknown[] = [];
  const places = new Map<unknown, number>();
  const { sql: text } = fragment.toQuery({
    casing,
    escapeName: (name) => dialect.escapeName(name),
    escapeString: (value) => dialect.escapeString(value),
    escapeParam: (_place, value) => {
      const known = places.get(value);
      if (known !== undefined) return `$${known}`;
      params.push(value);
      if (typeof value === 'object' && value !== null) places.set(value, params.length);
      return `$${params.length}`;
    },
  });
  return { text, params };
}

/** A bound parameter with its type spelled out: PostgreSQL cannot infer it everywhere, and infers wrongly in some places. */
export function bound(value: unknown, type: string): SQL {
  return sql`${sql.param(value)}::${sql.raw(type)}`;
}

/** A value written into the statement: for what is the same in each run, so that PostgreSQL reckons with it once, when it plans. */
export function literal(value: unknown, type: string): SQL {
  const text = Array.isArray(value) ? `array[${value.map(quoted).join(', ')}]` : quoted(value);
  return sql.raw(`${text}::${type}`);
}

function quoted(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  // A sign before a number is an operator: of the least integer PostgreSQL would first read the digits, which are one too many.
  if (typeof value === 'number' && value < 0) return `'${value}'`;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new TypeError(`no literal is made of a ${typeof value}`);
  return `'${value.replaceAll("'", "''")}'`;
}

/** Hands out table aliases that are unique within one statement. */
export class Aliases {
  #count = 0;

  of<T extends PgTable>(table: T): T {
    this.#count += 1;
    return rowOf(table, `t${this.#count}`);
  }
}

/** The row of a table that a statement calls by a name. */
export function rowOf<T extends PgTable>(table: T, name: string): T {
  // Drizzle types an aliased table apart from the table; its columns are the same ones under another name.
  return alias(table, name) as unknown as T;
}

/** Fragments joined by `and`; nothing given means true. */
export function allOf(conditions: readonly (SQL | undefined)[]): SQL {
  const given = conditions.filter((each) => each !== undefined);
  return given.length === 0
    ? sql`true`
    : sql.join(
        given.map((each) => sql`(${each})`),
        sql` and `,
      );
}
