import type { PlainDate } from '@cadre/domain/kernel';
import type { Database } from '../database.js';
import { auditHash } from './audit-chain.js';
import { hashBefore, readAuditLines, type ChainedLine } from './audit-lines.js';

/** What does not fit at a line of the audit. */
export const AUDIT_FAULTS = {
  /** The line is not what its hash was made of. */
  ALTERED: 'its content is not what its hash was made of',
  /** Its place does not follow the line before: a line, or several, were taken out before it. */
  GAP: 'lines before it on that day are missing',
  /** It is linked to another line than the one before it: that line, or whole days, were taken out, put in or replaced. */
  UNLINKED: 'it is linked to another line than the one before it',
} as const;
export type AuditFault = keyof typeof AUDIT_FAULTS;

/** The chain of one day, as far as it fits. */
export interface VerifiedDay {
  readonly day: string;
  readonly lines: number;
  /** Hash of its last line. Kept elsewhere, it shows later that nothing was cut off behind it. */
  readonly head: string;
}

/** What came of verifying. */
export interface AuditVerification {
  readonly days: readonly VerifiedDay[];
  /** The first line that does not fit; null where all do. Nothing behind it was looked at. */
  readonly broken: {
    readonly fault: AuditFault;
    readonly day: string;
    readonly place: number;
    readonly id: string;
  } | null;
}

/** Days to verify, both of them included; null for the first and the last that there are. */
export interface AuditRange {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

const linesAtOnce = 5_000;

/**
 * Reckons the chain of the audit again, line by line, and stops at the first that does not fit. What lies before `from` is taken as it
 * stands. It finds lines that were changed, put in, or taken out from between others, days included. It cannot find that the last
 * lines of all were cut off, nor that somebody who may write to the database reckoned everything behind a change anew: both show
 * only against a hash that was kept elsewhere.
 */
export async function verifyAudit(
  database: Pick<Database, 'query'>,
  { from, to }: AuditRange,
): Promise<AuditVerification> {
  const days = new Map<string, VerifiedDay>();
  let previous: string | null = from === null ? null : await hashBefore(database, from);
  let last = { day: from ?? '0001-01-01', place: 0 };
  for (;;) {
    const lines = await readAuditLines(database, last, linesAtOnce);
    for (const line of lines) {
      const isBehind = to !== null && line.day > to;
      const fault = faultOf(line, previous, last);
      // The first line behind the range shows whether the last ones of the range were cut off; its own content is none of the range.
      if (isBehind && fault !== 'GAP' && fault !== 'UNLINKED') return { days: [...days.values()], broken: null };
      if (fault !== null) {
        const { day, place, id } = line;
        return { days: [...days.values()], broken: { fault, day, place, id } };
      }
      days.set(line.day, { day: line.day, lines: line.place, head: line.hash });
      previous = line.hash;
      last = line;
    }
    if (lines.length < linesAtOnce) return { days: [...days.values()], broken: null };
  }
}

function faultOf(
  line: ChainedLine,
  previous: string | null,
  last: { readonly day: string; readonly place: number },
): AuditFault | null {
  if (line.place !== (line.day === last.day ? last.place + 1 : 1)) return 'GAP';
  if (line.previousHash !== previous) return 'UNLINKED';
  return line.hash === auditHash(line.previousHash, line) ? null : 'ALTERED';
}
