import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** The folders of the packages that are published, in the order in which they depend on each other. */
export const PUBLISHED = [
  'packages/domain',
  'packages/graphql-sql',
  'packages/api',
  'packages/demo',
  'apps/server',
] as const;

/** What was found wrong in one packed package. */
export interface PackageReport {
  readonly folder: string;
  /** How many files the archive holds. */
  readonly fileCount: number;
  /** Entry points whose types were resolved; empty for a package that is only a command. */
  readonly doors: readonly string[];
  readonly faults: readonly string[];
}

interface Manifest {
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** Packs a built package as it would be published and asks publint and attw about the archive. Needs no network. */
export async function checkPackage(root: string, folder: string): Promise<PackageReport> {
  const packageFolder = join(root, folder);
  const work = mkdtempSync(join(tmpdir(), 'packed-'));
  try {
    const { archive, files } = pack(packageFolder, work);
    const manifest = readManifest(packageFolder);
    const doors = listDoors(packageFolder, manifest);
    const faults = [
      ...judgeFiles(manifest, files),
      ...judgeEntry(manifest, doors),
      ...(await askPublint(archive)),
      ...(doors.length > 0 ? askAttw(archive, doors) : []),
    ];
    return { folder, fileCount: files.length, doors, faults };
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Packs a package into a folder; answers the archive and the paths of the files in it. */
export function pack(packageFolder: string, work: string): { archive: string; files: string[] } {
  // On Windows npm is a .cmd file, which only a shell starts.
  const packed = spawnSync('npm', ['pack', '--json', '--offline', '--pack-destination', work], {
    cwd: packageFolder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (packed.status !== 0) throw new Error(`npm pack failed in ${packageFolder}: ${packed.stderr}`);
  const answers: Record<string, { files: { path: string }[] }> = JSON.parse(packed.stdout);
  const [answer] = Object.values(answers);
  const archive = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (answer === undefined || archive === undefined) throw new Error(`npm pack made no archive in ${packageFolder}`);
  return { archive: join(work, archive), files: answer.files.map((file) => file.path) };
}

function readManifest(packageFolder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return manifest;
}

/** The entry points of the `exports` map; attw does not open `./*`, so the built folders stand for it. */
function listDoors(packageFolder: string, manifest: Manifest): string[] {
  return Object.keys(manifest.exports ?? {}).flatMap((door) => {
    if (door === './package.json') return [];
    if (door !== './*') return [door];
    return readdirSync(join(packageFolder, 'dist'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(packageFolder, 'dist', entry.name, 'index.js')))
      .map((entry) => `./${entry.name}`);
  });
}

function judgeFiles(manifest: Manifest, files: readonly string[]): string[] {
  const absent = (manifest.files ?? []).filter(
    (one) => !one.startsWith('!') && !files.some((path) => path === one || path.startsWith(`${one}/`)),
  );
  const unwanted = files.filter((path) => /\.test\.|\.tsbuildinfo$/.test(path));
  return [
    ...absent.map((one) => `"files" names ${one}, which is not there`),
    ...unwanted.map((path) => `${path} must not be published`),
  ];
}

function judgeEntry(manifest: Manifest, doors: readonly string[]): string[] {
  if (manifest.exports !== undefined && doors.length === 0) return ['"exports" leads to no door'];
  return manifest.exports === undefined && manifest.bin === undefined ? ['neither a door nor a command'] : [];
}

async function askPublint(archive: string): Promise<string[]> {
  const content = readFileSync(archive);
  const tarball = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages
    .filter((message) => message.type !== 'suggestion')
    .map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`);
}

function askAttw(archive: string, doors: readonly string[]): string[] {
  const manifest = fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json'));
  const command = join(dirname(manifest), 'dist', 'index.js');
  const asked = spawnSync(
    process.execPath,
    [command, archive, '--profile', 'esm-only', '--no-emoji', '--no-color', '--entrypoints', ...doors],
    { encoding: 'utf8' },
  );
  return asked.status === 0 ? [] : [`attw: ${asked.stdout}${asked.stderr}`];
}
