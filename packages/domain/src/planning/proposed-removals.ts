import type { PlainDate } from '../kernel/index.js';
import { ask, judge } from '../rule/index.js';
import type { Question, Verdict } from '../rule/index.js';
import { severestSince, worksUntil } from './eligibility-facts.js';
import type { PersonFacts, PlanFacts } from './facts.js';
import { isLiveOn } from './plan-coverage.js';
import type { PlanCycle, PlanEntry, PlanTerm } from './planning.js';
import { automaticRemoval } from './rules/automatic-removal.js';
import { lowConfidenceRemoval } from './rules/low-confidence-removal.js';
import { nextTermAge } from './rules/next-term-age.js';
import { removalProposals } from './rules/removal-proposals.js';
import type { RemovalProposal } from './rules/removal-proposals.js';
import { supplementAge } from './rules/supplement-age.js';
import type { RuleDay } from './slot-limits.js';

/** What the rules say on one planned person. */
export interface RemovalFinding {
  readonly entry: PlanEntry;
  readonly verdict: Verdict;
  /** Grounds on which the person should leave; empty where the rules know none. Somebody decides on them. */
  readonly proposals: readonly RemovalProposal[];
}

/** The removals that the rules propose on a day. */
export interface ProposedRemovals {
  /** Entries with at least one proposal, by id. */
  readonly proposed: readonly RemovalFinding[];
  /** Entries without a proposal on which a question stays open: the verdict names the facts that are missing. */
  readonly open: readonly RemovalFinding[];
  /** Questions on which no rule was in force on the day, so that nobody was asked them: a missing proposal says nothing there. */
  readonly withoutRule: readonly string[];
}

/**
 * Looks through the live entries of a cycle for people who should leave it: over the planning age, disciplined while in
 * the plan, politically not up to standard, more than half low confidence. Nothing is removed; a person decides. People
 * whose facts are not given are passed over.
 */
export function proposedRemovals(facts: PlanFacts, day: RuleDay): ProposedRemovals {
  const { cycle, term } = facts;
  if (cycle === null || term === null) return { proposed: [], open: [], withoutRule: [] };
  const persons = new Map(facts.persons.map((person) => [person.person, person]));
  const slots = new Map(facts.slots.map((slot) => [slot.id, slot]));
  const live = facts.entries.filter((entry) => isLiveOn(entry, day.asOf));
  const findings = live
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap((entry) => {
      const [person, slot] = [persons.get(entry.person), slots.get(entry.slot)];
      // Other cycles stand in the facts for the sake of the limits; their entries are looked through with their own cycle.
      if (person === undefined || slot === undefined || slot.cycle !== cycle.id) return [];
      const { target } = slot;
      const subject = { person: entry.person, post: target.kind === 'POST' ? target.post : null, cycle: cycle.id };
      const questions = questionsOn(person, entry, { cycle, term, day });
      const verdict = judge({ ...day, scope: target.scope, subject, waivers: facts.waivers, questions });
      return [{ entry, verdict, proposals: removalProposals(verdict) }];
    });
  return {
    proposed: findings.filter(({ proposals }) => proposals.length > 0),
    open: findings.filter(({ proposals, verdict }) => proposals.length === 0 && verdict.factsMissing.length > 0),
    withoutRule: [...new Set(findings.flatMap(({ verdict }) => verdict.noRule))].toSorted(),
  };
}

interface PlanDay {
  readonly cycle: PlanCycle;
  readonly term: PlanTerm;
  readonly day: RuleDay;
}

function questionsOn(person: PersonFacts, entry: PlanEntry, plan: PlanDay): Question[] {
  const { confidence, disciplines, isPoliticalStandardDenied } = person;
  const { asOf } = plan.day;
  return [
    ask(automaticRemoval, 'age', { isOverAge: isOverAge(person, plan) }),
    ask(automaticRemoval, 'discipline', { discipline: severestSince(disciplines, entry.validFrom, asOf) }),
    ask(automaticRemoval, 'politicalStandard', { isPoliticalStandardDenied }),
    // Without a ballot there is nothing to ask; one whose counts are lost stays a question.
    ...(confidence === 'NONE' ? [] : [ask(lowConfidenceRemoval, 'confidence', confidence ?? NO_COUNTS)]),
  ];
}

const NO_COUNTS = { low: null, collected: null };

/**
 * Whether the working time that is left no longer reaches what the plan demands; null where that is not known. A plan
 * for the running term looks at the day on which its ages are counted, so nobody grows out of it by mere waiting.
 */
function isOverAge(person: PersonFacts, { cycle, term, day }: PlanDay): boolean | null {
  const until = worksUntil(person, day.book);
  const counted: PlainDate | null = cycle.ageReferenceOn;
  const question =
    cycle.purpose === 'REVIEW'
      ? ask(supplementAge, 'timeLeft', { approvedOn: counted, worksUntil: until })
      : ask(nextTermAge, 'oneTerm', { termStart: counted ?? term.days.from, worksUntil: until });
  const [check] = judge({ ...day, questions: [question] }).checks;
  return check === undefined || check.outcome === 'UNKNOWN' ? null : check.outcome === 'NOT_MET';
}
