import type { Terminal } from '../terminal.js';

/** A terminal that remembers what it was told. */
export interface RecordingTerminal extends Terminal {
  readonly printed: string[];
  readonly complained: string[];
}

/** Makes a terminal for one command. */
export function recordingTerminal(): RecordingTerminal {
  const printed: string[] = [];
  const complained: string[] = [];
  return {
    printed,
    complained,
    print: (line) => void printed.push(line),
    progress: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  };
}
