import type { TenureKind } from '@cadre/domain/cadre';
import { addDays, type PlainDate } from '@cadre/domain/kernel';
import type { FileCases } from './cases.js';
import { demoDay, monthsAfter, recordedAfter } from './dates.js';
import { committeeAbbreviation } from './districts.js';
import { itemAt, type Random } from './random.js';
import { ELECTION_DAYS, type Congresses } from './terms.js';
import type { BodySeat, Cadre, Post, Province, Row, Spell } from './world.js';

/** One tenure: a spell, or the part of it between two decisions. */
export interface Tenure {
  readonly cadre: Cadre;
  readonly post: Post;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly kind: TenureKind;
}

/** Cuts spells into tenures: at congresses, at elections, and every five years for appointed leaders. */
export function tenuresOf(cadres: readonly Cadre[], posts: readonly Post[], congresses: Congresses): Tenure[] {
  const followers = new Map<Post, Post[]>();
  for (const post of posts) {
    if (post.follows !== null) followers.set(post.follows, [...(followers.get(post.follows) ?? []), post]);
  }
  return cadres.flatMap((cadre) =>
    cadre.spells.flatMap((spell) => [
      ...cut(cadre, spell, spell.post, congresses),
      ...(followers.get(spell.post) ?? []).flatMap((post) =>
        cut(cadre, { ...spell, kind: 'CONCURRENT' }, post, congresses),
      ),
    ]),
  );
}

function cut(cadre: Cadre, spell: Spell, post: Post, congresses: Congresses): Tenure[] {
  const end = spell.until ?? addDays(demoDay, 1);
  const days = renewalDays(spell, post, congresses).filter((day) => day > spell.from && day < end);
  const starts = [spell.from, ...days];
  return starts.map((from, nth) => ({
    cadre,
    post,
    from,
    until: starts[nth + 1] ?? spell.until,
    kind: nth > 0 && spell.kind === 'DESIGNATED' ? 'ELECTED' : spell.kind,
  }));
}

/** Days on which the holder of a post is elected or appointed anew. */
function renewalDays(spell: Spell, post: Post, congresses: Congresses): readonly PlainDate[] {
  if (post.title.elected === 'PARTY') return congresses.of(post.unit);
  if (post.title.elected === 'STATE') return ELECTION_DAYS;
  if (post.title.grade === 0) return [];
  return [60, 120, 180, 240, 300].map((months) => monthsAfter(spell.from, months));
}

/** Writes tenures in posts and seats in bodies as rows. */
export function tenureRows(
  province: Province,
  tenures: readonly Tenure[],
  seats: readonly BodySeat[],
  cases: FileCases,
  random: Random,
): Row[] {
  const numbers = numberDrawer(province, random);
  const row = (nth: number, each: Tenure | BodySeat, place: Row, number: string): Row => {
    const isOnTheDay = each.kind === 'ELECTED';
    return {
      id: `tenure:${caseName(each, cases) ?? `${province.key}-${nth + 1}`}`,
      cadre_id: `cadre:${each.cadre.key}`,
      ...place,
      kind: each.kind,
      valid_from: each.from,
      valid_until: each.until,
      decision_number: number,
      decided_on: isOnTheDay ? each.from : addDays(each.from, -random.between(1, 12)),
      recorded_from: recordedAfter(each.until ?? each.from),
    };
  };
  return [
    ...tenures.map((each, nth) =>
      row(nth, each, { post_id: `post:${each.post.key}`, body_id: null }, numbers(each.post)),
    ),
    ...seats.map((each, nth) =>
      row(
        tenures.length + nth,
        each,
        { post_id: null, body_id: `body:${each.body.key}` },
        numbers({ ...each.body, title: each.body }),
      ),
    ),
  ];
}

/** The name of a tenure that breaks a rule on purpose. */
function caseName(each: Tenure | BodySeat, cases: FileCases): string | null {
  if (!('post' in each) || each.until !== null || each.post.follows !== null) return null;
  if (each.cadre === cases.localSecretary?.cadre) return 'case-local-secretary';
  return each.cadre === cases.pastRetirement ? 'case-past-retirement' : null;
}

/** Numbers of decisions, ending on the initials of whoever decides about the level. */
function numberDrawer(province: Province, random: Random) {
  return (place: Pick<Post, 'unit'> & { readonly title: Pick<Post['title'], 'level'> }): string => {
    const number = random.between(1, 1900);
    const district = place.unit.district === null ? undefined : itemAt(province.districts, place.unit.district);
    switch (place.title.level) {
      case 'CENTRAL':
        return `${number}-QĐNS/TW`;
      case 'PROVINCE_STANDING_COMMITTEE':
        return `${number}-QĐ/TU`;
      case 'DISTRICT_STANDING_COMMITTEE':
        return `${number}-QĐ/${district === undefined ? 'TU' : committeeAbbreviation(district.kind)}`;
      case 'UNIT':
        return `${number}/QĐ-UBND`;
    }
  };
}
