/** Where a command speaks to the person who started it. */
export interface Terminal {
  /** A line of the command's answer. */
  readonly print: (line: string) => void;
  /** What goes on right now: overwritten by what comes next on a screen, a line of its own in a file. */
  readonly progress: (line: string) => void;
  /** A line about what went wrong. */
  readonly complain: (line: string) => void;
}

/** A stream that may lead to a screen. */
export interface Stream {
  readonly isTTY?: boolean;
  /** Characters a line has; absent where there is no screen. */
  readonly columns?: number;
  write(text: string): unknown;
}

/** A terminal on the streams of a process. */
export function processTerminal(out: Stream, err: Stream): Terminal {
  // Back to the first column, and clear the line that `progress` left there.
  const isScreen = out.isTTY === true;
  const clear = isScreen ? '\r\u001B[2K' : '';
  return {
    print: (line) => void out.write(`${clear}${line}\n`),
    progress: (line) => void out.write(isScreen ? `${clear}${line.slice(0, (out.columns ?? 80) - 1)}` : `${line}\n`),
    complain: (line) => void err.write(`${clear}${line}\n`),
  };
}

/** Runs a step and prints one line with how long it took; `describe` says what was done. */
export async function timed<T>(
  terminal: Terminal,
  work: () => Promise<T>,
  describe: (result: T) => string,
): Promise<T> {
  const start = performance.now();
  const result = await work();
  terminal.print(`  ${describe(result)} (${seconds(performance.now() - start)})`);
  return result;
}

/** Milliseconds as seconds with one decimal. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
