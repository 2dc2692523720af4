import type { Label } from '@cadre/domain/kernel';
import type { ParameterUnit, RuleSeries, Severity } from '@cadre/domain/rule';

/** A question that code answers, as the catalogue keeps it. */
export interface QuestionRecord {
  readonly name: string;
  /** What observed and required are counted in. */
  readonly unit: ParameterUnit;
  readonly severity: Severity;
  readonly facts: readonly FactRecord[];
}

/** A fact that a question needs. */
export interface FactRecord {
  readonly name: string;
  readonly label: Label;
  /** Whether the question is UNKNOWN without it; the others are needed in some cases only. */
  readonly isNeeded: boolean;
}

/** The questions of a series, in the order in which its file writes them. */
export function questionRecords({ questions }: Pick<RuleSeries, 'questions'>): readonly QuestionRecord[] {
  return Object.entries(questions).map(([name, { facts, needed, unit, severity }]) => ({
    name,
    unit,
    severity,
    facts: Object.entries(facts).map(([fact, label]) => ({
      name: fact,
      label: { vi: label.vi, en: label.en },
      isNeeded: needed.includes(fact),
    })),
  }));
}
