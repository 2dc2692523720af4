import type { QualificationLevel } from './vocabulary.js';

/** Levels of political theory, the lowest first; each includes the ones before it. */
export const POLITICAL_THEORY_LEVELS = [
  'THEORY_PRIMARY',
  'THEORY_INTERMEDIATE',
  'THEORY_ADVANCED',
] as const satisfies readonly QualificationLevel[];
export type PoliticalTheoryLevel = (typeof POLITICAL_THEORY_LEVELS)[number];

/** The highest level of political theory among the levels that someone holds; null where there is none, which need not mean that nobody taught them. */
export function highestPoliticalTheoryLevel(levels: readonly QualificationLevel[]): PoliticalTheoryLevel | null {
  return POLITICAL_THEORY_LEVELS.findLast((level) => levels.includes(level)) ?? null;
}
