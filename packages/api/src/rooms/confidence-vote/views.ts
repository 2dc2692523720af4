import { DENOMINATORS } from '@cadre/domain/confidence-vote';
import { codesOf } from '@cadre/domain/kernel';
import { derivedTable, type MadeRow, type Scope } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { alias, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
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

/** A count of a round under the name of the denominator that it is. */
type BaseColumn = 'members' | 'summoned' | 'present' | 'issued' | 'returned' | 'valid';

const denominators = codesOf(DENOMINATORS).map((code) => ({ code, column: code.toLowerCase() as BaseColumn }));

/** The share of a shown result under one denominator, which the document names or a variable gives. */
export function shareUnder(
  row: typeof voteResult,
  scope: Scope<'denominator'>,
): MadeRow<keyof (typeof voteShare)['_']['columns']> {
  const { denominator } = scope.args;
  const held = scope.held(voteRound, row.roundId);
  const round = held ?? alias(voteRound, 'round');
  const named = denominators.find(({ code }) => code === scope.constants['denominator'])?.column;
  const cases = denominators.map(({ code, column }) => sql`when ${sql.raw(`'${code}'`)} then ${round[column]}`);
  const ordinals = denominators.map(({ code }, index) => sql.raw(`when '${code}' then ${index + 1}`));
  return {
    columns: {
      id: sql`${row.id}::text || ':' || ${denominator}`,
      resultId: row.id,
      roundId: row.roundId,
      cadreId: row.cadreId,
      denominator,
      ordinal: sql`case ${denominator} ${sql.join(ordinals, sql` `)} end`,
      base: named === undefined ? sql`case ${denominator} ${sql.join(cases, sql` `)} end` : round[named],
      high: row.high,
      confidence: row.confidence,
      low: row.low,
    },
    ...(held === undefined && {
      of: { from: scope.from(voteRound, round), where: sql`${round.id} = ${row.roundId}` },
    }),
  };
}
