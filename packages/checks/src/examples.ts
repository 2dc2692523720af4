import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './packages.js';

/** The package that the examples use; nothing else is installed beside them. */
const USED = { folder: 'packages/domain', name: '@cadre/domain' };

/** What became of one example. */
export interface ExampleReport {
  readonly file: string;
  /** Null where it was compiled and ended without an error; else what was printed. */
  readonly fault: string | null;
}

/**
 * Runs every example of the folder as a reader would: in an empty project into which the packed package is unpacked,
 * compiled by its types and run on the built files. An example asserts its own answer. Needs no network.
 */
export function checkExamples(root: string): readonly ExampleReport[] {
  const examples = join(root, 'examples');
  const files = readdirSync(examples).filter((file) => file.endsWith('.ts'));
  const work = mkdtempSync(join(tmpdir(), 'examples-'));
  try {
    install(root, work);
    for (const file of files) copyFileSync(join(examples, file), join(work, file));
    const compiled = compile(root, work);
    return files.map((file) => ({ file, fault: compiled ?? runExample(work, file) }));
  } finally {
    rmSync(work, { recursive: true });
  }
}

function install(root: string, work: string): void {
  const { archive } = pack(join(root, USED.folder), work);
  const place = join(work, 'node_modules', USED.name);
  mkdirSync(dirname(place), { recursive: true });
  const unpacked = spawnSync('tar', ['-xzf', archive, '-C', work], { encoding: 'utf8' });
  if (unpacked.status !== 0) throw new Error(`tar could not unpack ${archive}: ${unpacked.stderr}`);
  renameSync(join(work, 'package'), place);
}

/** Null where all examples compile under strict rules; the messages of the compiler where not. */
function compile(root: string, work: string): string | null {
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }');
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2024'],
    module: 'nodenext',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    // The declarations of the package itself are compiled as well: they must stand without ours.
    skipLibCheck: false,
    types: ['node'],
    typeRoots: [join(root, 'node_modules', '@types')],
  };
  writeFileSync(join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const compiler = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin', 'tsc');
  const compiled = spawnSync(process.execPath, [compiler, '-p', work], { cwd: work, encoding: 'utf8' });
  return compiled.status === 0 ? null : compiled.stdout + compiled.stderr;
}

function runExample(work: string, file: string): string | null {
  const ran = spawnSync(process.execPath, [file.replace(/\.ts$/, '.js')], { cwd: work, encoding: 'utf8' });
  if (ran.status !== 0) return ran.stderr;
  return ran.stdout.trim() === '' ? 'It prints nothing.' : null;
}
