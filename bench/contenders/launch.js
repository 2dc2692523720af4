import { join } from 'node:path';

/** How a server of this folder is launched: told everything in one variable. */
export const launchHere =
  (folder, more = {}) =>
  ({ databaseUrl, poolSize, asOf, personas }) => ({
    program: join(import.meta.dirname, folder, 'server.js'),
    env: { GRAPHILE_ENV: 'production', BENCH_SETUP: JSON.stringify({ databaseUrl, poolSize, asOf, personas }) },
    ...more,
  });
