import type { RuleValue } from '@cadre/domain/rule';

/** A value of a rule as text: texts, numbers and yes or no as they are, lists and records as JSON; null stays null. */
export function shownValue(value: RuleValue): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
