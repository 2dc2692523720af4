import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { orderByClause } from '../cursors.js';
import type {
  CodeField,
  ComputedField,
  ManyField,
  OneField,
  OneOfField,
  OrderTerm,
  PartField,
  ScalarField,
  TableRef,
  ValueField,
} from '../declaration.js';
import { readNodeId } from '../ids.js';
import { keyOf, keyType } from '../keys.js';
import type { ReadSettings } from '../runtime.js';
import { withKey } from '../scope.js';
import { allOf, bound } from '../statement.js';
import { Call, findRow, parentOf, type Resolver } from './call.js';
import { PartedValue, Row } from './sources.js';

/*
 * The naive executor: graphql-js walks the operation and each field asks the database for itself, with one simple
 * statement. It is slow and obvious, and the measure of every faster way of reading.
 */

export function scalarResolver(settings: ReadSettings, field: ScalarField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    const parent = source instanceof Row ? parentOf(source, call) : undefined;
    const value = field.sql((parent?.row ?? {}) as PgTable, call.scope);
    const rows = await call.select(
      parent === undefined
        ? sql`select to_json(${value}) as value`
        : sql`select to_json(${value}) as value from ${parent.from} where ${parent.where}`,
    );
    return rows[0]?.['value'] ?? null;
  };
}

export function valueResolver(settings: ReadSettings, field: ValueField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    const parent = parentOf(source, call);
    // As text: a number beyond 2^53 would not come through JSON as it is.
    const texts = Object.entries(field.parts(parent.row, call.scope)).map(
      ([name, part]) => [name, sql`(${part})::${sql.raw(field.value.parts[name]!)}::text`] as const,
    );
    const rows = await call.select(
      sql`select ${jsonObject(Object.fromEntries(texts))} as value from ${parent.from} where ${parent.where}`,
    );
    const found = rows[0]?.['value'] as Record<string, unknown> | undefined;
    const isWhole = found !== undefined && Object.values(found).every((part) => part !== null);
    return isWhole ? new PartedValue(field.value, found, call.lens) : null;
  };
}

export function partResolver(settings: ReadSettings, field: PartField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    const { value, parts } = source as PartedValue;
    const boundParts = Object.fromEntries(
      Object.entries(value.parts).map(([name, type]) => [name, bound(parts[name], type)]),
    );
    const rows = await call.select(sql`select to_json(${field.sql(boundParts, call.scope)}) as value`);
    return rows[0]?.['value'] ?? null;
  };
}

export function oneResolver(settings: ReadSettings, field: OneField): Resolver {
  const list = manyResolver(settings, field, 1);
  return async (source, values, context, info) => {
    const rows = (await list(source, values, context, info)) as readonly Row[];
    return rows[0] ?? null;
  };
}

export function manyResolver(settings: ReadSettings, field: ManyField | OneField, limit?: number): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    const target = field.target();
    const parent = source instanceof Row ? parentOf(source, call) : undefined;
    const row = call.aliases.of(target.options.table);
    const terms: readonly OrderTerm[] =
      field.order?.(row, (parent?.row ?? {}) as PgTable, call.scope) ?? target.options.order(row);
    const order = withKey(target, row, terms).map((term) => ({ descending: false, ...term }));
    const where = allOf([
      parent?.where,
      field.on(row, (parent?.row ?? {}) as PgTable, call.scope),
      call.scope.viewing.shows(target, row),
    ]);
    const from = parent === undefined ? sql`` : sql`${parent.from}, `;
    const rows = await call.select(
      sql`select to_json(${keyOf(target, row)}) as key from ${from}${call.scope.from(target.options.table, row)} where ${where}
          order by ${orderByClause({ terms: order, fingerprint: '' }, false)}${limit === undefined ? sql`` : sql` limit ${sql.raw(String(limit))}`}`,
    );
    return rows.map((each) => new Row(target, String(each['key']), call.lens));
  };
}

export function oneOfResolver(settings: ReadSettings, field: OneOfField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    const parent = parentOf(source, call);
    const [found] = await call.select(
      sql`select ${field.discriminator(parent.row)} as type, ${field.key(parent.row)} as key from ${parent.from} where ${parent.where}`,
    );
    const target = field.targets().find((each) => each.name === found?.['type']);
    const key = found?.['key'] ?? null;
    return target === undefined || key === null ? null : findRow(call, target, key as string);
  };
}

/** A row by its key, if it exists and the viewer may see it. */

/** `node(id)`: the row that a global id names, whatever its type. */
export function nodeResolver(settings: ReadSettings, tables: () => readonly TableRef[]): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, {}, context, info);
    const { type, key } = readNodeId(
      values['id'],
      tables().map((each) => each.name),
    );
    return findRow(
      call,
      tables().find((each) => each.name === type)!,
      key,
    );
  };
}

export function computedResolver(settings: ReadSettings, field: ComputedField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    const parent = parentOf(source, call);
    const needs = jsonObject(field.needs(parent.row, call.scope));
    const rows = await call.select(sql`select ${needs} as value from ${parent.from} where ${parent.where}`);
    const facts = rows.map((each) => each['value'] as Record<string, unknown>);
    return field.compute(facts, { asOf: call.lens.asOf, args: values, edition: call.scope.edition })[0] ?? null;
  };
}

export function codeResolver(settings: ReadSettings, field: CodeField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    return field.answer({
      key: source instanceof Row ? source.key : null,
      lens: call.lens,
      args: values,
      context,
      facts: async (table, key, needs) => {
        const row = call.aliases.of(table.options.table);
        const declared = table as unknown as TableRef;
        const where = [
          sql`${keyOf(declared, row)} = ${bound(key, keyType(declared))}`,
          call.scope.viewing.shows(table, row),
        ];
        const [found] = await call.select(
          sql`select ${jsonObject(needs(row, call.scope))} as value from ${call.scope.from(table.options.table, row)} where ${allOf(where)}`,
        );
        return (found?.['value'] as Readonly<Record<string, unknown>> | undefined) ?? null;
      },
    });
  };
}

function jsonObject(fields: Readonly<Record<string, SQL>>): SQL {
  const pairs = Object.entries(fields).map(([name, value]) => sql`${sql.raw(`'${name}'`)}, ${value}`);
  return sql`json_build_object(${sql.join(pairs, sql`, `)})`;
}
