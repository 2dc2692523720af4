import { RULEBOOK } from '@cadre/domain/rulebook';
import { describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { recordingTerminal } from '../testing/recording-terminal.js';

async function cadre(...words: readonly string[]) {
  const terminal = recordingTerminal();
  const code = await run(words, { environment: {}, terminal, stopped: new Promise<string>(() => {}) });
  return { code, out: terminal.printed.join('\n'), err: terminal.complained.join('\n') };
}

const idsIn = (out: string) => out.split('\n').flatMap((line) => /^[A-Z]{2}-\d{3}\b/.exec(line)?.[0] ?? []);

describe('cadre rules', () => {
  it('prints every version of the rulebook, and how many there are', async () => {
    const { code, out } = await cadre('rules');
    const ids = RULEBOOK.find({}).map(({ version }) => version.id);
    expect({ code, ids: idsIn(out) }).toEqual({ code: 0, ids });
    expect(out).toMatch(new RegExp(`^${ids.length} of ${ids.length} versions$`, 'm'));
  });

  it.each([
    ['2021-12-26', 'PL-021'],
    ['2021-12-27', 'PL-023'],
    ['2025-10-08', 'PL-024'],
  ])('prints for an area and the day %s what was in force then, such as %s', async (day, id) => {
    const { out } = await cadre('rules', '--area', 'PL', '--on', day);
    const wanted = ['PL-021', 'PL-023', 'PL-024'].filter((each) => idsIn(out).includes(each));
    expect(wanted).toEqual([id]);
    expect(idsIn(out).every((each) => each.startsWith('PL-'))).toBe(true);
  });

  it('finds words without their tones', async () => {
    const { out } = await cadre('rules', '--text', 'so chuc danh mot nguoi');
    expect(idsIn(out)).toContain('PL-023');
  });

  it('prints the rulebook as data', async () => {
    const { code, out } = await cadre('rules', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(RULEBOOK.toJSON())));
  });

  it.each([
    [['--area', 'XX'], 'PL, PR'],
    [['--area', '__proto__'], 'PL, PR'],
    [['--on', '2018-02-30'], '2018-02-30'],
    [['--on', 'today'], '2018-06-30'],
    [['--database', '--on', 'today'], '2018-06-30'],
    [['--text', ' – '], '--text'],
    [['--json', '--area', 'PL'], '--json'],
    [['--database', '--json', '--area', 'PL'], '--database'],
    [['--area'], '--area'],
    [['--everything'], '--everything'],
  ])('answers %j with what would be right, and exit code 2', async (words, said) => {
    const { code, out, err } = await cadre('rules', ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('cadre rules: ');
    expect(err).toContain(said);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('stands in the list of commands with what it takes', async () => {
    expect((await cadre('help')).out).toContain(
      'rules [--database] [--json] [--area PL] [--on 2018-06-30] [--text WORDS]  ',
    );
  });
});
