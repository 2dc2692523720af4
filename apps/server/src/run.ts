import { parseArgs } from 'node:util';
import { DatabaseTooOld, DatabaseUnreachable, MigrationMismatch, RulebookConflict, SeedProblem } from '@cadre/api';
import { demoDay } from '@cadre/demo';
import { auditVerify } from './commands/audit-verify.js';
import type { Command, GivenOptions } from './commands/command.js';
import { helpOn, listCommands } from './commands/help.js';
import { migrate } from './commands/migrate.js';
import { rules } from './commands/rules.js';
import { seed } from './commands/seed.js';
import { start } from './commands/start.js';
import { version } from './commands/version.js';
import { readConfig } from './config.js';
import type { Environment } from './config.js';
import { Failure, messageOf, Misuse } from './failure.js';
import type { Terminal } from './terminal.js';

const work: readonly Command[] = [start, migrate, seed, rules, auditVerify, version];
const commands: readonly Command[] = [...work, helpOn(work)];

/** What a process brings along. */
export interface World {
  readonly environment: Environment;
  readonly terminal: Terminal;
  /** Resolves with the signal's name when the process is told to stop. */
  readonly stopped: Promise<string>;
}

/** Runs one command; answers the exit code: 0 when done, 1 when it failed, 2 when the words made no sense. */
export async function run(words: readonly string[], { environment, terminal, stopped }: World): Promise<number> {
  const [name = 'help', ...others] = words.map((word) => ALIASES.get(word) ?? word);
  const command = commands.find((one) => one.name === name || one.name === `${name} ${others[0]}`);
  if (command === undefined) {
    terminal.complain(`There is no command "${name}". There are:`);
    listCommands(commands, terminal.complain);
    return 2;
  }
  const args = command.name === name ? others : others.slice(1);
  const options = readOptions(command, args, terminal);
  if (options === null) return 2;
  try {
    await command.run({ terminal, stopped, readConfig: () => readConfig(environment, demoDay) }, options);
    return 0;
  } catch (error) {
    const isMisuse = error instanceof Misuse;
    terminal.complain(isMisuse ? `cadre ${command.name}: ${messageOf(error)}` : describe(error));
    return isMisuse ? 2 : 1;
  }
}

const ALIASES = new Map([
  ['--help', 'help'],
  ['-h', 'help'],
  ['--version', 'version'],
  ['-v', 'version'],
]);

function readOptions(command: Command, args: readonly string[], terminal: Terminal): GivenOptions | null {
  try {
    const { values } = parseArgs({ args: [...args], options: command.options, strict: true });
    return Object.fromEntries(Object.entries(values).filter(isGivenOnce));
  } catch (error) {
    terminal.complain(`cadre ${command.name}: ${messageOf(error)}`);
    return null;
  }
}

/** No option is declared as one that may be repeated. */
function isGivenOnce(entry: [string, unknown]): entry is [string, boolean | string] {
  return typeof entry[1] === 'boolean' || typeof entry[1] === 'string';
}

const EXPECTED = [Failure, DatabaseUnreachable, DatabaseTooOld, MigrationMismatch, RulebookConflict, SeedProblem];

/** What a person can put right is said in words; everything else is ours, and its stack helps to find it. */
function describe(error: unknown): string {
  if (EXPECTED.some((kind) => error instanceof kind)) return `cadre: ${messageOf(error)}`;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `cadre: this is a fault of the program, please report it.\n${trace}`;
}
