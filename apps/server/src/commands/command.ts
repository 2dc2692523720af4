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

/** What may be given to a command: a word alone, or one with a value, which help shows under a name. */
export type CommandOption = { readonly type: 'boolean' } | { readonly type: 'string'; readonly shown: string };

/** What was given, by the names of the options. */
export type GivenOptions = Readonly<Record<string, boolean | string>>;

/** What the first word of the command line names, or the first two. */
export interface Command {
  readonly name: string;
  /** One line, for the list. */
  readonly about: string;
  /** Options it takes, as `parseArgs` wants them. */
  readonly options: Readonly<Record<string, CommandOption>>;
  run(context: CommandContext, options: GivenOptions): Promise<void>;
}
