import { codesOf, shareOf } from '../kernel/index.js';
import type { Ratio } from '../kernel/index.js';
import { BLOCS } from '../organization/index.js';
import type { Bloc } from '../organization/index.js';
import { judge } from '../rule/index.js';
import type { CaseScope, Verdict } from '../rule/index.js';
import { AGE_BANDS, isWithinAges } from './age-spread.js';
import type { AgeBand, AgeWindow } from './age-spread.js';
import { electedQuestions, planQuestions } from './composition-questions.js';
import type { PersonFacts } from './facts.js';
import { planComposition, youngAgeOf } from './rules/plan-composition.js';
import type { RuleDay } from './slot-limits.js';

/** What composition needs to know of a person; null for what is not known. */
export type CompositionFacts = Pick<PersonFacts, 'person' | 'gender' | 'birth' | 'isEthnicMinority' | 'bloc'>;

/** How many people have a property. */
export interface CompositionCount {
  /** Of how many it is known that they have it. */
  readonly count: number;
  /** Of how many it is not known; they are not counted as people without it. */
  readonly notKnown: number;
  /** `count` of all people, exactly; null where there are none. At most `notKnown` people are missing in it. */
  readonly share: Ratio | null;
}

/** Who makes up a plan or a committee on a day. */
export interface Composition {
  /** Each person once, however often planned. */
  readonly people: number;
  readonly women: CompositionCount;
  readonly underForty: CompositionCount;
  /** By the age below which the rule in force says young; null where it says none for the case, or none is in force. */
  readonly young: (CompositionCount & { readonly age: number }) | null;
  readonly ethnicMinority: CompositionCount;
  /** Every band, also the empty ones; who falls in one of two bands is in neither. */
  readonly ageBands: readonly (AgeBand & { readonly count: number })[];
  readonly bandNotKnown: number;
  readonly blocs: Readonly<Record<Bloc, CompositionCount>>;
  /** The targets of the rules in force, each with what was counted. UNKNOWN where the people not known would decide. */
  readonly verdict: Verdict;
}

/** What is asked of the composition. */
export interface CompositionQuestion extends RuleDay {
  /** PLAN looks at the people planned, ELECTED at those elected to a committee: other rules bind. */
  readonly of: 'PLAN' | 'ELECTED';
  readonly scope: CaseScope;
}

/** Counts who makes up a list, and judges it by the targets in force on the day. Ages are those of the day. */
export function compositionOf(people: readonly CompositionFacts[], question: CompositionQuestion): Composition {
  const { of, scope, book, asOf } = question;
  const members = [...new Map(people.map((one) => [one.person, one])).values()];
  const tally = (has: (one: CompositionFacts) => boolean | null) => tallyOf(members, has);
  const aged = (window: AgeWindow) => tally(({ birth }) => isWithinAges(birth, window, asOf));
  const version = book.versionOn(planComposition, asOf, scope);
  const youngAge = version === null || scope.level === undefined ? null : youngAgeOf(version, scope.level);
  const bands = AGE_BANDS.map((band) => ({ ...band, count: aged(band).count }));
  const counted = {
    people: members.length,
    women: tally(({ gender }) => (gender === null ? null : gender === 'FEMALE')),
    underForty: aged({ from: 0, until: 40 }),
    fromFortyToFifty: aged({ from: 40, until: 51 }),
    young: youngAge === null ? null : { ...aged({ from: 0, until: youngAge }), age: youngAge },
    bandsFilled: bands.filter(({ count }) => count > 0).length,
    bandNotKnown: members.length - bands.reduce((sum, { count }) => sum + count, 0),
  };
  const questions = (of === 'PLAN' ? planQuestions : electedQuestions)(counted, { book, asOf, scope });
  return {
    people: counted.people,
    women: counted.women,
    underForty: counted.underForty,
    young: counted.young,
    ethnicMinority: tally(({ isEthnicMinority }) => isEthnicMinority),
    ageBands: bands,
    bandNotKnown: counted.bandNotKnown,
    blocs: blocsOf(tally),
    verdict: judge({ book, asOf, scope, questions }),
  };
}

type Tally = (has: (one: CompositionFacts) => boolean | null) => CompositionCount;

function tallyOf(
  members: readonly CompositionFacts[],
  has: (one: CompositionFacts) => boolean | null,
): CompositionCount {
  const answers = members.map(has);
  const count = answers.filter((answer) => answer === true).length;
  const notKnown = answers.filter((answer) => answer === null).length;
  return { count, notKnown, share: shareOf(count, members.length) };
}

function blocsOf(tally: Tally): Readonly<Record<Bloc, CompositionCount>> {
  const counts = codesOf(BLOCS).map((code) => [code, tally(({ bloc }) => (bloc === null ? null : bloc === code))]);
  return Object.fromEntries(counts) as Record<Bloc, CompositionCount>;
}
