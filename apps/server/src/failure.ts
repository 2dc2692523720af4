/** Something the person at the console can put right: printed as it is, without a stack, and the exit code is 1. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** Words on the command line that make no sense: the exit code is 2. */
export class Misuse extends Failure {}

/** The text of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The code of a failed system call, such as `EADDRINUSE`; null for every other thing that was thrown. */
export function systemCodeOf(thrown: unknown): string | null {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
}
