import type { MovementKind, TourState } from '@cadre/domain/rotation';
import { addDays, type PlainDate } from '@cadre/domain/kernel';
import { TOURS_FROM } from './candidates.js';
import { covers, demoDay, knownEnd, monthsAfter } from './dates.js';
import type { Entry } from './plan-model.js';
import { randomOf, type Random } from './random.js';
import { districtOn } from './unit-draft.js';
import type { Cadre, Post, Province, Spell } from './world.js';

/** A tour of one person from one post to another for a time. */
export interface Tour {
  readonly key: string;
  readonly cadre: Cadre;
  readonly kind: MovementKind;
  readonly state: TourState;
  readonly from: Post;
  readonly to: Post;
  readonly purpose: string;
  readonly startedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly endedOn: PlainDate | null;
}

type TourKind = 'ROTATION' | 'REASSIGNMENT' | 'REINFORCEMENT';

const PURPOSES: Readonly<Record<TourKind, string>> = {
  ROTATION: 'Luân chuyển để đào tạo, bồi dưỡng và rèn luyện cán bộ trong quy hoạch',
  REASSIGNMENT: 'Điều động để kiện toàn tổ chức và bố trí người đứng đầu không là người địa phương',
  REINFORCEMENT: 'Tăng cường cán bộ huyện về xã giữ chức vụ chủ chốt',
};

/**
 * Moves of leaders into another district, or from an agency of the province to a district. A planned person with ten
 * years of work left is rotated; others are transferred.
 */
export function toursOf(seed: number, province: Province, cadres: readonly Cadre[], entries: readonly Entry[]): Tour[] {
  const random = randomOf(seed, province.key, 'tours');
  const planned = new Map<Cadre, Entry[]>();
  for (const entry of entries) planned.set(entry.cadre, [...(planned.get(entry.cadre) ?? []), entry]);
  const tours: Tour[] = [];
  for (const cadre of cadres) {
    cadre.spells.forEach((spell, nth) => {
      const before = cadre.spells[nth - 1];
      if (before === undefined || !isTour(before, spell)) return;
      const isPlanned = (planned.get(cadre) ?? []).some((entry) => isLive(entry, spell.from));
      const hasTime = cadre.retires >= monthsAfter(spell.from, 120);
      const other = spell.post.unit.commune === null ? 'REASSIGNMENT' : 'REINFORCEMENT';
      const kind = isPlanned && hasTime ? 'ROTATION' : other;
      tours.push(tourFrom(`${province.key}-${tours.length + 1}`, cadre, before, spell, kind, random));
    });
  }
  return tours;
}

/**
 * Leaders only: into a leading post of a district that is not theirs, or from an agency of a district to the head of
 * one of its communes.
 */
function isTour(before: Spell, spell: Spell): boolean {
  const isContinuous = before.until === spell.from && spell.from >= TOURS_FROM;
  if (!isContinuous) return false;
  const from = districtOn(before.post.unit, before.from);
  const to = districtOn(spell.post.unit, spell.from);
  const isToDistrict = spell.post.title.grade >= 5 && to !== null && to !== from && before.post.title.grade >= 3;
  const isToCommune = spell.post.title.code === 'COMMUNE_SECRETARY' && before.post.unit.commune === null;
  return isToDistrict || (isToCommune && from === to && before.post.title.grade >= 2);
}

function isLive(entry: Entry, on: PlainDate): boolean {
  return (
    entry.slot.cycle.decidedOn !== null && (covers(entry, on) || (entry.state === 'APPOINTED' && entry.until === on))
  );
}

function tourFrom(key: string, cadre: Cadre, before: Spell, spell: Spell, kind: TourKind, random: Random): Tour {
  const next = cadre.spells.find((each) => each.from === spell.until);
  const planned = monthsAfter(spell.from, random.pick([36, 36, 36, 48, 60]));
  const endedOn = knownEnd(spell.until);
  const isExtended = endedOn === null && planned < demoDay && random.chance(1, 2);
  return {
    key,
    cadre,
    kind,
    state: endedOn === null ? (isExtended ? 'EXTENDED' : 'STARTED') : endingState(before, spell, next),
    from: before.post,
    to: spell.post,
    purpose: PURPOSES[kind],
    startedOn: spell.from,
    dueOn: isExtended ? addDays(monthsAfter(demoDay, random.between(3, 18)), 1) : planned,
    endedOn,
  };
}

function endingState(before: Spell, spell: Spell, next: Spell | undefined): TourState {
  if (spell.until !== null && spell.until < monthsAfter(spell.from, 36)) return 'CURTAILED';
  if (next === undefined) return 'APPOINTED_ELSEWHERE';
  const home = districtOn(before.post.unit, before.from);
  return districtOn(next.post.unit, next.from) === home ? 'RETURNED' : 'APPOINTED_ELSEWHERE';
}
