import { isPartialDate } from '../kernel/index.js';
import type { RuleValue } from './value.js';

type RuleRecord = Readonly<Record<string, RuleValue>>;

/**
 * What is wrong with a value that questions are to read: nothing, another form than theirs, a code that they do not know, or a
 * number that is no plausible successor of theirs.
 */
export type ParameterFit = 'FITS' | 'DIFFERS' | 'CODE_NOT_KNOWN' | 'OUT_OF_RANGE';

const WHOLE = /^-?\d+$/;
const FRACTION = /^\d{1,6}\/[1-9]\d{0,5}$/;
const COMPARISON = /^(>=|<=|>|<) \d{1,6}\/[1-9]\d{0,5}$/;
const YEAR = /^\d{4}$/;

/**
 * Reads the value of a parameter from exact text, as the catalogue shows it: `3`, `2/3`, `>= 2/3`, `true`, a list or a record as JSON.
 * Where the text could be several things it is what the parameter is in other versions.
 */
export function readValue(text: string, known: readonly RuleValue[]): RuleValue {
  const may = (kind: string) => known.length === 0 || known.some((value) => kindOf(value) === kind);
  if (may('number') && WHOLE.test(text)) return Number(text);
  if (known.some((value) => kindOf(value) === 'boolean') && (text === 'true' || text === 'false'))
    return text === 'true';
  if (!/^[[{]/.test(text) || !(may('list') || may('record'))) return text;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whatever JSON holds is a value of a rule
    return JSON.parse(text) as RuleValue;
  } catch (error) {
    // What is no JSON is text, and whoever knows which form is needed says that it is another.
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

/**
 * Says whether questions that were written for the values of other versions can read a value: the same kind down to the parts of lists
 * and records, the same form of text, and codes that they know. Without other values nothing is known against it.
 */
export function parameterFit(value: RuleValue, known: readonly RuleValue[]): ParameterFit {
  if (known.length === 0) return 'FITS';
  const alike = known.filter((other) => kindOf(other) === kindOf(value));
  if (alike.length === 0) return 'DIFFERS';
  if (typeof value === 'number') return numberFit(value, alike.map(Number));
  if (typeof value === 'string') return textFit(value, alike.map(String));
  if (value === null || typeof value !== 'object') return 'FITS';
  return isList(value) ? listFit(value, alike.filter(isList)) : recordFit(value, alike.filter(isRecord));
}

/** Beyond ten times the largest, and a hundred, somebody has mistyped; days reckoned from it could be none that a database knows. */
function numberFit(value: number, known: readonly number[]): ParameterFit {
  const most = 100 + 10 * Math.max(...known.map(Math.abs));
  const least = known.some((other) => other < 0) ? -most : 0;
  return least <= value && value <= most ? 'FITS' : 'OUT_OF_RANGE';
}

function textFit(text: string, known: readonly string[]): ParameterFit {
  const alike = known.filter((other) => formOf(other) === formOf(text));
  if (alike.length === 0) return known.some((other) => formOf(other) === 'CODE') ? 'CODE_NOT_KNOWN' : 'DIFFERS';
  return formOf(text) !== 'CODE' || alike.includes(text) ? 'FITS' : 'CODE_NOT_KNOWN';
}

function listFit(list: readonly RuleValue[], known: readonly (readonly RuleValue[])[]): ParameterFit {
  if (list.length === 0) return known.some((other) => other.length === 0) ? 'FITS' : 'DIFFERS';
  return worst(list.map((each) => parameterFit(each, known.flat())));
}

function recordFit(record: RuleRecord, known: readonly RuleRecord[]): ParameterFit {
  const names = Object.keys(record);
  const knownNames = new Set(known.flatMap((other) => Object.keys(other)));
  if ([...knownNames].every((name) => YEAR.test(name))) {
    if (names.length === 0 || !names.every((name) => YEAR.test(name))) return 'DIFFERS';
    return worst(
      Object.values(record).map((each) =>
        parameterFit(
          each,
          known.flatMap((other) => Object.values(other)),
        ),
      ),
    );
  }
  const needed = [...knownNames].filter((name) => known.every((other) => name in other));
  if (!names.every((name) => knownNames.has(name)) || !needed.every((name) => names.includes(name))) return 'DIFFERS';
  return worst(
    Object.entries(record).map(([name, each]) =>
      parameterFit(
        each,
        known.flatMap((other) => (name in other ? [other[name]!] : [])),
      ),
    ),
  );
}

function worst(fits: readonly ParameterFit[]): ParameterFit {
  const faults = new Set(fits);
  return (['DIFFERS', 'CODE_NOT_KNOWN', 'OUT_OF_RANGE'] as const).find((fit) => faults.has(fit)) ?? 'FITS';
}

function formOf(text: string): 'COMPARISON' | 'FRACTION' | 'DATE' | 'CODE' {
  if (COMPARISON.test(text)) return 'COMPARISON';
  if (FRACTION.test(text)) return 'FRACTION';
  return isPartialDate(text) ? 'DATE' : 'CODE';
}

function kindOf(value: RuleValue): string {
  if (value === null) return 'nothing';
  if (typeof value !== 'object') return typeof value;
  return isList(value) ? 'list' : 'record';
}

function isList(value: RuleValue): value is readonly RuleValue[] {
  return Array.isArray(value);
}

function isRecord(value: RuleValue): value is RuleRecord {
  return value !== null && typeof value === 'object' && !isList(value);
}
