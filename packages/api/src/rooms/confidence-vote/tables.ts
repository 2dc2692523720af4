import { VOTE_PURPOSES, VOTE_ROUND_STATES } from '@cadre/domain/confidence-vote';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { code, inVocabulary, key, recordedFrom, reference } from '../../platform/columns.js';
import { cadre } from '../cadre/tables.js';
import { body, post, unit } from '../organization/tables.js';
import { document } from '../rule/tables.js';

/** A round of ballots (đợt lấy phiếu) with its accounting. Ballots themselves are not here: only counts. */
export const voteRound = pgTable(
  'vote_round',
  {
    id: key(),
    unitId: reference('unit_id', () => unit.id).notNull(),
    /** The body that votes; NULL for a conference that is no body, such as one of key cadres. */
    bodyId: reference('body_id', () => body.id),
    purpose: code('purpose', VOTE_PURPOSES).notNull(),
    state: code('state', VOTE_ROUND_STATES).notNull(),
    name: text('name').notNull(),
    /** Day of the vote; NULL until it is set. */
    heldOn: date('held_on'),
    /** Counts below are NULL until the counting board reports them. */
    members: integer('members'),
    summoned: integer('summoned'),
    present: integer('present'),
    issued: integer('issued'),
    returned: integer('returned'),
    valid: integer('valid'),
    invalid: integer('invalid'),
    /** Why a seed case departs from the ordinary; NULL for an ordinary round. */
    label: text('label'),
    sourceDocumentId: reference('source_document_id', () => document.id),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('vote_round_purpose_known', t.purpose, VOTE_PURPOSES),
    inVocabulary('vote_round_state_known', t.state, VOTE_ROUND_STATES),
    check(
      'vote_round_accounting',
      sql`${t.present} <= ${t.summoned} and ${t.present} <= ${t.members} and ${t.summoned} <= ${t.members} and ${t.issued} <= ${t.present} and ${t.returned} <= ${t.issued} and ${t.valid} + ${t.invalid} = ${t.returned} and ${t.valid} >= 0 and ${t.invalid} >= 0`,
    ),
    // Of counts that are not all reported the chain above says nothing.
    check(
      'vote_round_counts',
      sql`${t.members} >= 0 and ${t.summoned} >= 0 and ${t.present} >= 0 and ${t.issued} >= 0 and ${t.returned} >= 0`,
    ),
    index('vote_round_order').on(t.heldOn, t.id),
    index('vote_round_unit').on(t.unitId, t.heldOn),
  ],
);

/** How many ballots were invalid for which reason. */
export const voteInvalidReason = pgTable(
  'vote_invalid_reason',
  {
    id: key(),
    roundId: reference('round_id', () => voteRound.id).notNull(),
    reason: text('reason').notNull(),
    ballots: integer('ballots').notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    check('vote_invalid_reason_positive', sql`${t.ballots} > 0`),
    index('vote_invalid_reason_round').on(t.roundId, t.id),
  ],
);

/** The result of one person in one round: counts per level and blanks, which add up to the valid ballots. */
export const voteResult = pgTable(
  'vote_result',
  {
    id: key(),
    roundId: reference('round_id', () => voteRound.id).notNull(),
    cadreId: reference('cadre_id', () => cadre.id).notNull(),
    /** The post on account of which the person is voted on; NULL for a seat in a body. */
    postId: reference('post_id', () => post.id),
    /** High confidence (tín nhiệm cao); in a vote of confidence: confidence. */
    high: integer('high').notNull(),
    /** Confidence (tín nhiệm); NULL in a vote of confidence, which has two levels. */
    confidence: integer('confidence'),
    /** Low confidence (tín nhiệm thấp); in a vote of confidence: no confidence. */
    low: integer('low').notNull(),
    /** Valid ballots that mark no level for this person. */
    blank: integer('blank').notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    unique('vote_result_once').on(t.roundId, t.cadreId),
    check(
      'vote_result_counts',
      sql`${t.high} >= 0 and ${t.low} >= 0 and ${t.blank} >= 0 and coalesce(${t.confidence}, 0) >= 0`,
    ),
    index('vote_result_order').on(t.roundId, t.id),
    index('vote_result_cadre').on(t.cadreId),
  ],
);
