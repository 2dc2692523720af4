/**
 * Lends connections, each to one piece of work at a time; who finds all of them lent waits in turn.
 *
 * The driver's own pool is not used for that. Where all its connections are at work it sends a statement behind another one, so that a
 * short question waits for the report that somebody else asked for, and where some are idle it goes through a list that grows by a
 * place with each statement: after 240,000 statements, three at a time, each took 68 microseconds instead of 22 (postgres 3.4.9).
 */
export class Connections<Connection> {
  readonly #open: () => Connection;
  #most: number;
  readonly #all: Connection[] = [];
  /** Of those that are idle, the one that worked last goes first: it has most statements prepared. */
  readonly #idle: Connection[] = [];
  readonly #waiting = new Set<(connection: Connection) => void>();

  constructor(most: number, open: () => Connection) {
    this.#most = most;
    this.#open = open;
  }

  /** Those that were opened so far. */
  get all(): readonly Connection[] {
    return this.#all;
  }

  /** From now on those that were opened have to do. */
  openNoMore(): void {
    this.#most = this.#all.length;
  }

  /** Does work on a connection that nobody else uses meanwhile. */
  lend<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = this.#idle.pop() ?? this.#another();
    if (connection !== undefined) return this.#lent(connection, work);
    return new Promise((resolve, reject) => {
      this.#waiting.add((free) => void this.#lent(free, work).then(resolve, reject));
    });
  }

  #another(): Connection | undefined {
    if (this.#all.length >= this.#most) return undefined;
    const connection = this.#open();
    this.#all.push(connection);
    return connection;
  }

  /** What the work gives is passed on as it is: a promise around it, for every statement, cost as much as reading the question. */
  #lent<T>(connection: Connection, work: (connection: Connection) => Promise<T>): Promise<T> {
    const takeBack = () => this.#takeBack(connection);
    try {
      const done = work(connection);
      done.then(takeBack, takeBack);
      return done;
    } catch (error) {
      takeBack();
      return Promise.reject(error);
    }
  }

  #takeBack(connection: Connection): void {
    for (const next of this.#waiting) {
      this.#waiting.delete(next);
      next(connection);
      return;
    }
    this.#idle.push(connection);
  }
}
