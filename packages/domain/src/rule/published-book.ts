import { ok } from '../kernel/index.js';
import type { Result } from '../kernel/index.js';
import type { ChangeRefusal, RuleChange } from './rule-change.js';
import type { Rulebook } from './rulebook.js';

/** A change as it was published: of the book as it stood after all changes of smaller revisions. */
export interface RulePublication {
  /** Counts up from 1. */
  readonly revision: number;
  readonly change: RuleChange;
}

/** A publication that no longer applies: the book that it is made in is another than the one that it was published in. */
export interface PublicationConflict extends RulePublication {
  readonly code: 'PUBLICATION_DOES_NOT_APPLY';
  readonly reasons: readonly ChangeRefusal[];
}

/**
 * The book with everything that was published, in the order of revisions; the same publications in another order make the same book.
 * The first that does not apply is named with every reason: what comes after it was published on top of it.
 */
export function publishedBook(
  book: Rulebook,
  publications: readonly RulePublication[],
): Result<Rulebook, PublicationConflict> {
  let published = book;
  for (const publication of publications.toSorted((left, right) => left.revision - right.revision)) {
    const changed = published.with(publication.change);
    if (!changed.ok) {
      const reasons = changed.refusals;
      return { ok: false, refusals: [{ code: 'PUBLICATION_DOES_NOT_APPLY', ...publication, reasons }] };
    }
    published = changed.value;
  }
  return ok(published);
}
