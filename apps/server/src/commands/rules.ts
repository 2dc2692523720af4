import { isPlainDate, foldText } from '@cadre/domain/kernel';
import type { PlainDate } from '@cadre/domain/kernel';
import { RULE_AREAS } from '@cadre/domain/rule';
import type { InForce, RuleArea, RuleEntry, RuleSearch } from '@cadre/domain/rule';
import { RULEBOOK } from '@cadre/domain/rulebook';
import { Misuse } from '../failure.js';
import type { Command, GivenOptions } from './command.js';

export const rules: Command = {
  name: 'rules',
  about: 'Prints the rulebook: versions of an area, in force on a day; --json prints all of it as data.',
  options: {
    json: { type: 'boolean' },
    area: { type: 'string', shown: 'PL' },
    on: { type: 'string', shown: '2018-06-30' },
    text: { type: 'string', shown: 'WORDS' },
  },
  run({ terminal }, options) {
    const { json, ...conditions } = options;
    if (json === true && Object.keys(conditions).length > 0) {
      throw new Misuse('--json prints the whole rulebook and takes no other option.');
    }
    if (json === true) terminal.print(JSON.stringify(RULEBOOK.toJSON(), null, 2));
    else for (const line of tableOf(RULEBOOK.find(searchOf(conditions)))) terminal.print(line);
    return Promise.resolve();
  },
};

function searchOf({ area, on, text }: GivenOptions): RuleSearch {
  return {
    ...(area === undefined ? {} : { area: areaOf(area) }),
    ...(on === undefined ? {} : { asOf: dayOf(on) }),
    ...(text === undefined ? {} : { text: wordsOf(text) }),
  };
}

function areaOf(given: unknown): RuleArea {
  const areas: readonly string[] = Object.keys(RULE_AREAS);
  if (typeof given === 'string' && areas.includes(given)) return given as RuleArea;
  throw new Misuse(`--area is ${JSON.stringify(given)}; the areas are ${areas.join(', ')}.`);
}

function dayOf(given: unknown): PlainDate {
  if (isPlainDate(given)) return given;
  throw new Misuse(`--on is ${JSON.stringify(given)}; give a day that exists, such as 2018-06-30.`);
}

function wordsOf(given: unknown): string {
  if (typeof given === 'string' && foldText(given) !== '') return given;
  throw new Misuse('--text is empty; give the words to look for, with or without tones.');
}

/** One line for each version, its columns as wide as the widest value; the last line says how many there are. */
function tableOf(entries: readonly RuleEntry[]): readonly string[] {
  const head = ['id', 'in force', 'confidence', 'title'] as const;
  const rows = entries.map(({ version }) => [
    version.id,
    periodOf(version.inForce),
    version.lowConfidence.length > 0 && version.confidence !== 'LOW'
      ? `${version.confidence}, in part LOW`
      : version.confidence,
    `${version.title.vi} / ${version.title.en}`,
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((value, column) => value.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line), `${rows.length} of ${RULEBOOK.find({}).length} versions`];
}

/** Half-open: the second day is the first one no longer in force. */
function periodOf({ from, until }: InForce): string {
  return `[${from ?? '…'}, ${until ?? '…'})`;
}
