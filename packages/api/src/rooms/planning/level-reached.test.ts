import { codesOf } from '@cadre/domain/kernel';
import { MANAGEMENT_LEVELS } from '@cadre/domain/organization';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { openScratch } from '../../testing/scratch.js';
import { isReached } from './visibility.js';

const scratch = openScratch({ migrated: true });

/** From the highest down. */
const levels = codesOf(MANAGEMENT_LEVELS);

const rows = async (query: SQL) => {
  const { sql: text, params } = new PgDialect().sqlToQuery(query);
  return scratch.database.query({ text, params });
};

/** Which of all levels are reached by a viewer, whose level is written in one way or another. */
async function reachedBy(managementLevel: SQL): Promise<unknown> {
  const viewer = { managementLevel } as Scope['viewer'];
  const all = sql.raw(
    `unnest(array[${levels.map((level) => `'${level}'`).join(', ')}]) with ordinality as given (level, place)`,
  );
  const found = await rows(
    sql`select level from ${all} where ${isReached(sql.raw('level'), { viewer })} order by place`,
  );
  return found.map(({ level }) => level);
}

describe('a management level', () => {
  it.each(levels.map((level, place) => ({ level, reached: levels.slice(place) })))(
    '$level reaches itself and what is below it',
    async ({ level, reached }) => {
      expect({
        asParameter: await reachedBy(sql`${level}::text`),
        asLiteral: await reachedBy(sql.raw(`'${level}'::text`)),
      }).toEqual({ asParameter: reached, asLiteral: reached });
    },
  );

  it('that nobody has reaches nothing', async () => {
    expect(await reachedBy(sql.raw('null::text'))).toEqual([]);
  });

  it('that is known when the statement is planned is a list to the planner, which knows how many slots are on it', async () => {
    const viewer = { managementLevel: sql.raw(`'DISTRICT_STANDING_COMMITTEE'::text`) } as Scope['viewer'];
    const plan = await rows(
      sql`explain select from plan_slot where ${isReached(sql.raw('management_level'), { viewer })}`,
    );
    expect(JSON.stringify(plan)).toContain(`(management_level = ANY ('{DISTRICT_STANDING_COMMITTEE,UNIT}'::text[]))`);
  });
});
