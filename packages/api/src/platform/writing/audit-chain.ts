import { createHash } from 'node:crypto';

/** A line of the audit as the chain sees it: ids in small letters, the day as YYYY-MM-DD, the instant in UTC to the millisecond. */
export interface AuditLine {
  readonly day: string;
  readonly place: number;
  readonly id: string;
  readonly decisionId: string;
  readonly occurredAt: string;
  readonly actor: string;
  readonly actorUnitId: string;
  readonly mutation: string;
  readonly act: string;
  readonly rowType: string;
  readonly rowId: string;
  readonly documentId: string | null;
  readonly ruleCodes: readonly string[];
  readonly requestId: string;
}

/**
 * The hash of a line of the audit, from which anybody may write a verifier of their own:
 *
 * - It is the SHA-256, in 64 small hexadecimal digits, of the UTF-8 bytes of one JSON text.
 * - The text is an array in the canonical form of RFC 8785: no spaces, and of the characters of a string only `"`, `\` and those
 *   below U+0020 are escaped. Its elements are, in this order: the text `cadre-audit-1`, the hash of the line before or `null`, `day`, `place`
 *   (a number), `id`, `decision_id`, `occurred_at` (`2024-12-31T17:00:00.000Z`), `actor`, `actor_unit_id`, `mutation`, `act`,
 *   `row_type`, `row_id`, `document_id` or `null`, `rule_codes` (an array of texts, in the order kept), `request_id`.
 * - Lines stand in the order of `day` and `place`. A day is one of Vietnam (UTC+7); on each, `place` counts from 1 without gaps.
 * - The line before is the one before it on that day, and for the first line of a day the last line of the latest day before
 *   that has any. Only the first line of all has none.
 */
export function auditHash(previousHash: string | null, line: AuditLine): string {
  const content = [
    'cadre-audit-1',
    previousHash,
    line.day,
    line.place,
    line.id,
    line.decisionId,
    line.occurredAt,
    line.actor,
    line.actorUnitId,
    line.mutation,
    line.act,
    line.rowType,
    line.rowId,
    line.documentId,
    line.ruleCodes,
    line.requestId,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
