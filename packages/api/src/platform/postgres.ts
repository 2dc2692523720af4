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
const lifetimeMs = 30 * 60 * 1_000;
const keepingLimits = { texts: 150, values: 100, someValues: 100, lifetimeMs };

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
  const connect = (gone: () => void) => {
    const client = postgres(options.url, {
      max: 1,
      prepare: options.prepare,
      connect_timeout: 10,
      // The driver would close a connection that was just given something to do.
      max_lifetime: null,
      // A connection that was cut off is no good any more: what was about to be sent stays before whatever is sent later, and is sent
      // never or into somebody else's transaction (postgres 3.4.9). Ended, it refuses whatever is asked of it, the rest of a transaction
      // as well, where it would connect again and do that outside of any.
      onclose: () => {
        gone();
        client.end({ timeout: 0 }).catch(() => {});
      },
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
    return client;
  };
  const limits = { most: options.maxConnections, atFirst: 4, patienceMs: 20, deep: 4, lifetimeMs };
  const connections = new Connections<postgres.Sql>(limits, {
    open: connect,
    close: (client) => void client.end({ timeout: 5 }),
    now: () => performance.now(),
  });
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
    const { host, port } = postgres(options.url).options;
    throw new DatabaseUnreachable(`The database at ${host[0]}:${port[0]} does not answer: ${reason}`, { cause });
  }
  const plans = new KeptPlans(keepingLimits, () => performance.now());
  const sentAs = (statement: Statement): Sent =>
    options.prepare ? plans.sent(statement) : { ...statement, pace: undefined };
  // Connects by itself, and again when it was cut off; what it hears is nobody's answer.
  const listener = connect(() => {});
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
    inTransaction: (work) => connections.lend((client) => inTransaction(client, sentAs, work)),
    listen: async (heard) => {
      if (options.prepare) await listener.listen(changeChannel, heard, heard);
      else asking.push(setInterval(heard, askAgainAfterMs).unref());
    },
    close: async () => {
      for (const each of asking) clearInterval(each);
      await Promise.all([end(5), listener.end({ timeout: 5 })]);
    },
  };
}

function send(client: postgres.Sql, { text, params, pace }: Sent) {
  const texts = params.map(asText);
  if (pace === undefined) return client.unsafe(text, texts, once);
  // Given as arguments, their types would be written before the text, and what the statement is known by would be a new text of 6 kB
  // each time: of the 160 microseconds of Node for a vote round that took 12. The driver keeps parameters that are there.
  return Object.assign(client.unsafe(text, [], named), { parameters: texts });
}

/**
 * Runs work in a transaction on a connection that nobody else uses. Not by the driver's own means: after the connection is cut off these
 * write to it once more, which ends the process, and what is asked afterwards holds outside of any transaction (postgres 3.4.9).
 */
async function inTransaction<T>(
  client: postgres.Sql,
  sentAs: (statement: Statement) => Sent,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  /** What failed first: nothing that is asked later holds then, even where nobody minds the failure. */
  let failed: { readonly error: unknown } | undefined;
  const ask = async <Answer>(question: () => PromiseLike<Answer>): Promise<Answer> => {
    try {
      return await question();
    } catch (error) {
      failed ??= { error };
      throw error;
    }
  };
  await client.unsafe('begin');
  try {
    const result = await work({
      query: async (statement) => ask(() => send(client, sentAs(statement))),
      script: async (text) => void (await ask(() => client.unsafe(text).simple())),
    });
    if (failed !== undefined) throw failed.error;
    await ask(() => client.unsafe('commit'));
    return result;
  } catch (error) {
    // A connection that cannot go back is not lent again: whoever got it would be inside the transaction.
    await client.unsafe('rollback').catch(async () => client.end({ timeout: 0 }));
    throw error;
  }
}

/** Arrays as well: the driver would guess the type of their elements from the first one. */
function asText(param: unknown): string | null {
  return param === null ? null : parameterText(param);
}
