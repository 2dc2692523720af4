import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSeeds, readPersonas, readSeedFolder } from '@cadre/api';
import type { Database, Persona, SeedSource } from '@cadre/api';
import { generateDemo, parseDemoParameters } from '@cadre/demo';
import type { DemoParameters } from '@cadre/demo';
import { Failure, messageOf } from './failure.js';
import { timed } from './terminal.js';
import type { Terminal } from './terminal.js';

/** Which province the demo generator makes. */
export interface DemoChoice {
  readonly seed: number;
  readonly scale: number;
}

/** The folder of the seed data: the published package carries it; in the repository it stands at the top. */
const SEEDS = [join(import.meta.dirname, '..', 'seeds'), join(import.meta.dirname, '..', '..', '..', 'seeds')].find(
  (folder) => existsSync(folder),
)!;

/** The personas of the demo province. */
export function demoPersonas(): readonly Persona[] {
  return readPersonas(join(SEEDS, 'demo', 'personas.json'));
}

/** Loads the reference data, the figures of the articles and, where asked for, the demo province: all or nothing. */
export async function seed(database: Database, demo: DemoChoice | null, terminal: Terminal): Promise<void> {
  const sources = [
    readSeedFolder(join(SEEDS, 'reference')),
    readSeedFolder(join(SEEDS, 'articles')),
    ...(demo === null ? [] : [demoSource(demo)]),
  ];
  let rows = 0;
  let table = '';
  await timed(
    terminal,
    () =>
      loadSeeds(database, sources, (done) => {
        rows += done.rows;
        // One line a table, not one a batch: in a file each stays.
        if (done.table !== table) terminal.progress(`  seeding: ${rows} rows, now ${done.table}`);
        table = done.table;
      }),
    () => `seeded ${sources.map(({ name }) => name).join(', ')}: ${rows} rows`,
  );
}

function demoSource({ seed, scale }: DemoChoice): SeedSource {
  const parameters = readDemoParameters(join(SEEDS, 'demo'));
  return { name: 'demo', batches: () => generateDemo(parameters, { seed, scale }) };
}

function readDemoParameters(folder: string): DemoParameters {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const contents = Object.fromEntries(files.map((file) => [file, readJson(join(folder, file))]));
  try {
    return parseDemoParameters(contents);
  } catch (error) {
    throw new Failure(`${folder}: ${messageOf(error)}`, { cause: error });
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Failure(`${path} is not JSON: ${messageOf(error)}`, { cause: error });
  }
}
