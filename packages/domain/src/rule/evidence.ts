import type { EvidenceBasis } from './rule-vocabulary.js';
import { PAGES_A_TO_H } from './pages-a-h.js';
import { PAGES_I_TO_Z } from './pages-i-z.js';

/** Where the figures of a version were read. */
export interface Evidence {
  readonly basis: EvidenceBasis;
  /** Addresses of pages, or in words what was read; empty where nothing was. */
  readonly pages: readonly string[];
}

const PAGES = { ...PAGES_A_TO_H, ...PAGES_I_TO_Z };
export type PageKey = keyof typeof PAGES;

/** Names what the figures of a version rest on, and the pages by their keys. */
export function evidence(basis: EvidenceBasis, ...keys: readonly PageKey[]): Evidence {
  return { basis, pages: keys.map((key) => PAGES[key]) };
}
