import { derivedTable } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { date, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { NUMBER_SERIES } from '../planning/index.js';
import { heldRules } from '../rule/index.js';
import { rulePublication } from '../rule/tables.js';
import { AGE_SERIES } from './age-rules.js';

/** A published change of rules by which many are judged at once, with what the rules say on the day before it and on its first day. */
function impactTable(name: string, series: readonly string[]) {
  const table = pgTable(name, {
    publicationId: uuid('publication_id').notNull(),
    seriesKey: text('series_key').notNull(),
    dayBefore: date('day_before').notNull(),
    day: date('day').notNull(),
    heldBefore: jsonb('held_before').notNull(),
    heldAfter: jsonb('held_after').notNull(),
  });
  const keys = sql.raw(series.map((key) => `'${key}'`).join(', '));
  // Kept apart, so that what the rules say is put together once and not for everybody who is judged by it.
  return derivedTable(
    table,
    (from) => sql`
    select published.id as publication_id, published.series_key, published.effective_on - 1 as day_before, published.effective_on as day,
      ${heldRules(series, sql`(published.effective_on - 1)`, from)} as held_before, ${heldRules(series, sql`published.effective_on`, from)} as held_after
    from ${from(rulePublication, 'published')} where published.series_key in (${keys}) offset 0`,
  );
}

export const ageImpact = impactTable('age_impact', Object.values(AGE_SERIES));
export const numbersImpact = impactTable('numbers_impact', NUMBER_SERIES);
