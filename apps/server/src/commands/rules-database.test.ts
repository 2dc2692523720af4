import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi, openEmbedded } from '@cadre/api';
import { RULEBOOK } from '@cadre/domain/rulebook';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { recordingTerminal } from '../testing/recording-terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'cadre-rules-'));
const dataDir = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cadre(...words: readonly string[]) {
  const terminal = recordingTerminal();
  const stopped = new Promise<string>(() => {});
  const code = await run(words, { environment: { DATA_DIR: dataDir }, terminal, stopped });
  return { code, out: terminal.printed.join('\n'), err: terminal.complained.join('\n') };
}

const document = '018f0000-0000-7000-8000-000000000001';
const base = { document: `Document:${document}`, publishedOn: '2024-05-02' };

/** Two terms instead of one from June 2024 on; and that there is no such rule any longer at the end of 2025. */
const changes = [
  {
    ...base,
    kind: 'REPLACE',
    ended: 'PL-030',
    from: '2024-06-01',
    clause: 'Điều 5',
    version: {
      code: 'PL-930',
      series: 'planning.next-term-age',
      title: 'Hai nhiệm kỳ',
      englishTitle: 'Two terms',
      statement: 'Phải còn ít nhất 2 nhiệm kỳ.',
      englishStatement: 'Two terms must be left at least.',
      parameters: [
        { name: 'minTermsLeft', value: '2', unit: 'TERMS' },
        { name: 'preferredTermsLeft', value: '2', unit: 'TERMS' },
        { name: 'termMonths', value: '60', unit: 'MONTHS' },
      ],
    },
  },
  { ...base, kind: 'REPEAL', ended: 'PL-031', from: '2025-12-31', clause: 'Điều 9' },
];

async function publish(): Promise<void> {
  const database = await openEmbedded({ dataDir: join(dataDir, 'database') });
  await database.query({
    text: `insert into document (id, number, search_key, kind, title, folded_title, issued_on, effective_from, recorded_from)
      values ('${document}', '7-KH/TU', '7 kh tu', 'PLAN', 'Kế hoạch', 'ke hoach', '2024-05-01', '2024-05-01', now())`,
    params: [],
  });
  const api = await createApi({ database, today: () => '2024-12-31' });
  const viewer = { name: 'administrator', unitId: document, roles: ['ADMIN'], managementLevel: 'UNIT' };
  for (const [place, input] of changes.entries()) {
    const answer = await graphql({
      schema: api.schema,
      source: `mutation ($input: RuleVersionPublishInput!) { ruleVersionPublish(input: $input, idempotencyKey: "${place}") { __typename } }`,
      variableValues: { input },
      contextValue: api.contextFor(viewer, 'test'),
    });
    expect(JSON.parse(JSON.stringify(answer))).toEqual({
      data: { ruleVersionPublish: { __typename: 'RuleVersionPublished' } },
    });
  }
  await database.close();
}

const lineOf = (out: string, id: string) => out.split('\n').find((line) => line.startsWith(`${id} `)) ?? null;

describe('cadre rules --database', () => {
  it('names what is missing of a database that is not there yet, and the command for it', async () => {
    for (const more of [[], ['--json']]) {
      const { code, err } = await cadre('rules', '--database', ...more);
      expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/npx cadre migrate[^]*0000_/) });
    }
  });

  it('prints the rules of the software where nothing was published', async () => {
    expect(await cadre('migrate')).toMatchObject({ code: 0 });
    const { code, out } = await cadre('rules', '--database');
    const { length } = RULEBOOK.find({});
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${length} of ${length} versions$`, 'm'));
  });
});

describe('a rule that was published in a database', () => {
  beforeAll(publish);

  it.each([
    ['2024-05-31', 'PL-030'],
    ['2024-06-01', 'PL-930'],
    ['2024-06-02', 'PL-930'],
    ['2025-10-08', 'PL-031'],
    ['2025-12-30', 'PL-031'],
    ['2025-12-31', null],
  ])('is told by the database for its days: on %s %s', async (day, id) => {
    const { code, out } = await cadre('rules', '--database', '--on', day);
    const found = ['PL-030', 'PL-930', 'PL-031'].filter((each) => lineOf(out, each) !== null);
    expect({ code, found }).toEqual({ code: 0, found: id === null ? [] : [id] });
  });

  it('is nothing that the software tells of itself', async () => {
    const { out } = await cadre('rules', '--on', '2024-06-01');
    expect([lineOf(out, 'PL-930'), lineOf(out, 'PL-030')]).toEqual([null, expect.stringContaining('2025-10-08')]);
    expect(out).not.toContain('published');
  });

  it('is known by the day and the document, as are the versions that were ended', async () => {
    const { out } = await cadre('rules', '--database', '--area', 'PL');
    expect(lineOf(out, 'PL-930')).toContain('[2024-06-01, 2025-10-08)  MEDIUM  ');
    expect(lineOf(out, 'PL-930')).toContain('  2024-05-02, 7-KH/TU  ');
    expect(lineOf(out, 'PL-030')).toContain('  ended 2024-05-02, 7-KH/TU  ');
    expect(lineOf(out, 'PL-023')).not.toContain('7-KH/TU');
  });

  it('is known by them in the data, which are nothing but data', async () => {
    const { code, out, err } = await cadre('rules', '--database', '--json');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Database: embedded') });
    const series = JSON.parse(out) as {
      key: string;
      versions: { id: string; publication: object | null; endedBy: object | null }[];
    }[];
    const replaced = {
      revision: 1,
      kind: 'REPLACE',
      version: 'PL-930',
      ended: 'PL-030',
      effectiveOn: '2024-06-01',
      document: '7-KH/TU',
      clause: 'Điều 5',
      publishedOn: '2024-05-02',
    };
    const repealed = {
      ...replaced,
      revision: 2,
      kind: 'REPEAL',
      version: null,
      ended: 'PL-031',
      effectiveOn: '2025-12-31',
      clause: 'Điều 9',
    };
    expect(series.map(({ key }) => key)).toEqual(RULEBOOK.allSeries.map(({ key }) => key));
    const published = series
      .flatMap(({ versions }) => versions)
      .filter(({ publication, endedBy }) => publication !== null || endedBy !== null)
      .map(({ id, publication, endedBy }) => ({ id, publication, endedBy }));
    expect(published).toEqual([
      { id: 'PL-030', publication: null, endedBy: replaced },
      { id: 'PL-930', publication: replaced, endedBy: null },
      { id: 'PL-031', publication: null, endedBy: repealed },
    ]);
  });
});
