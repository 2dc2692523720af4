import { derivedTable } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { voteResult, voteRound } from './tables.js';

/** Shares of a result under each denominator. */
export const voteShare = pgTable('vote_share', {
  /** `<result id>:<denominator>`. */
  id: text('id').notNull(),
  resultId: uuid('result_id').notNull(),
  roundId: uuid('round_id').notNull(),
  cadreId: uuid('cadre_id').notNull(),
  denominator: text('denominator').notNull(),
  /** Place of the denominator in its order, 1 for MEMBERS. */
  ordinal: integer('ordinal').notNull(),
  /** The count itself; NULL until the counting board reports it. */
  base: integer('base'),
  high: integer('high').notNull(),
  confidence: integer('confidence'),
  low: integer('low').notNull(),
});

/*
 * The shares come from the counts as they are known through the lens; the view of the same name, for other readers of the
 * database, has those known now.
 */
derivedTable(
  voteShare,
  (from) => sql`
    select result.id::text || ':' || denominator.name as id, result.id as result_id, result.round_id, result.cadre_id,
      denominator.name as denominator, denominator.ordinal, denominator.base, result.high, result.confidence, result.low
    from ${from(voteResult, 'result')} join ${from(voteRound, 'round')} on round.id = result.round_id
    cross join lateral (values
      ('MEMBERS', 1, round.members), ('SUMMONED', 2, round.summoned), ('PRESENT', 3, round.present),
      ('ISSUED', 4, round.issued), ('RETURNED', 5, round.returned), ('VALID', 6, round.valid)
    ) as denominator (name, ordinal, base)`,
  ['resultId'],
);
