import type { Edition } from '@cadre/graphql-sql';
import type { Transaction } from './database.js';

/** What requests go by, kept up with one database. What it holds is known to the room that keeps it. */
export interface Editions {
  /** That of requests that begin now. */
  readonly current: Edition;
  /** That of the database as a transaction sees it. */
  within(tx: Pick<Transaction, 'query'>): Promise<Edition>;
  /** Lets requests from now on go by one that was committed, unless they go by a later one already. */
  take(edition: Edition): void;
}
