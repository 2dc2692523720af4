/**
 * Reads declared on a GraphQL schema and answered from PostgreSQL.
 *
 * A type says where it lives and who may see its rows (`builder.table`); each field says how it is read: a column, an
 * expression, one row, many rows, a connection, a value made of parts, or one finished by code. The naive executor answers
 * any operation from these declarations with one statement per field.
 */
export type { AggregateDeclaration, Dimension, Measure } from './aggregate/declaration.js';
export { DimensionFields, MeasureFields } from './aggregate/fields.js';
export type { Arguments } from './arguments.js';
export {
  ReadEngine,
  type Answer,
  type EngineCounts,
  type NaiveAnswer,
  type NotPlanned,
  type Operation,
  type PlannedAnswer,
} from './compile/engine.js';
export { asCertain, asCount, asDivisor, isCount } from './promises.js';
export type {
  Choice,
  CodeCall,
  ComputedCall,
  FieldDeclaration,
  MadeRow,
  NamedTable,
  OrderTerm,
  Scope,
  TableOptions,
  TableRef,
  ValueRef,
  ViewerFacts,
  Viewing,
} from './declaration.js';
export { FilterFields } from './filter-fields.js';
export type { FilterDeclaration, Operator } from './filters.js';
export { HeldRow, type HeldField } from './held-row.js';
export { readNodeId, type NodeKey } from './ids.js';
export { PartedValue, Root, Row, type Page } from './naive/sources.js';
export { asPath } from './paths.js';
export { readOf, readPlugin, ReadPlugin } from './plugin.js';
export { readBack } from './read-back.js';
export { RowReader } from './row-reader.js';
export { ReadRefused, type Bilingual, type RefusalCode } from './refused.js';
export type { Edition, Lens, ReadContext, ReadRuntime, ReadSettings } from './runtime.js';
export { byColumn } from './scope.js';
export { derivedPast, derivedTable, type KnownTable, type OfShown } from './source-table.js';
export { allOf, bound, toStatement, type Statement } from './statement.js';
export { TableFields } from './table-fields.js';
export { ValueFields } from './value-fields.js';
