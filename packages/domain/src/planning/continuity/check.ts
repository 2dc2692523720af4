import { inputsHash } from './certificate.js';
import type { ContinuityFacts, HeldSeat, PlannedMove, Standing } from './facts.js';
import type { Continuity } from './simulate.js';
import type { UnknownGround } from './vocabulary.js';

// This file decides for itself what is allowed and what it costs: it shares nothing with the solver but the types and
// the hash, so that a mistake there does not vouch for itself here.

/** What is wrong with a simulation, and the id or level that it is about. */
export interface ContinuityFault {
  readonly code:
    | 'OTHER_INPUTS'
    | 'LINE_MISSING'
    | 'SEAT_NOT_OPEN'
    | 'PERSON_TWICE'
    | 'PUT_OUT'
    | 'SEATS_MISCOUNTED'
    | 'SHORTAGE_WRONG'
    | 'LEVEL_WRONG'
    | 'PRICE_OUT_OF_RANGE'
    | 'NOT_PROVEN_BEST';
  readonly about: string;
}

type Report = (code: ContinuityFault['code'], about: string) => void;

/** The levels of an option, the heaviest first: empty seats, moves, readiness, rank. */
type Cost = readonly [bigint, bigint, bigint, bigint];

/** The seats open to a person with what they cost; `isFree` where they may sit on none. */
interface Choice {
  readonly costs: ReadonlyMap<string, Cost>;
  readonly isFree: boolean;
}

const NOTHING: Cost = [0n, 0n, 0n, 0n];
const LEVELS = ['UNCOVERED', 'MOVES', 'READINESS', 'RANK'] as const;
const READINESS_STEPS = { READY_NOW: 0n, READY_NEXT_TERM: 1n, LONG_TERM: 2n } as const;

/**
 * Checks a simulation against its facts: the inputs are these, everybody sits on one seat that is open to them, nobody
 * who can stay is put out, empty seats and levels are counted right, every shortage is one, and the prices prove that no
 * assignment costs less. Empty where all of it holds. Which of several equally good assignments was chosen, the chains
 * and the reasons are not part of the proof.
 */
export function checkContinuity(facts: ContinuityFacts, simulated: Continuity): readonly ContinuityFault[] {
  const faults: ContinuityFault[] = [];
  const report: Report = (code, about) => faults.push({ code, about });
  if (inputsHash(facts) !== simulated.certificate.inputs) report('OTHER_INPUTS', simulated.certificate.inputs);
  const choices = choicesOf(facts);
  const seats = openSeats(facts);
  const places = placesOf(facts, simulated, report);
  const empty = new Map(seats);
  let total = NOTHING;
  for (const [person, post] of places) {
    const cost = choices.get(person)?.costs.get(post);
    if (cost === undefined) report('SEAT_NOT_OPEN', person);
    total = sumOf(total, cost ?? NOTHING);
    empty.set(post, (empty.get(post) ?? 0n) - 1n);
  }
  for (const [person, { isFree }] of choices) if (!isFree && !places.has(person)) report('PUT_OUT', person);
  const claimed = new Map<string, number>(simulated.uncovered.map(({ post, seats: count }) => [post, count]));
  for (const { post, weight } of facts.posts) {
    const missing = atLeastZero(empty.get(post)!);
    if (BigInt(claimed.get(post) ?? 0) !== missing) report('SEATS_MISCOUNTED', post);
    total = sumOf(total, [missing * BigInt(weight), 0n, 0n, 0n]);
  }
  checkShortages(simulated, { choices, seats }, report);
  checkProof(facts, simulated, { choices, seats, total }, report);
  return faults;
}

