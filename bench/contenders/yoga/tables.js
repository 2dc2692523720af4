/* The columns that the operations need, as Drizzle tables. */
import { date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

const id = () => uuid('id').primaryKey();
const from = () => date('valid_from').notNull();
const until = () => date('valid_until');

export const unit = pgTable('unit', { id: id(), code: text('code').notNull(), name: text('name').notNull() });

export const unitLink = pgTable('unit_link', {
  id: id(),
  unitId: uuid('unit_id').notNull(),
  targetId: uuid('target_id').notNull(),
  kind: text('kind').notNull(),
  validFrom: from(),
  validUntil: until(),
});

export const postTitle = pgTable('post_title', {
  id: id(),
  name: text('name').notNull(),
  rank: integer('rank').notNull(),
});

export const post = pgTable('post', {
  id: id(),
  unitId: uuid('unit_id').notNull(),
  postTitleId: uuid('post_title_id').notNull(),
  validFrom: from(),
});

export const cadre = pgTable('cadre', {
  id: id(),
  code: text('code').notNull(),
  fullName: text('full_name').notNull(),
  foldedName: text('folded_name').notNull(),
  sortKey: text('sort_key').notNull(),
  gender: text('gender').notNull(),
  birthDate: text('birth_date'),
  unitId: uuid('unit_id').notNull(),
});

export const tenure = pgTable('tenure', {
  id: id(),
  cadreId: uuid('cadre_id').notNull(),
  postId: uuid('post_id'),
  kind: text('kind').notNull(),
  validFrom: from(),
  validUntil: until(),
});

export const qualification = pgTable('qualification', {
  id: id(),
  cadreId: uuid('cadre_id').notNull(),
  kind: text('kind').notNull(),
  level: text('level').notNull(),
  field: text('field'),
  validFrom: from(),
});

export const membership = pgTable('membership', {
  id: id(),
  cadreId: uuid('cadre_id').notNull(),
  status: text('status').notNull(),
  validFrom: from(),
  validUntil: until(),
});

export const planSlot = pgTable('plan_slot', {
  id: id(),
  cycleId: uuid('cycle_id').notNull(),
  postId: uuid('post_id'),
  requiredMin: integer('required_min').notNull(),
});

export const planEntry = pgTable('plan_entry', {
  id: id(),
  slotId: uuid('slot_id').notNull(),
  cadreId: uuid('cadre_id').notNull(),
  state: text('state').notNull(),
  readiness: text('readiness').notNull(),
  rank: integer('rank'),
});

const counts = () => Object.fromEntries(voteCounts.map((name) => [name, integer(name)]));

/** The accounting of a round. */
export const voteCounts = ['summoned', 'present', 'issued', 'returned', 'valid', 'invalid'];

export const voteRound = pgTable('vote_round', {
  id: id(),
  unitId: uuid('unit_id').notNull(),
  name: text('name').notNull(),
  state: text('state').notNull(),
  heldOn: date('held_on'),
  ...counts(),
});

export const voteResult = pgTable('vote_result', {
  id: id(),
  roundId: uuid('round_id').notNull(),
  cadreId: uuid('cadre_id').notNull(),
  high: integer('high').notNull(),
  confidence: integer('confidence'),
  low: integer('low').notNull(),
  blank: integer('blank').notNull(),
});
