import { addDays, plainDate, type PlainDate } from '@cadre/domain/kernel';
import { isLocalTo, NON_LOCAL_FROM } from './candidates.js';
import { covers, dayInYear, monthsAfter } from './dates.js';
import type { Random } from './random.js';
import type { Staff } from './staff.js';
import { ELECTION_DAYS, type Congresses } from './terms.js';
import type { Cadre, Post, Spell } from './world.js';

/** Day by which locals had left the posts closed to them, before the congresses of 2020. */
const LOCALS_REPLACED = plainDate('2020-02-01');

interface Progress {
  readonly posts: readonly Post[];
  readonly congresses: Congresses;
  readonly staff: Staff;
  readonly random: Random;
}

/** Ends the spells that end in a year whatever else happens: by age, by departure, by congress, with their unit. */
export function endForYear(progress: Progress, year: number): void {
  const { staff, random } = progress;
  const span = { from: dayInYear(year, 0), until: dayInYear(year + 1, 0) };
  for (const [cadre, since] of staff.waiting()) {
    if (addDays(since, 400) < span.from || cadre.retires < span.until) staff.end(cadre, span.from, 'LEAVES');
  }
  for (const [cadre, spell] of staff.everyone()) {
    const ended = endingOf(progress, cadre, spell, span);
    const isLeaving = random.chance(4, 1000);
    const leaving = dayInYear(year, random.between(5, 355));
    if (ended !== null) staff.end(cadre, ended.on, ended.after);
    else if (isLeaving && leaving > addDays(spell.from, 200)) staff.end(cadre, leaving, 'LEAVES');
  }
}

interface Ending {
  readonly on: PlainDate;
  readonly after: 'LEAVES' | 'WAITS';
}

/** The first ending within the year that applies to the spell; null where none does. */
function endingOf(
  progress: Progress,
  cadre: Cadre,
  spell: Spell,
  year: { from: PlainDate; until: PlainDate },
): Ending | null {
  const endings: Ending[] = [];
  const add = (on: PlainDate | null | undefined, after: Ending['after']): void => {
    if (on && on > spell.from && covers(year, on)) endings.push({ on, after });
  };
  add(cadre.retires, 'LEAVES');
  add(congressWithoutReelection(progress, cadre, spell), 'LEAVES');
  add(spell.post.until, 'WAITS');
  if (spell.post.nonLocal) {
    add(monthsAfter(spell.from, 9 * 12), 'WAITS');
    if (spell.from < NON_LOCAL_FROM && isLocalTo(cadre, spell.post, LOCALS_REPLACED)) add(LOCALS_REPLACED, 'WAITS');
  }
  return endings.toSorted((left, right) => (left.on < right.on ? -1 : 1))[0] ?? null;
}

/** The congress or election at which someone with less than 30 months of work left does not stand again. */
function congressWithoutReelection(progress: Progress, cadre: Cadre, spell: Spell): PlainDate | undefined {
  const { elected, grade } = spell.post.title;
  if (elected === null || grade === 0) return undefined;
  // Chairs sit in the committee as deputy secretaries and leave with its congress.
  const isChair = spell.post.title.code.endsWith('PEOPLES_COMMITTEE_CHAIR');
  const days = elected === 'PARTY' || isChair ? progress.congresses.of(spell.post.unit) : ELECTION_DAYS;
  return days.find((day) => day > spell.from && cadre.retires < monthsAfter(day, 30));
}
