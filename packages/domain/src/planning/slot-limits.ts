import { ceilOf, floorOf, printRatio, ratio } from '../kernel/index.js';
import type { PlainDate } from '../kernel/index.js';
import { ask, judge } from '../rule/index.js';
import type { CaseSubject, Question, Rulebook, RuleId, RuleSeries, Verdict, Waiver } from '../rule/index.js';
import type { BodyTarget, PostTarget, SlotTarget } from './planning.js';
import { committeeCoefficient } from './rules/committee-coefficient.js';
import { personsPerDeputyPost } from './rules/persons-per-deputy-post.js';
import { personsPerPost } from './rules/persons-per-post.js';
import type { CyclePurpose } from './vocabulary.js';

/** How many people a slot needs and may have. */
export interface SlotLimits {
  /** People needed at least; 0 where the rule names no least number or no rule is in force. */
  readonly least: number;
  /** People allowed at most; null where no rule sets a limit. */
  readonly most: number | null;
  /** The version that the numbers rest on; null where no rule is in force, or the case does not say which binds it. */
  readonly rule: RuleId | null;
  /** False where the version only warns. */
  readonly isBinding: boolean;
  /** How the numbers came about where they were computed: `1/1 × 39 = 39/1, 3/2 × 39 = 117/2`; null where the rule names them. */
  readonly working: string | null;
}

/** A book and a day. */
export interface RuleDay {
  readonly book: Rulebook;
  readonly asOf: PlainDate;
}

const NO_LIMITS: SlotLimits = { least: 0, most: null, rule: null, isBinding: false, working: null };

/**
 * The numbers of a slot under the rule in force on the day. Shares of a number of seats are exact: the least is rounded
 * up, the most down. An orientation is a long list without limits.
 */
export function limitsOf(target: SlotTarget, purpose: CyclePurpose, day: RuleDay): SlotLimits {
  if (purpose === 'ORIENT') return NO_LIMITS;
  return target.kind === 'BODY' ? bodyLimits(target, day) : postLimits(target, day);
}

/** Judges the number of people planned for a target, null where it is not known; the verdict has no check where no rule was in force. */
export function judgeNumbers(
  target: SlotTarget,
  persons: number | null,
  { book, asOf }: RuleDay,
  { waivers = [], cycle = null }: { readonly waivers?: readonly Waiver[]; readonly cycle?: string | null } = {},
): Verdict {
  const subject: CaseSubject = { person: null, post: target.kind === 'POST' ? target.post : null, cycle };
  const questions = [numberQuestion(target, persons, { book, asOf })].filter((one) => one !== null);
  return judge({ book, asOf, scope: target.scope, subject, waivers, questions });
}

function numberQuestion(target: SlotTarget, persons: number | null, day: RuleDay): Question | null {
  if (target.kind === 'BODY') {
    if (!isBodyOfRule(target, day)) return null;
    return ask(committeeCoefficient, 'coefficient', { planned: persons, prescribed: target.seats });
  }
  if (!isUnder(personsPerDeputyPost, target, day)) return ask(personsPerPost, 'persons', { persons });
  return ask(personsPerDeputyPost, 'coefficient', { persons, deputyPosts: target.establishment });
}

function bodyLimits(target: BodyTarget, { book, asOf }: RuleDay): SlotLimits {
  const version = book.versionOn(committeeCoefficient, asOf, target.scope);
  if (version === null || !isBodyOfRule(target, { book, asOf })) return NO_LIMITS;
  const { minCoefficient, maxCoefficient } = version.parameters;
  const numbers = seatShares(minCoefficient, maxCoefficient, target.seats);
  return { ...numbers, rule: version.id, isBinding: version.severity === 'BINDING' };
}

function postLimits(target: PostTarget, { book, asOf }: RuleDay): SlotLimits {
  if (isUnder(personsPerDeputyPost, target, { book, asOf })) {
    const version = book.versionOn(personsPerDeputyPost, asOf, target.scope);
    if (version === null) return NO_LIMITS;
    const { minCoefficient, maxCoefficient } = version.parameters;
    return { ...seatShares(minCoefficient, maxCoefficient, target.establishment), rule: version.id, isBinding: true };
  }
  const version = book.versionOn(personsPerPost, asOf, target.scope);
  if (version === null) return NO_LIMITS;
  const { minPersonsPerPost, maxPersonsPerPost } = version.parameters;
  return { least: minPersonsPerPost ?? 0, most: maxPersonsPerPost, rule: version.id, isBinding: true, working: null };
}

/** Whether the series binds the target, or may: a post whose class is not known is not taken for a head's. */
function isUnder(series: RuleSeries, target: PostTarget, { book, asOf }: RuleDay): boolean {
  return book.select(series.key, asOf, target.scope).kind !== 'NO_RULE';
}

/** A version that names bodies says nothing of others. */
function isBodyOfRule({ bodyKind, scope }: BodyTarget, { book, asOf }: RuleDay): boolean {
  const bodies = book.versionOn(committeeCoefficient, asOf, scope)?.parameters.bodies ?? null;
  return bodies === null || bodies.includes(bodyKind);
}

function seatShares(min: string, max: string, seats: number): Pick<SlotLimits, 'least' | 'most' | 'working'> {
  const [least, most] = [shareText(min), shareText(max)];
  const product = (share: typeof least) => printRatio(ratio(share.numerator * BigInt(seats), share.denominator));
  return {
    least: ceilOf(least, seats),
    most: floorOf(most, seats),
    working: `${min} × ${seats} = ${product(least)}, ${max} × ${seats} = ${product(most)}`,
  };
}

function shareText(text: string) {
  const [numerator, denominator] = text.split('/');
  return ratio(BigInt(numerator!), BigInt(denominator!));
}
