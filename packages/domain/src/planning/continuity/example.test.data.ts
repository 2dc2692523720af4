import { expect } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ruleId } from '../../rule/index.js';
import { checkContinuity } from './check.js';
import type { ContinuityFacts, ContinuityPost, HeldSeat, LeavingGround, PlannedMove } from './facts.js';
import { simulateContinuity } from './simulate.js';
import type { Continuity } from './simulate.js';

const ON = plainDate('2025-10-01');
export const RETIRED: LeavingGround = {
  reason: 'RETIREMENT',
  from: plainDate('2025-09-01'),
  rules: [ruleId('RT-002')],
};
export const LIMIT: LeavingGround = { reason: 'TERM_LIMIT', from: plainDate('2025-10-01'), rules: [ruleId('RO-001')] };

// Ids in the order of their names, so that a test can say who comes first.
const named = (kind: string, name: string) => `${kind}-${name}` as never;
export const post = (name: string, facts: Partial<ContinuityPost> = {}): ContinuityPost => ({
  post: named('post', name),
  seats: 1,
  weight: 1,
  ...facts,
});
export const holds = (person: string, at: string, facts: Partial<HeldSeat> = {}): HeldSeat => ({
  tenure: named('tenure', `${person}-${at}`),
  person: named('person', person),
  post: named('post', at),
  isMain: true,
  grounds: [],
  unknown: [],
  ...facts,
});
export const planned = (person: string, to: string, facts: Partial<PlannedMove> = {}): PlannedMove => ({
  entry: named('entry', `${person}-${to}`),
  person: named('person', person),
  post: named('post', to),
  readiness: 'READY_NOW',
  rank: 1,
  grounds: [],
  unknown: [],
  ...facts,
});
export const factsOf = (facts: Partial<ContinuityFacts>): ContinuityFacts => ({
  on: ON,
  assume: 'GOES_ON',
  posts: [],
  held: [],
  plan: [],
  ...facts,
});

/** The simulation of facts, which the checker has passed. */
export function checked(facts: ContinuityFacts): Continuity {
  const result = simulateContinuity(facts);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  expect(checkContinuity(facts, result.value)).toEqual([]);
  return result.value;
}
