import { bound } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';

/** A value as `jsonb`. It is bound as text: what is bound as JSON, postgres.js makes JSON of once more. */
export function json(value: unknown): SQL {
  return sql`(${bound(JSON.stringify(value), 'text')})::jsonb`;
}
