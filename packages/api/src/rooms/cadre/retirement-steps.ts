import { retirementOf, type Gender } from '@cadre/domain/cadre';
import { addMonths, partialDate, plainDate, type PlainDate } from '@cadre/domain/kernel';
import type { Rulebook } from '@cadre/domain/rule';

/** Births of the same gender, by month, that retire at the same age under the same rules. */
export interface RetirementStep {
  readonly gender: Gender;
  /** First day of the first month of birth. */
  readonly bornFrom: PlainDate;
  /** First day of the month after the last one. */
  readonly bornUntil: PlainDate;
  readonly requiredMonths: number;
  readonly confidence: string;
  readonly rules: readonly string[];
}

const FIRST_BIRTH = plainDate('1900-01-01');
const LAST_BIRTH = plainDate('2030-01-01');

const steps = new WeakMap<Rulebook, readonly RetirementStep[]>();

/**
 * The retirement of everybody born in 130 years, as steps that a database can look a birth up in. They are what `retirementOf`
 * says of each month, so that both always agree; a book is gone through once.
 */
export function retirementSteps(book: Rulebook): readonly RetirementStep[] {
  const known = steps.get(book) ?? (['FEMALE', 'MALE'] as const).flatMap((gender) => stepsOf(gender, book));
  steps.set(book, known);
  return known;
}

function stepsOf(gender: Gender, book: Rulebook): RetirementStep[] {
  const found: RetirementStep[] = [];
  for (let month = FIRST_BIRTH; month < LAST_BIRTH; month = addMonths(month, 1, { monthEnd: 'clamp' })) {
    const retirement = retirementOf(partialDate(month), gender, book);
    if (retirement === null) continue;
    const bornUntil = addMonths(month, 1, { monthEnd: 'clamp' });
    const { requiredMonths, confidence, rules } = retirement;
    const last = found.at(-1);
    const isSame =
      last?.bornUntil === month &&
      last.requiredMonths === requiredMonths &&
      last.confidence === confidence &&
      last.rules.join() === rules.join();
    if (isSame) found[found.length - 1] = { ...last, bornUntil };
    else found.push({ gender, bornFrom: month, bornUntil, requiredMonths, confidence, rules });
  }
  return found;
}
