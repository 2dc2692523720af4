import { run } from '../run.js';
import { recordingTerminal } from './recording-terminal.js';
import type { RecordingTerminal } from './recording-terminal.js';

/** A `cadre start` that runs beside the test. */
export interface Started {
  readonly terminal: RecordingTerminal;
  /** The address it printed; rejects with its complaint when it ends without one. */
  readonly address: Promise<string>;
  readonly code: Promise<number>;
  readonly stop: () => void;
}

/** Runs `cadre start` with these settings. */
export function startBeside(environment: Readonly<Record<string, string>>): Started {
  const recording = recordingTerminal();
  const stopping = withResolvers<string>();
  const listening = withResolvers<string>();
  const print = (line: string): void => {
    recording.print(line);
    const address = /Listening on (\S+)/.exec(line)?.[1];
    if (address !== undefined) listening.resolve(address);
  };
  const terminal = { ...recording, print };
  const code = run(['start'], { environment, terminal, stopped: stopping.promise });
  void code.then((ended) => listening.reject(new Error(`exit code ${ended}: ${recording.complained.join('\n')}`)));
  listening.promise.catch(() => {});
  return { terminal: recording, address: listening.promise, code, stop: () => stopping.resolve('SIGTERM') };
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void } {
  let settle: { resolve: (value: T) => void; reject: (error: Error) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => (settle = { resolve, reject }));
  if (settle === undefined) throw new Error('a promise settles its executor at once');
  return { promise, ...settle };
}
