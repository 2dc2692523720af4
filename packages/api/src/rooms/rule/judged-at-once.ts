import { bug } from '@cadre/domain/kernel';

const keys = new Set<string>();

/**
 * Names series whose versions SQL reads to judge many rows at once. It takes the version in force on a day for everybody's, and what it
 * decides for binding, so a version that differs from the one before it in scope or severity is not published in such a series.
 */
export function judgesAtOnce(...series: readonly { readonly key: string }[]): void {
  for (const { key } of series) keys.add(key);
}

/** The keys of all series that were named. */
export function judgedAtOnce(): ReadonlySet<string> {
  return keys;
}

/** Takes the key of a series that SQL is to read; one that was not named is a bug. */
export function checkJudgedAtOnce(key: string): void {
  if (!keys.has(key)) bug(`series ${key} is judged at once and not named in judgesAtOnce`);
}
