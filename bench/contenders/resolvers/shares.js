/** An exact percentage with two digits, halves away from zero. */
export function percentOf(numerator, denominator) {
  const hundredths = Math.floor((2 * numerator * 10_000 + denominator) / (2 * denominator));
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

function ratioOf(count, base) {
  return count === null || !base ? null : { numerator: count, denominator: base, percent: percentOf(count, base) };
}

/** The shares of a result under the number of persons summoned. */
export function sharesOf({ high, confidence, low }, summoned) {
  return {
    high: ratioOf(high, summoned),
    confidence: ratioOf(confidence, summoned),
    low: ratioOf(low, summoned),
  };
}
