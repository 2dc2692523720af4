import { ok, refuse } from '../kernel/index.js';
import type { Id, Period, Result } from '../kernel/index.js';
import type { Citation } from '../rule/index.js';
import { LEVELS_OF_KIND } from './qualification-order.js';
import { QUALIFICATION_KINDS } from './vocabulary.js';
import type { QualificationKind, QualificationLevel } from './vocabulary.js';

/** What a standard may ask for. */
export const REQUIREMENT_KINDS = {
  ...QUALIFICATION_KINDS,
  MONTHS_IN_POSTS: { vi: 'Thời gian giữ chức vụ', en: 'Time in posts' },
} as const;
export type RequirementKind = keyof typeof REQUIREMENT_KINDS;

/** A qualification of a level, or a higher one of its kind. */
export interface QualificationRequirement {
  readonly kind: QualificationKind;
  readonly level: QualificationLevel;
  /** The field or language that it must be in; null for any. */
  readonly field: string | null;
  readonly clause: string | null;
}

/** So many months in posts of one precedence or a higher one. */
export interface ExperienceRequirement {
  readonly kind: 'MONTHS_IN_POSTS';
  readonly months: number;
  /** Precedence of the lowest title that counts, 1 first. */
  readonly lowestRank: number;
  readonly clause: string | null;
}
export type Requirement = QualificationRequirement | ExperienceRequirement;

/** Requirements of which so many must be met: all of them, or some of several. */
export interface RequirementGroup {
  readonly needed: number;
  readonly requirements: readonly Requirement[];
}

/** What a post asks of its holder (tiêu chuẩn chức danh), from one decision to the next. */
export interface PostStandard {
  readonly id: Id<'PostStandard'>;
  readonly holds: Period;
  readonly source: Citation;
  readonly groups: readonly RequirementGroup[];
}

/** Why a standard makes no sense; `group` and `requirement` count from 1. */
export type PostStandardRefusal =
  | { readonly code: 'STANDARD_WITHOUT_REQUIREMENT' }
  | { readonly code: 'NEEDED_OUT_OF_RANGE'; readonly group: number; readonly needed: number; readonly of: number }
  | { readonly code: 'LEVEL_OF_ANOTHER_KIND'; readonly group: number; readonly requirement: number }
  | { readonly code: 'NOT_A_POSITIVE_NUMBER'; readonly group: number; readonly requirement: number };

/** Takes a standard if it can be judged by, or says everything that is wrong with it. */
export function postStandard(standard: PostStandard): Result<PostStandard, PostStandardRefusal> {
  const refusals = standard.groups.flatMap((group, nth) => faultsOf(group, nth + 1));
  const all: readonly PostStandardRefusal[] =
    standard.groups.length === 0 ? [{ code: 'STANDARD_WITHOUT_REQUIREMENT' }] : refusals;
  const [first, ...others] = all;
  return first === undefined ? ok(standard) : refuse(first, ...others);
}

function faultsOf({ needed, requirements }: RequirementGroup, group: number): readonly PostStandardRefusal[] {
  const of = requirements.length;
  const isInRange = Number.isSafeInteger(needed) && needed >= 1 && needed <= of;
  const faults: PostStandardRefusal[] = isInRange ? [] : [{ code: 'NEEDED_OUT_OF_RANGE', group, needed, of }];
  for (const [index, each] of requirements.entries()) {
    const at = { group, requirement: index + 1 };
    if (each.kind === 'MONTHS_IN_POSTS') {
      const isPositive = [each.months, each.lowestRank].every((number) => Number.isSafeInteger(number) && number > 0);
      if (!isPositive) faults.push({ code: 'NOT_A_POSITIVE_NUMBER', ...at });
    } else {
      const levels: readonly QualificationLevel[] = LEVELS_OF_KIND[each.kind];
      if (!levels.includes(each.level)) faults.push({ code: 'LEVEL_OF_ANOTHER_KIND', ...at });
    }
  }
  return faults;
}
