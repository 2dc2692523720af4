import { readRulebook } from '@cadre/api';
import { isPlainDate, foldText } from '@cadre/domain/kernel';
import type { PlainDate } from '@cadre/domain/kernel';
import { RULE_AREAS } from '@cadre/domain/rule';
import type { InForce, RuleArea, Rulebook, RuleSearch } from '@cadre/domain/rule';
import { RULEBOOK } from '@cadre/domain/rulebook';
import type { DatabaseChoice } from '../config.js';
import { Misuse } from '../failure.js';
import { openDatabase, withoutTimeout } from '../open-database.js';
import type { Terminal } from '../terminal.js';
import type { Command, GivenOptions } from './command.js';
import { publicationsOf, publishedVersions } from './published-versions.js';
import type { PublishedVersions } from './published-versions.js';
import { refuseBehind } from './seed.js';

export const rules: Command = {
  name: 'rules',
  about:
    'Prints rules by area and day: those of the software, with --database those of the installation; --json prints all as data.',
  options: {
    database: { type: 'boolean' },
    json: { type: 'boolean' },
    area: { type: 'string', shown: 'PL' },
    on: { type: 'string', shown: '2018-06-30' },
    text: { type: 'string', shown: 'WORDS' },
  },
  async run({ terminal, readConfig }, options) {
    const { json, database, ...conditions } = options;
    if (json === true && Object.keys(conditions).length > 0) {
      throw new Misuse('--json prints the whole rulebook and takes no other option than --database.');
    }
    const search = searchOf(conditions);
    // Data are read by programs, to which what is said about opening a database is no answer.
    const asides = json === true ? { ...terminal, print: terminal.complain, progress: terminal.complain } : terminal;
    const shown = database === true ? await readInstalled(readConfig().database, asides) : ofSoftware;
    if (json === true) terminal.print(JSON.stringify(dataOf(shown), null, 2));
    else for (const line of tableOf(shown, search)) terminal.print(line);
  },
};

/** A rulebook, and what was published in it; null for that of the software, in which nothing can be. */
interface ShownRulebook {
  readonly book: Rulebook;
  readonly published: PublishedVersions | null;
}

const ofSoftware: ShownRulebook = { book: RULEBOOK, published: null };

async function readInstalled(choice: DatabaseChoice, terminal: Terminal): Promise<ShownRulebook> {
  const open = await openDatabase(withoutTimeout(choice), terminal);
  try {
    await refuseBehind(open.database);
    const { book, publications } = await readRulebook(open.database);
    return { book, published: publishedVersions(publications) };
  } finally {
    await open.close();
  }
}

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

/** Every series with its versions; those of a database tell what brought and what ended them. */
function dataOf({ book, published }: ShownRulebook): unknown {
  const allSeries = book.toJSON();
  if (published === null) return allSeries;
  return allSeries.map(({ versions, ...series }) => ({
    ...series,
    versions: versions.map((version) => ({
      ...version,
      publication: published.brought.get(version.id) ?? null,
      endedBy: published.ended.get(version.id) ?? null,
    })),
  }));
}

/** One line for each version, its columns as wide as the widest value; the last line says how many there are. */
function tableOf({ book, published }: ShownRulebook, search: RuleSearch): readonly string[] {
  const isOfDatabase = published !== null;
  const head = ['id', 'in force', 'confidence', ...(isOfDatabase ? ['published'] : []), 'title'];
  const rows = book
    .find(search)
    .map(({ version }) => [
      version.id,
      periodOf(version.inForce),
      version.lowConfidence.length > 0 && version.confidence !== 'LOW'
        ? `${version.confidence}, in part LOW`
        : version.confidence,
      ...(isOfDatabase ? [publicationsOf(version, published)] : []),
      `${version.title.vi} / ${version.title.en}`,
    ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((value, column) => value.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line), `${rows.length} of ${book.find({}).length} versions`];
}

/** Half-open: the second day is the first one no longer in force. */
function periodOf({ from, until }: InForce): string {
  return `[${from ?? '…'}, ${until ?? '…'})`;
}
