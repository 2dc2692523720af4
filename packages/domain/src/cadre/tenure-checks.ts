import { compareDates, periodContains, periodsOverlap } from '../kernel/index.js';
import type { Id, Period } from '../kernel/index.js';
import type { AskedDays, AskedDecision, FileFacts, HeldPlace, NewTenure } from './file-facts.js';
import type { FactPlace, FileRefusal } from './file-refusals.js';

/** One tenure that is to stand in a file; the id of the one whose place it takes, null for a new one. */
export interface AskedTenure extends NewTenure {
  readonly replaces: Id<'Tenure'> | null;
}

/** The days as a period; null where they hold no day. */
export function periodOf({ from, until }: AskedDays): Period | null {
  return until !== null && compareDates(until, from) <= 0 ? null : { from, until };
}

/** What is wrong with the days of a fact and the decision behind it. */
export function decisionFaults(asked: AskedDays & AskedDecision, at: FactPlace): readonly FileRefusal[] {
  const faults: FileRefusal[] = [];
  if (periodOf(asked) === null) faults.push({ code: 'PERIOD_EMPTY', ...at });
  if (asked.decisionNumber === null || asked.decidedOn === null) faults.push({ code: 'DECISION_MISSING', ...at });
  else if (compareDates(asked.decidedOn, asked.from) > 0) faults.push({ code: 'DECIDED_AFTER_START', ...at });
  return faults;
}

/** What stands in the way of tenures of one person; each is held against the file and against the others of the request. */
export function tenureFaults(facts: FileFacts, asked: readonly AskedTenure[]): readonly FileRefusal[] {
  const replaced = new Set(asked.map(({ replaces }) => replaces));
  const others = facts.tenures.filter(({ id }) => !replaced.has(id));
  return asked.flatMap((tenure, index) => {
    const at: FactPlace = { fact: 'TENURE', place: index + 1 };
    const held = periodOf(tenure);
    const place = facts.places.find(({ id }) => id === tenure.place);
    const faults = [...decisionFaults(tenure, at)];
    if (place === undefined || !isThere(place, tenure)) faults.push({ code: 'POST_OR_BODY_NOT_THERE', ...at });
    if (held === null || place === undefined) return faults;
    const own = others.filter(
      ({ person, place: at, held: days }) => person === facts.person && at === place.id && periodsOverlap(days, held),
    );
    faults.push(...own.map(({ id }): FileRefusal => ({ code: 'TENURES_OVERLAP', ...at, tenure: id })));
    const earlier = asked.slice(0, index).some((each) => each.place === place.id && overlaps(each, held));
    if (earlier) faults.push({ code: 'TENURES_OVERLAP', ...at, tenure: null });
    if (own.length === 0 && !earlier && fills(place, tenure.kind)) {
      const beside = [...others.map((each) => ({ ...each, days: each.held })), ...besides(asked, index)];
      const taken = beside.filter((each) => each.place === place.id && fills(place, each.kind)).map(({ days }) => days);
      if (mostAtOnce(taken, held) >= place.seats) faults.push({ code: 'NO_SEAT_LEFT', ...at, seats: place.seats });
    }
    return faults;
  });
}

function besides(asked: readonly AskedTenure[], index: number) {
  return asked.slice(0, index).flatMap((each) => {
    const days = periodOf(each);
    return days === null ? [] : [{ place: each.place, kind: each.kind, days }];
  });
}

function overlaps(asked: AskedDays, held: Period): boolean {
  const days = periodOf(asked);
  return days !== null && periodsOverlap(days, held);
}

/** An acting holder takes no seat of a post; every member takes one of a body. */
function fills(place: HeldPlace, kind: NewTenure['kind']): boolean {
  return place.is === 'BODY' || kind !== 'ACTING';
}

function isThere({ exists }: HeldPlace, { from, until }: AskedDays): boolean {
  const end = exists.until;
  return periodContains(exists, from) && (end === null || (until === null ? false : compareDates(until, end) <= 0));
}

/** The most periods that hold one and the same day of another period. */
function mostAtOnce(periods: readonly Period[], within: Period): number {
  const days = [within.from, ...periods.map(({ from }) => from).filter((day) => periodContains(within, day))];
  return Math.max(...days.map((day) => periods.filter((each) => periodContains(each, day)).length));
}
