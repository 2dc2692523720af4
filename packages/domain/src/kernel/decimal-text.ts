import { ratio } from './ratio.js';
import type { Ratio } from './ratio.js';
import { ok, refuse } from './result.js';
import type { ParseRefusal, Result } from './result.js';

export type NumberRefusal = ParseRefusal<'NUMBER_MALFORMED'>;

const POINT_DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
const VIETNAMESE_NUMBER = /^(-?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;

/** Reads a decimal number with a point, exactly: `100.31` is 10031/100. No grouping, no exponent, no spaces. */
export function parseDecimal(text: string): Result<Ratio, NumberRefusal> {
  return ratioFrom(POINT_DECIMAL.exec(text), text);
}

/**
 * Reads a number as Vietnamese papers print it, exactly: a comma before the decimals, dots between groups of three:
 * `100,31` is 10031/100, `3.716` is 3716, `1880` is 1880. `0.94` is refused: a dot never stands before decimals.
 */
export function parseVietnameseNumber(text: string): Result<Ratio, NumberRefusal> {
  return ratioFrom(VIETNAMESE_NUMBER.exec(text.trim()), text);
}

function ratioFrom(match: RegExpExecArray | null, text: string): Result<Ratio, NumberRefusal> {
  if (match === null) return refuse({ code: 'NUMBER_MALFORMED', text });
  const [, sign = '', whole = '', decimals = ''] = match;
  const digits = BigInt(whole.replaceAll('.', '') + decimals);
  return ok(ratio(sign === '-' ? -digits : digits, 10n ** BigInt(decimals.length)));
}
