import type { SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Scope, TableRef, ValueRef } from '../declaration.js';

/** Something that rows can be grouped by. */
export type Dimension<T extends PgTable = PgTable> =
  CodeDimension<T> | NumberDimension<T> | TextDimension<T> | NodeDimension<T>;

/** A code of a closed list; every code is a group, whether it has rows or not. */
export interface CodeDimension<T extends PgTable> {
  readonly kind: 'code';
  readonly description: string;
  readonly codes: readonly string[];
  sql(row: T, scope: Scope<string>): SQL;
}

/** A number, such as a year; the groups are the numbers that occur. */
export interface NumberDimension<T extends PgTable> {
  readonly kind: 'number';
  readonly description: string;
  sql(row: T, scope: Scope<string>): SQL;
}

/** A text as it is written, such as a name of no closed list; the groups are the texts that occur. */
export interface TextDimension<T extends PgTable> {
  readonly kind: 'text';
  readonly description: string;
  sql(row: T, scope: Scope<string>): SQL;
}

/** A row of another table; every member of the dimension is a group, whether it has rows or not. */
export interface NodeDimension<T extends PgTable> {
  readonly kind: 'node';
  readonly description: string;
  readonly target: () => TableRef;
  /** The key of the row of the target. */
  sql(row: T, scope: Scope<string>): SQL;
  /** What people call a member. */
  label(target: PgTable, scope: Scope<string>): SQL;
  /** Where a member stands among the others. */
  sort(target: PgTable, scope: Scope<string>): SQL;
  /** Which rows of the target are members. */
  members(target: PgTable, scope: Scope<string>): SQL;
}

/** Something that is reckoned from the rows of a group. */
export type Measure<T extends PgTable = PgTable> = NumberMeasure<T> | ShareMeasure<T>;

/** An aggregate that is a number: whole and 0 for an empty group, or a decimal and null for an empty group. */
export interface NumberMeasure<T extends PgTable> {
  readonly kind: 'integer' | 'decimal';
  readonly description: string;
  sql(row: T, scope: Scope<string>): SQL;
}

/** An exact share: two whole aggregates; null where the second is 0. */
export interface ShareMeasure<T extends PgTable> {
  readonly kind: 'share';
  readonly description: string;
  numerator(row: T, scope: Scope<string>): SQL;
  denominator(row: T, scope: Scope<string>): SQL;
}

/** How the rows of a table are grouped and what is reckoned from them. */
export interface AggregateDeclaration<T extends PgTable = PgTable> {
  readonly table: TableRef<T>;
  readonly dimensions: ReadonlyMap<string, Dimension<T>>;
  readonly measures: Map<string, Measure<T>>;
  /** The value type that shows a share; its parts are `numerator` and `denominator`. */
  readonly ratio: ValueRef<'numerator' | 'denominator'>;
}

/** `…Aggregate`: the groups of a table's rows. */
export interface AggregateField {
  readonly kind: 'aggregate';
  readonly declaration: AggregateDeclaration;
  on(row: PgTable, parent: PgTable, scope: Scope<string>): SQL | undefined;
}

/** A field of a group. */
export type GroupField =
  | { readonly kind: 'groupKeys'; readonly declaration: AggregateDeclaration }
  | { readonly kind: 'groupMeasure'; readonly declaration: AggregateDeclaration; readonly measure: string }
  | { readonly kind: 'groupRows'; readonly declaration: AggregateDeclaration };
