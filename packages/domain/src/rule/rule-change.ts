import { ok } from '../kernel/index.js';
import type { PlainDate, Result } from '../kernel/index.js';
import { compareStarts, versionFaults } from './faults.js';
import type { VersionFault } from './faults.js';
import type { RuleEntry } from './rulebook.js';
import type { RuleSeries } from './rule-series.js';
import { isInForce } from './rule-version.js';
import type { RuleId, RuleVersion } from './rule-version.js';
import type { RuleValue } from './value.js';

/** A change of the law that somebody thinks of. */
export type RuleChange =
  /** A version joins its series, in force as it says. */
  | { readonly kind: 'ADD'; readonly version: RuleVersion }
  /** From a day on a version takes the place of another: that one ends there, this one ends where that one would have. */
  | { readonly kind: 'REPLACE'; readonly replaced: RuleId; readonly from: PlainDate; readonly version: RuleVersion }
  /** A version ends before that day. */
  | { readonly kind: 'REPEAL'; readonly repealed: RuleId; readonly from: PlainDate };

/** Why a change cannot be made. */
export type ChangeRefusal =
  | VersionFault
  | { readonly code: 'SERIES_NOT_FOUND'; readonly series: string }
  | { readonly code: 'RULE_NOT_FOUND'; readonly rule: RuleId }
  | { readonly code: 'RULE_ID_TAKEN'; readonly rule: RuleId }
  | { readonly code: 'VERSION_OF_OTHER_SERIES'; readonly rule: RuleId; readonly series: string }
  /** The version is not in force on that day, or began on it and would be left without one. */
  | { readonly code: 'NOT_IN_FORCE_BEFORE'; readonly rule: RuleId; readonly from: PlainDate }
  /** The questions of the series read this parameter, and it is missing or of another kind. */
  | { readonly code: 'PARAMETER_DIFFERS'; readonly rule: RuleId; readonly parameter: string };

interface Books {
  readonly seriesByKey: ReadonlyMap<string, RuleSeries>;
  readonly entryById: ReadonlyMap<RuleId, RuleEntry>;
}

/** Makes the changed series, or lists every reason why it cannot be. */
export function applyChange(books: Books, change: RuleChange): Result<RuleSeries, ChangeRefusal> {
  switch (change.kind) {
    case 'ADD':
      return add(books, change.version);
    case 'REPLACE':
      return replace(books, change.replaced, change.from, change.version);
    case 'REPEAL':
      return repeal(books, change.repealed, change.from);
  }
}

function add(books: Books, version: RuleVersion): Result<RuleSeries, ChangeRefusal> {
  const series = books.seriesByKey.get(version.series);
  if (series === undefined) return refused([...taken(books, version), notFound(version.series)]);
  const model = series.versions.at(-1);
  return checked(withVersions(series, [...series.versions, version]), [
    ...taken(books, version),
    ...(model === undefined ? [] : differences(model, version)),
  ]);
}

function replace(books: Books, id: RuleId, from: PlainDate, given: RuleVersion): Result<RuleSeries, ChangeRefusal> {
  const entry = books.entryById.get(id);
  if (entry === undefined) return refused([...taken(books, given), { code: 'RULE_NOT_FOUND', rule: id }]);
  const { series, version: replaced } = entry;
  const version = { ...given, inForce: { from, until: replaced.inForce.until } };
  const versions = series.versions.map((one) => (one === replaced ? endedOn(one, from) : one));
  return checked(withVersions(series, [...versions, version]), [
    ...taken(books, given),
    ...otherSeries(given, series),
    ...notInForceBefore(replaced, from),
    ...differences(replaced, given),
  ]);
}

function repeal(books: Books, id: RuleId, from: PlainDate): Result<RuleSeries, ChangeRefusal> {
  const entry = books.entryById.get(id);
  if (entry === undefined) return refused([{ code: 'RULE_NOT_FOUND', rule: id }]);
  const { series, version } = entry;
  const versions = series.versions.map((one) => (one === version ? endedOn(one, from) : one));
  return checked(withVersions(series, versions), notInForceBefore(version, from));
}

function checked(series: RuleSeries, refusals: readonly ChangeRefusal[]): Result<RuleSeries, ChangeRefusal> {
  // Of a change on a day that is none of the version's days it is refused already that one of the two would have no day.
  const isOffDays = refusals.some(({ code }) => code === 'NOT_IN_FORCE_BEFORE');
  const faults = versionFaults(series).filter(({ code }) => code !== 'VERSION_WITHOUT_A_DAY' || !isOffDays);
  const everything = [...refusals, ...faults];
  return everything.length === 0 ? ok(series) : refused(everything);
}

function refused(refusals: readonly ChangeRefusal[]): Result<never, ChangeRefusal> {
  return { ok: false, refusals };
}

function withVersions(series: RuleSeries, versions: readonly RuleVersion[]): RuleSeries {
  return { ...series, versions: versions.toSorted(compareStarts) };
}

function endedOn(version: RuleVersion, until: PlainDate): RuleVersion {
  return { ...version, inForce: { from: version.inForce.from, until } };
}

function notFound(series: string): ChangeRefusal {
  return { code: 'SERIES_NOT_FOUND', series };
}

function taken({ entryById }: Books, { id }: RuleVersion): readonly ChangeRefusal[] {
  return entryById.has(id) ? [{ code: 'RULE_ID_TAKEN', rule: id }] : [];
}

function otherSeries({ id, series }: RuleVersion, { key }: RuleSeries): readonly ChangeRefusal[] {
  return series === key ? [] : [{ code: 'VERSION_OF_OTHER_SERIES', rule: id, series }];
}

function notInForceBefore({ id, inForce }: RuleVersion, from: PlainDate): readonly ChangeRefusal[] {
  if (isInForce(inForce, from) && inForce.from !== from) return [];
  return [{ code: 'NOT_IN_FORCE_BEFORE', rule: id, from }];
}

function differences(model: RuleVersion, { id, parameters }: RuleVersion): readonly ChangeRefusal[] {
  return Object.entries(model.parameters).flatMap(([parameter, value]): readonly ChangeRefusal[] => {
    const given = parameters[parameter];
    if (given !== undefined && isOfSameKind(given, value)) return [];
    return [{ code: 'PARAMETER_DIFFERS', rule: id, parameter }];
  });
}

/** Null stands for "the version does not say", which any version may do. */
function isOfSameKind(left: RuleValue, right: RuleValue): boolean {
  if (left === null || right === null) return true;
  return typeof left === typeof right && Array.isArray(left) === Array.isArray(right);
}
