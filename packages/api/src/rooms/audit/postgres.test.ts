import { describe, expect, it } from 'vitest';
import { verifyAudit } from '../../platform/writing/index.js';
import { openTestApi } from '../../testing/harness.js';
import { meeting } from '../../testing/meeting.js';

const test = await openTestApi();

const record = `mutation ($input: CadreFactsRecordInput!, $key: String!) {
  cadreFactsRecord(input: $input, idempotencyKey: $key) { outcome: __typename } }`;

describe('mutations of different people, all about to write their lines at once', () => {
  it('write one chain, without a fork and without one of them failing', async () => {
    const people = await test.database.query({
      text: `select 'Cadre:' || id as id from cadre where code like 'P1-%' order by id limit 3`,
      params: [],
    });
    const award = { kind: 'ORDER', name: 'Huân chương', awardedOn: '2020-01-01', decisionNumber: '9-QĐ/CTN' };
    // Nobody can write a line until all of them have got as far as that.
    const answers = await meeting(
      test,
      'lock table audit_entry in exclusive mode',
      people.map(
        ({ id }) =>
          async () =>
            test.query(record, { input: { cadre: id, awards: [award] }, key: String(id) }),
      ),
    );
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      expect(data.cadreFactsRecord.outcome).toBe('CadreFactsRecorded');
    }
    const { broken, days } = await verifyAudit(test.database, { from: null, to: null });
    expect({ broken, lines: days.reduce((sum, { lines }) => sum + lines, 0) }).toEqual({ broken: null, lines: 6 });
  });
});
