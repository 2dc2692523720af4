import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { NamedTable, Scope, TableRef } from './declaration.js';
import type { OperandType } from './filter-inputs.js';
import type { FilterDeclaration, Operator, Related } from './filters.js';
import { readNodeId } from './ids.js';

const equality: readonly Operator[] = ['eq', 'ne', 'in', 'notIn', 'isNull'];
const ranges: readonly Operator[] = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'notIn', 'isNull'];

type ColumnName<T extends PgTable> = keyof T['_']['columns'] & string;
type Expression<T extends PgTable> = (row: T, scope: Scope) => SQL;

/** Declares what the lists of a table can be filtered by. */
export class FilterFields<T extends PgTable> {
  /** Equality of a text that is a code, compared as it is. */
  code(source: ColumnName<T> | Expression<T>, description: string): FilterDeclaration<T> {
    return column(source, { name: 'String', ref: 'String' }, 'text', equality, description);
  }

  /** Text in folded form: diacritics and spelling variants do not matter. `fold` is how the column was folded. */
  text(
    source: ColumnName<T> | Expression<T>,
    fold: (text: string) => string,
    description: string,
  ): FilterDeclaration<T> {
    const operators: readonly Operator[] = ['eq', 'contains', 'startsWith'];
    return {
      ...column(source, { name: 'String', ref: 'String' }, 'text', operators, description),
      prepare: (operand) => fold(String(operand)),
    } as FilterDeclaration<T>;
  }

  /** Equality of an enum. */
  enum(
    type: { readonly name: string },
    source: ColumnName<T> | Expression<T>,
    description: string,
  ): FilterDeclaration<T> {
    return column(source, { name: type.name, ref: type }, 'text', equality, description);
  }

  integer(source: ColumnName<T> | Expression<T>, description: string): FilterDeclaration<T> {
    return column(source, { name: 'Int', ref: 'Int' }, 'integer', ranges, description);
  }

  date(source: ColumnName<T> | Expression<T>, description: string): FilterDeclaration<T> {
    return column(source, { name: 'Date', ref: 'Date' }, 'date', ranges, description);
  }

  boolean(source: ColumnName<T> | Expression<T>, description: string): FilterDeclaration<T> {
    return column(source, { name: 'Boolean', ref: 'Boolean' }, 'boolean', ['eq', 'isNull'], description);
  }

  /** The row itself or a referenced one, by global id. */
  id(table: () => NamedTable, source: ColumnName<T> | Expression<T>, description: string): FilterDeclaration<T> {
    return {
      ...column(source, { name: 'ID', ref: 'ID' }, 'uuid', equality, description),
      prepare: (operand) => readNodeId(operand, [table().name]).key,
    } as FilterDeclaration<T>;
  }

  /** A related row that satisfies its own filter; holds when at least one does. */
  relation<Target extends PgTable>(
    target: () => TableRef<Target>,
    on: (target: Target, row: T, scope: Scope) => SQL,
    description: string,
  ): FilterDeclaration<T> {
    return { kind: 'relation', target: target as never, on: on, description };
  }

  /**
   * A row that is related over rows of another table. Those stand outside, and each asks whether the row that it refers to satisfies
   * the filter: the other way round PostgreSQL joins every row with every target before it looks between them, which for 240 people
   * out of 300,000 by the level of their posts was 9 s and more instead of 0.4 s.
   */
  relationThrough<Target extends PgTable>(
    target: () => TableRef<Target>,
    through: (row: T, scope: Scope, related: Related<Target>) => SQL,
    description: string,
  ): FilterDeclaration<T> {
    return {
      kind: 'relation',
      target: target as never,
      on: (joined, row, scope) => through(row, scope, (on) => on(joined as Target)),
      through: through as never,
      description,
    };
  }

  /** A named condition whose operand is the global id of a row. */
  byNode(
    table: () => NamedTable,
    condition: (row: T, key: SQL, scope: Scope) => SQL,
    description: string,
  ): FilterDeclaration<T> {
    return {
      kind: 'custom',
      operand: { name: 'ID', ref: 'ID' },
      type: 'uuid',
      prepare: (operand) => readNodeId(operand, [table().name]).key,
      sql: condition,
      description,
    };
  }

  /** A named condition whose operand is a date. */
  byDate(condition: (row: T, date: SQL, scope: Scope) => SQL, description: string): FilterDeclaration<T> {
    return { kind: 'custom', operand: { name: 'Date', ref: 'Date' }, type: 'date', sql: condition, description };
  }

  /** A named condition that holds or does not. */
  flag(condition: (row: T, scope: Scope) => SQL, description: string): FilterDeclaration<T> {
    return {
      kind: 'custom',
      operand: { name: 'Boolean', ref: 'Boolean' },
      type: 'boolean',
      sql: (row, wanted, scope) => sql`(${condition(row, scope)}) is not distinct from ${wanted}`,
      description,
    };
  }
}

function column<T extends PgTable>(
  source: ColumnName<T> | Expression<T>,
  operand: OperandType,
  type: string,
  operators: readonly Operator[],
  description: string,
): FilterDeclaration<T> {
  const read =
    typeof source === 'function' ? source : (row: T) => sql`${(row as unknown as Record<string, SQL>)[source]}`;
  return { kind: 'column', sql: read, type, operators, operand, description };
}
