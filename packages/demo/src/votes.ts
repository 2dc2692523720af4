import type { VotePurpose } from '@cadre/domain/confidence-vote';
import { addDays, plainDate, type PlainDate } from '@cadre/domain/kernel';
import { covers } from './dates.js';
import { randomOf, type Random } from './random.js';
import type { Body, BodySeat, Cadre, Post, Province } from './world.js';

/** A round of ballots with its accounting. */
export interface Round {
  readonly key: string;
  readonly body: Body;
  readonly purpose: VotePurpose;
  readonly name: string;
  readonly heldOn: PlainDate;
  readonly members: number;
  readonly present: number;
  readonly returned: number;
  readonly valid: number;
  readonly label: string | null;
  readonly results: readonly Result[];
}

export interface Result {
  readonly cadre: Cadre;
  readonly post: Post | null;
  readonly high: number;
  /** Null in a vote of confidence, which has two levels. */
  readonly confidence: number | null;
  readonly low: number;
  readonly blank: number;
}

/** Ballots in the third year of each term, and the early ones of 2014; each year with its first day and its spread. */
const BALLOTS: readonly { readonly year: number; readonly from: PlainDate; readonly days: number }[] = [
  { year: 2014, from: plainDate('2014-01-06'), days: 70 },
  { year: 2018, from: plainDate('2018-10-08'), days: 60 },
  { year: 2023, from: plainDate('2023-07-10'), days: 110 },
];

/** The round with 40 members, 36 present, 35 valid ballots and 18 of low confidence. */
const HALF = { year: 2018, members: 40, present: 36, valid: 35, low: 18 } as const;

/** District, first 0, in whose ballot of 2023 one person gets more than half low confidence. */
const DISTRUSTING_DISTRICT = 8;

/** The confidence ballots of a province, and who got more than half low confidence in 2023. */
export interface Votes {
  readonly rounds: readonly Round[];
  readonly distrusted: ReadonlyMap<Cadre, PlainDate>;
}

/** Holds the ballots of the province and its districts over the standing committees. */
export function votesOf(seed: number, province: Province, seats: readonly BodySeat[]): Votes {
  const random = randomOf(seed, province.key, 'votes');
  const rounds: Round[] = [];
  const distrusted = new Map<Cadre, PlainDate>();
  const half = province.index === 0 ? halfCase(seats) : null;
  for (const { year, from, days } of BALLOTS) {
    for (const unit of [province.committee, ...province.districts.map((each) => each.committee)]) {
      const heldOn = addDays(from, random.below(days));
      const isHalf = year === HALF.year && half?.unit === unit;
      const on = isHalf ? half.on : heldOn;
      const isLow = year === 2023 && unit.district === DISTRUSTING_DISTRICT;
      const own = seats.filter((seat) => seat.body.unit === unit && covers(seat, on));
      const round = roundFrom(own, year, on, isHalf ? 'HALF' : isLow ? 'LOW' : 'ORDINARY', random);
      if (round === null) continue;
      rounds.push(round);
      const least = isLow ? round.results.at(-1) : undefined;
      if (least === undefined) continue;
      distrusted.set(least.cadre, on);
      const later = addDays(on, 28);
      const voters = seats.filter((seat) => seat.body === round.body && covers(seat, later));
      rounds.push(secondStage(round, least, later, voters.length));
    }
  }
  return { rounds, distrusted };
}

/** A district and a day in the autumn of 2018 on which its executive committee has exactly the members of the case. */
function halfCase(seats: readonly BodySeat[]): { readonly unit: Body['unit']; readonly on: PlainDate } | null {
  const executives = seats.filter(({ body }) => body.kind === 'EXECUTIVE_COMMITTEE' && body.unit.district !== null);
  const units = [...new Set(executives.map((seat) => seat.body.unit))];
  for (const unit of units) {
    const own = executives.filter((seat) => seat.body.unit === unit);
    for (let days = 0; days < 80; days += 1) {
      const on = addDays(plainDate('2018-10-08'), days);
      if (own.filter((seat) => covers(seat, on)).length === HALF.members) return { unit, on };
    }
  }
  return null;
}

type Case = 'ORDINARY' | 'HALF' | 'LOW';

function roundFrom(
  seats: readonly BodySeat[],
  year: number,
  heldOn: PlainDate,
  as: Case,
  random: Random,
): Round | null {
  const voters = seats.filter((seat) => seat.body.kind === 'EXECUTIVE_COMMITTEE');
  const judged = seats.filter((seat) => seat.body.kind === 'STANDING_COMMITTEE');
  const body = voters[0]?.body;
  if (body === undefined || judged.length === 0) return null;
  const members = voters.length;
  const drawnPresent = members - random.below(4);
  const drawnReturned = drawnPresent - (random.chance(1, 6) ? 1 : 0);
  const drawnValid = drawnReturned - (random.chance(1, 4) ? 1 : 0);
  const isHalf = as === 'HALF';
  const present = isHalf ? HALF.present : drawnPresent;
  const returned = isHalf ? HALF.valid : drawnReturned;
  const valid = isHalf ? HALF.valid : drawnValid;
  const lastLow = isHalf ? HALF.low : as === 'LOW' ? Math.floor(returned / 2) + 3 : null;
  const results = judged.map((seat, nth): Result => {
    const isLast = nth === judged.length - 1;
    return resultOf(seat.cadre, heldOn, valid, isLast ? lastLow : null, random);
  });
  return {
    key: isHalf ? 'case-half-low' : `${body.unit.key}-${year}`,
    body,
    purpose: 'CONFIDENCE_BALLOT',
    name: `Lấy phiếu tín nhiệm ủy viên Ban Thường vụ, ${body.unit.name}, năm ${year}`,
    heldOn,
    members,
    present,
    returned,
    valid,
    label: isHalf ? 'VOTE_HALF_LOW' : null,
    results,
  };
}

function resultOf(cadre: Cadre, on: PlainDate, valid: number, fixedLow: number | null, random: Random): Result {
  const low = fixedLow ?? (random.chance(1, 12) ? random.between(4, 9) : random.below(4));
  const blank = fixedLow === null && random.chance(1, 15) ? 1 : 0;
  const rest = valid - low - blank;
  const high = Math.floor((rest * random.between(fixedLow === null ? 58 : 20, fixedLow === null ? 92 : 45)) / 100);
  const post = cadre.spells.find((spell) => covers(spell, on))?.post ?? null;
  return { cadre, post, high, confidence: rest - high, low, blank };
}

/** The vote of confidence that follows for the person whom more than half trust little; most trust him in it. */
function secondStage(first: Round, least: Result, heldOn: PlainDate, members: number): Round {
  const present = members - 1;
  const against = Math.floor(present / 2) - 3;
  return {
    ...first,
    key: `${first.key}-2`,
    purpose: 'VOTE_OF_CONFIDENCE',
    name: `Bỏ phiếu tín nhiệm, ${first.body.unit.name}, năm 2023`,
    heldOn,
    members,
    present,
    returned: present,
    valid: present,
    results: [{ ...least, high: present - against, confidence: null, low: against, blank: 0 }],
  };
}
