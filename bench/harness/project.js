/*
 * The project's own packages, as they were built. They are reached by path: this folder is installed apart from them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', '..');

/** The built program that users start. */
export const serverProgram = join(root, 'apps/server/dist/main.js');

const seeds = join(root, 'seeds');

async function built(path) {
  const file = join(root, path);
  if (!existsSync(file)) throw new Error(`${path} is missing: run "npm run build" in the project first`);
  return import(pathToFileURL(file).href);
}

/** Folds a name as the database stores it folded. */
export const { foldText } = await built('packages/domain/dist/kernel/index.js');

export const loadApi = () => built('packages/api/dist/index.js');

export const loadDemo = () => built('packages/demo/dist/index.js');

/** The reference rows and the figures that every database starts with. */
export const referenceSources = (api) =>
  ['reference', 'articles'].map((folder) => api.readSeedFolder(join(seeds, folder)));

/** The named viewers of the demo. */
export const personasOf = (api) => api.readPersonas(join(seeds, 'demo', 'personas.json')).map(api.viewerOf);

/** The files that the demo generator is told its names and numbers by. */
export function demoFiles() {
  const folder = join(seeds, 'demo');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(files.map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]));
}
