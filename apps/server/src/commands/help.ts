import type { Terminal } from '../terminal.js';
import { VARIABLES } from '../variables.js';
import type { Command } from './command.js';

/** Makes the command that lists the others. */
export function helpOn(commands: readonly Command[]): Command {
  return {
    name: 'help',
    about: 'Prints this list.',
    options: {},
    run({ terminal }) {
      terminal.print('cadre <command>\n');
      listCommands(commands, terminal.print);
      terminal.print('\nSettings, from the environment or a file .env in the working folder:\n');
      for (const [name, { about, fallback }] of Object.entries(VARIABLES)) {
        terminal.print(`  ${name.padEnd(22)}${about}${fallback === '' ? '' : ` Default: ${fallback}.`}`);
      }
      return Promise.resolve();
    },
  };
}

/** Prints the commands, one a line with its options. */
export function listCommands(commands: readonly Command[], print: Terminal['print']): void {
  const lines = commands.map((command) => ({ words: wordsOf(command), about: command.about }));
  const width = Math.max(20, ...lines.map(({ words }) => words.length)) + 2;
  for (const { words, about } of lines) print(`  ${words.padEnd(width)}${about}`);
}

function wordsOf({ name, options }: Command): string {
  const given = Object.entries(options).map(([option, each]) =>
    each.type === 'string' ? `[--${option} ${each.shown}]` : `[--${option}]`,
  );
  return [name, ...given].join(' ');
}
