import { describe, expect, it } from 'vitest';
import { keyOf, row, staffedDistrict } from '../testing/rows.js';
import { openScratch } from '../testing/scratch.js';

const scratch = openScratch({ migrated: true });
const refusal = async (...scripts: readonly string[]) => scratch.refusal(staffedDistrict, ...scripts);

/** Of 40 members 39 were summoned, 37 present; 36 ballots were issued and returned, 35 of them valid. */
const lawful = { members: 40, summoned: 39, present: 37, issued: 36, returned: 36, valid: 35, invalid: 1 };

const round = (counts: Partial<Record<keyof typeof lawful, number | null>> = {}) =>
  row('vote_round', 'round', {
    unit_id: keyOf('unit', 'district'),
    purpose: 'CONFIDENCE_BALLOT',
    state: 'COUNTED',
    name: 'round',
    held_on: '2014-06-30',
    ...lawful,
    ...counts,
  });

const result = (counts: Readonly<Record<string, number | null>>, cadre = 'first') =>
  row('vote_result', cadre, { round_id: keyOf('vote_round', 'round'), cadre_id: keyOf('cadre', cadre), ...counts });

describe('the counts of a round', () => {
  it('are accepted when each is within the one before', async () => {
    expect(await refusal(round())).toBeNull();
  });

  it('may all be missing until the counting board reports', async () => {
    const none = {
      members: null,
      summoned: null,
      present: null,
      issued: null,
      returned: null,
      valid: null,
      invalid: null,
    };
    expect(await refusal(round(none))).toBeNull();
  });

  it.each(['members', 'summoned', 'present', 'issued', 'returned'] as const)(
    'are refused when the only one that is reported is less than 0: %s',
    async (count) => {
      const none = Object.fromEntries(Object.keys(lawful).map((each) => [each, null]));
      expect(await refusal(round({ ...none, [count]: -1 }))).toBe('vote_round_counts');
      expect(await refusal(round({ ...none, [count]: 0 }))).toBeNull();
    },
  );

  it.each<Partial<typeof lawful>>([
    { summoned: 41 },
    { present: 40 },
    { issued: 38 },
    { returned: 37, valid: 36 },
    { valid: 36 },
    { invalid: 2 },
    { valid: 37, invalid: -1 },
    { valid: -1, invalid: 37 },
  ])('are refused when they do not account for every ballot: %j', async (counts) => {
    expect(await refusal(round(counts))).toBe('vote_round_accounting');
  });
});

describe('the result of a person', () => {
  it.each([
    [{ high: 30, confidence: 3, low: 1, blank: 1 }, null],
    [{ high: 35, confidence: 0, low: 0, blank: 0 }, null],
    [{ high: 34, confidence: null, low: 1, blank: 0 }, null],
    [{ high: 30, confidence: 3, low: 1, blank: 0 }, 'vote_result_adds_up'],
    [{ high: 30, confidence: 3, low: 1, blank: 2 }, 'vote_result_adds_up'],
    [{ high: 36, confidence: -1, low: 0, blank: 0 }, 'vote_result_counts'],
  ])('adds up to the valid ballots: %j → %s', async (counts, expected) => {
    expect(await refusal(round(), result(counts))).toBe(expected);
  });

  it('is not accepted before the valid ballots are counted', async () => {
    const before = round({ valid: null, invalid: null });
    expect(await refusal(before, result({ high: 35, confidence: 0, low: 0, blank: 0 }))).toBe('vote_result_adds_up');
  });

  it('still adds up after it was corrected', async () => {
    const counts = { high: 30, confidence: 3, low: 1, blank: 1 };
    expect(await refusal(round(), result(counts), 'update vote_result set high = 29, low = 2')).toBeNull();
    expect(await refusal(round(), result(counts), 'update vote_result set high = 29')).toBe('vote_result_adds_up');
  });

  it('stands once in a round', async () => {
    const counts = { high: 35, confidence: 0, low: 0, blank: 0 };
    const again = result(counts).replace(keyOf('vote_result', 'first'), keyOf('vote_result', 'again'));
    expect(await refusal(round(), result(counts), result(counts, 'second'))).toBeNull();
    expect(await refusal(round(), result(counts), again)).toBe('vote_result_once');
  });
});

describe('the shares of a result', () => {
  it('stand over each of the six denominators, in their order', async () => {
    const counts = result({ high: 30, confidence: 3, low: 1, blank: 1 });
    const question = `select denominator, base, high, confidence, low from vote_share order by ordinal`;
    const rows = await scratch.after([staffedDistrict, round(), counts], question);
    const shared = { high: 30, confidence: 3, low: 1 };
    expect(rows).toEqual([
      { denominator: 'MEMBERS', base: 40, ...shared },
      { denominator: 'SUMMONED', base: 39, ...shared },
      { denominator: 'PRESENT', base: 37, ...shared },
      { denominator: 'ISSUED', base: 36, ...shared },
      { denominator: 'RETURNED', base: 36, ...shared },
      { denominator: 'VALID', base: 35, ...shared },
    ]);
  });
});
