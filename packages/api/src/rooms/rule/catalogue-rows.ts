import { foldText, idFromName } from '@cadre/domain/kernel';
import type { Rulebook, RuleSeries, RuleVersion } from '@cadre/domain/rule';
import { areaOf } from '@cadre/domain/rule';
import { documentKey } from './document-key.js';
import { questionRecords } from './question-record.js';
import { shownValue } from './shown-value.js';
import type { ruleCitation, ruleParameter, ruleSeries, ruleVersion } from './tables.js';

export type SeriesRow = typeof ruleSeries.$inferSelect;
export type VersionRow = typeof ruleVersion.$inferSelect;
export type ParameterRow = typeof ruleParameter.$inferSelect;
export type CitationRow = typeof ruleCitation.$inferSelect;

/** A version as rows: itself, and what belongs to it. */
export interface VersionRows {
  readonly series: SeriesRow;
  readonly version: VersionRow;
  readonly parameters: readonly ParameterRow[];
  readonly citations: readonly CitationRow[];
}

/** A rulebook as the rows of the catalogue, in the order of series and versions. */
export function catalogueRows({ allSeries }: Pick<Rulebook, 'allSeries'>): readonly VersionRows[] {
  return allSeries.flatMap((series) => series.versions.map((_, place) => versionRows(series, place)));
}

/** One version of a series as rows. */
export function versionRows(series: RuleSeries, place: number): VersionRows {
  const version = series.versions[place]!;
  return {
    series: seriesRow(series),
    version: versionRow(series, version, place),
    parameters: parameterRows(version),
    citations: citationRows(version),
  };
}

const versionKey = (code: string): string => idFromName('rule_version', code);

function seriesRow(series: RuleSeries): SeriesRow {
  const { key, room, area, question } = series;
  const questions = questionRecords(series);
  return {
    id: idFromName('rule_series', key),
    key,
    room,
    area,
    question: question.vi,
    englishQuestion: question.en,
    isExecutable: questions.length > 0,
    questions,
  };
}

function versionRow(series: RuleSeries, version: RuleVersion, place: number): VersionRow {
  const { id, title, statement, inForce, confidence, lowConfidence, evidence, source, note } = version;
  return {
    id: versionKey(id),
    seriesId: idFromName('rule_series', series.key),
    place,
    code: id,
    area: areaOf(id),
    title: title.vi,
    englishTitle: title.en,
    statement: statement.vi,
    englishStatement: statement.en,
    inForceFrom: inForce.from,
    inForceUntil: inForce.until,
    scope: version.scope,
    severity: version.severity,
    isExecutable: Object.keys(series.questions).length > 0,
    confidence,
    isLowConfidence: confidence === 'LOW' || lowConfidence.length > 0,
    evidence: evidence.basis,
    evidencePages: evidence.pages,
    source: source.text,
    note: note?.vi ?? null,
    englishNote: note?.en ?? null,
    foldedText: foldText(searchedText(series, version)),
    foldedInstruments: source.instruments.map(({ number }) => `|${foldText(number)}|`).join(''),
  };
}

/** The texts that the rulebook itself searches, so that both find the same words. */
function searchedText(series: RuleSeries, { id, title, statement, note, source }: RuleVersion): string {
  const labels = [series.question, title, statement, ...(note === null ? [] : [note])];
  return [id, series.key, source.text, ...labels.flatMap(({ vi, en }) => [vi, en])].join(' ');
}

function parameterRows({ id, parameters, units, lowConfidence }: RuleVersion): readonly ParameterRow[] {
  return Object.entries(parameters).map(([name, value], place) => ({
    id: idFromName('rule_parameter', `${id}.${name}`),
    versionId: versionKey(id),
    place,
    name,
    value: shownValue(value),
    number: typeof value === 'number' ? value : null,
    unit: units[name]!,
    isLowConfidence: lowConfidence.includes(name),
  }));
}

function citationRows({ id, source }: RuleVersion): readonly CitationRow[] {
  return source.instruments.map(({ number, issuedOn, clause }, place) => ({
    id: idFromName('rule_citation', `${id}.${place}`),
    versionId: versionKey(id),
    place,
    number,
    searchKey: documentKey(number),
    issuedOn,
    clause,
  }));
}
