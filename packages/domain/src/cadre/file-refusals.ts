import type { Id } from '../kernel/index.js';

/** Kinds of fact that a file holds. */
export const FILE_FACTS = {
  MEMBERSHIP: { vi: 'Tư cách đảng viên', en: 'Membership' },
  QUALIFICATION: { vi: 'Trình độ', en: 'Qualification' },
  TENURE: { vi: 'Thời gian giữ chức vụ', en: 'Tenure' },
  AWARD: { vi: 'Khen thưởng', en: 'Award' },
  DISCIPLINE: { vi: 'Kỷ luật', en: 'Discipline' },
} as const;
export type FileFact = keyof typeof FILE_FACTS;

/** Which fact of the request a refusal is about: the place in its list, from 1. */
export interface FactPlace {
  readonly fact: FileFact;
  readonly place: number;
}

/** Why facts are not written into a file. */
export type FileRefusal =
  | (FactPlace & { readonly code: 'PERIOD_EMPTY' })
  | (FactPlace & { readonly code: 'DECISION_MISSING' })
  | (FactPlace & { readonly code: 'DECIDED_AFTER_START' })
  | (FactPlace & { readonly code: 'SOURCE_MISSING' })
  | (FactPlace & { readonly code: 'LEVEL_OF_ANOTHER_KIND' })
  | (FactPlace & { readonly code: 'MEMBERSHIPS_OVERLAP' })
  /** `tenure` is the one it overlaps; null for another one of the request. */
  | (FactPlace & { readonly code: 'TENURES_OVERLAP'; readonly tenure: Id<'Tenure'> | null })
  | (FactPlace & { readonly code: 'POST_OR_BODY_NOT_THERE' })
  | (FactPlace & { readonly code: 'NO_SEAT_LEFT'; readonly seats: number })
  | { readonly code: 'NOTHING_TO_RECORD' }
  | { readonly code: 'CODE_TAKEN' }
  /** Somebody of the same name who may have been born on the same day. */
  | { readonly code: 'POSSIBLE_DUPLICATE'; readonly cadre: Id<'Cadre'> }
  | { readonly code: 'BORN_AFTER_FACT' }
  /** `tenure` is null where it is another fact that would stay as it is. */
  | { readonly code: 'NOTHING_CHANGED'; readonly tenure: Id<'Tenure'> | null };
