import { bug } from '../kernel/index.js';
import type { PlainDate, Result } from '../kernel/index.js';
import { applyChange } from './rule-change.js';
import type { ChangeRefusal, RuleChange } from './rule-change.js';
import { findEntries } from './rule-search.js';
import type { RuleQuestion } from './rule-question.js';
import type { RuleSearch } from './rule-search.js';
import type { RuleSeries } from './rule-series.js';
import { isInForce } from './rule-version.js';
import type { RuleId, RuleVersion } from './rule-version.js';
import type { CaseScope } from './scope.js';
import { selectVersion } from './selection.js';
import type { Selection } from './selection.js';
import type { RuleParameters } from './value.js';

/** A version and the series it stands in. */
export interface RuleEntry {
  readonly series: RuleSeries;
  readonly version: RuleVersion;
}

/** A series as plain data. */
export interface PlainSeries extends Omit<RuleSeries, 'questions'> {
  readonly questions: readonly PlainQuestion[];
}

type PlainQuestion = { readonly name: string } & Pick<RuleQuestion<never>, 'facts' | 'unit' | 'severity'>;

/** All rules of some rooms, with every version. It never changes; `with` makes another book. */
export interface Rulebook {
  /** In the order of their keys. */
  readonly allSeries: readonly RuleSeries[];
  /** The series under a key; null when there is none. */
  series(key: string): RuleSeries | null;
  /** The version under an id; null when there is none. */
  rule(id: RuleId): RuleEntry | null;
  /** The version of the series, as it stands in this book, that binds the case on the day; null when none does or it cannot be told. */
  versionOn<Parameters extends RuleParameters>(
    series: RuleSeries<Parameters>,
    asOf: PlainDate,
    scope?: CaseScope,
  ): RuleVersion<Parameters> | null;
  /** The same question answered in full: in force, none, or not to be told without knowing more of the case. */
  select(seriesKey: string, asOf: PlainDate, scope?: CaseScope): Selection;
  /** Every version in force on the day, in the order of ids. */
  inForceOn(day: PlainDate): readonly RuleEntry[];
  /** The versions that meet every condition given, in the order of ids. */
  find(search: RuleSearch): readonly RuleEntry[];
  /** Another book in which the law is changed; this one stays as it is. Refused with every reason. */
  with(change: RuleChange): Result<Rulebook, ChangeRefusal>;
  /** The book as plain data: series by key, versions by date. */
  toJSON(): readonly PlainSeries[];
}

/** Binds series into a book. Two series under one key or two versions under one id are a bug that names them all. */
export function rulebookOf(given: readonly RuleSeries[]): Rulebook {
  const allSeries = given.toSorted((left, right) => (left.key < right.key ? -1 : 1));
  const entries = allSeries.flatMap((series) => series.versions.map((version): RuleEntry => ({ series, version })));
  entries.sort((left, right) => (left.version.id < right.version.id ? -1 : 1));
  const repeated = [...repeats(allSeries.map(({ key }) => key)), ...repeats(entries.map(({ version }) => version.id))];
  if (repeated.length > 0) return bug(`twice in the rulebook: ${repeated.join(', ')}`);
  return bookOf(allSeries, entries);
}

function bookOf(allSeries: readonly RuleSeries[], entries: readonly RuleEntry[]): Rulebook {
  const seriesByKey = new Map(allSeries.map((series) => [series.key, series]));
  const entryById = new Map(entries.map((entry) => [entry.version.id, entry]));
  const select = (key: string, asOf: PlainDate, scope: CaseScope = {}): Selection =>
    selectVersion(seriesByKey.get(key) ?? bug(`series ${key} is not in the book`), asOf, scope);
  return {
    allSeries,
    series: (key) => seriesByKey.get(key) ?? null,
    rule: (id) => entryById.get(id) ?? null,
    versionOn: <Parameters extends RuleParameters>(
      { key }: RuleSeries<Parameters>,
      asOf: PlainDate,
      scope?: CaseScope,
    ) => {
      const selection = select(key, asOf, scope);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a change keeps the parameters of a series
      return selection.kind === 'IN_FORCE' ? (selection.version as RuleVersion<Parameters>) : null;
    },
    select,
    inForceOn: (day) => entries.filter(({ version }) => isInForce(version.inForce, day)),
    find: (search) => findEntries(entries, search),
    with: (change) => {
      const changed = applyChange({ seriesByKey, entryById }, change);
      return changed.ok ? { ok: true, value: rulebookOf(replaced(allSeries, changed.value)) } : changed;
    },
    toJSON: () => allSeries.map(plainSeries),
  };
}

function replaced(allSeries: readonly RuleSeries[], changed: RuleSeries): readonly RuleSeries[] {
  return allSeries.map((series) => (series.key === changed.key ? changed : series));
}

function repeats(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

function plainSeries({ questions, ...series }: RuleSeries): PlainSeries {
  const named = Object.entries(questions).map(([name, { facts, unit, severity }]) => ({ name, facts, unit, severity }));
  return { ...series, questions: named };
}
