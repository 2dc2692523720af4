import { foldText } from '../kernel/index.js';
import type { PlainDate } from '../kernel/index.js';
import type { RuleEntry } from './rulebook.js';
import { areaOf, isInForce } from './rule-version.js';
import type { RuleArea } from './rule-vocabulary.js';

/** What to look for; every condition that is given must be met. */
export interface RuleSearch {
  readonly area?: RuleArea;
  /** Part of the number of an instrument, in any spelling: `50-QĐ/TW`, `qd 50`. */
  readonly instrument?: string;
  /** Words in id, key, question, title, statement or note, in either language; without tones they are found too. */
  readonly text?: string;
  /** Only versions in force on this day. */
  readonly asOf?: PlainDate;
}

/** Filters entries; their order is kept. */
export function findEntries(entries: readonly RuleEntry[], search: RuleSearch): readonly RuleEntry[] {
  const instrument = wordsOf(search.instrument);
  const words = wordsOf(search.text);
  return entries.filter(
    ({ series, version }) =>
      (search.area === undefined || areaOf(version.id) === search.area) &&
      (search.asOf === undefined || isInForce(version.inForce, search.asOf)) &&
      (instrument.length === 0 || version.source.instruments.some((one) => holds(one.number, instrument))) &&
      (words.length === 0 || holds(textOf({ series, version }), words)),
  );
}

function textOf({ series, version }: RuleEntry): string {
  const { id, title, statement, note, source } = version;
  const labels = [series.question, title, statement, ...(note === null ? [] : [note])];
  return [id, series.key, source.text, ...labels.flatMap(({ vi, en }) => [vi, en])].join(' ');
}

/** Whole words: `16` must not be found in `165`. */
function holds(text: string, words: readonly string[]): boolean {
  const found = new Set(foldText(text).split(' '));
  return words.every((word) => found.has(word));
}

function wordsOf(text: string | undefined): readonly string[] {
  return foldText(text ?? '')
    .split(' ')
    .filter((word) => word !== '');
}
