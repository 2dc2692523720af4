/** How many connections there may be, how many of them are used before anybody has waited, and how much is sent to one at a time. */
export interface ConnectionLimits {
  readonly most: number;
  readonly atFirst: number;
  /** How long who is first in turn waits for one of those before another is taken. */
  readonly patienceMs: number;
  /** How much quick work one connection is given at a time. */
  readonly deep: number;
  /** How old a connection may be when it is lent. */
  readonly lifetimeMs: number;
}

/** How connections are opened and closed. */
export interface Means<Connection> {
  /** `gone` is to be called when the connection is closed, whoever closes it: it is not used again then. */
  open(gone: () => void): Connection;
  /** Closes a connection that has nothing to do. */
  close(connection: Connection): void;
  now(): number;
}

/** Work of one kind is quick while it has not taken longer lately. */
const quickMs = 5;

/** How long work of one kind took lately. */
export class Pace {
  #slowestMs = Infinity;

  /** False until it was done once. */
  get isQuick(): boolean {
    return this.#slowestMs <= quickMs;
  }

  took(ms: number): void {
    // Once slow it is slow for some time: the same question finds more for one name than for another.
    this.#slowestMs = Number.isFinite(this.#slowestMs) ? Math.max(ms, 0.9 * this.#slowestMs) : ms;
  }
}

/** A connection, and what it was given to do and has not done. */
interface Line<Connection> {
  readonly connection: Connection;
  readonly opened: number;
  /** Whether it has done anything yet. */
  isProven: boolean;
  /** Whether it was closed; nobody is given it any more. */
  isGone: boolean;
  depth: number;
  /** Whether all of that is quick. */
  isQuick: boolean;
  /** When it began with what it does now. */
  since: number;
}

/** Work that waits for a connection. */
interface Waiting<Connection> {
  readonly pace: Pace | undefined;
  readonly start: (line: Line<Connection>) => void;
  readonly refuse: (reason: Error) => void;
}

/** There are no connections any more. */
class ConnectionsEnded extends Error {
  override readonly name = 'ConnectionsEnded';
}

/**
 * Lends connections; who finds them lent waits in turn.
 *
 * Work that has been quick lately may share a connection with other such work: the database goes from one statement to the next without
 * being woken for each, and of sixteen files of cadres at a time Node and PostgreSQL together took 260 microseconds each instead of 350.
 * Everything else has a connection to itself, so that a short question waits for nobody's report; and nobody is sent past those who wait.
 *
 * The driver's own pool is not used for that. Where all its connections are at work it sends a statement behind any other one, the report
 * that somebody else asked for as well, and where some are idle it goes through a list that grows by a place with each statement: after
 * 240,000 statements, three at a time, each took 68 microseconds instead of 22 (postgres 3.4.9).
 *
 * A few connections do while the work is short, since processes that take turns on a core empty each other's caches: sixteen vote rounds
 * at a time took PostgreSQL 155 microseconds each over four connections and 205 over ten. Long work gets them all.
 */
export class Connections<Connection> {
  readonly #limits: ConnectionLimits;
  readonly #means: Means<Connection>;
  readonly #lines: Line<Connection>[] = [];
  /** Of those that are idle, the one that worked last goes first: it has most statements prepared. */
  readonly #idle: Line<Connection>[] = [];
  readonly #waiting = new Turns<Waiting<Connection>>();
  #isClosed = false;
  #isWatched = false;

  constructor(limits: ConnectionLimits, means: Means<Connection>) {
    this.#limits = limits;
    this.#means = means;
  }

  /** Those that are open. */
  get all(): readonly Connection[] {
    return this.#lines.map(({ connection }) => connection);
  }

  /** From now on those that were opened have to do. */
  openNoMore(): void {
    this.#isClosed = true;
  }

  /**
   * Does work on a connection. With a pace that is quick, other quick work may be given to the connection meanwhile, and is done in the
   * order in which it was given; without one nobody else uses it.
   */
  lend<T>(work: (connection: Connection) => Promise<T>, pace?: Pace): Promise<T> {
    const line = this.#waiting.first === undefined ? (this.#free() ?? this.#shared(pace)) : undefined;
    if (line !== undefined) return this.#lent(line, work, pace);
    return new Promise((resolve, reject) => {
      const start = (given: Line<Connection>) => void this.#lent(given, work, pace).then(resolve, reject);
      this.#waiting.add({ pace, start, refuse: reject });
      this.#refuseAtTheEnd();
      this.#watch();
    });
  }

