/**
 * The kernel: the values with which every room counts, dates and names. Pure: no clock, no chance, exact numbers.
 *
 * Words: plain date, partial date, period (half-open), ratio, rounding mode, result and refusal, id and node id,
 * folded text, sort key, document number, plenum, head-count (người) and attendance (lượt), printed percentage.
 *
 * Sources: RFC 9562 (UUID versions 7 and 8), FIPS 180-4 (SHA-256), the Vietnamese tailoring of the Unicode collation
 * order, article 148 of the Civil Code 91/2015/QH13 (periods counted in months).
 */
export { BOUNDS, type Bound } from './bound.js';
export type { Brand } from './brand.js';
export { addDays, addMonths, addYears, dayOf, daysBetween, firstOfMonth, firstOfNextMonth } from './date-arithmetic.js';
export { lastOfMonth, monthOf, monthsBetween, yearOf, yearsBetween } from './date-arithmetic.js';
export type { DayNotInMonth, MonthEnd } from './date-arithmetic.js';
export { parseDecimal, parseVietnameseNumber } from './decimal-text.js';
export type { NumberRefusal } from './decimal-text.js';
export { documentSearchKey, parseDocumentNumber, printDocumentNumber } from './document-number.js';
export type { DocumentNumber, DocumentNumberRefusal, DocumentNumberStyle } from './document-number.js';
export { foldText } from './folded-text.js';
export { addAttendances, addHeadCounts, attendance, headCount, sumAttendances, sumHeadCounts } from './head-count.js';
export type { Attendance, HeadCount } from './head-count.js';
export { decodeNodeId, decodeNodeIdOf, encodeNodeId, idFromName, parseId, uuidV7 } from './id.js';
export type { Id, IdRefusal, NodeIdRefusal, NodeReference } from './id.js';
export { ageRangeOn, comparePartialDates, earliest, isPartialDate, latest } from './partial-date.js';
export { parsePartialDate, partialDate, precisionOf } from './partial-date.js';
export type { AgeRange, DatePrecision, PartialDate, PartialDateRefusal, PartialOrder } from './partial-date.js';
export { gapsWithin, intersectPeriods, joinPeriods, mergePeriods, period, periodBetween } from './period.js';
export { periodContains, periodsOverlap, periodsTouch, subtractPeriod, wholeMonths } from './period.js';
export type { Period, PeriodRefusal } from './period.js';
export { compareDates, isPlainDate, parsePlainDate, plainDate, plainDateOf } from './plain-date.js';
export type { DateRefusal, PlainDate } from './plain-date.js';
export {
  parsePlenumReferences,
  parseRomanNumeral,
  plenumSearchKey,
  printPlenum,
  printRomanNumeral,
  resolvePlenum,
} from './plenum.js';
export type { Plenum, PlenumMeaning, PlenumReference, PlenumRefusal } from './plenum.js';
export { countsWithin, integerTargetsFor, parsePrintedPercent, printedPercent } from './published-figure.js';
export type { ConsistentCount, ConsistentCounts, IntegerTargets, NearTarget } from './published-figure.js';
export type { PrintedPercent, PrintedPercentRefusal, ShareQuestion } from './published-figure.js';
export { addRatios, ceilOf, compareRatios, floorOf, multiplyRatios, percent, printRatio, ratio } from './ratio.js';
export { ratiosEqual, reduceRatio, shareOf, subtractRatios, toDecimal } from './ratio.js';
export type { Ratio } from './ratio.js';
export { all, assertNever, bug, ok, refuse } from './result.js';
export type { ParseRefusal, Result } from './result.js';
export type { RoundingMode } from './rounding.js';
export { sha256 } from './sha-256.js';
export { givenNameFirstKey, vietnameseSortKey } from './sort-key.js';
export { parseVietnameseDate } from './vietnamese-date.js';
export { codesOf } from './vocabulary.js';
export type { Label, Vocabulary } from './vocabulary.js';
