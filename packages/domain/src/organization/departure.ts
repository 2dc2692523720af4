import { compareDates } from '../kernel/index.js';
import type { Id, PlainDate } from '../kernel/index.js';
import type { RuleId } from '../rule/index.js';
import type { PostHolder } from './vacancy.js';
import type { VacancyReason } from './vocabulary.js';

/** A day from which somebody no longer holds a post, and the rules that say so. */
export interface DatedGround {
  /** First day on which the seat is free. */
  readonly from: PlainDate;
  readonly rules: readonly RuleId[];
}

/** A tenure and what is known of its end beside `held`; null: not known, NONE: nothing of the kind ends it. */
export interface HolderOutlook extends PostHolder {
  /** When the time ends for which the person was appointed. */
  readonly appointmentEnd: DatedGround | 'NONE' | null;
  /** When the terms are used up that one may serve in the post. */
  readonly termLimit: DatedGround | 'NONE' | null;
}

/**
 * Finds when a person retires: the first day of the month after the retirement month, and the rules that set the month.
 * Null where it is not known, for want of a date of birth.
 */
export type RetirementFinder = (
  person: Id<'Cadre'>,
) => { readonly retiredFrom: PlainDate; readonly rules: readonly RuleId[] } | null;

/** Why somebody leaves a seat. */
export type DepartureReason = Exclude<VacancyReason, 'VACANT_NOW'>;

/** The end of a tenure. */
export interface Departure extends DatedGround {
  readonly reason: DepartureReason;
}

/** When a tenure ends, as far as it is known. */
export interface DepartureOutlook {
  /** The ground that comes first; null where none is known. */
  readonly first: Departure | null;
  /** The grounds that are not known: any of them could come before `first`. */
  readonly missing: readonly DepartureReason[];
}

/** When a tenure ends: by retirement, by a limit of terms, by the end of the appointment or of the tenure itself. */
export function departureOf(holder: HolderOutlook, retirementOf: RetirementFinder): DepartureOutlook {
  const { appointmentEnd, termLimit, held } = holder;
  const retirement = retirementOf(holder.person);
  const grounds: Record<DepartureReason, DatedGround | 'NONE' | null> = {
    RETIREMENT: retirement === null ? null : { from: retirement.retiredFrom, rules: retirement.rules },
    TERM_LIMIT: termLimit,
    APPOINTMENT_ENDS: earlierEnd(appointmentEnd, held.until),
  };
  const departures: Departure[] = [];
  const missing: DepartureReason[] = [];
  // On one day the reason that the vocabulary names first stands: sorting keeps the order of equal days.
  for (const reason of ['RETIREMENT', 'TERM_LIMIT', 'APPOINTMENT_ENDS'] as const) {
    const ground = grounds[reason];
    if (ground === null) missing.push(reason);
    else if (ground !== 'NONE') departures.push({ reason, from: ground.from, rules: ground.rules });
  }
  const [first] = departures.toSorted((left, right) => compareDates(left.from, right.from));
  return { first: first ?? null, missing };
}

/** The end that a decision set counts without a rule; where the appointment ends no later, its rules are named. */
function earlierEnd(
  appointmentEnd: HolderOutlook['appointmentEnd'],
  decided: PlainDate | null,
): DatedGround | 'NONE' | null {
  if (decided === null) return appointmentEnd;
  if (appointmentEnd !== null && appointmentEnd !== 'NONE' && appointmentEnd.from <= decided) return appointmentEnd;
  return { from: decided, rules: [] };
}
