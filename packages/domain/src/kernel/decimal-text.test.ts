import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal, parseVietnameseNumber } from './decimal-text.js';
import { printRatio, ratio, ratiosEqual, toDecimal } from './ratio.js';

describe('a number as Vietnamese papers print it', () => {
  it.each([
    ['100,31', '10031/100'],
    ['0,94', '94/100'],
    ['3.716', '3716/1'],
    ['2.860', '2860/1'],
    ['8.000', '8000/1'],
    ['1880', '1880/1'],
    ['1.234.567,5', '12345675/10'],
    ['-3,5', '-35/10'],
    ['0', '0/1'],
  ])('%s is exactly %s', (text, exact) => {
    const parsed = parseVietnameseNumber(text);
    expect(parsed.ok && printRatio(parsed.value)).toBe(exact);
  });

  it.each(['0.94', '3.71', '3.7160', '0.940', '12.34,5', '1,2,3', '1 880', '', ',5', '5,', '1e3'])(
    'refuses "%s", whose separators do not say one thing',
    (text) => {
      expect(parseVietnameseNumber(text)).toEqual({ ok: false, refusals: [{ code: 'NUMBER_MALFORMED', text }] });
    },
  );
});

describe('a number with a decimal point', () => {
  it.each(['100,31', '1.', '.5', '1e3', ' 1', '+1', ''])('refuses "%s"', (text) => {
    expect(parseDecimal(text)).toEqual({ ok: false, refusals: [{ code: 'NUMBER_MALFORMED', text }] });
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(12), (scaled, digits) => {
        const exact = ratio(scaled, 10n ** BigInt(digits));
        const parsed = parseDecimal(toDecimal(exact, digits, 'HALF_UP'));
        expect(parsed.ok && ratiosEqual(parsed.value, exact)).toBe(true);
      }),
    );
  });
});