function choicesOf({ posts, held, plan, assume }: ContinuityFacts): Map<string, Choice> {
  const known = new Set<string>(posts.map(({ post }) => post));
  const holds = new Set(held.map(({ person, post }) => `${person} ${post}`));
  const last = plan.reduce((most, { rank }) => Math.max(most, rank ?? 0), 0);
  const choices = new Map<string, { costs: Map<string, Cost>; isFree: boolean }>();
  const choiceOf = (person: string) => {
    const choice = choices.get(person) ?? { costs: new Map<string, Cost>(), isFree: true };
    choices.set(person, choice);
    return choice;
  };
  for (const seat of held) {
    if (!seat.isMain || !known.has(seat.post) || !isOpen(seat, assume)) continue;
    choiceOf(seat.person).costs.set(seat.post, NOTHING);
    choiceOf(seat.person).isFree = false;
  }
  for (const move of plan) {
    if (!known.has(move.post) || !isOpen(move, assume) || holds.has(`${move.person} ${move.post}`)) continue;
    const { costs } = choiceOf(move.person);
    const cost: Cost = [0n, 1n, READINESS_STEPS[move.readiness], BigInt(move.rank === null ? last : move.rank - 1)];
    const other = costs.get(move.post);
    if (other === undefined || isLess(cost, other)) costs.set(move.post, cost);
  }
  return choices;
}

/** Seats less those that somebody keeps beside a main seat. */
function openSeats({ posts, held, assume }: ContinuityFacts): Map<string, bigint> {
  const seats = new Map<string, bigint>(posts.map(({ post, seats: count }) => [post, BigInt(count)]));
  for (const seat of held) {
    const { isMain, post } = seat;
    if (!isMain && isOpen(seat, assume) && seats.has(post)) seats.set(post, atLeastZero(seats.get(post)! - 1n));
  }
  return seats;
}

/** Who sits where after the moves, other seats aside; lines that fit no seat held and no entry are reported. */
function placesOf(facts: ContinuityFacts, { assignments }: Continuity, report: Report): Map<string, string> {
  const { assume } = facts;
  const known = new Set<string>(facts.posts.map(({ post }) => post));
  const held = new Map<string, HeldSeat>(facts.held.map((seat) => [seat.tenure, seat]));
  const plan = new Map<string, PlannedMove>(facts.plan.map((move) => [move.entry, move]));
  const places = new Map<string, string>();
  const told = new Set<string>();
  for (const { person, act, from, to, tenure, entry } of assignments) {
    const seat = tenure === null ? null : held.get(tenure);
    const move = entry === null ? null : plan.get(entry);
    if (tenure !== null) told.add(tenure);
    const fitsSeat = seat === null ? from === null : seat?.person === person && seat.post === from;
    const fitsMove =
      act === 'MOVE' ? move?.person === person && move.post === to && isOpen(move, assume) : entry === null;
    const fitsPlace = act === 'STAY' ? to !== null && to === from : act === 'MOVE' || to === null;
    if (!fitsSeat || !fitsMove || !fitsPlace) report('SEAT_NOT_OPEN', person);
    if (seat?.isMain === false) {
      if (act !== (isOpen(seat, assume) ? 'STAY' : 'LEAVE')) report('PUT_OUT', person);
    } else if (to !== null) {
      if (places.has(person)) report('PERSON_TWICE', person);
      places.set(person, to);
    }
  }
  for (const { tenure, post } of facts.held) if (known.has(post) && !told.has(tenure)) report('LINE_MISSING', tenure);
  return places;
}

interface Problem {
  readonly choices: ReadonlyMap<string, Choice>;
  readonly seats: ReadonlyMap<string, bigint>;
}

