import { committeeAbbreviation } from './districts.js';
import { recordedAfter } from './dates.js';
import { randomOf, itemAt } from './random.js';
import type { Tour } from './tours.js';
import type { Round } from './votes.js';
import type { Province, Row } from './world.js';

/** Rows of vote_round, vote_invalid_reason and vote_result. */
export function voteRows(rounds: readonly Round[]): { rounds: Row[]; reasons: Row[]; results: Row[] } {
  const roundRows = rounds.map((round) => ({
    id: `vote_round:${round.key}`,
    unit_id: `unit:${round.body.unit.key}`,
    body_id: `body:${round.body.key}`,
    purpose: round.purpose,
    state: 'DISCLOSED',
    name: round.name,
    held_on: round.heldOn,
    members: round.members,
    summoned: round.members,
    present: round.present,
    issued: round.present,
    returned: round.returned,
    valid: round.valid,
    invalid: round.returned - round.valid,
    label: round.label,
    source_document_id: null,
    recorded_from: recordedAfter(round.heldOn),
  }));
  const spoilt = rounds.filter((round) => round.returned > round.valid);
  const reasons = spoilt.map((round) => ({
    id: `vote_invalid_reason:${round.key}`,
    round_id: `vote_round:${round.key}`,
    reason: 'Đánh dấu từ hai ô trở lên cho một người',
    ballots: round.returned - round.valid,
    recorded_from: recordedAfter(round.heldOn),
  }));
  const results = rounds.flatMap((round) =>
    round.results.map((result, nth) => ({
      id: resultId(round, nth),
      round_id: `vote_round:${round.key}`,
      cadre_id: `cadre:${result.cadre.key}`,
      post_id: result.post === null ? null : `post:${result.post.key}`,
      high: result.high,
      confidence: result.confidence,
      low: result.low,
      blank: result.blank,
      recorded_from: recordedAfter(round.heldOn),
    })),
  );
  return { rounds: roundRows, reasons, results };
}

/** The labelled result is the last of its round. */
function resultId(round: Round, nth: number): string {
  const isLabelled = round.label !== null && nth === round.results.length - 1;
  return isLabelled ? `vote_result:${round.key}` : `vote_result:${round.key}-${nth + 1}`;
}

/** Rows of the table rotation_tour. */
export function tourRows(seed: number, province: Province, tours: readonly Tour[]): Row[] {
  const random = randomOf(seed, province.key, 'tour decisions');
  return tours.map((tour) => {
    const district = tour.to.unit.district;
    const isDistrictList = tour.to.title.level === 'DISTRICT_STANDING_COMMITTEE' && district !== null;
    const issuer = isDistrictList ? committeeAbbreviation(itemAt(province.districts, district).kind) : 'TU';
    return {
      id: `rotation_tour:${tour.key}`,
      cadre_id: `cadre:${tour.cadre.key}`,
      province_id: `unit:${province.key}`,
      kind: tour.kind,
      state: tour.state,
      from_post_id: `post:${tour.from.key}`,
      to_post_id: `post:${tour.to.key}`,
      purpose: tour.purpose,
      started_on: tour.startedOn,
      due_on: tour.dueOn,
      ended_on: tour.endedOn,
      decision_number: `${random.between(1, 1900)}-QĐ/${issuer}`,
      recorded_from: recordedAfter(tour.endedOn ?? tour.startedOn),
    };
  });
}
