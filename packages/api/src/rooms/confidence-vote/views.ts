import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

/** Shares of a result under each denominator: a view over the counts, defined in the migrations. */
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
