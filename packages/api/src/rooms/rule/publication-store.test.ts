import { plainDate } from '@cadre/domain/kernel';
import { ruleId } from '@cadre/domain/rule';
import { expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { insertPublication, loadPublications } from './publication-store.js';

const test = await openTestApi();

it('knows a publication later than the one before it, also where the clock was set back', async () => {
  await test.rolledBack(async (tx) => {
    const [earlier] = await tx.query({
      text: `insert into rule_publication (id, revision, kind, series_key, ended_code, effective_on, document_id, clause, published_on, published_by, recorded_from)
        select gen_random_uuid(), 1, 'REPEAL', 'planning.next-term-age', 'PL-031', '2027-01-01', id, 'Điều 1', '2024-12-31', 'administrator', '2999-01-01T00:00:00Z'
        from document order by id limit 1 returning document_id`,
      params: [],
    });
    const kept = await insertPublication(tx, {
      id: '99999999-0000-7000-8000-000000000001',
      revision: 2,
      change: { kind: 'REPEAL', repealed: ruleId('PL-024'), from: plainDate('2027-01-01') },
      seriesKey: 'planning.persons-per-post',
      effectiveOn: plainDate('2027-01-01'),
      documentId: String(earlier!['document_id']),
      clause: 'Điều 1',
      note: null,
      publishedOn: plainDate('2024-12-31'),
      publishedBy: 'administrator',
    });
    const known = (await loadPublications(tx)).map(({ recordedFrom }) => new Date(recordedFrom).toISOString());
    expect(known).toEqual(['2999-01-01T00:00:00.000Z', '2999-01-01T00:00:00.001Z']);
    expect(new Date(kept.recordedFrom).toISOString()).toBe(known[1]);
  });
});
