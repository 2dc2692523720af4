import { editionOf } from '../lens.js';
import type { Edition } from '../runtime.js';
import type { Plan } from './plan.js';

/** An instant of knowledge that a plan was made for: where it stands among the arguments, and the key of the edition that held then. */
export interface PastEdition {
  readonly place: number;
  readonly key: string;
}

/**
 * The key of the plan for a request whose instants may fall under other editions than those of the plan that was found: the key that it
 * was found by where they do not, a longer one where they do.
 */
export function keyInPast(
  key: string,
  { pasts, argReaders }: Pick<Plan, 'pasts' | 'argReaders'>,
  edition: Edition,
  variables: Readonly<Record<string, unknown>>,
): string {
  const keys = pasts.map(({ place }) => {
    const knownAt = String(argReaders[place]!(variables)['knownAt']);
    return editionOf({ edition }, { knownAt }).key;
  });
  return pasts.every((past, index) => past.key === keys[index]) ? key : [key, ...keys].join('\n');
}
