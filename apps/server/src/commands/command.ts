import type { Config } from '../config.js';
import type { Terminal } from '../terminal.js';

/** What a command may use of the world. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Reads and checks the settings; commands that need none never do. */
  readonly readConfig: () => Config;
  /** Resolves with the signal's name when the process is told to stop. */
  readonly stopped: Promise<string>;
}

/** One word of the command line. */
export interface Command {
  readonly name: string;
  /** One line, for the list. */
  readonly about: string;
  /** Options it takes, as `parseArgs` wants them. */
  readonly options: Readonly<Record<string, { readonly type: 'boolean' }>>;
  run(context: CommandContext, options: Readonly<Record<string, boolean>>): Promise<void>;
}
