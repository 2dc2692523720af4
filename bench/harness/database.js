import postgres from 'postgres';
import { demoFiles, loadApi, loadDemo, referenceSources } from './project.js';
import { startProgress } from './progress.js';

const seed = 1;

/** Rows that one cadre brings along, counted at the full scale; only the progress bar goes by it. */
const rowsPerCadre = 27;
const fullScaleCadres = 300_000;

const adminUrl = process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const urlOf = (name) => {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
};

/** The address without its password, for people to read. */
const shown = (url) => {
  const clean = new URL(url);
  clean.password = '';
  return clean.href;
};

/** Makes the database of a scale and fills it, or takes the one that an earlier run left. */
export async function openBenchDatabase({ scale, keep }, signal) {
  const name = `cadre_bench_${String(scale).replace('.', '_')}`;
  const url = urlOf(name);
  const isFilled = keep && (await exists(name)) && (await isWhole(url));
  console.error(isFilled ? `Using ${shown(url)} again` : `Making ${shown(url)}`);
  if (!isFilled) {
    await recreate(name);
    try {
      await fill(url, scale, signal);
    } catch (error) {
      await drop(name);
      throw error;
    }
  }
  await tune(name);
  const admin = postgres(url, { max: 1, onnotice: () => {}, connection: { application_name: 'cadre_bench' } });
  return {
    name,
    url,
    admin,
    close: async () => {
      await admin.end({ timeout: 5 });
      if (!keep) await drop(name);
    },
  };
}

async function onServer(work) {
  const server = postgres(adminUrl, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    return await work(server);
  } finally {
    await server.end({ timeout: 5 });
  }
}

/** Tells PostgreSQL for everybody what Cadre tells it by itself: that the data stay in memory. */
const tune = (name) =>
  onServer(async (server) => {
    await server`alter database ${server(name)} set seq_page_cost = 0.4`;
    await server`alter database ${server(name)} set random_page_cost = 0.4`;
  });

const exists = (name) =>
  onServer(async (server) => (await server`select 1 from pg_database where datname = ${name}`).length > 0);

/** A run that was interrupted while filling leaves no mark; one of an earlier version lacks migrations. */
async function isWhole(url) {
  const api = await loadApi();
  const database = await openForFilling(api, url);
  try {
    const [row] = await database.query({
      text: `select to_regclass('bench_filled') is not null as filled`,
      params: [],
    });
    return row.filled && (await api.pendingMigrations(database)).length === 0;
  } catch (error) {
    if (error instanceof api.MigrationMismatch) return false;
    throw error;
  } finally {
    await database.close();
  }
}

const openForFilling = (api, url) =>
  api.openPostgres({ url, maxConnections: 1, prepare: false, statementTimeoutMs: 0 });

const drop = (name) => onServer((server) => server`drop database if exists ${server(name)} with (force)`);

async function recreate(name) {
  await drop(name);
  await onServer(async (server) => {
    await server`create database ${server(name)} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`;
    // The CPU time of a parallel worker could not be told from that of others: it ends with its statement.
    await server`alter database ${server(name)} set max_parallel_workers_per_gather = 0`;
  });
}

async function fill(url, scale, signal) {
  const api = await loadApi();
  const demo = await loadDemo();
  const database = await openForFilling(api, url);
  try {
    await api.migrate(database);
    const parameters = demo.parseDemoParameters(demoFiles());
    const source = { name: 'demo', batches: () => demo.generateDemo(parameters, { seed, scale }) };
    const progress = startProgress('filling', Math.round(fullScaleCadres * scale * rowsPerCadre));
    await api.loadSeeds(database, [...referenceSources(api), source], ({ table, rows }) => {
      // Thrown here, it takes the whole transaction back.
      signal.throwIfAborted();
      progress.advance(rows, table);
    });
    progress.finish();
    await database.query({ text: 'vacuum analyze', params: [] });
    await database.query({ text: 'create table bench_filled ()', params: [] });
  } finally {
    await database.close();
  }
}

/** How many rows each table has, largest first. */
export async function countRows(admin) {
  const tables =
    await admin`select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;
  const counts = [];
  for (const { relname } of tables) {
    const [{ rows }] = await admin`select count(*)::int as rows from ${admin(relname)}`;
    if (rows > 0 && relname !== 'cadre_migration') counts.push([relname, rows]);
  }
  return counts.sort((one, other) => other[1] - one[1]);
}
