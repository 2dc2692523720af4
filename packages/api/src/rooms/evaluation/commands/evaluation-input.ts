import type { EvaluationSubject, Grade } from '@cadre/domain/evaluation';
import type { InputReader } from '../../../platform/writing/index.js';
import { Unit } from '../../organization/graphql.js';
import { Document } from '../../rule/graphql.js';

/** What an evaluation says, as it is recorded and as it is corrected. */
export interface EvaluationInput {
  readonly year: number;
  readonly subject: EvaluationSubject;
  readonly grade: Grade;
  readonly unit: string;
  readonly document?: string | null | undefined;
  readonly decidedOn: string;
}

/** Years that a date can have. */
const years = { min: 1900, max: 9998 } as const;

/** The parts of an evaluation, to be joined with others of the input; codes need no reading. */
export function evaluationParts(input: EvaluationInput, reader: InputReader) {
  return {
    year: reader.whole(['input', 'year'], input.year, years.min, years.max),
    unit: reader.id(['input', 'unit'], input.unit, Unit),
    document: reader.optionalId(['input', 'document'], input.document, Document),
    decidedOn: reader.dayOfAct(['input', 'decidedOn'], input.decidedOn),
  };
}
