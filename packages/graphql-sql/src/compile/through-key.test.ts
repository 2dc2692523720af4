import { sql, type SQL } from 'drizzle-orm';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import type { TableRef } from '../declaration.js';
import { rendered } from '../statement.js';
import { throughKey } from './through-key.js';

const unit = pgTable('unit', { id: uuid('id').primaryKey(), name: text('name') });
const post = pgTable('post', {
  unitId: uuid('unit_id').references(() => unit.id),
  ownerId: uuid('owner_id')
    .notNull()
    .references(() => unit.id),
  oldUnitId: uuid('old_unit_id'),
});
const target = { options: { table: unit, key: 'id' } } as unknown as TableRef;

const isBelow = sql`exists (select 1 from path where path.unit_id = ${unit.id})`;

function shortOf(on: SQL, condition: SQL = isBelow): string | undefined {
  const short = throughKey({ target, row: unit, on, condition });
  return short === undefined ? undefined : rendered(short).text;
}

const asked = (of: string) => `exists (select 1 from path where path.unit_id = ${of})`;

describe('a condition that asks of a related row nothing but its key', () => {
  it('is asked of the column that refers to it', () => {
    expect(shortOf(sql`${unit.id} = ${post.ownerId}`)).toBe(asked('"post"."owner_id"'));
  });

  it('does not hold where that column refers to nothing', () => {
    expect(shortOf(sql`${unit.id} = ${post.unitId}`)).toBe(
      `("post"."unit_id" is not null and ${asked('"post"."unit_id"')})`,
    );
  });

  it('is asked of the first of several references', () => {
    const first = 'coalesce("post"."unit_id", "post"."owner_id")';
    expect(shortOf(sql`${unit.id} = coalesce(${sql`${post.unitId}`}, ${post.ownerId})`)).toBe(
      `(${first} is not null and ${asked(first)})`,
    );
  });
});

describe('the related row is needed', () => {
  it.each([
    ['for another column of it', sql`${unit.id} = ${post.ownerId}`, sql`${unit.name} = 'A' and ${isBelow}`],
    ['where no foreign key says that it exists', sql`${unit.id} = ${post.oldUnitId}`, isBelow],
    ['where not all of several are references', sql`${unit.id} = coalesce(${post.unitId}, ${post.oldUnitId})`, isBelow],
    [
      'where more than references is chosen from',
      sql`${unit.id} = coalesce(${post.unitId}, gen_random_uuid())`,
      isBelow,
    ],
    [
      'where more is asked of the reference',
      sql`${unit.id} = coalesce(${post.unitId}, ${post.ownerId}) and true`,
      isBelow,
    ],
    ['where it is not found by its key', sql`${unit.name} = coalesce(${post.unitId}, ${post.ownerId})`, isBelow],
  ])('%s', (_, on, condition) => {
    expect(shortOf(on, condition)).toBeUndefined();
  });
});
