/**
 * The answer of anything that a person, the law or the shape of the input may say no to.
 * A refused result carries every reason found, never only the first; `refusals` is never empty.
 */
export type Result<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Why a text could not be read: a stable code and the text as it was given. */
export interface ParseRefusal<Code extends string> {
  readonly code: Code;
  readonly text: string;
}

type ValueOf<R> = R extends { readonly ok: true; readonly value: infer Value } ? Value : never;
type RefusalOf<R> = R extends { readonly ok: false; readonly refusals: readonly (infer Refusal)[] } ? Refusal : never;

/** Wraps a value as a success. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Refuses with one reason or more; at least one is required by the signature. */
export function refuse<Refusal>(first: Refusal, ...others: readonly Refusal[]): Result<never, Refusal> {
  return { ok: false, refusals: [first, ...others] };
}

/**
 * Joins several results into one: all values in the order given, or the refusals of every refused result.
 * An empty list succeeds with an empty list.
 */
export function all<const Results extends readonly Result<unknown, unknown>[]>(
  results: Results,
): Result<{ -readonly [Index in keyof Results]: ValueOf<Results[Index]> }, RefusalOf<Results[number]>> {
  const refusals = results.flatMap((result) => (result.ok ? [] : result.refusals));
  const values = results.flatMap((result) => (result.ok ? [result.value] : []));
  const joined: Result<unknown, unknown> = refusals.length > 0 ? { ok: false, refusals } : ok(values);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- flatMap loses the tuple; number and order are kept
  return joined as Result<{ -readonly [Index in keyof Results]: ValueOf<Results[Index]> }, RefusalOf<Results[number]>>;
}

/** Stops because our own code is wrong; never used for what a person, the law or an input did. */
export function bug(message: string, options?: ErrorOptions): never {
  throw new Error(`Bug: ${message}`, options);
}

/** Ends a `switch` over a closed union: a new member breaks the build where it is forgotten. */
export function assertNever(value: never): never {
  return bug(`unexpected value ${JSON.stringify(value)}`);
}
