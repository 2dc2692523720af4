import { plainDate, type PlainDate } from '@cadre/domain/kernel';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';

/** The tables of a file by what tells a day on which the person must have been born. */
const days = new Map([
  ['membership', 'valid_from'],
  ['tenure', 'valid_from'],
  ['qualification', 'valid_from'],
  ['award', 'awarded_on'],
  ['discipline', 'valid_from'],
]);

/**
 * Says that a table of a later room keeps facts of files, by `cadre_id`, and what in its rows tells a day on which the person must
 * have been born. Said once, when the schema is made.
 */
export function keepsFacts(table: string, day: string): void {
  days.set(table, day);
}

/** The first day of any fact in a person's file; null where it holds none. */
export async function firstFactOf(tx: Transaction, person: string): Promise<PlainDate | null> {
  const firsts = [...days].map(
    ([table, day]) =>
      sql`(select min(${sql.raw(day)}) from ${sql.raw(table)} where cadre_id = ${bound(person, 'uuid')})`,
  );
  const query = sql`select least(${sql.join(firsts, sql`, `)})::text as day`;
  const [found] = await tx.query(toStatement(query, 'firstFactOf'));
  const day = found!['day'];
  return typeof day === 'string' ? plainDate(day) : null;
}
