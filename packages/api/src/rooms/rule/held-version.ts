import { HeldRow, type HeldField, type Lens } from '@cadre/graphql-sql';
import { isInForce, type Rulebook, type RuleEntry, type RuleId } from '@cadre/domain/rule';
import { plainDate } from '@cadre/domain/kernel';
import { versionRows, type CitationRow, type ParameterRow, type VersionRows } from './catalogue-rows.js';
import { RuleCitation, RuleParameter, RuleSeries, RuleVersion } from './catalogue-types.js';

/** Rows by version, made when they are first shown: a page of verdicts shows the same few versions again and again. */
const shown = new WeakMap<Rulebook, Map<RuleId, VersionRows | null>>();

/**
 * A version of a rulebook as the row of the catalogue that it is, without asking the database: what a verdict rests on is shown
 * with it. What it does not hold is read through the lens. Null where the book has no such version.
 */
export function heldVersion(rule: RuleId, lens: Lens, book: Rulebook): HeldRow | null {
  const rows = rowsOf(book, rule);
  return rows === null ? null : heldRow(rows, lens);
}

function rowsOf(book: Rulebook, rule: RuleId): VersionRows | null {
  const known = shown.get(book) ?? new Map<RuleId, VersionRows | null>();
  shown.set(book, known);
  let rows = known.get(rule);
  if (rows === undefined) {
    const entry = book.rule(rule);
    rows = entry === null ? null : versionRows(entry.series, placeOf(entry));
    known.set(rule, rows);
  }
  return rows;
}

function placeOf({ series, version }: RuleEntry): number {
  return series.versions.findIndex(({ id }) => id === version.id);
}

function heldRow({ series, version, parameters, citations }: VersionRows, lens: Lens): HeldRow {
  const inForce = { from: version.inForceFrom, until: version.inForceUntil } as Parameters<typeof isInForce>[0];
  return new HeldRow(RuleVersion, version.id, lens, {
    ...(version as unknown as Record<string, HeldField>),
    id: `RuleVersion:${version.id}`,
    isInForce: ({ asOf: day }) => isInForce(inForce, plainDate(typeof day === 'string' ? day : lens.asOf)),
    series: new HeldRow(RuleSeries, series.id, lens, { ...series, id: `RuleSeries:${series.id}` }),
    parameters: parameters.map((row) => new HeldRow(RuleParameter, row.id, lens, parameterFields(row))),
    citations: citations.map((row) => new HeldRow(RuleCitation, row.id, lens, citationFields(row))),
  });
}

function parameterFields(row: ParameterRow): Readonly<Record<string, HeldField>> {
  const { name, value, number, unit, isLowConfidence } = row;
  return { name, value, number, unit, isLowConfidence };
}

function citationFields({ number, issuedOn, clause }: CitationRow): Readonly<Record<string, HeldField>> {
  return { number, issuedOn, clause };
}
