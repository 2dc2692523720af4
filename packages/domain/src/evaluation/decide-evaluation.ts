import { compareDates, earliest, ok, periodsOverlap, plainDateOf, refuse, yearOf } from '../kernel/index.js';
import type { Id, PartialDate, Period, PlainDate, Result } from '../kernel/index.js';
import type { RuleId, Rulebook } from '../rule/index.js';
import type { EvaluationRefusal } from './evaluation-refusals.js';
import type { CadreEvaluation } from './evaluations.js';
import { schemeOf } from './grading-scheme.js';

/** An evaluation that stands in the file. */
export interface FiledEvaluation extends Pick<CadreEvaluation, 'year' | 'subject'> {
  readonly id: Id<'Evaluation'>;
}

/** What writing an evaluation into a file depends on. */
export interface EvaluationFacts {
  /** Null where the file is silent. */
  readonly birthDate: PartialDate | null;
  /** Times in the Party; empty where the file holds none. */
  readonly memberships: readonly Period[];
  /** The evaluations of the file, but for the one that is corrected. */
  readonly filed: readonly FiledEvaluation[];
}

/** An evaluation as it is asked for. */
export interface AskedEvaluation extends CadreEvaluation {
  /** Whether a document is named that it is known from. */
  readonly hasDocument: boolean;
}

/** An evaluation, with the version of the scale that its grade belongs to. */
export interface GradedEvaluation extends CadreEvaluation {
  readonly rule: RuleId;
}

/** On which day, and by which rules, it is decided. */
export interface EvaluationDay {
  readonly book: Rulebook;
  readonly today: PlainDate;
}

/**
 * Says whether an evaluation may stand in a file, or everything that stands in the way. A grade of a year by which the rulebook
 * cannot tell what the grades were is not taken: nobody could say later what it means.
 */
export function decideEvaluation(
  facts: EvaluationFacts,
  asked: AskedEvaluation,
  day: EvaluationDay,
): Result<GradedEvaluation, EvaluationRefusal> {
  return outcomeOf(facts, asked, day, []);
}

/** Says whether an evaluation may be corrected to stand as asked; `isSame` is true where it stands so already. */
export function decideEvaluationCorrection(
  facts: EvaluationFacts,
  asked: AskedEvaluation,
  day: EvaluationDay,
  isSame: boolean,
): Result<GradedEvaluation, EvaluationRefusal> {
  return outcomeOf(facts, asked, day, isSame ? [{ code: 'NOTHING_CHANGED' }] : []);
}

function outcomeOf(
  facts: EvaluationFacts,
  { hasDocument, ...evaluation }: AskedEvaluation,
  { book, today }: EvaluationDay,
  before: readonly EvaluationRefusal[],
): Result<GradedEvaluation, EvaluationRefusal> {
  const { year, subject, grade, decidedOn } = evaluation;
  const scheme = schemeOf(year, subject, book);
  const refusals: EvaluationRefusal[] = [...before];
  if (year > yearOf(today)) refusals.push({ code: 'YEAR_TO_COME', year });
  if (scheme === null) refusals.push({ code: 'SCHEME_NOT_KNOWN', year, subject });
  else if (!scheme.grades.includes(grade)) refusals.push({ code: 'GRADE_NOT_IN_SCHEME', ...scheme });
  const same = facts.filed.find((each) => each.year === year && each.subject === subject);
  if (same !== undefined) refusals.push({ code: 'YEAR_ALREADY_EVALUATED', evaluation: same.id });
  if (compareDates(decidedOn, plainDateOf(year, 1, 1)) < 0) refusals.push({ code: 'DECIDED_BEFORE_YEAR' });
  if (!hasDocument) refusals.push({ code: 'DOCUMENT_MISSING' });
  refusals.push(...personFaults(facts, evaluation));
  const [first, ...others] = refusals;
  if (first !== undefined) return refuse(first, ...others);
  // Without a scheme there was a refusal.
  return ok({ ...evaluation, rule: scheme!.rule });
}

function personFaults(
  { birthDate, memberships }: EvaluationFacts,
  { year, subject }: CadreEvaluation,
): EvaluationRefusal[] {
  const refusals: EvaluationRefusal[] = [];
  if (birthDate !== null && yearOf(earliest(birthDate)) > year) refusals.push({ code: 'YEAR_BEFORE_BIRTH' });
  const whole: Period = { from: plainDateOf(year, 1, 1), until: plainDateOf(year + 1, 1, 1) };
  const isOutside = memberships.length > 0 && !memberships.some((held) => periodsOverlap(held, whole));
  if (subject === 'PARTY_MEMBER' && isOutside) refusals.push({ code: 'NOT_A_MEMBER_IN_YEAR' });
  return refusals;
}
