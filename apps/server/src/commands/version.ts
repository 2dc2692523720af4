import { readVersion } from '../version.js';
import type { Command } from './command.js';

export const version: Command = {
  name: 'version',
  about: 'Prints the version.',
  options: {},
  run({ terminal }) {
    terminal.print(`cadre ${readVersion()}`);
    return Promise.resolve();
  },
};
