import { percent, ratio, type RoundingMode } from '@cadre/domain/kernel';
import { asCount } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openScratch } from '../testing/scratch.js';
import { percentOfCounts } from './percent-of-counts.js';

const scratch = openScratch({ migrated: true });

const modes: readonly RoundingMode[] = ['HALF_UP', 'HALF_EVEN', 'DOWN', 'UP', 'FLOOR', 'CEILING'];

interface Case {
  readonly numerator: number;
  readonly denominator: number;
  readonly digits: number;
  readonly rounding: RoundingMode;
}

/** All cases in one statement. */
async function percentages(cases: readonly Case[]): Promise<readonly unknown[]> {
  const rows = await scratch.database.query({
    text: `select ratio_percent(numerator, denominator, digits, rounding) as percent
      from rows from (jsonb_to_recordset($1::text::jsonb)
        as (numerator bigint, denominator bigint, digits integer, rounding text)) with ordinality
        as given (numerator, denominator, digits, rounding, place) order by place`,
    params: [JSON.stringify(cases)],
  });
  return rows.map((each) => each['percent']);
}

const expected = ({ numerator, denominator, digits, rounding }: Case) =>
  percent(ratio(numerator, denominator), digits, rounding);

const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
  { weight: 1, arbitrary: fc.maxSafeInteger() },
);
const base = count.filter((each) => each !== 0);

describe('a percentage that the database writes', () => {
  it('is the one that the domain writes, for every mode, sign and number of digits', async () => {
    const cases = fc.record({
      numerator: count,
      denominator: base,
      digits: fc.integer({ min: 0, max: 10 }),
      rounding: fc.constantFrom(...modes),
    });
    const sample = fc.sample(cases, { numRuns: 5_000, seed: 1 });
    expect(await percentages(sample)).toEqual(sample.map(expected));
  });

  it('is the one that the domain writes where a half has to be decided', async () => {
    const halves = modes.flatMap((rounding) =>
      [0, 1, 2].flatMap((digits) =>
        Array.from({ length: 81 }, (_, index) => ({
          numerator: index - 40,
          denominator: 2 * 100 * 10 ** digits,
          digits,
          rounding,
        })),
      ),
    );
    expect(await percentages(halves)).toEqual(halves.map(expected));
  });

  it('takes digits outside 0 to 10 as the nearest', async () => {
    const third = { numerator: 1, denominator: 3, rounding: 'HALF_UP' as const };
    expect(
      await percentages([
        { ...third, digits: -5 },
        { ...third, digits: 11 },
      ]),
    ).toEqual(['33', '33.3333333333']);
  });

  it('is null over nothing', async () => {
    expect(await percentages([{ numerator: 1, denominator: 0, digits: 2, rounding: 'HALF_UP' }])).toEqual([null]);
  });
});

describe('a percentage of counts that is written without the function', () => {
  /** All cases in one statement; what is left to the function is null. */
  const written = async (
    digits: number,
    cases: readonly (readonly [numerator: number, denominator: number])[],
    { type, as }: { readonly type: string; readonly as: (value: SQL) => SQL } = {
      type: 'bigint',
      as: (value) => value,
    },
  ) => {
    const text = percentOfCounts(as(sql.raw('numerator')), as(sql.raw('denominator')), digits, sql.raw('null'));
    const rows = await scratch.database.query({
      text: `select ${new PgDialect().sqlToQuery(text).sql} as percent from unnest($1::${type}[], $2::${type}[]) with ordinality
        as given (numerator, denominator, place) order by place`,
      params: [cases.map(([numerator]) => numerator), cases.map(([, denominator]) => denominator)],
    });
    return rows.map((each) => each['percent']);
  };
  const most = 2 ** 30;

  it.each([0, 1, 2, 3, 6])('is the one that the domain writes, to %i digits', async (digits) => {
    const counts = fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 60 }));
    const large = fc.tuple(fc.nat({ max: most - 1 }), fc.integer({ min: 1, max: most }));
    const sample = fc.sample(fc.oneof(counts, large), { numRuns: 2_000, seed: 1 });
    const halves = Array.from({ length: 41 }, (_, index) => [index, 2 * 100 * 10 ** digits] as const);
    const cases = [...sample, ...halves, [most - 1, 1] as const, [most - 1, most] as const];
    expect(await written(digits, cases)).toEqual(
      cases.map(([numerator, denominator]) => percent(ratio(numerator, denominator), digits, 'HALF_UP')),
    );
  });

  it.each([0, 1, 2, 3, 6])(
    'is that one without a guard for all that the database keeps as counts, to %i digits',
    async (digits) => {
      const largest = 2 ** 31 - 1;
      const counts = fc.tuple(fc.nat({ max: largest }), fc.integer({ min: 1, max: largest }));
      const halves = Array.from({ length: 41 }, (_, index) => [index, 2 * 100 * 10 ** digits] as const);
      const ends = [0, 1, largest - 1, largest].flatMap((one) => [1, largest].map((other) => [one, other] as const));
      const cases = [...fc.sample(counts, { numRuns: 2_000, seed: 1 }), ...halves, ...ends];
      expect(await written(digits, cases, { type: 'integer', as: asCount })).toEqual(
        cases.map(([numerator, denominator]) => percent(ratio(numerator, denominator), digits, 'HALF_UP')),
      );
    },
  );

  it('is left to the function for a sign, for nothing as the base, and where it could overflow', async () => {
    const left: [number, number][] = [
      [-1, 3],
      [1, -3],
      [1, 0],
      [0, 0],
      [most, 3],
      [3, most + 1],
    ];
    expect(await written(2, left)).toEqual(left.map(() => null));
  });
});
