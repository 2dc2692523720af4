import type { Id } from '../kernel/index.js';
import type { Verdict } from '../rule/index.js';
import { judgeProposals, stateRefusals } from './decide-entries.js';
import type { PlanFacts } from './facts.js';
import { planRegister } from './plan-register.js';
import type { CycleRefusal, EntryRefusal } from './refusals.js';
import type { RuleDay } from './slot-limits.js';

/** Who is asked about, and for which slot of the cycle. */
export interface EligibilityAsked {
  readonly slot: Id<'PlanSlot'>;
  readonly person: Id<'Cadre'>;
}

/** Whether one person can be planned for one slot. */
export interface Eligibility {
  /** Whether the person may be planned for the slot by the rules on persons, with every check. */
  readonly verdict: Verdict;
  /**
   * Everything for which a proposal would be refused on the day: the state of the cycle, NOT_ELIGIBLE with the verdict, a slot or
   * a person over the limits with this person added, an entry that stands already. What is not known refuses no proposal.
   */
  readonly refusals: readonly (CycleRefusal | EntryRefusal)[];
}

/**
 * Asks what `decideEntries` would say to one proposal, and judges also where the state of the cycle takes none. Null where the
 * cycle, its term, the slot in it or the person is not among the facts.
 */
export function eligibilityOf(facts: PlanFacts, asked: EligibilityAsked, day: RuleDay): Eligibility | null {
  const { cycle, term } = facts;
  if (cycle === null || term === null) return null;
  const { verdicts, refusals } = judgeProposals(planRegister(facts, cycle, term, day), [asked], day);
  const [verdict = null] = verdicts;
  return verdict === null ? null : { verdict, refusals: [...stateRefusals(cycle), ...refusals] };
}
