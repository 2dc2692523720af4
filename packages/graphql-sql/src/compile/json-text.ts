import { sql, type SQL } from 'drizzle-orm';
import { getNamedType, isEnumType, isListType, getNullableType, isNonNullType, type GraphQLOutputType } from 'graphql';

/*
 * JSON as text, put together by concatenation: PostgreSQL spends half of what json_build_object costs, and sends no spaces.
 */

/** A constant text as SQL. */
function constant(text: string): SQL {
  return sql.raw(`'${text.replaceAll("'", "''")}'`);
}

/** What texts are put together from, so that a text inside another becomes part of it. */
const piecesOf = new WeakMap<SQL, readonly (string | SQL)[]>();

/**
 * Texts one after another; neighbouring constants become one, those at the borders of a text inside as well: PostgreSQL prepares each
 * operator anew for each run, and does its work for each row.
 */
export function concat(pieces: readonly (string | SQL)[]): SQL {
  const merged: (string | SQL)[] = [];
  for (const piece of pieces.flatMap((each) => (typeof each === 'string' ? each : (piecesOf.get(each) ?? each)))) {
    const last = merged.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else merged.push(piece);
  }
  const text = sql.join(
    merged.map((piece) => (typeof piece === 'string' ? constant(piece) : sql`${piece}`)),
    sql` || `,
  );
  piecesOf.set(text, merged);
  return text;
}

/** A JSON text that may be NULL, where the answer allows null and where it does not. */
export function nullable(text: SQL, type: GraphQLOutputType): SQL {
  return isNonNullType(type) ? sql`coalesce(${text}, null_in_answer())` : sql`coalesce(${text}, 'null')`;
}

/** A JSON text that is never NULL, where a condition holds; elsewhere there is none. */
export function textWhere(condition: SQL, text: SQL, type: GraphQLOutputType): SQL {
  const none = isNonNullType(type) ? sql`null_in_answer()` : sql`'null'`;
  return sql`(case when ${condition} then ${text} else ${none} end)`;
}

/** What is known of a scalar before it is read. */
export interface ScalarTraits {
  /** Scalars whose text is never in need of escaping, by name. */
  readonly plainScalars: readonly string[];
  /** Whether the value cannot be NULL: the check that it is none costs more than to read it. */
  readonly isCertain: boolean;
}

/** A scalar, enum or list of them as JSON text. */
export function scalarText(value: SQL, type: GraphQLOutputType, traits: ScalarTraits): SQL {
  const text = rawScalarText(value, type, traits);
  return traits.isCertain && isNonNullType(type) ? text : nullable(text, type);
}

/** A list whose items may not be null is none when one of them is: an error of the field, and so of the statement. */
function listText(value: SQL, item: GraphQLOutputType): SQL {
  const text = sql`to_json(${value})::text`;
  return isNonNullType(item)
    ? sql`case when array_position(${value}, null) is null then ${text} else null_in_answer() end`
    : text;
}

function rawScalarText(value: SQL, type: GraphQLOutputType, { plainScalars }: ScalarTraits): SQL {
  const list = getNullableType(type);
  if (isListType(list)) return listText(value, list.ofType);
  const named = getNamedType(type);
  if (isEnumType(named) || named.name === 'ID' || plainScalars.includes(named.name)) return concat(['"', value, '"']);
  // A number beyond the bounds of an Int is an error of the field, and so of the statement.
  if (named.name === 'Int') return sql`(${value})::integer::text`;
  if (named.name === 'Integer' || named.name === 'Boolean') return sql`(${value})::text`;
  return sql`to_json(${value})::text`;
}
