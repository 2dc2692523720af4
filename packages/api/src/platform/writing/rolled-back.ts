import type { Database, Transaction } from '../database.js';

/** Carries an outcome out of a transaction that must leave nothing. */
class Undone<T> extends Error {
  override readonly name = 'Undone';
  readonly outcome: T;

  constructor(outcome: T) {
    super('the transaction is rolled back');
    this.outcome = outcome;
  }
}

/** What came of a transaction, and whether it is to hold. */
export interface Worked<T> {
  readonly outcome: T;
  readonly isKept: boolean;
}

/** Codes by which PostgreSQL asks for another attempt: a conflict with another transaction that cannot be put in order, a deadlock. */
const againCodes = new Set(['40001', '40P01']);

/** Runs `work` in one transaction, which is rolled back unless it is to be kept; once more where another transaction was in the way. */
export async function keptOrUndone<T>(
  inTransaction: Database['inTransaction'],
  work: (tx: Transaction) => Promise<Worked<T>>,
): Promise<T> {
  try {
    return await attempt(inTransaction, work);
  } catch (error) {
    if (!againCodes.has(String((error as { code?: unknown } | null)?.code))) throw error;
    return attempt(inTransaction, work);
  }
}

async function attempt<T>(
  inTransaction: Database['inTransaction'],
  work: (tx: Transaction) => Promise<Worked<T>>,
): Promise<T> {
  try {
    return await inTransaction(async (tx) => {
      const { outcome, isKept } = await work(tx);
      if (!isKept) throw new Undone(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Undone) return error.outcome as T;
    throw error;
  }
}
