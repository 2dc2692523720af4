import type { InputReader } from '../../../platform/writing/index.js';
import { Document } from '../../rule/graphql.js';

/** What every correction says beside what it corrects. */
export interface CorrectionInput {
  readonly expectedVersion?: string | null | undefined;
  readonly source: string;
  readonly reason: string;
}

const maxReason = 1_000;

/** The parts of every correction, to be joined with others of the input. */
export function correctionParts(input: CorrectionInput, reader: InputReader) {
  return {
    source: reader.id(['input', 'source'], input.source, Document),
    reason: reader.text(['input', 'reason'], input.reason, maxReason),
  };
}
