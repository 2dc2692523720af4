import { expect } from 'vitest';
import { agesOf, grouped, type FactRow } from './facts.js';
import type { TestApi } from './harness.js';

/*
 * Measures of aggregates, reckoned a second time from rows instead of by the database.
 */

type Value = string | number | null;
type Reckoned = Readonly<Record<string, (rows: readonly FactRow[]) => Value>>;

export const count = (condition?: (row: FactRow) => boolean) => (all: readonly FactRow[]) =>
  condition === undefined ? all.length : all.filter(condition).length;
export const distinct = (column: string) => (all: readonly FactRow[]) =>
  new Set(all.map((row) => row[column]).filter((value) => value !== null)).size;
export const sum = (valueOf: (row: FactRow) => number | null) => (all: readonly FactRow[]) =>
  all.reduce((total, row) => total + (valueOf(row) ?? 0), 0);
export const share =
  (of: (all: readonly FactRow[]) => Value, over: (all: readonly FactRow[]) => Value) => (all: readonly FactRow[]) =>
    over(all) === 0 ? null : `${of(all)}/${over(all)}`;
const known = (all: readonly FactRow[], valueOf: (row: FactRow) => number | null) =>
  all
    .map(valueOf)
    .filter((value) => value !== null)
    .toSorted((left, right) => left - right);
export const median = (valueOf: (row: FactRow) => number | null) => (all: readonly FactRow[]) => {
  const values = known(all, valueOf);
  return values.length === 0 ? null : String(values[Math.ceil(values.length / 2) - 1]);
};
export const average = (valueOf: (row: FactRow) => number | null) => (all: readonly FactRow[]) => {
  const values = known(all, valueOf);
  // Numerators are whole, so that the fourth digit is rounded exactly.
  const total = values.reduce((sofar, value) => sofar + value, 0);
  return values.length === 0 ? null : (Math.round((total * 10_000) / values.length) / 10_000).toFixed(4);
};
export const number = (column: string) => (row: FactRow) => (row[column] === null ? null : Number(row[column]));
export const is = (column: string, value: string | boolean) => (row: FactRow) => row[column] === value;
export const year = (column: string) => (row: FactRow) => row[column]?.toString().slice(0, 4) ?? null;

/** An aggregate with the rows it counts, and its dimensions and measures worked out from a row or from rows. */
export interface Subject {
  readonly field: string;
  readonly rows: readonly FactRow[];
  readonly dimensions: Readonly<Record<string, (row: FactRow) => unknown>>;
  readonly measures: Reckoned;
}

export const exactAge = (row: FactRow) => {
  const ages = agesOf(row);
  return ages !== null && ages.youngest === ages.oldest ? ages.youngest : null;
};
const isUnderForty = (row: FactRow) => {
  const ages = agesOf(row);
  if (ages === null) return null;
  return ages.oldest < 40 ? true : ages.youngest >= 40 ? false : null;
};
const bands = [30, 40, 50, 60];
const bandNames = ['UNDER_30', 'FROM_30_UNDER_40', 'FROM_40_UNDER_50', 'FROM_50_UNDER_60', 'FROM_60'];
export const bandOf = (row: FactRow) => {
  const ages = agesOf(row);
  const place = (age: number) => bands.filter((from) => age >= from).length;
  return ages !== null && place(ages.youngest) === place(ages.oldest) ? bandNames[place(ages.youngest)]! : null;
};
export const cadreAges = {
  underFortyShare: share(
    count((row) => isUnderForty(row) === true),
    count((row) => isUnderForty(row) !== null),
  ),
};
export const womenShare = share(count(is('gender', 'FEMALE')), count());

/** How a measure is asked for: a share by its two numbers. */
const asked = (measure: string) =>
  /share$|^coverage$|^attainment$/i.test(measure) ? `${measure} { numerator denominator }` : measure;
const shown = (answer: { numerator: number; denominator: number } | Value) =>
  typeof answer === 'object' && answer !== null ? `${answer.numerator}/${answer.denominator}` : answer;

interface Group {
  readonly key: readonly { readonly value: string | null }[];
  readonly [measure: string]: never | readonly { readonly value: string | null }[];
}

/** The groups that the API gives, shares as `numerator/denominator`. */
export async function answered(test: TestApi, { field, measures }: Subject, groupBy: readonly string[]) {
  const names = Object.keys(measures);
  const { data, errors } = await test.query(
    `{ ${field}(groupBy: [${groupBy.join(' ')}], includeEmpty: false, first: 1000) { key { value } ${names.map(asked).join(' ')} } }`,
  );
  expect(errors).toBeUndefined();
  const groups: readonly Group[] = data[field];
  return groups.map((group) => ({
    key: group.key.map(({ value }) => value),
    ...Object.fromEntries(names.map((name) => [name, shown(group[name] as never)])),
  }));
}

/** The groups that the rows give. */
export function reckoned({ rows: all, measures, dimensions }: Subject, groupBy: readonly string[]) {
  const keyOf = (row: FactRow) => groupBy.map((name) => dimensions[name]!(row)?.toString() ?? null);
  return [...grouped(all, (row) => JSON.stringify(keyOf(row)))].map(([key, group]) => ({
    key: JSON.parse(key) as unknown,
    ...Object.fromEntries(Object.entries(measures).map(([name, measure]) => [name, measure(group)])),
  }));
}

/** Brings groups into an order in which two lists of them can be compared. */
export const byKey = (left: { key: unknown }, right: { key: unknown }) =>
  JSON.stringify(left.key) < JSON.stringify(right.key) ? -1 : 1;
