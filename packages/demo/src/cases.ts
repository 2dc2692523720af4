import { plainDate, type PlainDate } from '@cadre/domain/kernel';
import { NON_LOCAL_FROM } from './candidates.js';
import type { Careers } from './careers.js';
import { covers, demoDay, monthsAfter } from './dates.js';
import type { Entry, Plan, Slot } from './plan-model.js';
import { termEnd } from './plan-pool.js';
import { itemAt } from './random.js';
import { districtOn } from './unit-draft.js';
import type { Seat, Training } from './training.js';
import type { Cadre, Province, Spell } from './world.js';

/** Day from which the labelled entries of the plan 2025–2030 are approved, later than every plan that is. */
const LABELLED_ON = plainDate('2024-11-20');

/** Adds to the plan the entries that break a rule on purpose; their keys start with `case-`. */
export function withPlanCases(plan: Plan, careers: Careers): Plan {
  const decided = plan.slots.filter(({ cycle, post }) => {
    const isPlan = cycle.term === 2025 && cycle.purpose === 'BUILD' && cycle.decidedOn !== null;
    return isPlan && post !== null && cycle.unit.district !== null;
  });
  const live = plan.entries.filter((entry) => entry.slot.cycle.term === 2025 && entry.state === 'APPROVED');
  const used = new Set<Cadre>();
  const cases = [
    ...fourPosts(decided, live, used),
    ...fourPersons(decided, live, careers, used),
    ...overAge(decided, careers, used),
    ...notHigher(decided, careers, used),
  ];
  return { ...plan, entries: [...plan.entries, ...cases] };
}

function liveOf(live: readonly Entry[], slot: Slot): readonly Entry[] {
  return live.filter((entry) => entry.slot === slot);
}

function caseEntry(name: string, slot: Slot, cadre: Cadre, rank: number): Entry {
  return {
    key: `case-${name}`,
    slot,
    cadre,
    state: 'APPROVED',
    readiness: 'READY_NEXT_TERM',
    rank,
    source: 'ON_SITE',
    sourceUnit: null,
    objectGroup: 2,
    predecessor: null,
    ground: null,
    from: LABELLED_ON,
    until: null,
  };
}

/** Somebody who is planned for three posts of a district gets a fourth. */
function fourPosts(slots: readonly Slot[], live: readonly Entry[], used: Set<Cadre>): Entry[] {
  for (const entry of live) {
    const { cadre, slot } = entry;
    const own = live.filter((each) => each.cadre === cadre && each.slot.post !== null);
    const grades = own.map((each) => each.slot.post?.title.grade ?? 0);
    if (own.length !== 3 || slot.post === null) continue;
    const free = slots.find(
      (each) =>
        each.cycle === slot.cycle &&
        own.every((other) => other.slot !== each) &&
        grades.includes(each.post?.title.grade ?? -1) &&
        liveOf(live, each).length < 3 &&
        each.post?.nonLocal === false,
    );
    if (free === undefined) continue;
    used.add(cadre);
    return [caseEntry('four-posts', free, cadre, liveOf(live, free).length + 1)];
  }
  return [];
}

/** A post with three planned people gets a fourth. */
function fourPersons(slots: readonly Slot[], live: readonly Entry[], careers: Careers, used: Set<Cadre>): Entry[] {
  const counts = planCounts(live);
  for (const slot of slots) {
    const own = liveOf(live, slot);
    if (own.length !== 3 || slot.post?.nonLocal !== false) continue;
    const fourth = inDistrict(careers, slot).find(({ cadre, spell }) => {
      const rise = (slot.post?.title.grade ?? 0) - spell.post.title.grade;
      const isNew = own.every((entry) => entry.cadre !== cadre) && !used.has(cadre);
      return isNew && rise >= 1 && rise <= 3 && cadre.retires >= termEnd(2025) && (counts.get(cadre) ?? 0) < 3;
    });
    if (fourth === undefined) continue;
    used.add(fourth.cadre);
    return [caseEntry('four-persons', slot, fourth.cadre, 4)];
  }
  return [];
}

/** Somebody is planned who retires before the term ends. */
function overAge(slots: readonly Slot[], careers: Careers, used: Set<Cadre>): Entry[] {
  for (const slot of slots.filter((each) => each.post?.title.grade === 4 && !each.post.nonLocal)) {
    const old = inDistrict(careers, slot).find(({ cadre, spell }) => {
      const isLate = cadre.retires < plainDate('2029-01-01') && cadre.retires > plainDate('2026-06-01');
      return isLate && spell.post.title.grade === 3 && cadre.birthDate !== null && !used.has(cadre);
    });
    if (old === undefined) continue;
    used.add(old.cadre);
    return [caseEntry('over-age', slot, old.cadre, 3)];
  }
  return [];
}

