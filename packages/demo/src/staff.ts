import type { TenureKind } from '@cadre/domain/cadre';
import { bug, type PlainDate } from '@cadre/domain/kernel';
import { laterOf } from './dates.js';
import { districtOn } from './unit-draft.js';
import type { Cadre, Post, Spell } from './world.js';

/** Who holds what while careers unfold. */
export interface Staff {
  readonly holdersOf: (post: Post) => readonly Cadre[];
  /** The day after which a new holder may start: the latest departure, or the founding of the post. */
  readonly vacantSince: (post: Post) => PlainDate;
  /** The spell that a person is in; undefined for someone without a post. */
  readonly currentOf: (cadre: Cadre) => Spell | undefined;
  /** People in the posts of a district, or at province level for null, each with the spell. */
  readonly peopleOf: (district: number | null) => ReadonlyMap<Cadre, Spell>;
  readonly everyone: () => ReadonlyMap<Cadre, Spell>;
  /** People who lost their post and wait for another, with the day from which they wait. */
  readonly waiting: () => ReadonlyMap<Cadre, PlainDate>;
  /** Starts a spell; a spell the person was in ends the same day. */
  readonly start: (cadre: Cadre, post: Post, on: PlainDate, kind: TenureKind) => void;
  /** Ends the person's spell; the person leaves for good, or waits for another post. */
  readonly end: (cadre: Cadre, on: PlainDate, after: 'LEAVES' | 'WAITS') => void;
}

/** An empty staff. */
export function emptyStaff(): Staff {
  const holders = new Map<Post, Cadre[]>();
  const vacancies = new Map<Post, PlainDate>();
  const current = new Map<Cadre, Spell>();
  const waiting = new Map<Cadre, PlainDate>();
  const groups = new Map<number | null, Map<Cadre, Spell>>();
  const groupOf = (district: number | null): Map<Cadre, Spell> => {
    const group = groups.get(district) ?? new Map<Cadre, Spell>();
    groups.set(district, group);
    return group;
  };
  const leave = (cadre: Cadre, on: PlainDate): void => {
    const spell = current.get(cadre);
    if (spell === undefined) return;
    const { post, from } = spell;
    if (on <= from) bug(`${cadre.key} leaves ${post.key} on ${on}, not after ${from}`);
    spell.until = on;
    const others = (holders.get(post) ?? []).filter((each) => each !== cadre);
    holders.set(post, others);
    // Departures are met in any order; a seat counts as free from the latest one, so that no seat is filled twice.
    vacancies.set(post, laterOf(vacancies.get(post) ?? post.from, on));
    current.delete(cadre);
    groupOf(districtOn(post.unit, from)).delete(cadre);
  };
  return {
    holdersOf: (post) => holders.get(post) ?? [],
    vacantSince: (post) => vacancies.get(post) ?? post.from,
    currentOf: (cadre) => current.get(cadre),
    peopleOf: groupOf,
    everyone: () => current,
    waiting: () => waiting,
    start: (cadre, post, on, kind) => {
      leave(cadre, on);
      waiting.delete(cadre);
      const spell: Spell = { post, from: on, until: null, kind };
      cadre.spells.push(spell);
      holders.set(post, [...(holders.get(post) ?? []), cadre]);
      current.set(cadre, spell);
      groupOf(districtOn(post.unit, on)).set(cadre, spell);
    },
    end: (cadre, on, after) => {
      leave(cadre, on);
      waiting.delete(cadre);
      if (after === 'WAITS') waiting.set(cadre, on);
      else cadre.left = on;
    },
  };
}
