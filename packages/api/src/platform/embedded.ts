import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { changeChannel, type Database, type Rows, type Statement, type Transaction } from './database.js';
import { PreparedStatements } from './prepared.js';

/** Where an embedded database lives. */
export interface EmbeddedOptions {
  /** Folder of the data; without it the database lives in memory. */
  readonly dataDir?: string;
  /** A dump to start from, as `dumpEmbedded` made it. */
  readonly dump?: Blob;
}

/** An embedded database that can also be dumped, to start others from. */
export interface EmbeddedDatabase extends Database {
  dump(): Promise<Blob>;
}

/** Opens PostgreSQL inside the process. One process at a time may open a folder. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const lite = await PGlite.create({
    extensions: { btree_gist, pg_trgm },
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    ...(options.dump === undefined ? {} : { loadDataDir: options.dump }),
  });
  // As on a server: reports join more tables than the default takes into account, and what is asked for stays in memory.
  await lite.exec('set join_collapse_limit = 10; set from_collapse_limit = 10');
  await lite.exec('set seq_page_cost = 0.4; set random_page_cost = 0.4');
  await lite.exec(`listen ${changeChannel}`);
  const query = async (on: Pick<PGlite, 'query'>, { text, params }: Statement): Promise<Rows> =>
    (await on.query<Record<string, unknown>>(text, [...params])).rows;
  const prepared = new PreparedStatements({
    run: async (text) => (await lite.query<Record<string, unknown>>(text)).rows,
  });
  return {
    engine: 'PGLITE',
    query: async (statement) => (statement.decisive?.length === 0 ? prepared.query(statement) : query(lite, statement)),
    inTransaction: async (work) =>
      lite.transaction(async (inner) => {
        const tx: Transaction = {
          query: async (statement) => query(inner, statement),
          script: async (text) => void (await inner.exec(text)),
        };
        return work(tx);
      }),
    listen: (heard) => {
      lite.onNotification((channel) => {
        if (channel === changeChannel) heard();
      });
      return Promise.resolve();
    },
    dump: async () => lite.dumpDataDir('none'),
    close: async () => lite.close(),
  };
}
