import { describe, expect, inject, it } from 'vitest';
import { createApi } from '../../api.js';
import { openPostgres } from '../../platform/postgres.js';
import { meeting } from '../../testing/meeting.js';
import { openTestApi, testDay } from '../../testing/harness.js';
import { longer, publishingOf } from './publishing.test.data.js';

const test = await openTestApi();
const { rows, publish, documentOf } = publishingOf(test);
const document = await documentOf(`number = '126-KH/TU'`);
const other = await createApi({ database: test.database, today: () => testDay });

const publishing = (code: string, ended: string, from: string) => async () =>
  publish({ ...longer, document, version: { ...longer.version, code }, ended, from });

/** The revision that another process goes by. */
const revisionBeside = () => other.contextFor(null, 'test').reads.edition.revision;

describe('two that publish at the very same time', () => {
  it('are judged one after the other, the second by the book with the first in it', async () => {
    const outcomes = await meeting(test, 'lock table rule_publication in share mode', [
      publishing('PL-930', 'PL-030', '2024-06-01'),
      publishing('PL-931', 'PL-030', '2024-06-01'),
    ]);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['RuleVersionPublished', 'RuleViolation']));
    expect(await rows('select revision from rule_publication')).toEqual([{ revision: 1 }]);
  });
});

/** An API over a connection of its own to the same database, as a pooler gives it: nothing is heard on it. */
async function behindPooler() {
  const [found] = await rows<{ name: string }>('select current_database() as name');
  const url = new URL(inject('testDatabaseUrl'));
  url.pathname = `/${found!.name}`;
  const database = await openPostgres({ url: url.href, maxConnections: 1, prepare: false, statementTimeoutMs: 60_000 });
  const api = await createApi({ database, today: () => testDay });
  return { revision: () => api.contextFor(null, 'test').reads.edition.revision, close: async () => database.close() };
}

describe('another process over the same database', () => {
  it('follows when it is told', async () => {
    await expect.poll(revisionBeside).toBe(1);
  });

  it('follows what was published while nobody could tell it, when it is connected again', async () => {
    await test.database.query({
      text: `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen %'`,
      params: [],
    });
    await publishing('PL-932', 'PL-031', '2026-01-01')();
    await expect.poll(revisionBeside, { timeout: 20_000 }).toBe(2);
  });

  it('follows behind a pooler, through which nobody can tell it', async () => {
    const pooled = await behindPooler();
    expect(pooled.revision()).toBe(2);
    await publish({ kind: 'REPEAL', ended: 'PL-932', from: '2027-01-01', document, clause: 'Điều 9' });
    await expect.poll(pooled.revision, { timeout: 20_000 }).toBe(3);
    await pooled.close();
  });
});
