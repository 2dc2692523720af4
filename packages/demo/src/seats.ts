import { addDays, type PlainDate } from '@cadre/domain/kernel';
import type { CommitteeBodies } from './bodies.js';
import { covers, demoDay, earlierOf, laterOf, monthsAfter } from './dates.js';
import { itemAt } from './random.js';
import { CONGRESS_YEARS, type Congresses } from './terms.js';
import { districtOn } from './unit-draft.js';
import type { Body, BodySeat, Cadre } from './world.js';

/** Titles whose holders sit in the standing committee of a district or the province, in order of precedence. */
const STANDING_TITLES = [
  'SECRETARY',
  'STANDING_DEPUTY_SECRETARY',
  'PEOPLES_COMMITTEE_CHAIR',
  'INSPECTION_HEAD',
  'AGENCY_HEAD',
  'PEOPLES_COMMITTEE_VICE_CHAIR',
  'COUNCIL_VICE_CHAIR',
  'POLICE_HEAD',
  'MILITARY_COMMANDER',
  'OFFICE_HEAD',
  'FRONT_CHAIR',
].flatMap((tail) => [`DISTRICT_${tail}`, `PROVINCE_${tail}`]);

/** A time in which someone may sit in a body: as long as the work that the seat goes with lasts. */
interface Claim {
  readonly cadre: Cadre;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  /** Order among those who claim a seat on a day, smallest first. */
  readonly orderOn: (on: PlainDate) => number;
}

/** Seats in the bodies of one committee, term by term. */
export function seatsOf(bodies: CommitteeBodies, cadres: readonly Cadre[], congresses: Congresses): BodySeat[] {
  const isProvince = bodies.unit.district === null;
  const days = congresses.of(bodies.unit);
  const executiveClaims = cadres.flatMap((cadre) => claimsOf(cadre, bodies, isProvince ? 5 : 2));
  const seats: BodySeat[] = [];
  let members: ReadonlySet<Cadre> = new Set();
  CONGRESS_YEARS.forEach((_, nth) => {
    const term = { from: itemAt(days, nth), until: days[nth + 1] ?? null };
    const at = nth === 3 ? 1 : 0;
    const executive = fill(bodies.executive[at], executiveClaims, term, members);
    const standing = standingClaims(executive);
    const inspectors = executive.filter((seat) => isInspector(seat, term.from)).map(claimOfSeat);
    seats.push(...executive);
    seats.push(...fill(bodies.standing[at], standing, term, members));
    seats.push(...fill(bodies.inspection[at], [...inspectors, ...others(executive, inspectors)], term, members));
    members = new Set(executive.map((seat) => seat.cadre));
  });
  return seats;
}

/** Times in which a person holds posts of the committee's area that are high enough to sit in it. */
function claimsOf(cadre: Cadre, bodies: CommitteeBodies, grade: number): Claim[] {
  const area = bodies.unit.district;
  const claims: Claim[] = [];
  for (const spell of cadre.spells) {
    const isHere = area === null || districtOn(spell.post.unit, spell.from) === area;
    if (!isHere || spell.post.title.grade < grade || spell.post.title.level === 'UNIT') continue;
    const last = claims.at(-1);
    if (last !== undefined && last.until === spell.from) claims[claims.length - 1] = { ...last, until: spell.until };
    else claims.push({ cadre, from: spell.from, until: spell.until, orderOn: (on) => heightOn(cadre, on) });
  }
  return claims;
}

/** Higher posts first. */
function heightOn(cadre: Cadre, on: PlainDate): number {
  const spell = cadre.spells.find((each) => covers(each, on));
  return 10 - (spell?.post.title.grade ?? 0);
}

function standingClaims(executive: readonly BodySeat[]): Claim[] {
  return executive.flatMap((seat) =>
    seat.cadre.spells.flatMap((spell) => {
      const order = STANDING_TITLES.indexOf(spell.post.title.code);
      const from = laterOf(seat.from, spell.from);
      const until = seat.until === null ? spell.until : earlierOf(seat.until, spell.until);
      return order >= 0 && (until === null || from < until)
        ? [{ cadre: seat.cadre, from, until, orderOn: () => order }]
        : [];
    }),
  );
}

function isInspector(seat: BodySeat, on: PlainDate): boolean {
  return seat.cadre.spells.some((spell) => covers(spell, on) && spell.post.title.code.includes('INSPECTION'));
}

function others(executive: readonly BodySeat[], inspectors: readonly Claim[]): Claim[] {
  const taken = new Set(inspectors.map((claim) => claim.cadre));
  const rest = executive.filter((seat) => !taken.has(seat.cadre) && seat.kind === 'ELECTED');
  return rest.toReversed().slice(0, 12).map(claimOfSeat);
}

function claimOfSeat(seat: BodySeat): Claim {
  return { cadre: seat.cadre, from: seat.from, until: seat.until, orderOn: () => 0 };
}

/**
 * Elects those who may be elected on the day the term opens and designates those who come into the work later, as
 * long as seats are free. Members stand again with 30 months of work left, newcomers with 60.
 */
function fill(
  body: Body,
  claims: readonly Claim[],
  term: { readonly from: PlainDate; readonly until: PlainDate | null },
  members: ReadonlySet<Cadre>,
): BodySeat[] {
  const seats: BodySeat[] = [];
  const lastDay = term.until ?? addDays(demoDay, 1);
  const isYoungEnough = ({ cadre }: Claim, on: PlainDate): boolean =>
    cadre.retires >= monthsAfter(on, members.has(cadre) ? 30 : 60);
  const seat = (claim: Claim, from: PlainDate, kind: BodySeat['kind']): void => {
    const isSeated = seats.some((each) => each.cadre === claim.cadre && (each.until === null || each.until > from));
    const seated = seats.filter((each) => covers(each, from)).length;
    if (isSeated || seated >= body.seats) return;
    const until = term.until === null ? claim.until : earlierOf(term.until, claim.until);
    seats.push({ body, cadre: claim.cadre, from, until, kind });
  };
  const onOpening = claims.filter((claim) => covers(claim, term.from) && isYoungEnough(claim, term.from));
  for (const claim of byOrder(onOpening, term.from)) seat(claim, term.from, 'ELECTED');
  const later = claims.filter((claim) => claim.from > term.from && claim.from < lastDay);
  const inTime = later.toSorted((left, right) => compareDays(left.from, right.from));
  for (const claim of inTime) {
    if (isYoungEnough(claim, claim.from)) seat(claim, claim.from, 'DESIGNATED');
  }
  return seats;
}

function byOrder(claims: readonly Claim[], on: PlainDate): Claim[] {
  const ordered = claims.map((claim) => ({ claim, order: claim.orderOn(on) }));
  return ordered.toSorted((left, right) => left.order - right.order).map((each) => each.claim);
}

function compareDays(left: PlainDate, right: PlainDate): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
