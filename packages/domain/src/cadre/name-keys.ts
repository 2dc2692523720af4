import { foldText, givenNameFirstKey } from '../kernel/index.js';

/** What is written beside the name of a person, so that it is found in any spelling and listed by the given name. */
export interface NameKeys {
  /** The name folded for search. */
  readonly folded: string;
  /** ASCII key of the Vietnamese order, given name first. */
  readonly sort: string;
}

/** The keys of a person's name. */
export function nameKeys(fullName: string): NameKeys {
  return { folded: foldText(fullName), sort: givenNameFirstKey(fullName) };
}
