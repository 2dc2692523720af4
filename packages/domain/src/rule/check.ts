import { bug } from '../kernel/index.js';
import type { Label, PlainDate } from '../kernel/index.js';
import { missingMessage } from './message.js';
import type { RuleQuestion } from './rule-question.js';
import type { Citation, InForce, RuleId, RuleVersion } from './rule-version.js';
import type { Confidence, Outcome, ParameterUnit, Severity } from './rule-vocabulary.js';
import type { ScopeDimension } from './scope.js';
import type { RuleValue } from './value.js';
import { waiverFor } from './waiver.js';
import type { CaseSubject, Waiver } from './waiver.js';

/** One question, answered from facts by one version of a rule. Plain data: it is stored as it stands. */
export interface Check {
  /** Series and question: `planning.persons-per-post#persons`. */
  readonly question: string;
  readonly series: string;
  readonly rule: RuleId;
  readonly inForce: InForce;
  readonly citations: readonly Citation[];
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** Null where the outcome is UNKNOWN. */
  readonly observed: RuleValue;
  /** Null where the outcome is UNKNOWN. */
  readonly required: RuleValue;
  readonly unit: ParameterUnit;
  /** The facts by name as they were given, null for each that is not known. */
  readonly inputs: Readonly<Record<string, RuleValue>>;
  readonly factsMissing: readonly string[];
  readonly message: Label;
  readonly confidence: Confidence;
  readonly lowConfidence: readonly string[];
  /** The waiver that turned NOT_MET into WAIVED; null where none did. */
  readonly waiver: Waiver | null;
}

/** The case that checks are about. */
export interface CheckedCase {
  readonly asOf: PlainDate;
  readonly subject: CaseSubject;
  readonly waivers: readonly Waiver[];
}

/** What a question is asked with. */
export interface Asked {
  readonly name: string;
  readonly question: RuleQuestion<never>;
  readonly inputs: Readonly<Record<string, RuleValue>>;
}

/** Answers a question by a version; null where the version says nothing about it. */
export function checkOf(asked: Asked, version: RuleVersion, checked: CheckedCase): Check | null {
  const { question, inputs } = asked;
  const missing = missingOf(question.needed, inputs);
  if (missing !== NOTHING) return unknownCheck(asked, version, missing);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `ask` took facts of this question only
  const seen = question.check(inputs as never, version.parameters as never);
  if (seen === null) return null;
  if ('undecided' in seen) return unknownCheck(asked, version, seen.undecided);
  const { isMet, observed, required } = seen;
  const waiver = isMet ? null : waiverFor(checked.waivers, version, checked.subject, checked.asOf);
  const outcome = isMet ? 'MET' : waiver === null ? 'NOT_MET' : 'WAIVED';
  const shown = { observed, required, facts: inputs, parameters: version.parameters };
  const message = { vi: question.sentences.vi(shown), en: question.sentences.en(shown) };
  return written(asked, version, { outcome, observed, required, factsMissing: NOTHING, message, waiver });
}

/** The answer where it is not known which version binds the case: UNKNOWN, and the dimensions of the case are missing. */
export function unboundCheck(asked: Asked, version: RuleVersion, missing: readonly ScopeDimension[]): Check {
  return unknownCheck(asked, version, missing);
}

const NOTHING: readonly string[] = [];

const SCOPE_LABELS: Readonly<Record<ScopeDimension, Label>> = {
  level: { vi: 'cấp', en: 'level' },
  bloc: { vi: 'khối', en: 'bloc' },
  postClass: { vi: 'loại chức danh', en: 'class of post' },
  side: { vi: 'thuộc hệ thống Đảng hay Nhà nước', en: 'Party or State side' },
  subject: { vi: 'loại đối tượng', en: 'kind of subject' },
};

function unknownCheck(asked: Asked, version: RuleVersion, factsMissing: readonly string[]): Check {
  const labels: Readonly<Record<string, Label>> = { ...SCOPE_LABELS, ...asked.question.facts };
  const message = missingMessage(factsMissing.map((name) => labels[name] ?? bug(`fact "${name}" has no label`)));
  const answer = { observed: null, required: null, factsMissing, message, waiver: null };
  return written(asked, version, { outcome: 'UNKNOWN', ...answer });
}

// A loop, and one shared empty list: this runs for every fact of every check of a population.
function missingOf(names: readonly string[], inputs: Asked['inputs']): readonly string[] {
  let missing: string[] | null = null;
  for (const name of names) {
    if ((inputs[name] ?? null) === null) (missing ??= []).push(name);
  }
  return missing ?? NOTHING;
}

type Answer = Pick<Check, 'outcome' | 'observed' | 'required' | 'factsMissing' | 'message' | 'waiver'>;

function written({ name, question, inputs }: Asked, version: RuleVersion, answer: Answer): Check {
  const isAdvisory = question.severity === 'ADVISORY' || version.severity === 'ADVISORY';
  // Written out, not spread: spreading costs more than the check itself.
  return {
    question: name,
    series: version.series,
    rule: version.id,
    inForce: version.inForce,
    citations: version.source.instruments,
    outcome: answer.outcome,
    severity: isAdvisory ? 'ADVISORY' : 'BINDING',
    observed: answer.observed,
    required: answer.required,
    unit: question.unit,
    inputs,
    factsMissing: answer.factsMissing,
    message: answer.message,
    confidence: version.confidence,
    lowConfidence: version.lowConfidence,
    waiver: answer.waiver,
  };
}
