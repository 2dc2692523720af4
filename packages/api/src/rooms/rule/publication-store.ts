import { plainDate, type Label, type PlainDate } from '@cadre/domain/kernel';
import {
  publishedBook,
  type PublicationConflict,
  type RuleChange,
  type Rulebook,
  type RuleId,
  type RulePublication,
  type RuleVersion,
} from '@cadre/domain/rule';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { changeChannel, type Transaction } from '../../platform/database.js';
import type { PublicationKind } from './publication-kinds.js';

type Querying = Pick<Transaction, 'query'>;

/** A publication as the database keeps it. */
export interface StoredPublication extends RulePublication {
  readonly id: string;
  readonly seriesKey: string;
  /** Since when it is known, in milliseconds of Unix time. */
  readonly recordedFrom: number;
}

/** A publication no longer applies to the rulebook of the code: a release of the code brings what was published, or took away what it rests on. */
export class RulebookConflict extends Error {
  override readonly name = 'RulebookConflict';
  readonly conflict: PublicationConflict;

  constructor(conflict: PublicationConflict) {
    const { revision, change, reasons } = conflict;
    const rule = change.kind === 'REPEAL' ? change.repealed : change.version.id;
    const why = reasons.map((reason) => JSON.stringify(reason)).join(', ');
    super(
      `The database publishes ${change.kind} of ${rule} as revision ${revision} of its rulebook, which does not apply to the rulebook of this version: ${why}.`,
    );
    this.conflict = conflict;
  }
}

/** The book of the code with publications in it; throws `RulebookConflict` at the first that does not apply. */
export function bookOf(code: Rulebook, publications: readonly StoredPublication[]): Rulebook {
  const book = publishedBook(code, publications);
  if (book.ok) return book.value;
  throw new RulebookConflict(book.refusals[0]!);
}

/** Everything that a database publishes, in the order of revisions. */
export async function loadPublications(database: Querying): Promise<readonly StoredPublication[]> {
  const rows = await database.query({
    text: `/* loadPublications */ select id, revision, kind, series_key, version, ended_code, effective_on::text, ${knownSince} as known_since
      from rule_publication order by revision`,
    params: [],
  });
  return rows.map((row) => ({
    id: String(row['id']),
    revision: Number(row['revision']),
    change: changeOf(row['kind'] as RuleChange['kind'], row),
    seriesKey: String(row['series_key']),
    recordedFrom: Number(row['known_since']),
  }));
}

/** The column has whole milliseconds. */
const knownSince = '(extract(epoch from recorded_from) * 1000)::bigint';

/** A publication as it is told beside the versions that it brought and ended. */
export interface PublicationRecord {
  readonly revision: number;
  readonly kind: PublicationKind;
  /** The version that it brought; null for a repeal. */
  readonly version: RuleId | null;
  /** The version that it ended; null for one that ended none. */
  readonly ended: RuleId | null;
  readonly effectiveOn: PlainDate;
  /** Number of the document that it rests on. */
  readonly document: string;
  readonly clause: string;
  readonly publishedOn: PlainDate;
}

/** What a database tells of its publications, in the order of revisions. */
export async function loadPublicationRecords(database: Querying): Promise<readonly PublicationRecord[]> {
  const rows = await database.query({
    text: `/* loadPublicationRecords */ select revision, rule_publication.kind, rule_code, ended_code, effective_on::text, number, clause, published_on::text
      from rule_publication join document on document.id = document_id order by revision`,
    params: [],
  });
  return rows.map((row) => ({
    revision: Number(row['revision']),
    kind: row['kind'] as PublicationKind,
    version: row['rule_code'] as RuleId | null,
    ended: row['ended_code'] as RuleId | null,
    effectiveOn: plainDate(String(row['effective_on'])),
    document: String(row['number']),
    clause: String(row['clause']),
    publishedOn: plainDate(String(row['published_on'])),
  }));
}

/** The book of a database that may not be up to date; that of the code where nothing can be published in it yet. */
export async function bookIn(database: Querying, code: Rulebook): Promise<Rulebook> {
  const [found] = await database.query({
    text: `select to_regclass('rule_publication') is not null as exists`,
    params: [],
  });
  return found?.['exists'] === true ? bookOf(code, await loadPublications(database)) : code;
}

/** What is kept of a version was written by `insertPublication`, and the database lets nobody change it. */
function changeOf(kind: RuleChange['kind'], row: Readonly<Record<string, unknown>>): RuleChange {
  const [version, ended] = [row['version'] as RuleVersion, row['ended_code'] as RuleId];
  const from = plainDate(String(row['effective_on']));
  switch (kind) {
    case 'ADD':
      return { kind, version };
    case 'REPLACE':
      return { kind, replaced: ended, from, version };
    case 'REPEAL':
      return { kind, repealed: ended, from };
  }
}

/** Lets one publication after the other go on: the second waits for the first, and then finds it. Reading waits for nobody. */
export async function lockPublications(tx: Transaction): Promise<void> {
  await tx.query({ text: 'lock table "rule_publication" in share row exclusive mode', params: [] });
}

/** A publication as it is written. */
export interface NewPublication extends Omit<StoredPublication, 'recordedFrom'> {
  readonly effectiveOn: PlainDate;
  readonly documentId: string;
  readonly clause: string;
  readonly note: Label | null;
  readonly publishedOn: PlainDate;
  readonly publishedBy: string;
}

/**
 * Keeps a publication, and tells every process that there is one when the transaction is committed. It is known later than the one before
 * it, also where the clock was set back: what was known at an instant is always the first of them, up to one.
 */
export async function insertPublication(tx: Transaction, publication: NewPublication): Promise<StoredPublication> {
  const { id, revision, change, note } = publication;
  const version = change.kind === 'REPEAL' ? null : change.version;
  const ended = change.kind === 'ADD' ? null : change.kind === 'REPLACE' ? change.replaced : change.repealed;
  const query = sql`insert into rule_publication (id, revision, kind, series_key, version, rule_code, ended_code, effective_on, document_id, clause,
      note, english_note, published_on, published_by, recorded_from)
    values (${bound(id, 'uuid')}, ${bound(revision, 'integer')}, ${bound(change.kind, 'text')}, ${bound(publication.seriesKey, 'text')},
      (${bound(version === null ? null : JSON.stringify(version), 'text')})::json, ${bound(version?.id ?? null, 'text')}, ${bound(ended, 'text')},
      ${bound(publication.effectiveOn, 'date')}, ${bound(publication.documentId, 'uuid')}, ${bound(publication.clause, 'text')},
      ${bound(note?.vi ?? null, 'text')}, ${bound(note?.en ?? null, 'text')}, ${bound(publication.publishedOn, 'date')},
      ${bound(publication.publishedBy, 'text')},
      greatest(clock_timestamp(), (select max(recorded_from) + interval '1 millisecond' from rule_publication)))
    returning ${sql.raw(knownSince)} as known_since`;
  const [kept] = await tx.query(toStatement(query, 'insertPublication'));
  await tx.query({ text: `select pg_notify('${changeChannel}', '')`, params: [] });
  return { ...publication, recordedFrom: Number(kept!['known_since']) };
}
