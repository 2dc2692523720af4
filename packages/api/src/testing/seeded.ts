import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDemo, parseDemoParameters } from '@cadre/demo';
import type { Database } from '../platform/database.js';
import { migrate } from '../migrations.js';
import { loadSeeds } from '../seed/load.js';
import { readSeedFolder, type SeedSource } from '../seed/source.js';

/** The folder of the seed data in the repository. */
export const seedFolder = fileURLToPath(new URL('../../../../seeds', import.meta.url));

/** A database makes its secret by chance; with this one, people who are alike stand in the same order in every answer that is kept. */
const knownSecret = `create or replace function sealing_secret() returns text language sql immutable parallel safe as $$ select 'of tests'::text $$`;

/** Migrates an empty database and loads reference data, the articles and the demo province. */
export async function fillForTests(database: Database): Promise<void> {
  await migrate(database);
  await database.inTransaction(async (tx) => tx.script(knownSecret));
  await loadSeeds(database, [
    readSeedFolder(join(seedFolder, 'reference')),
    readSeedFolder(join(seedFolder, 'articles')),
    demoSource(),
  ]);
}

function demoSource(): SeedSource {
  const folder = join(seedFolder, 'demo');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const contents = Object.fromEntries(
    files.map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown]),
  );
  return { name: 'demo', batches: () => generateDemo(parseDemoParameters(contents), { seed: 1, scale: 0.01 }) };
}
