import { partialDate, plainDate } from '@cadre/domain/kernel';
import type { PublishedDocument } from '@cadre/domain/rule';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';

/** What of a document decides whether a waiver or a change of the rulebook can rest on it; the document is there. */
export async function loadDecidingDocument(tx: Transaction, id: string): Promise<PublishedDocument> {
  const query = sql`select number, issued_on, effective_from::text, effective_until::text from document where id = ${bound(id, 'uuid')}`;
  const [row] = (await tx.query(toStatement(query, 'loadDecidingDocument'))) as DocumentRow[];
  const { number, issued_on: issuedOn, effective_from: from, effective_until: until } = row!;
  return {
    number,
    issuedOn: issuedOn === null ? null : partialDate(issuedOn),
    effectiveFrom: from === null ? null : plainDate(from),
    effectiveUntil: until === null ? null : plainDate(until),
  };
}

type DocumentRow = Readonly<Record<'number' | 'issued_on' | 'effective_from' | 'effective_until', string | null>>;
