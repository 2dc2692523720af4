import type { TestApi } from './harness.js';

/**
 * Sends at once what waits for one thing, on a server: `hold` takes it, and lets it go when every one of them waits, so that they truly meet.
 */
export async function meeting<T>(
  test: TestApi,
  hold: string,
  sendings: readonly (() => Promise<T>)[],
): Promise<readonly T[]> {
  const { sent } = await test.database.inTransaction(async (tx) => {
    await tx.query({ text: hold, params: [] });
    const answers = sendings.map(async (each) => each());
    const waiting = async () => {
      // Within a transaction the first look would be kept.
      await tx.query({ text: 'select pg_stat_clear_snapshot()', params: [] });
      const [found] = await tx.query({
        text: `select count(*)::integer as many from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        params: [],
      });
      return Number(found!['many']);
    };
    while ((await waiting()) !== sendings.length);
    // Wrapped, because a promise that is given back is waited for before the transaction ends.
    return { sent: answers };
  });
  return Promise.all(sent);
}
