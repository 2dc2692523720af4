import { createHash } from 'node:crypto';
import { bound, toStatement, type Lens } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.js';
import type { Acting, Saved } from './command.js';
import { json } from './json.js';
import type { DecisionName } from './ledger.js';

/** A request as its key names it. */
export interface KeyedRequest {
  readonly actor: string;
  readonly key: string;
  readonly mutation: string;
  /** SHA-256 of mutation and input. */
  readonly hash: string;
}

/** What was answered under a key. */
export interface EarlierAnswer {
  readonly decisionId: string;
  readonly kind: string;
  readonly rows: Saved['rows'];
  /** The day and the instant to read the rows by. */
  readonly lens: Required<Lens>;
}

/** The hash that tells one request from another: of the mutation and its input, whatever the order of the input's fields. */
export function requestHash(mutation: string, input: unknown): string {
  return createHash('sha256')
    .update(`${mutation}\n${stableText(input)}`)
    .digest('hex');
}

function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const given = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  given.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${given.map(([name, each]) => `${JSON.stringify(name)}:${stableText(each)}`).join()}}`;
}

/**
 * Looks what was answered under the key, and holds the key until the transaction ends: of two requests at once the second
 * waits and finds the answer of the first. Null for a key that is new; KEY_REUSED for one that named another request.
 */
export async function findEarlier(
  tx: Transaction,
  request: KeyedRequest,
): Promise<EarlierAnswer | 'KEY_REUSED' | null> {
  const { actor, key } = request;
  await tx.query(
    toStatement(
      sql`select pg_advisory_xact_lock(hashtextextended(${bound(JSON.stringify([actor, key]), 'text')}, 0))`,
      'findEarlier',
    ),
  );
  const [found] = await tx.query(
    toStatement(
      sql`select mutation, request_hash, decision_id, response, as_of,
          to_char(known_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as known_at
        from idempotency_key where actor = ${bound(actor, 'text')} and key = ${bound(key, 'text')}`,
      'findEarlier',
    ),
  );
  if (found === undefined) return null;
  if (found['request_hash'] !== request.hash) return 'KEY_REUSED';
  const { kind, rows } = found['response'] as Pick<Saved, 'kind' | 'rows'>;
  return {
    decisionId: String(found['decision_id']),
    kind,
    rows,
    lens: { asOf: String(found['as_of']), knownAt: String(found['known_at']) },
  };
}

/** Keeps what was done under the key. The instant lies behind every change of the transaction, also one that history moved on. */
export async function keepAnswer(
  { tx, asOf }: Acting,
  request: KeyedRequest,
  decision: DecisionName,
  { kind, rows }: Saved,
): Promise<void> {
  await tx.query(
    toStatement(
      sql`insert into idempotency_key (actor, key, mutation, request_hash, decision_id, response, as_of, known_at)
        values (${bound(request.actor, 'text')}, ${bound(request.key, 'text')}, ${bound(request.mutation, 'text')}, ${bound(request.hash, 'text')},
          ${bound(decision.id, 'uuid')}, ${json({ kind, rows })}, ${bound(asOf, 'text')},
          clock_timestamp() + interval '2 milliseconds')`,
      'keepAnswer',
    ),
  );
}
