import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Scope, TableRef } from '../declaration.js';
import type { Dimension, Measure } from './declaration.js';

type Expression<T extends PgTable> = (row: T, scope: Scope<string>) => SQL;

/** Declares what the rows of a table can be grouped by. */
export class DimensionFields<T extends PgTable> {
  /** A code of a closed list, in the order of the list. */
  code(codes: readonly string[], expression: Expression<T>, description: string): Dimension<T> {
    return { kind: 'code', codes, sql: expression, description };
  }

  /** A number, such as a year. */
  number(expression: Expression<T>, description: string): Dimension<T> {
    return { kind: 'number', sql: expression, description };
  }

  /** A text that belongs to no closed list. Its groups stand in the order of its bytes, alike on every server. */
  text(expression: Expression<T>, description: string): Dimension<T> {
    return { kind: 'text', sql: expression, description };
  }

  /** A row of another table, by its key. `members` says which of its rows are groups even without rows. */
  node<Target extends PgTable>(
    target: () => TableRef<Target>,
    options: {
      readonly key: Expression<T>;
      readonly label: (target: Target, scope: Scope<string>) => SQL;
      readonly sort: (target: Target, scope: Scope<string>) => SQL;
      readonly members: (target: Target, scope: Scope<string>) => SQL;
      readonly description: string;
    },
  ): Dimension<T> {
    const { key, label, sort, members, description } = options;
    return {
      kind: 'node',
      target: target as never,
      sql: key,
      label: label,
      sort: sort,
      members: members,
      description,
    };
  }
}

/** Declares what is reckoned from the rows of a group. */
export class MeasureFields<T extends PgTable> {
  /** How many rows, or how many of them satisfy a condition. */
  count(description: string, condition?: Expression<T>): Measure<T> {
    return { kind: 'integer', description, sql: (row, scope) => counted(condition?.(row, scope)) };
  }

  /** How many different values. */
  countDistinct(expression: Expression<T>, description: string): Measure<T> {
    return {
      kind: 'integer',
      description,
      sql: (row, scope) => sql`count(distinct ${expression(row, scope)})::integer`,
    };
  }

  /** The sum of a whole number; 0 for an empty group. */
  sum(expression: Expression<T>, description: string): Measure<T> {
    return {
      kind: 'integer',
      description,
      sql: (row, scope) => sql`coalesce(sum(${expression(row, scope)}), 0)::bigint`,
    };
  }

  /** The mean, with four decimals rounded half up; null for an empty group. */
  average(expression: Expression<T>, description: string): Measure<T> {
    return { kind: 'decimal', description, sql: (row, scope) => sql`round(avg(${expression(row, scope)}), 4)` };
  }

  /** The middle value, of two the lower one; null for an empty group. */
  median(expression: Expression<T>, description: string): Measure<T> {
    return {
      kind: 'decimal',
      description,
      sql: (row, scope) => sql`(percentile_disc(0.5) within group (order by ${expression(row, scope)}))::numeric`,
    };
  }

  /** The rows that satisfy a condition, as a share of those that satisfy another one, or of all. */
  share(condition: Expression<T>, description: string, ofThose?: Expression<T>): Measure<T> {
    return {
      kind: 'share',
      description,
      numerator: (row, scope) => counted(condition(row, scope)),
      denominator: (row, scope) => counted(ofThose?.(row, scope)),
    };
  }

  /** One sum as a share of another. */
  sumShare(numerator: Expression<T>, denominator: Expression<T>, description: string): Measure<T> {
    return {
      kind: 'share',
      description,
      numerator: (row, scope) => sql`coalesce(sum(${numerator(row, scope)}), 0)::bigint`,
      denominator: (row, scope) => sql`coalesce(sum(${denominator(row, scope)}), 0)::bigint`,
    };
  }
}

function counted(condition: SQL | undefined): SQL {
  return condition === undefined ? sql`count(*)::integer` : sql`(count(*) filter (where ${condition}))::integer`;
}
