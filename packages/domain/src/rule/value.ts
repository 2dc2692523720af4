/**
 * A value of a parameter or a fact: exact and plain, so that it is stored and compared as it stands. Numbers are whole;
 * a fraction is text (`2/3`), and so are a comparison (`>= 2/3`) and a date.
 */
export type RuleValue =
  string | number | boolean | null | readonly RuleValue[] | { readonly [Name in string]: RuleValue };

/** The parameters of a version by name. Declare them with `type`: an `interface` has no index. */
export type RuleParameters = Readonly<Record<string, RuleValue>>;

/** The places within a value at which a number is not whole: `women.2021`; empty when the value is exact. */
export function inexactPlaces(value: RuleValue, place: string): readonly string[] {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? [] : [place];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => inexactPlaces(inner, `${place}.${name}`));
}

/** Writes a value as a sentence shows it: lists with commas, records as `name: value`. */
export function printValue(value: RuleValue): string {
  if (value === null) return '–';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(printValue).join(', ');
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${printValue(inner)}`)
    .join('; ');
}
