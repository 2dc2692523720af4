import { periodContains } from '../kernel/index.js';
import type { Period, PlainDate } from '../kernel/index.js';
import type { Outcome } from '../rule/index.js';
import type { ExperienceRequirement, PostStandard, QualificationRequirement, Requirement } from './post-standard.js';
import type { RequirementGroup } from './post-standard.js';
import { LEVELS_OF_KIND, levelAnswers } from './qualification-order.js';
import { timeInPosts } from './time-in-posts.js';
import type { PostTenure } from './time-in-posts.js';
import type { QualificationKind, QualificationLevel } from './vocabulary.js';

/** A qualification and the days on which it counts. */
export interface HeldQualification {
  readonly kind: QualificationKind;
  readonly level: QualificationLevel;
  /** Null where the file does not say, or the kind has none. */
  readonly field: string | null;
  readonly counts: Period;
}

/** What the file of a person says that a standard is held against. */
export interface PersonFile {
  readonly qualifications: readonly HeldQualification[];
  readonly tenures: readonly PostTenure[];
}

/** Met, missing, or not known. */
export type GapOutcome = Exclude<Outcome, 'WAIVED'>;

/** One requirement, held against the file. */
export interface RequirementGap {
  readonly requirement: Requirement;
  readonly outcome: GapOutcome;
  /** The highest level of the kind that counts on the day, or the whole months; null where the file holds none. */
  readonly observed: QualificationLevel | number | null;
}

/** A group of requirements, held against the file. */
export interface GroupGap {
  readonly needed: number;
  readonly outcome: GapOutcome;
  readonly requirements: readonly RequirementGap[];
}

/** What a person has and lacks of the standard of a post. */
export interface StandardGap {
  readonly standard: PostStandard;
  readonly asOf: PlainDate;
  /** NOT_MET where a group is; else UNKNOWN where one is; else MET. */
  readonly outcome: GapOutcome;
  readonly groups: readonly GroupGap[];
  readonly met: readonly RequirementGap[];
  /** What is surely lacking in groups that are not met; of those any choice that fills the group is enough. */
  readonly missing: readonly RequirementGap[];
  /** What the file does not settle in groups that are not met. */
  readonly unknown: readonly RequirementGap[];
}

/**
 * Holds a file against a standard on a day; null where the standard does not hold on that day. What a file is silent about
 * is UNKNOWN: a person without any entry of a kind may have it, one whose entries of the kind are all lower has not.
 */
export function standardGap(file: PersonFile, standard: PostStandard, asOf: PlainDate): StandardGap | null {
  if (!periodContains(standard.holds, asOf)) return null;
  const groups = standard.groups.map((group) => groupGap(file, group, asOf));
  const open = groups.filter(({ outcome }) => outcome !== 'MET').flatMap(({ requirements }) => requirements);
  return {
    standard,
    asOf,
    outcome: worstOf(groups),
    groups,
    met: groups.flatMap(({ requirements }) => requirements).filter(({ outcome }) => outcome === 'MET'),
    missing: open.filter(({ outcome }) => outcome === 'NOT_MET'),
    unknown: open.filter(({ outcome }) => outcome === 'UNKNOWN'),
  };
}

function groupGap(file: PersonFile, { needed, requirements }: RequirementGroup, asOf: PlainDate): GroupGap {
  const gaps = requirements.map((requirement) => requirementGap(file, requirement, asOf));
  const met = gaps.filter(({ outcome }) => outcome === 'MET').length;
  const unknown = gaps.filter(({ outcome }) => outcome === 'UNKNOWN').length;
  const outcome = met >= needed ? 'MET' : met + unknown >= needed ? 'UNKNOWN' : 'NOT_MET';
  return { needed, outcome, requirements: gaps };
}

function worstOf(groups: readonly GroupGap[]): GapOutcome {
  if (groups.some(({ outcome }) => outcome === 'NOT_MET')) return 'NOT_MET';
  return groups.some(({ outcome }) => outcome === 'UNKNOWN') ? 'UNKNOWN' : 'MET';
}

function requirementGap(file: PersonFile, requirement: Requirement, asOf: PlainDate): RequirementGap {
  return requirement.kind === 'MONTHS_IN_POSTS'
    ? experienceGap(file, requirement, asOf)
    : qualificationGap(file, requirement, asOf);
}

function experienceGap(file: PersonFile, requirement: ExperienceRequirement, asOf: PlainDate): RequirementGap {
  const begun = file.tenures.some(({ held }) => held.from <= asOf);
  if (!begun) return { requirement, outcome: 'UNKNOWN', observed: null };
  const observed = timeInPosts(file.tenures, requirement.lowestRank, asOf).months;
  return { requirement, outcome: observed >= requirement.months ? 'MET' : 'NOT_MET', observed };
}

function qualificationGap(file: PersonFile, requirement: QualificationRequirement, asOf: PlainDate): RequirementGap {
  const { kind, level, field } = requirement;
  const gained = file.qualifications.filter((each) => each.kind === kind && each.counts.from <= asOf);
  const held = gained.filter(({ counts }) => periodContains(counts, asOf));
  const answers = held.map((each) => {
    const answer = levelAnswers(kind, each.level, level);
    if (answer === 'NO' || field === null || each.field === field) return answer;
    return each.field === null ? 'OPEN' : 'NO';
  });
  const isOpen = gained.length === 0 || answers.includes('OPEN');
  const outcome = answers.includes('YES') ? 'MET' : isOpen ? 'UNKNOWN' : 'NOT_MET';
  const levels: readonly QualificationLevel[] = LEVELS_OF_KIND[kind];
  const observed = levels.findLast((each) => held.some((one) => one.level === each)) ?? null;
  return { requirement, outcome, observed };
}
