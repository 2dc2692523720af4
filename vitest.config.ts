import { configDefaults, defineConfig } from 'vitest/config';

// Workspace packages are tested from their sources: the `@cadre/source` condition of their exports maps.
const conditions = ['@cadre/source', 'node', 'import', 'module', 'default'];

const testDatabaseUrl = process.env['TEST_DATABASE_URL'] ?? '';

export default defineConfig({
  // Vite would take the module build of graphql, Yoga and Pothos the other one: two copies of the same classes.
  resolve: { conditions, alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{packages,apps}/*/src/**/*.test.ts'],
    // What only a served database can show is asked where there is one.
    exclude: [...configDefaults.exclude, ...(testDatabaseUrl === '' ? ['**/postgres.test.ts'] : [])],
    globalSetup: ['packages/api/src/testing/global-setup.ts'],
    provide: {
      testDatabaseUrl,
      differentialOperations: process.env['DIFFERENTIAL_OPERATIONS'] ?? '',
      differentialSeed: process.env['DIFFERENTIAL_SEED'] ?? '',
    },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