  #free(): Line<Connection> | undefined {
    return this.#lines.length - this.#idle.length < this.#limits.atFirst ? this.#another() : undefined;
  }

  #another(): Line<Connection> | undefined {
    for (let idle = this.#idle.pop(); idle !== undefined; idle = this.#idle.pop()) {
      if (this.#means.now() - idle.opened < this.#limits.lifetimeMs) return idle;
      this.#drop(idle);
      this.#means.close(idle.connection);
    }
    if (this.#isClosed || this.#lines.length >= this.#limits.most) return undefined;
    const line: Line<Connection> = {
      connection: this.#means.open(() => this.#drop(line)),
      opened: this.#means.now(),
      isProven: false,
      isGone: false,
      depth: 0,
      isQuick: false,
      since: 0,
    };
    this.#lines.push(line);
    return line;
  }

  #drop(line: Line<Connection>): void {
    line.isGone = true;
    for (const lines of [this.#lines, this.#idle]) {
      const place = lines.indexOf(line);
      if (place >= 0) lines.splice(place, 1);
    }
    this.#refuseAtTheEnd();
  }

  #refuseAtTheEnd(): void {
    if (!this.#isClosed || this.#lines.length > 0) return;
    for (let next = this.#waiting.takeFirst(); next !== undefined; next = this.#waiting.takeFirst())
      next.refuse(new ConnectionsEnded('The database was closed.'));
  }

  /** Where quick work may be sent behind other quick work; the connection that has least to do. */
  #shared(pace: Pace | undefined): Line<Connection> | undefined {
    if (pace?.isQuick !== true) return undefined;
    // Of one that is slow today nobody knows how long it will be.
    const patientSince = this.#means.now() - this.#limits.patienceMs;
    let least: Line<Connection> | undefined;
    for (const line of this.#lines) {
      const isOpen = line.isQuick && line.depth > 0 && line.depth < this.#limits.deep && line.since >= patientSince;
      if (isOpen && line.depth < (least?.depth ?? Infinity)) least = line;
    }
    return least;
  }

  /** What the work gives is passed on as it is: a promise around it, for every statement, cost as much as reading the question. */
  #lent<T>(line: Line<Connection>, work: (connection: Connection) => Promise<T>, pace: Pace | undefined): Promise<T> {
    if (line.depth === 0) {
      line.isQuick = line.isProven && pace?.isQuick === true;
      line.since = this.#means.now();
    }
    line.depth += 1;
    const takeBack = () => this.#takeBack(line, pace);
    const done = begun(line.connection, work);
    // First of all, so that the connection goes on to the next before anybody hears of what is done.
    done.then(takeBack, takeBack);
    return done;
  }

  #takeBack(line: Line<Connection>, pace: Pace | undefined): void {
    const now = this.#means.now();
    pace?.took(now - line.since);
    line.since = now;
    line.isProven = true;
    line.depth -= 1;
    for (let next = this.#waiting.first; next !== undefined; next = this.#waiting.first) {
      const given = line.isGone ? this.#free() : this.#takes(line, next) ? line : undefined;
      if (given === undefined) break;
      this.#waiting.takeFirst();
      next.start(given);
    }
    if (line.depth === 0 && !line.isGone) this.#idle.push(line);
  }

  #takes(line: Line<Connection>, { pace }: Waiting<Connection>): boolean {
    return line.depth === 0 || (line.isQuick && pace?.isQuick === true && line.depth < this.#limits.deep);
  }

  /** Sees to it that nobody stays first in turn for long while there could be another connection. */
  #watch(): void {
    const { first } = this.#waiting;
    if (this.#isWatched || first === undefined || (this.#idle.length === 0 && this.#lines.length >= this.#limits.most))
      return;
    this.#isWatched = true;
    // What came in while this process was busy itself is taken up before anybody is said to have waited.
    setTimeout(() => setImmediate(() => this.#look(first)), this.#limits.patienceMs);
  }

  #look(first: Waiting<Connection>): void {
    this.#isWatched = false;
    const line = this.#waiting.first === first ? this.#another() : undefined;
    if (line !== undefined) {
      this.#waiting.takeFirst();
      first.start(line);
    }
    this.#watch();
  }
}

/**
 * Who waits, in turn. Not a set: one that loses and gains an item for each request makes a new table of itself every few requests, each
 * of which keeps the next one from being collected with what is short-lived. Of 480 requests 0.8 MB were left then, with other maps that
 * did so; without them 0.5.
 */
class Turns<Item> {
  #items: (Item | undefined)[] = [];
  #taken = 0;

  get first(): Item | undefined {
    return this.#items[this.#taken];
  }

  add(item: Item): void {
    this.#items.push(item);
  }

  takeFirst(): Item | undefined {
    const { first } = this;
    if (first === undefined) return undefined;
    this.#items[this.#taken] = undefined;
    this.#taken += 1;
    if (this.#taken === this.#items.length || this.#taken === 1_000) {
      this.#items.splice(0, this.#taken);
      this.#taken = 0;
    }
    return first;
  }
}

/** Work as a promise, also where it fails before it gives one. */
function begun<Connection, T>(connection: Connection, work: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    return work(connection);
  } catch (error) {
    return Promise.reject(error);
  }
}
