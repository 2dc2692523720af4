import type { Database } from '../platform/database.js';

/** Changes one row in a transaction of its own; the instant from which the change is known. */
export async function corrected(database: Database, table: string, id: string, change: string): Promise<string> {
  return database.inTransaction(async (tx) => {
    await tx.query({ text: `update "${table}" set ${change} where id = '${id}'`, params: [] });
    const [row] = await tx.query({
      text: `select to_json(recorded_from) as known from "${table}" where id = '${id}'`,
      params: [],
    });
    return new Date(String(row!['known'])).toISOString();
  });
}

/** An instant so many milliseconds away from another one. */
export function shifted(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
