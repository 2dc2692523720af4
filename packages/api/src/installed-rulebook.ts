import type { Rulebook } from '@cadre/domain/rule';
import { RULEBOOK } from '@cadre/domain/rulebook';
import type { Database } from './platform/database.js';
import { bookIn, loadPublicationRecords, type PublicationRecord } from './rooms/rule/index.js';

/** The rulebook that a database goes by, and what was published there. */
export interface InstalledRulebook {
  readonly book: Rulebook;
  /** In the order of revisions. */
  readonly publications: readonly PublicationRecord[];
}

/**
 * Reads the rulebook of a database that is up to date: that of this package with everything that was published there. Throws
 * `RulebookConflict` where the two do not fit.
 */
export async function readRulebook(database: Database): Promise<InstalledRulebook> {
  return database.inTransaction(async (tx) => ({
    book: await bookIn(tx, RULEBOOK),
    publications: await loadPublicationRecords(tx),
  }));
}
