import postgres from 'postgres';
import { Connections } from './connections.js';
import {
  changeChannel,
  DatabaseTooOld,
  DatabaseUnreachable,
  type Database,
  type Statement,
  type Transaction,
} from './database.js';
import { KeptPlans, type Sent } from './kept-plans.js';
import { parameterText } from './prepared.js';

/** How to reach a PostgreSQL server. */
export interface PostgresOptions {
  readonly url: string;
  readonly maxConnections: number;
  /**
   * Whether a connection stays the same one, so that it keeps named prepared statements and hears of changes; off behind a pooler, where
   * changes are asked for every second instead.
   */
  readonly prepare: boolean;
  readonly statementTimeoutMs: number;
}

const oldestServer = 150_000;
const askAgainAfterMs = 1_000;

/**
 * A statement of a report takes up to a megabyte of a connection's memory, that of a list about 170 kB; in the worst case all of them stay
 * for a lifetime.
 */
const lifetimeS = 30 * 60;
const keepingLimits = { texts: 150, values: 100, someValues: 100, lifetimeMs: lifetimeS * 1_000 };

const asItIs = (text: string): string => text;

/**
 * Parameters go as the texts they are, and PostgreSQL reads them as what the statement casts them to. The driver would write a day as an
 * instant, cut instants to milliseconds, quote a JSON text once more, and take every text for false.
 */
const asWritten = {
  boolean: { to: 16, from: [16], serialize: asItIs, parse: (text: string) => text === 't' },
  date: { to: 1184, from: [1082, 1114, 1184], serialize: asItIs, parse: (text: string) => new Date(text) },
  json: { to: 114, from: [114, 3802], serialize: asItIs, parse: (text: string) => JSON.parse(text) as unknown },
};

/** How a statement is sent. Without parameters the driver would choose the protocol that knows no names. */
const named: object = { prepare: true, simple: false };
const once: object = { prepare: false };

/** Opens a pool to a PostgreSQL server, 15 or newer. */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  const connect = () =>
    postgres(options.url, {
      max: 1,
      prepare: options.prepare,
      connect_timeout: 10,
      max_lifetime: lifetimeS,
      onnotice: () => {},
      types: asWritten,
      // Compiling a deep statement to machine code takes seconds; answering from its plan takes milliseconds. The driver sends no
      // parameter whose value is false. Eight tables, the default, are less than a report joins: the viewer's subtree came last then, and
      // with 300,000 cadres plan coverage took 160 ms instead of 20. Twelve cost 4 ms to plan instead of 2. Where what is
      // asked for stays in memory, a page read out of turn costs no more than one in turn, and neither as much as a hundred rows: by the
      // defaults PostgreSQL read small tables whole for each row of an answer (50 plan entries 2.5 ms instead of 1.7), and a whole subtree
      // to find 90 units in it (seats by district 1.4 ms instead of 1.0).
      connection: {
        application_name: 'cadre',
        // Days are written by joining them to texts, in the form that the session has.
        DateStyle: 'ISO',
        statement_timeout: options.statementTimeoutMs,
        jit: 'off',
        join_collapse_limit: 10,
        from_collapse_limit: 10,
        seq_page_cost: 0.4,
        random_page_cost: 0.4,
      },
    });
  const limits = { most: options.maxConnections, atFirst: 4, patienceMs: 20, deep: 4 };
  const connections = new Connections(limits, connect, () => performance.now());
  const end = async (timeout: number) => {
    connections.openNoMore();
    await Promise.all(connections.all.map((each) => each.end({ timeout })));
  };
  try {
    const [row] = await connections.lend((each) =>
      each.unsafe("select current_setting('server_version_num')::integer as version"),
    );
    if (Number(row?.['version']) < oldestServer) {
      throw new DatabaseTooOld(
        `The database server has version number ${row?.['version']}; PostgreSQL 15 or newer is needed.`,
      );
    }
  } catch (cause) {
    await end(1);
    if (cause instanceof DatabaseTooOld) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const { host, port } = connections.all[0]!.options;
    throw new DatabaseUnreachable(`The database at ${host[0]}:${port[0]} does not answer: ${reason}`, { cause });
  }
  const plans = new KeptPlans(keepingLimits, () => performance.now());
  const sentAs = (statement: Statement): Sent =>
    options.prepare ? plans.sent(statement) : { ...statement, pace: undefined };
  const send = (on: postgres.Sql | postgres.TransactionSql, { text, params, pace }: Sent) => {
    const texts = params.map(asText);
    if (pace === undefined) return on.unsafe(text, texts, once);
    // Given as arguments, their types would be written before the text, and what the statement is known by would be a new text of 6 kB
    // each time: of the 160 microseconds of Node for a vote round that took 12. The driver keeps parameters that are there.
    return Object.assign(on.unsafe(text, [], named), { parameters: texts });
  };
  const asking: NodeJS.Timeout[] = [];
  return {
    engine: 'POSTGRES',
    query: (statement) => {
      const sent = sentAs(statement);
      return connections.lend((each) => send(each, sent), sent.pace);
    },
    bytes: (statement) => {
      const sent = sentAs(statement);
      const rows = connections.lend((each) => send(each, sent).raw(), sent.pace);
      return rows.then(([row]) => row![0] as unknown as Uint8Array);
    },
    inTransaction: async <T>(work: (tx: Transaction) => Promise<T>) =>
      connections.lend(
        async (each) =>
          (await each.begin(async (inner) =>
            work({
              query: (statement) => send(inner, sentAs(statement)),
              script: async (text) => void (await inner.unsafe(text).simple()),
            }),
          )) as T,
      ),
    listen: async (heard) => {
      if (options.prepare) await connections.all[0]!.listen(changeChannel, heard, heard);
      else asking.push(setInterval(heard, askAgainAfterMs).unref());
    },
    close: async () => {
      for (const each of asking) clearInterval(each);
      await end(5);
    },
  };
}

/** Arrays as well: the driver would guess the type of their elements from the first one. */
function asText(param: unknown): string | null {
  return param === null ? null : parameterText(param);
}