/** A shortage names everybody who could sit on its posts, and those who are too few leave just its seats empty. */
function checkShortages({ uncovered, shortages }: Continuity, { choices, seats }: Problem, report: Report): void {
  const openTo = new Map<string, string[]>();
  for (const [person, { costs }] of choices) {
    for (const post of costs.keys()) openTo.set(post, [...(openTo.get(post) ?? []), person]);
  }
  const emptyAt = new Map<string, bigint>(uncovered.map(({ post, seats: count }) => [post, BigInt(count)]));
  for (const { posts, people, seats: claimed } of shortages) {
    const able = new Set(posts.flatMap((post) => openTo.get(post) ?? []));
    const isNamed = able.size === people.length && people.every((person) => able.has(person));
    const count = posts.reduce((sum, post) => sum + (seats.get(post) ?? 0n), 0n);
    const empty = posts.reduce((sum, post) => sum + (emptyAt.get(post) ?? 0n), 0n);
    const isShort = empty > 0n && BigInt(claimed) === count && count - BigInt(able.size) === empty;
    if (!isNamed || !isShort || new Set(posts).size !== posts.length) report('SHORTAGE_WRONG', posts[0] ?? '');
  }
  for (const { post, reason, shortage } of uncovered) {
    const isCovered = shortage === null ? reason !== 'NEEDED_ELSEWHERE' : shortages[shortage]?.posts.includes(post);
    if (isCovered !== true) report('SHORTAGE_WRONG', post);
  }
}

/**
 * Weak duality, whatever the prices: an assignment costs at least what each person costs at best when a seat taken earns
 * its price, plus the prices of all seats. Equality proves the best. The levels are packed with bases that no lower
 * level can reach, so the packed numbers are ordered as the levels are.
 */
function checkProof(
  facts: ContinuityFacts,
  { certificate: { levels, prices } }: Continuity,
  { choices, seats, total }: Problem & { readonly total: Cost },
  report: Report,
): void {
  // What each person costs at most on each level: no assignment reaches a base above the sum.
  const most = [...choices.values()].map(({ costs }) => [...costs.values()].reduce(highest, NOTHING));
  const worst = most.reduce(sumOf, NOTHING);
  const bases = LEVELS.map((level, index) => {
    const said = levels[index];
    const base = index === 0 ? 1n : wholeOf(said?.base ?? '');
    const isRight =
      said?.level === level && wholeOf(said.value) === total[index] && (index === 0 || base > worst[index]!);
    if (!isRight) report('LEVEL_WRONG', level);
    return base;
  });
  const pack = (cost: Cost) => cost.reduce((packed, value, index) => packed * bases[index]! + value, 0n);
  const priceOf = new Map<string, bigint>(prices.map(({ post, price }) => [post, wholeOf(price)]));
  let bound = 0n;
  for (const { post, weight } of facts.posts) {
    const price = priceOf.get(post) ?? 0n;
    if (price < 0n || price > pack([BigInt(weight), 0n, 0n, 0n])) report('PRICE_OUT_OF_RANGE', post);
    bound += price * seats.get(post)!;
  }
  for (const { costs, isFree } of choices.values()) {
    const nets = [...costs].map(([post, cost]) => pack(cost) - (priceOf.get(post) ?? 0n));
    if (isFree) nets.push(0n);
    bound += nets.reduce((low, net) => (net < low ? net : low));
  }
  if (bound !== pack(total)) report('NOT_PROVEN_BEST', `${bound}`);
}

function isOpen({ grounds, unknown }: Standing, assume: UnknownGround): boolean {
  return grounds.length === 0 && (assume === 'GOES_ON' || unknown.length === 0);
}

/** A whole number from 0; -1, which no check accepts, where the text is none. */
function wholeOf(digits: string): bigint {
  return /^\d+$/.test(digits) ? BigInt(digits) : -1n;
}

function sumOf(left: Cost, right: Cost): Cost {
  return [left[0] + right[0], left[1] + right[1], left[2] + right[2], left[3] + right[3]];
}

function highest(left: Cost, right: Cost): Cost {
  return [larger(left[0], right[0]), larger(left[1], right[1]), larger(left[2], right[2]), larger(left[3], right[3])];
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

function isLess(left: Cost, right: Cost): boolean {
  const level = left.findIndex((value, index) => value !== right[index]);
  return level !== -1 && left[level]! < right[level]!;
}

function atLeastZero(count: bigint): bigint {
  return count > 0n ? count : 0n;
}
