import { codesOf, type Vocabulary } from '@cadre/domain/kernel';
import { sql } from 'drizzle-orm';
import { check, customType, date, index, text, timestamp, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core';

/** The key of a row: a UUID version 7 made by the application, or one derived from a name in seed data. */
export function key() {
  return uuid('id').primaryKey();
}

/**
 * An index by the hash of a key, beside that of the primary key: for tables of which a list looks up a row for each of its own. It takes two pages
 * to find one where the tree takes four; pages of 50 people and of 50 plan entries took PostgreSQL a sixth less at 300,000 cadres.
 */
export function hashOfKey(name: string, column: AnyPgColumn) {
  return index(name).using('hash', column);
}

/** A reference to a row of another table. Rows are never deleted, so nothing cascades. */
export function reference(name: string, target: () => AnyPgColumn) {
  return uuid(name).references(target);
}

/** First day on which the fact holds. */
export function validFrom() {
  return date('valid_from').notNull();
}

/** First day on which the fact no longer holds; NULL while no end is known. */
export function validUntil() {
  return date('valid_until');
}

/** When this database learned the row as it stands; written by the database, never by the application. Milliseconds, as a cursor has. */
export function recordedFrom() {
  return timestamp('recorded_from', { withTimezone: true, precision: 3, mode: 'string' }).notNull().defaultNow();
}

/** Text compared byte by byte, so that every server sorts it alike: sort keys and codes. */
export const byteOrderedText = customType<{ data: string; driverData: string }>({ dataType: () => 'text collate "C"' });

/** A list of such texts. */
export const byteOrderedTexts = customType<{ data: readonly string[]; driverData: string }>({
  dataType: () => 'text[] collate "C"',
});

/** A code of a vocabulary; `inVocabulary` holds the database to it. */
export function code<Code extends string>(name: string, vocabulary: Vocabulary<Code>) {
  return text(name, { enum: codesOf(vocabulary) as [Code, ...Code[]] });
}

/** The check that a column holds only codes of its vocabulary. */
export function inVocabulary(name: string, column: AnyPgColumn, vocabulary: Vocabulary) {
  const codes = sql.raw(
    codesOf(vocabulary)
      .map((each) => `'${each}'`)
      .join(', '),
  );
  return check(name, sql`${column} in (${codes})`);
}

/** The check that a half-open period is never empty. */
export function periodNotEmpty(name: string, from: AnyPgColumn, until: AnyPgColumn) {
  return check(name, sql`${until} is null or ${until} > ${from}`);
}

/** A date of which only the year or the month may be known: `1962`, `1962-07` or `1962-07-15`. */
export function partialDate(name: string) {
  return text(name);
}

/** The check that a partial date has one of its three forms. */
export function isPartialDate(name: string, column: AnyPgColumn) {
  return check(name, sql`${column} ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'`);
}
