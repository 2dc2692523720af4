import { percent, ratio, type RoundingMode } from '@cadre/domain/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openScratch } from '../testing/scratch.js';

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
