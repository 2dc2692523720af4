import { foldText, parsePlenumReferences, type PlenumReference } from '@cadre/domain/kernel';
import { documentKey } from '../rule/index.js';
import { longAndShort } from './abbreviations.js';

/** A text to search in the forms in which names are kept. */
export interface SearchText {
  /** As typed, without the spaces around it. */
  readonly exact: string;
  /** Folded, with abbreviations written out and with everything written short. */
  readonly long: string;
  readonly short: string;
  /** The same for `like`; folded text has nothing in it that `like` would read as a wildcard. */
  readonly longPattern: string;
  readonly shortPattern: string;
  /** As the number of a document. */
  readonly documentKey: string;
  readonly documentKeyPattern: string;
  /** The plenums that the text names; empty where it names none. */
  readonly plenums: readonly PlenumReference[];
}

/** Brings a text into its forms; null where nothing of it is left to search by, such as for a lone dash. */
export function searchTextOf(text: string): SearchText | null {
  const exact = text.normalize('NFC').trim();
  const folded = foldText(exact);
  if (folded === '') return null;
  const { long, short } = longAndShort(folded);
  const key = documentKey(exact);
  const plenums = parsePlenumReferences(exact);
  return {
    exact,
    long,
    short,
    longPattern: `%${long}%`,
    shortPattern: `%${short}%`,
    documentKey: key,
    documentKeyPattern: `${key} %`,
    plenums: plenums.ok ? plenums.value : [],
  };
}
