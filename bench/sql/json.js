/*
 * JSON text built by PostgreSQL. Concatenation with `to_json` for strings costs half of `json_build_object`.
 */

/** A text that may need escaping. */
export const text = (column) => `to_json(${column})::text`;

/** The same where NULL is possible. */
export const textOrNull = (column) => `coalesce(to_json(${column})::text, 'null')`;

/** A code, a date, or anything else whose text never needs escaping. */
export const plain = (column) => `'"' || ${column} || '"'`;

export const plainOrNull = (column) => `coalesce('"' || ${column} || '"', 'null')`;

export const number = (column) => `${column}::text`;

export const numberOrNull = (column) => `coalesce(${column}::text, 'null')`;

/** An object as the concatenation of its fields' texts. */
export function object(fields) {
  const pairs = Object.entries(fields).map(
    ([name, value], index) => `'${index === 0 ? '{' : ','}"${name}":' || ${value}`,
  );
  return `${pairs.join(' || ')} || '}'`;
}

/** An object that is null where the joined row is missing. */
export const objectOrNull = (key, fields) => `case when ${key} is null then 'null' else ${object(fields)} end`;

/** A list of the texts that a subquery gives in order, under the name `j`. */
export const list = (subquery) => `(select '[' || coalesce(string_agg(q.j, ','), '') || ']' from (${subquery}) q)`;
