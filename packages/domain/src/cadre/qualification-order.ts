import { codesOf } from '../kernel/index.js';
import { POLITICAL_THEORY_LEVELS } from './political-theory.js';
import { QUALIFICATION_KINDS } from './vocabulary.js';
import type { QualificationKind, QualificationLevel } from './vocabulary.js';

/** The levels of each kind of qualification, the lowest first. */
export const LEVELS_OF_KIND = {
  POLITICAL_THEORY: POLITICAL_THEORY_LEVELS,
  PROFESSIONAL: ['DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_BACHELOR', 'DEGREE_MASTER', 'DEGREE_DOCTOR'],
  STATE_MANAGEMENT: ['EXPERT', 'PRINCIPAL_EXPERT', 'SENIOR_EXPERT'],
  DEFENCE_SECURITY: ['DEFENCE_GROUP_4', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_1'],
  FOREIGN_LANGUAGE: ['BASIC', 'INDEPENDENT', 'PROFICIENT'],
  ETHNIC_LANGUAGE: ['BASIC', 'INDEPENDENT', 'PROFICIENT'],
  INFORMATION_TECHNOLOGY: ['BASIC', 'INDEPENDENT', 'PROFICIENT'],
} as const satisfies Readonly<Record<QualificationKind, readonly QualificationLevel[]>>;

/** Whether a level that somebody holds is enough for the one asked for; OPEN where no text that we read says so. */
export type LevelAnswer = 'YES' | 'NO' | 'OPEN';

/** One pair of levels of a kind. */
export interface LevelPair {
  readonly kind: QualificationKind;
  readonly required: QualificationLevel;
  readonly held: QualificationLevel;
  readonly answer: LevelAnswer;
}

/**
 * Whether a level answers another of the same kind. A higher one includes the lower ones, except that knowledge for a more
 * senior defence group is OPEN for a less senior one: the groups are said to differ in whom they convene, not in what they include.
 */
export function levelAnswers(
  kind: QualificationKind,
  held: QualificationLevel,
  required: QualificationLevel,
): LevelAnswer {
  if (held === required) return 'YES';
  const levels: readonly QualificationLevel[] = LEVELS_OF_KIND[kind];
  if (levels.indexOf(held) < levels.indexOf(required)) return 'NO';
  return kind === 'DEFENCE_SECURITY' ? 'OPEN' : 'YES';
}

/** Every pair of levels and its answer, for those who compare in a database. */
export function levelPairs(): readonly LevelPair[] {
  return codesOf(QUALIFICATION_KINDS).flatMap((kind) =>
    LEVELS_OF_KIND[kind].flatMap((required) =>
      LEVELS_OF_KIND[kind].map((held) => ({ kind, required, held, answer: levelAnswers(kind, held, required) })),
    ),
  );
}
