import { sql, type SQL } from 'drizzle-orm';
import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { ValueField } from '../declaration.js';
import { behindDivisor, isCount } from '../promises.js';
import { rendered } from '../statement.js';
import type { Call } from './calls.js';
import type { Compiler } from './compiler.js';
import { nullable, textWhere } from './json-text.js';
import { subSelections } from './selection.js';

/** A part of a value: what is written for it, and how one asks of what was written whether it is there. */
interface Part {
  readonly name: string;
  readonly text: SQL;
  readonly isThere: (text: SQL) => SQL;
}

/** A value made of parts of the row as JSON text; null when any part is. */
export function valueText(compiler: Compiler, read: ValueField, call: Call): SQL {
  const parts = Object.entries(read.parts(call.parent, call.scope)).map(([name, value]) =>
    partOf(name, value, { type: read.value.parts[name]!, call }),
  );
  // For parts that cost nothing, a subquery would cost more than they.
  return parts.every((part) => isCheap(part.text))
    ? textWhere(areThere(parts), objectText(compiler, call, parts), call.field.type)
    : nullable(fromSubquery(compiler, call, parts), call.field.type);
}

function partOf(name: string, value: SQL, { type, call }: { readonly type: string; readonly call: Call }): Part {
  const divisor = behindDivisor(value);
  const bare = divisor ?? value;
  // What was known earlier no constraint vouches for.
  const isKept = call.lens.knownAt === undefined && isCount(bare);
  const text = isKept ? bare : sql`(${bare})::${sql.raw(type)}`;
  return {
    name,
    text,
    isThere: (written) => (divisor === undefined ? sql`${written} is not null` : sql`${written} <> 0`),
  };
}

/** `offset 0` keeps PostgreSQL from writing each part, often a subquery of its own, once per use. */
function fromSubquery(compiler: Compiler, call: Call, parts: readonly Part[]): SQL {
  const alias = compiler.nextName('v');
  const columns = parts.map(({ name, text }) => sql`${text} as ${sql.identifier(name)}`);
  const read = parts.map((part) => ({ ...part, text: sql.raw(`"${alias}"."${part.name}"`) }));
  return sql`(select ${objectText(compiler, call, read)} from (select ${sql.join(columns, sql`, `)} offset 0) ${sql.identifier(alias)} where ${areThere(read)})`;
}

function objectText(compiler: Compiler, call: Call, parts: readonly Part[]): SQL {
  const type = getNamedType(call.field.type) as GraphQLObjectType;
  const source = {
    kind: 'value',
    parts: Object.fromEntries(parts.map(({ name, text }) => [name, text])),
    lens: call.lens,
  } as const;
  return compiler.objectText(type, subSelections(call.nodes), source, call.path);
}

function areThere(parts: readonly Part[]): SQL {
  return sql.join(
    parts.map(({ text, isThere }) => isThere(text)),
    sql` and `,
  );
}

/** Whether an expression reads its row and nothing else. */
function isCheap(value: SQL): boolean {
  const { text, params } = rendered(value);
  return params.length === 0 && text.length < 120 && !/\bselect\b/i.test(text);
}
