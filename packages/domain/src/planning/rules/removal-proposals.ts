import type { Check, Verdict } from '../../rule/index.js';
import type { RemovalGround } from '../vocabulary.js';
import { automaticRemoval } from './automatic-removal.js';
import { lowConfidenceRemoval } from './low-confidence-removal.js';

/** What a verdict says about leaving the plan. A proposal only: a person or a body decides. */
export interface RemovalProposal {
  readonly ground: RemovalGround;
  /** True where the rule removes without a vote. */
  readonly isAutomatic: boolean;
  readonly check: Check;
}

const GROUNDS: Readonly<Record<string, RemovalGround>> = {
  [`${automaticRemoval.key}#age`]: 'OVER_AGE',
  [`${automaticRemoval.key}#discipline`]: 'DISCIPLINE',
  [`${automaticRemoval.key}#politicalStandard`]: 'STANDARD_NOT_MET',
  [`${lowConfidenceRemoval.key}#confidence`]: 'LOW_CONFIDENCE',
};

/** The removals that follow from a verdict, in the order of its checks. What is waived or not known proposes nothing. */
export function removalProposals({ checks }: Verdict): readonly RemovalProposal[] {
  return checks.flatMap((check) => {
    const ground = GROUNDS[check.question];
    if (ground === undefined || check.outcome !== 'NOT_MET') return [];
    return [{ ground, isAutomatic: check.series === automaticRemoval.key, check }];
  });
}
