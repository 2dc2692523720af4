import type { Statement } from '@cadre/graphql-sql';

export type { Statement };

/** Rows as the drivers give them: columns by name. */
export type Rows = Record<string, unknown>[];

/** The handle inside a transaction. A function that receives one sees no other handle. */
export interface Transaction {
  query(statement: Statement): Promise<Rows>;
  /** Runs several statements without parameters, such as a migration. */
  script(text: string): Promise<void>;
}

/** PostgreSQL, embedded or served; everything above it is the same for both. */
export interface Database {
  readonly engine: 'PGLITE' | 'POSTGRES';
  query(statement: Statement): Promise<Rows>;
  /**
   * The text that a statement gives in its one row and column, in UTF-8 as the server sent it; absent where the engine has made a string
   * of it before anybody can ask.
   */
  bytes?(statement: Statement): Promise<Uint8Array>;
  /** Runs `work` in one transaction: all of it holds, or none of it. */
  inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Calls `heard` soon after every transaction, of this process or another, that said `notify` on the channel of changes and was
   * committed: at once where the connection hears it, within a second behind a pooler; and also when nothing may have changed.
   */
  listen(heard: () => void): Promise<void>;
  close(): Promise<void>;
}

/** The channel on which transactions say that they changed what processes keep in memory. */
export const changeChannel = 'cadre_change';

/** The database did not answer; the message names host and port and never the password. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}

/** The server is older than PostgreSQL 15. */
export class DatabaseTooOld extends Error {
  override readonly name = 'DatabaseTooOld';
}
