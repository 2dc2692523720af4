import { bound, toStatement } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { json } from './json.js';
import type { Transaction } from '../database.js';
import type { Acting, RowName, Saved } from './command.js';

/** One mutation, as its traces name it. */
export interface DecisionName {
  readonly id: string;
  readonly mutation: string;
  readonly requestId: string;
}

/** Writes one line for each row that was changed. */
export async function saveAudit(saved: Saved, decision: DecisionName, { tx, viewer, newId }: Acting): Promise<void> {
  if (saved.changes.length === 0) return;
  const columns = {
    ids: saved.changes.map(() => newId()),
    acts: saved.changes.map(({ act }) => act),
    types: saved.changes.map(({ row }) => row.type),
    keys: saved.changes.map(({ row }) => row.key),
  };
  await tx.query(
    toStatement(
      sql`insert into audit_entry (id, decision_id, occurred_at, actor, actor_unit_id, mutation, act, row_type, row_id, document_id, request_id)
        select line.id, ${bound(decision.id, 'uuid')}, clock_timestamp(), ${bound(viewer.name, 'text')}, ${bound(viewer.unitId, 'uuid')},
          ${bound(decision.mutation, 'text')}, line.act, line.type, line.key, ${bound(saved.documentId ?? null, 'uuid')}, ${bound(decision.requestId, 'text')}
        from unnest(${bound(columns.ids, 'uuid[]')}, ${bound(columns.acts, 'text[]')}, ${bound(columns.types, 'text[]')}, ${bound(columns.keys, 'uuid[]')}) line (id, act, type, key)`,
      'saveAudit',
    ),
  );
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
    verdict: each['verdict'] as { readonly outcome: string },
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
        where row_type = ${bound(row.type, 'text')} and row_id = ${bound(row.key, 'uuid')} order by occurred_at desc, id desc limit 1`,
      'lastChange',
    ),
  );
  return last === undefined ? null : { actor: String(last['actor']), mutation: String(last['mutation']) };
}
