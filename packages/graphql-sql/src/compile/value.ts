import { sql, type SQL } from 'drizzle-orm';
import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { ValueField } from '../declaration.js';
import { rendered } from '../statement.js';
import type { Call } from './calls.js';
import type { Compiler } from './compiler.js';
import { nullable } from './json-text.js';
import { subSelections } from './selection.js';

/** A value made of parts of the row as JSON text; null when any part is. */
export function valueText(compiler: Compiler, read: ValueField, call: Call): SQL {
  const values = Object.entries(read.parts(call.parent, call.scope)).map(
    ([name, value]) => [name, sql`(${value})::${sql.raw(read.value.parts[name]!)}`] as const,
  );
  const text = values.every(([, value]) => isCheap(value))
    ? inPlace(compiler, call, values)
    : fromSubquery(compiler, call, values);
  return nullable(text, call.field.type);
}

type Parts = readonly (readonly [string, SQL])[];

/** Each part written where it is used: for parts that cost nothing, a subquery would cost more than they. */
function inPlace(compiler: Compiler, call: Call, parts: Parts): SQL {
  return sql`(case when ${allKnown(parts)} then ${objectText(compiler, call, parts)} end)`;
}

/** `offset 0` keeps PostgreSQL from writing each part, often a subquery of its own, once per use. */
function fromSubquery(compiler: Compiler, call: Call, parts: Parts): SQL {
  const alias = compiler.nextName('v');
  const columns = parts.map(([name, value]) => sql`${value} as ${sql.identifier(name)}`);
  const read = parts.map(([name]) => [name, sql.raw(`"${alias}"."${name}"`)] as const);
  return sql`(select ${objectText(compiler, call, read)} from (select ${sql.join(columns, sql`, `)} offset 0) ${sql.identifier(alias)} where ${allKnown(read)})`;
}

function objectText(compiler: Compiler, call: Call, parts: Parts): SQL {
  const type = getNamedType(call.field.type) as GraphQLObjectType;
  const source = { kind: 'value', parts: Object.fromEntries(parts), lens: call.lens } as const;
  return compiler.objectText(type, subSelections(call.nodes), source, call.path);
}

function allKnown(parts: Parts): SQL {
  return sql.join(
    parts.map(([, value]) => sql`${value} is not null`),
    sql` and `,
  );
}

/** Whether an expression reads its row and nothing else. */
function isCheap(value: SQL): boolean {
  const { text, params } = rendered(value);
  return params.length === 0 && text.length < 120 && !/\bselect\b/i.test(text);
}
