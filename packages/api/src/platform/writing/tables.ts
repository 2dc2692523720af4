import { date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { byteOrderedText, byteOrderedTexts, key } from '../columns.js';

function instant(name: string) {
  return timestamp(name, { withTimezone: true, precision: 3, mode: 'string' }).notNull();
}

/**
 * Who did what, when, to which row. Written with the change, in one transaction; never changed, and each line linked to the one
 * before by its hash (audit-chain.ts). It holds ids and codes and no text of a person, so that it can be read by who may not read files.
 */
export const auditEntry = pgTable(
  'audit_entry',
  {
    id: key(),
    /** Shared by all lines of one mutation. */
    decisionId: uuid('decision_id').notNull(),
    occurredAt: instant('occurred_at'),
    /** Name of the viewer who acted, as the token says it. */
    actor: text('actor').notNull(),
    actorUnitId: uuid('actor_unit_id').notNull(),
    mutation: byteOrderedText('mutation').notNull(),
    /** What happened to the row: its act or state, such as PROPOSED or APPROVE. */
    act: byteOrderedText('act').notNull(),
    rowType: byteOrderedText('row_type').notNull(),
    rowId: uuid('row_id').notNull(),
    /** The document decided by; NULL where the mutation takes none. */
    documentId: uuid('document_id'),
    requestId: text('request_id').notNull(),
    /** The day in Vietnam on which it occurred. */
    day: date('day').notNull(),
    /** Place among the lines of the day, from 1 without gaps. */
    place: integer('place').notNull(),
    /** Codes of the versions of rules that the verdicts of the mutation rest on; empty where it has none. */
    ruleCodes: byteOrderedTexts('rule_codes').notNull(),
    /** Hash of the line before; NULL for the first of all. */
    previousHash: byteOrderedText('previous_hash'),
    hash: byteOrderedText('hash').notNull(),
  },
  (t) => [
    index('audit_entry_row').on(t.rowType, t.rowId, t.occurredAt),
    index('audit_entry_decision').on(t.decisionId),
    index('audit_entry_order').on(t.occurredAt, t.id),
    // Two lines that follow the same line would have the same place: the database holds no fork of the chain.
    unique('audit_entry_place').on(t.day, t.place),
  ],
);

/** A verdict as it was when a decision rested on it: inputs, rule versions and waivers. Never changed. */
export const storedVerdict = pgTable(
  'stored_verdict',
  {
    id: key(),
    decisionId: uuid('decision_id').notNull(),
    /** Place among the verdicts of the decision, from 0. */
    place: integer('place').notNull(),
    occurredAt: instant('occurred_at'),
    /** The row that the verdict is about. */
    rowType: byteOrderedText('row_type').notNull(),
    rowId: uuid('row_id').notNull(),
    outcome: byteOrderedText('outcome').notNull(),
    verdict: jsonb('verdict').notNull(),
  },
  (t) => [
    index('stored_verdict_row').on(t.rowType, t.rowId, t.occurredAt),
    index('stored_verdict_decision').on(t.decisionId, t.place),
  ],
);

/** A mutation that was done under a key of the client, so that a retry does it no second time. Never changed. */
export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    actor: text('actor').notNull(),
    key: byteOrderedText('key').notNull(),
    mutation: byteOrderedText('mutation').notNull(),
    /** SHA-256 of mutation and input. */
    requestHash: byteOrderedText('request_hash').notNull(),
    decisionId: uuid('decision_id').notNull(),
    /** Kind of the answer and the ids of the rows it shows; the rows themselves are read again, by whoever may see them. */
    response: jsonb('response').notNull(),
    /** Day and instant to read the rows by, so that a retry is answered as the first was. */
    asOf: byteOrderedText('as_of').notNull(),
    knownAt: instant('known_at'),
  },
  (t) => [primaryKey({ name: 'idempotency_key_once', columns: [t.actor, t.key] })],
);
