import type { PlainDate } from '../kernel/index.js';

/** What is known of the document that a waiver or a change of the rulebook rests on. */
export interface DecidingDocument {
  /** Null for a document without one, such as a newspaper article. */
  readonly number: string | null;
  /** First day in force; null where it is not known. */
  readonly effectiveFrom: PlainDate | null;
  /** First day no longer in force; null while it is, or where that is not known. */
  readonly effectiveUntil: PlainDate | null;
}

/** Why nothing can rest on a document. */
export type DocumentRefusal =
  | { readonly code: 'DOCUMENT_MISSING' }
  | { readonly code: 'DOCUMENT_WITHOUT_NUMBER' }
  /** Since when it is in force is not known, and not knowing is no yes. */
  | { readonly code: 'DOCUMENT_DAYS_NOT_KNOWN' }
  | { readonly code: 'DOCUMENT_NOT_IN_FORCE'; readonly on: PlainDate };

/** Lists why nothing that begins on a day can rest on the document; empty when it can. */
export function documentRefusals(document: DecidingDocument | null, on: PlainDate): readonly DocumentRefusal[] {
  if (document === null) return [{ code: 'DOCUMENT_MISSING' }];
  const { number, effectiveFrom, effectiveUntil } = document;
  const isOver = effectiveUntil !== null && effectiveUntil <= on;
  return [
    ...(number === null ? [{ code: 'DOCUMENT_WITHOUT_NUMBER' } as const] : []),
    ...(effectiveFrom === null && !isOver ? [{ code: 'DOCUMENT_DAYS_NOT_KNOWN' } as const] : []),
    ...(isOver || (effectiveFrom !== null && effectiveFrom > on)
      ? [{ code: 'DOCUMENT_NOT_IN_FORCE', on } as const]
      : []),
  ];
}
