import type { Database, Statement } from '@cadre/api';
import { Failure } from './failure.js';

/** A database whose running work can be broken off. */
export interface HaltingDatabase extends Database {
  /** Refuses every statement from here on, so that a transaction that is under way is rolled back at its next one. */
  readonly halt: () => void;
}

/**
 * The embedded database, with a turn of the event loop before each statement. It computes in this thread and answers
 * without ever giving the loop a turn: 300 statements in a row took 2.8 s in which no timer fired, no signal arrived and
 * no other request was read.
 */
export function letBreathe(database: Database): HaltingDatabase {
  let isHalted = false;
  const turn = async (): Promise<void> => {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    if (isHalted) throw new Failure('The database is being closed.');
  };
  const breathing =
    (query: Database['query']): Database['query'] =>
    async (statement: Statement) => {
      await turn();
      return query(statement);
    };
  return {
    ...database,
    halt: () => {
      isHalted = true;
    },
    query: breathing((statement) => database.query(statement)),
    inTransaction: (work) =>
      database.inTransaction((tx) =>
        work({
          query: breathing((statement) => tx.query(statement)),
          async script(text) {
            await turn();
            await tx.script(text);
          },
        }),
      ),
  };
}
