import { bound, toStatement } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.js';
import { auditHash } from './audit-chain.js';
import { insertAuditLines, takeTrailEnd, type ChainedLine } from './audit-lines.js';
import { json } from './json.js';
import type { Acting, JudgedRow, RowName, Saved } from './command.js';

/** One mutation, as its traces name it. */
export interface DecisionName {
  readonly id: string;
  readonly mutation: string;
  readonly requestId: string;
}

/**
 * Writes one line for each row that was changed, each linked to the one before. Nothing but the end of the transaction comes after: whoever
 * acts at the same time waits from here on.
 */
export async function saveAudit(saved: Saved, decision: DecisionName, { tx, viewer, newId }: Acting): Promise<void> {
  if (saved.changes.length === 0) return;
  const ruleCodes = codesOfRules(saved);
  const ids = saved.changes.map(() => newId());
  const end = await takeTrailEnd(tx);
  let { hash } = end;
  const first = end.nextDay === end.day ? end.place + 1 : 1;
  const lines = saved.changes.map(({ row, act }, index): ChainedLine => {
    const line = {
      day: end.nextDay,
      place: first + index,
      id: ids[index]!,
      decisionId: decision.id,
      occurredAt: end.nextAt,
      actor: viewer.name.toWellFormed(),
      actorUnitId: viewer.unitId,
      mutation: decision.mutation,
      act,
      rowType: row.type,
      rowId: row.key,
      documentId: saved.documentId ?? null,
      ruleCodes,
      requestId: decision.requestId.toWellFormed(),
    };
    const previousHash = hash;
    hash = auditHash(previousHash, line);
    return { ...line, previousHash, hash };
  });
  await insertAuditLines(tx, lines);
}

/** Codes of the versions of rules that the verdicts rest on, each once. */
function codesOfRules({ verdicts = [] }: Saved): readonly string[] {
  const codes = verdicts.flatMap(({ verdict }) => verdict.checks.map(({ rule }) => rule));
  return [...new Set(codes)].toSorted((one, other) => (one < other ? -1 : 1));
}

/** Keeps the verdicts that the decision rests on, with the facts and rule versions used. */
export async function saveVerdicts(saved: Saved, decision: DecisionName, { tx, newId }: Acting): Promise<void> {
  const { verdicts = [] } = saved;
  if (verdicts.length === 0) return;
  const rows = verdicts.map(({ row: { type, key }, verdict }, place) => ({ id: newId(), place, type, key, verdict }));
  await tx.query(
    toStatement(
      sql`insert into stored_verdict (id, decision_id, place, occurred_at, row_type, row_id, outcome, verdict)
        select id, ${bound(decision.id, 'uuid')}, place, clock_timestamp(), type, key, verdict ->> 'outcome', verdict
        from jsonb_to_recordset(${json(rows)}) kept (id uuid, place integer, type text, key uuid, verdict jsonb)`,
      'saveVerdicts',
    ),
  );
}

/** The verdicts kept with a decision, in the order in which they were written. */
export async function verdictsOf(tx: Transaction, decisionId: string): Promise<NonNullable<Saved['verdicts']>> {
  const rows = await tx.query(
    toStatement(
      sql`select row_type, row_id, verdict from stored_verdict where decision_id = ${bound(decisionId, 'uuid')} order by place`,
      'verdictsOf',
    ),
  );
  return rows.map((each) => ({
    row: { type: String(each['row_type']), key: String(each['row_id']) },
    verdict: each['verdict'] as JudgedRow['verdict'],
  }));
}

/** Who changed a row last through a mutation; null where none did. */
export async function lastChange(
  tx: Transaction,
  row: RowName,
): Promise<{ readonly actor: string; readonly mutation: string } | null> {
  const [last] = await tx.query(
    toStatement(
      sql`select actor, mutation from audit_entry
        where row_type = ${bound(row.type, 'text')} and row_id = ${bound(row.key, 'uuid')} order by day desc, place desc limit 1`,
      'lastChange',
    ),
  );
  return last === undefined ? null : { actor: String(last['actor']), mutation: String(last['mutation']) };
}
