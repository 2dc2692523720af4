import { bug } from '../kernel/index.js';
import type { Label } from '../kernel/index.js';
import { compareStarts, versionFaults } from './faults.js';
import type { RuleQuestion } from './rule-question.js';
import type { RuleArea } from './rule-vocabulary.js';
import { versionOf } from './rule-version.js';
import type { RuleVersion, VersionText } from './rule-version.js';
import type { RuleParameters } from './value.js';

/** Questions of a series by name. */
export type QuestionSet = Readonly<Record<string, RuleQuestion<never>>>;

/** The versions of one rule in the order of their dates, and the questions that they answer. */
export interface RuleSeries<
  Parameters extends RuleParameters = RuleParameters,
  Questions extends QuestionSet = QuestionSet,
> {
  /** Room and subject: `planning.persons-per-post`. */
  readonly key: string;
  readonly room: string;
  readonly area: RuleArea;
  /** What the series answers, as a question. */
  readonly question: Label;
  readonly versions: readonly RuleVersion<Parameters>[];
  /** Empty for a rule that is told and not computed. */
  readonly questions: Questions;
}

/** A series as its file writes it. */
export interface SeriesText<Parameters extends RuleParameters> {
  readonly key: string;
  readonly area: RuleArea;
  readonly question: Label;
  readonly versions: readonly VersionText<Parameters>[];
}

/**
 * Makes a series from what its file writes. Versions that overlap in time and scope, numbers that are not exact and
 * parameters without unit are bugs of our data: the message names all of them.
 */
export function ruleSeries<Parameters extends RuleParameters>(
  text: SeriesText<Parameters>,
): RuleSeries<Parameters, Readonly<Record<string, never>>> {
  return answering(text, {});
}

/** Makes a series whose versions answer questions. */
export function answering<Parameters extends RuleParameters, Questions extends QuestionSet>(
  text: SeriesText<NoInfer<Parameters>>,
  questions: Questions & Readonly<Record<string, RuleQuestion<never, Parameters>>>,
): RuleSeries<Parameters, Questions> {
  const { key, area, question } = text;
  const [room] = key.split('.');
  const versions = text.versions.map((version) => versionOf(key, version)).toSorted(compareStarts);
  const series = { key, room: room ?? bug(`series "${key}"`), area, question, versions, questions };
  const faults = versionFaults(series);
  return faults.length === 0 ? series : bug(`series ${key}: ${JSON.stringify(faults)}`);
}
