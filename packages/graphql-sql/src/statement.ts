import { sql, type SQL } from 'drizzle-orm';
import { PgDialect, alias, type PgTable } from 'drizzle-orm/pg-core';

/** A statement as the database takes it. */
export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
  /** Whether the same text will come again, so that preparing it is worth while. */
  readonly isPrepared?: boolean;
}

const dialect = new PgDialect();

/** Renders a fragment; the name of what asked for it goes in front, so that a slow-query log names the culprit. */
export function toStatement(fragment: SQL, label: string): Statement {
  const { sql: text, params } = dialect.sqlToQuery(fragment);
  return { text: `/* ${label.replaceAll(/[^\w.:$ -]/g, '')} */ ${text}`, params };
}

/** A bound parameter with its type spelled out: PostgreSQL cannot infer it everywhere, and infers wrongly in some places. */
export function bound(value: unknown, type: string): SQL {
  return sql`${sql.param(value)}::${sql.raw(type)}`;
}

/** Hands out table aliases that are unique within one statement. */
export class Aliases {
  #count = 0;

  of<T extends PgTable>(table: T): T {
    this.#count += 1;
    // Drizzle types an aliased table apart from the table; its columns are the same ones under another name.
    return alias(table, `t${this.#count}`) as unknown as T;
  }
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
