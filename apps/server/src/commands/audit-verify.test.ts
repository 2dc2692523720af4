import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '@cadre/api';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { recordingTerminal } from '../testing/recording-terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'cadre-audit-'));
const dataDir = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cadre(...words: readonly string[]) {
  const terminal = recordingTerminal();
  const stopped = new Promise<string>(() => {});
  const code = await run(words, { environment: { DATA_DIR: dataDir }, terminal, stopped });
  return { code, out: terminal.printed.join('\n'), err: terminal.complained.join('\n') };
}

describe('cadre audit verify', () => {
  it.each([
    [['--from', '2024-02-30'], '2024-02-30'],
    [['--to', 'today'], '2024-12-31'],
    [['--from', '2024-03-02', '--to', '2024-03-01'], '2024-03-02'],
    [['--everything'], '--everything'],
  ])('answers %j with what would be right, and exit code 2', async (words, said) => {
    const { code, out, err } = await cadre('audit', 'verify', ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('cadre audit verify: ');
    expect(err).toContain(said);
  });

  it.each([[['audit']], [['audit', 'check']], [['verify']]])('is not meant by %j', async (words) => {
    const { code, err } = await cadre(...words);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('audit verify') });
  });

  it('stands in the list of commands with what it takes', async () => {
    expect((await cadre('help')).out).toContain('audit verify [--from 2024-12-01] [--to 2024-12-31]  ');
  });

  it('ends with 0 where every line fits, and with 1 naming the first that does not', async () => {
    expect(await cadre('migrate')).toMatchObject({ code: 0 });
    expect(await cadre('audit', 'verify')).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 lines on 0 days fit'),
    });
    const database = await openEmbedded({ dataDir: join(dataDir, 'database') });
    const id = '018f0000-0000-7000-8000-000000000001';
    await database.query({
      text: `insert into audit_entry (id, decision_id, occurred_at, actor, actor_unit_id, mutation, act, row_type, row_id, request_id, day, place, rule_codes, hash)
        values ('${id}', '${id}', '2024-03-01', 'somebody', '${id}', 'planDecide', 'APPROVE', 'PlanEntry', '${id}', 'none', '2024-03-01', 1, '{}', repeat('0', 64))`,
      params: [],
    });
    await database.close();
    const { code, err } = await cadre('audit', 'verify');
    expect(code).toBe(1);
    expect(err).toContain(`ALTERED: line 1 of 2024-03-01 (${id})`);
    expect(err).not.toMatch(/\n\s+at /);
    expect(await cadre('audit', 'verify', '--from', '2024-03-02')).toMatchObject({ code: 0 });
  });
});