/** Somebody is planned for a post no higher than the one held. */
function notHigher(slots: readonly Slot[], careers: Careers, used: Set<Cadre>): Entry[] {
  for (const slot of slots.filter((each) => each.post?.title.code === 'SECTION_HEAD' && !each.post.nonLocal)) {
    const level = inDistrict(careers, slot).find(
      ({ cadre, spell }) =>
        spell.post.title.code === 'SECTION_HEAD' &&
        spell.post !== slot.post &&
        cadre.retires >= termEnd(2025) &&
        cadre.born > monthsAfter(demoDay, -12 * 45) &&
        !used.has(cadre),
    );
    if (level === undefined) continue;
    used.add(level.cadre);
    return [caseEntry('not-higher', slot, level.cadre, 3)];
  }
  return [];
}

function planCounts(live: readonly Entry[]): Map<Cadre, number> {
  const counts = new Map<Cadre, number>();
  for (const entry of live) counts.set(entry.cadre, (counts.get(entry.cadre) ?? 0) + 1);
  return counts;
}

function inDistrict(careers: Careers, slot: Slot): { readonly cadre: Cadre; readonly spell: Spell }[] {
  const district = slot.cycle.unit.district;
  return careers.cadres.flatMap((cadre) => {
    const spell = cadre.spells.find((each) => covers(each, demoDay));
    return spell !== undefined && districtOn(spell.post.unit, demoDay) === district ? [{ cadre, spell }] : [];
  });
}

/** Takes the reason from three seats of 2023 and names them `case-seat-1` to `case-seat-3`. */
export function withSeatCases(training: Training): Training {
  let left = 3;
  const seats = training.seats.map((seat): Seat => {
    const isEligible = seat.quota.year === 2023 && seat.quota.course.programme === 'THEORY_INTERMEDIATE';
    if (left === 0 || !isEligible || seat.reason !== 'STANDARD_GAP') return seat;
    const key = `case-seat-${4 - left}`;
    left -= 1;
    return { ...seat, key, reason: null };
  });
  return { ...training, seats };
}

/** What files say on purpose against a rule. */
export interface FileCases {
  /** The person whose probation lasted eighteen months. */
  readonly lateOfficial: Cadre | null;
  /** The district secretary from the district itself, with the home that the file names. */
  readonly localSecretary: { readonly cadre: Cadre; readonly homePlace: string } | null;
  /** The person who is still in post after the age of retirement. */
  readonly pastRetirement: Cadre | null;
}

/** No labelled files, for the provinces after the first. */
export const NO_FILE_CASES: FileCases = { lateOfficial: null, localSecretary: null, pastRetirement: null };

/** Chooses the labelled files and lets one person stay in post past the age of retirement. */
export function fileCasesOf(province: Province, careers: Careers): FileCases {
  return {
    lateOfficial: careers.cadres.find((cadre) => cadre.admitted > plainDate('2010-01-01')) ?? null,
    localSecretary: localSecretary(province, careers),
    pastRetirement: stayingOn(careers),
  };
}

function localSecretary(province: Province, careers: Careers): FileCases['localSecretary'] {
  for (const cadre of careers.cadres) {
    const spell = cadre.spells.find(({ post }) => post.title.code === 'DISTRICT_SECRETARY');
    if (spell === undefined || spell.until !== null || spell.from < NON_LOCAL_FROM) continue;
    const district = itemAt(province.districts, spell.post.unit.district ?? 0);
    const commune = province.communes.find((each) => each.district === district.index && each.party.until === null);
    return { cadre, homePlace: `${commune?.name ?? ''}, ${district.kind} ${district.name}, tỉnh ${province.name}` };
  }
  return null;
}

/** Somebody who should have retired since 2023 from a post that nobody took over stays in it. */
function stayingOn(careers: Careers): Cadre | null {
  const filled = new Map<string, PlainDate>();
  for (const cadre of careers.cadres) {
    for (const { post, from } of cadre.spells) if (from > (filled.get(post.key) ?? '')) filled.set(post.key, from);
  }
  for (const cadre of careers.cadres) {
    const last = cadre.spells.at(-1);
    const isOld =
      cadre.left === cadre.retires && cadre.retires > plainDate('2023-01-31') && cadre.birthDate === cadre.born;
    if (last === undefined || !isOld || last.until !== cadre.left || last.post.seats !== 1) continue;
    if (last.post.until !== null || filled.get(last.post.key) !== last.from) continue;
    last.until = null;
    cadre.left = null;
    return cadre;
  }
  return null;
}
