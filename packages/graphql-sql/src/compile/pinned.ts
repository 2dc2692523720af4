import { Column, getTableName, is, Param, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { conjunctsOf } from '../aggregate/conjuncts.js';
import { allOf } from '../statement.js';
import { flat, isText, replaced } from './through-key.js';

/** A column that a condition makes equal to a key that somebody gave. */
interface Pin {
  readonly column: Column;
  readonly value: SQL;
}

/**
 * Conditions on a row, those that ask of it nothing but a column which `beside`, that must hold as well, makes equal to a key: asked of that key,
 * once, and not of each row. Of the 61 slots of a cycle each was asked whether the cycle may be read: a twentieth of what a page of plan entries
 * took PostgreSQL.
 */
export function askedOfPins(conditions: readonly SQL[], row: PgTable, beside: SQL): readonly SQL[] {
  const pins = conjunctsOf(beside).flatMap((each) => pinIn(each, row));
  return pins.length === 0 ? conditions : conditions.map((condition) => askedOf(pins, condition));
}

function askedOf(pins: readonly Pin[], condition: SQL): SQL {
  for (const { column, value } of pins) {
    const constant = replaced(condition, column, value);
    if (constant !== undefined) return constant;
  }
  const parts = conjunctsOf(condition);
  return parts.length > 1 ? allOf(parts.map((part) => askedOf(pins, part))) : condition;
}

/** Keys only: texts are compared by the collation of their column. */
function pinIn(condition: SQL, row: PgTable): readonly Pin[] {
  const [column, equals, key, type, ...others] = flat(condition);
  const isPin = is(column, Column) && isText(equals, ' = ') && is(key, Param) && isText(type, '::uuid');
  if (!isPin || others.length > 0 || getTableName(column.table) !== getTableName(row)) return [];
  return [{ column, value: sql`${key}::uuid` }];
}
