import { retirementOf } from '../cadre/index.js';
import { codesOf } from '../kernel/index.js';
import type { PlainDate } from '../kernel/index.js';
import type { Rulebook } from '../rule/index.js';
import type { DisciplineFacts, PersonFacts } from './facts.js';
import type { PlanCycle, PlanTerm, SlotTarget } from './planning.js';
import { plannedPostIs } from './post-order.js';
import { DISCIPLINE_FORMS } from './rules/automatic-removal.js';
import type { DisciplineForm } from './rules/automatic-removal.js';
import type { EligibilityFacts } from './rules/eligibility.js';
import { FAULTS } from './rules/planning-after-faults.js';
import type { Fault } from './rules/planning-after-faults.js';
import type { FreezeFacts } from './rules/planning-freeze.js';

/** One person asked about for one target. */
export interface EligibilityInput {
  readonly person: PersonFacts;
  readonly target: SlotTarget;
  readonly cycle: PlanCycle;
  readonly term: PlanTerm;
  readonly freeze: FreezeFacts | null;
  readonly book: Rulebook;
  /** The day of the decision. */
  readonly on: PlainDate;
}

/**
 * The facts from which eligibility is judged. The term begins on the day on which the cycle counts ages, on its nominal
 * first day where none is set; what the file does not know stays null.
 */
export function eligibilityFactsOf({
  person,
  target,
  cycle,
  term,
  freeze,
  book,
  on,
}: EligibilityInput): EligibilityFacts {
  return {
    termStart: cycle.ageReferenceOn ?? term.days.from,
    approvedOn: on,
    worksUntil: worksUntil(person, book),
    plannedPostIs: plannedPostIs(person.tenures, target, on),
    isProposed: person.isProposed,
    discipline: disciplineOn(person.disciplines, on),
    isPoliticalStandardDenied: person.isPoliticalStandardDenied,
    fault: faultOn(person, on),
    freeze,
  };
}

/** The first day on which the person works no longer by the general rule; null where birth or gender is not known. */
export function worksUntil({ birth, gender }: PersonFacts, book: Rulebook): PlainDate | null {
  if (birth === null || gender === null) return null;
  return retirementOf(birth, gender, book)?.retiredFrom ?? null;
}

/**
 * The severest form of discipline in effect on the day. One whose end is not known may still be in effect: then it is
 * not known, unless something as severe is certain.
 */
export function disciplineOn(disciplines: readonly DisciplineFacts[] | null, on: PlainDate): DisciplineForm | null {
  if (disciplines === null) return null;
  const decided = disciplines.filter(({ decidedOn }) => decidedOn <= on);
  const certain = severest(decided.filter(({ endsOn }) => endsOn !== null && on < endsOn));
  const possible = severest(decided.filter(({ endsOn }) => endsOn === null));
  return weight(possible) > weight(certain) ? null : certain;
}

/** The severest form decided from one day to another, both included, whether its effect has ended or not. */
export function severestSince(
  disciplines: readonly DisciplineFacts[] | null,
  since: PlainDate,
  on: PlainDate,
): DisciplineForm | null {
  if (disciplines === null) return null;
  return severest(disciplines.filter(({ decidedOn }) => since <= decidedOn && decidedOn <= on));
}

/** The gravest fault that is known on the day; null where a graver one could be. */
function faultOn({ disciplines, faultFound }: PersonFacts, on: PlainDate): Fault | null {
  if (disciplines === null) return null;
  const inEffect = disciplineOn(disciplines, on);
  if (inEffect === null) return null;
  if (inEffect !== 'NONE') return 'DISCIPLINE_IN_EFFECT';
  if (faultFound === null) return null;
  const ended = severest(disciplines.filter(({ endsOn }) => endsOn !== null && endsOn <= on));
  return graver(FAULT_OF_ENDED[ended], faultFound);
}

/** What a discipline whose effect has ended counts as. */
export const FAULT_OF_ENDED: Readonly<Record<DisciplineForm, Fault>> = {
  NONE: 'NONE',
  REPRIMAND: 'REPRIMAND_ENDED',
  WARNING: 'WARNING_ENDED',
  DEMOTION: 'HEAVIER_ENDED',
  REMOVAL_FROM_POST: 'HEAVIER_ENDED',
  DISMISSAL: 'HEAVIER_ENDED',
  EXPULSION: 'HEAVIER_ENDED',
};

function graver(one: Fault, other: Fault): Fault {
  const faults = codesOf(FAULTS);
  return faults.indexOf(one) >= faults.indexOf(other) ? one : other;
}

function severest(disciplines: readonly DisciplineFacts[]): DisciplineForm {
  return disciplines.reduce<DisciplineForm>((found, { form }) => (weight(form) > weight(found) ? form : found), 'NONE');
}

function weight(form: DisciplineForm): number {
  return codesOf(DISCIPLINE_FORMS).indexOf(form);
}
