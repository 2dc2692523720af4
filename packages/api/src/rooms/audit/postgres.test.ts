import { describe, expect, it } from 'vitest';
import type { Transaction } from '../../platform/database.js';
import { verifyAudit } from '../../platform/writing/index.js';
import { openTestApi } from '../../testing/harness.js';

const test = await openTestApi();

const record = `mutation ($input: CadreFactsRecordInput!, $key: String!) {
  cadreFactsRecord(input: $input, idempotencyKey: $key) { outcome: __typename } }`;

async function waiting(tx: Transaction): Promise<number> {
  // Within a transaction the first look would be kept.
  await tx.query({ text: 'select pg_stat_clear_snapshot()', params: [] });
  const [row] = await tx.query({
    text: `select count(*)::integer as many from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    params: [],
  });
  return Number(row!['many']);
}

describe('mutations of different people, all about to write their lines at once', () => {
  it('write one chain, without a fork and without one of them failing', async () => {
    const people = await test.database.query({
      text: `select 'Cadre:' || id as id from cadre where code like 'P1-%' order by id limit 3`,
      params: [],
    });
    const award = { kind: 'ORDER', name: 'Huân chương', awardedOn: '2020-01-01', decisionNumber: '9-QĐ/CTN' };
    // Nobody can write a line until all of them have got as far as that.
    const { sent } = await test.database.inTransaction(async (tx) => {
      await tx.query({ text: 'lock table audit_entry in exclusive mode', params: [] });
      const answers = people.map(async ({ id }) =>
        test.query(record, { input: { cadre: id, awards: [award] }, key: String(id) }),
      );
      while ((await waiting(tx)) !== people.length);
      // Wrapped, because a promise that is given back is waited for before the transaction ends.
      return { sent: answers };
    });
    for (const { data, errors } of await Promise.all(sent)) {
      expect(errors).toBeUndefined();
      expect(data.cadreFactsRecord.outcome).toBe('CadreFactsRecorded');
    }
    const { broken, days } = await verifyAudit(test.database, { from: null, to: null });
    expect({ broken, lines: days.reduce((sum, { lines }) => sum + lines, 0) }).toEqual({ broken: null, lines: 6 });
  });
});
