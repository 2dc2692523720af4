import { type AnyPgColumn, bigint, boolean, date, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/*
 * A league of regions, teams and people: small enough to read whole, with every kind of column that a list can be ordered by,
 * empty values among them, and links that hold for a time.
 */

export const region = pgTable('region', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  /** NULL for a region that takes no part in the ranking. */
  place: integer('place'),
});

export const team = pgTable('team', {
  id: uuid('id').primaryKey(),
  regionId: uuid('region_id')
    .notNull()
    .references(() => region.id),
  name: text('name').notNull(),
  /** A viewer sees the teams up to the viewer's own clearance. */
  clearance: integer('clearance').notNull(),
  won: bigint('won', { mode: 'number' }),
  played: bigint('played', { mode: 'number' }),
  recordedFrom: timestamp('recorded_from', { withTimezone: true, precision: 3, mode: 'string' }).notNull(),
});

export const person = pgTable('person', {
  id: uuid('id').primaryKey(),
  teamId: uuid('team_id')
    .notNull()
    .references(() => team.id),
  name: text('name').notNull(),
  foldedName: text('folded_name').notNull(),
  role: text('role').notNull(),
  age: integer('age'),
  bornOn: date('born_on'),
  isCaptain: boolean('is_captain').notNull(),
  steps: bigint('steps', { mode: 'number' }).notNull(),
  /** The person who brought this one in; NULL for who came alone. */
  broughtBy: uuid('brought_by').references((): AnyPgColumn => person.id),
});

export const stay = pgTable('stay', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull(),
  teamId: uuid('team_id').notNull(),
  validFrom: date('valid_from').notNull(),
  validUntil: date('valid_until'),
});

export const prize = pgTable('prize', {
  code: text('code').primaryKey(),
  winnerType: text('winner_type'),
  winnerId: uuid('winner_id'),
});

/** The tables as the database knows them. */
export const definition = `
create table region (id uuid primary key, name text not null, place integer);
create table team (id uuid primary key, region_id uuid not null references region, name text not null, clearance integer not null,
  won bigint, played bigint, recorded_from timestamptz(3) not null);
create table team_history (like team, recorded_until timestamptz(3) not null);
create table person (id uuid primary key, team_id uuid not null references team, name text not null, folded_name text not null,
  role text not null, age integer, born_on date, is_captain boolean not null, steps bigint not null,
  brought_by uuid references person);
create table stay (id uuid primary key, person_id uuid not null, team_id uuid not null,
  valid_from date not null, valid_until date);
create table prize (code text primary key, winner_type text, winner_id uuid);
create function null_in_answer() returns text language plpgsql volatile as $$
begin raise exception 'null where the answer allows none' using errcode = 'CDR01'; end $$;
`;
