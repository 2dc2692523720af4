import { plainDate } from '@cadre/domain/kernel';
import { proposedRemovals, type PersonFacts, type PlanFacts, type ProposedRemovals } from '@cadre/domain/planning';
import type { CodeCall } from '@cadre/graphql-sql';
import type { ApiContext } from '../../../platform/context.js';
import type { Role } from '../../../platform/viewer.js';
import { loadCycle, loadPlan } from '../store.js';
import { PlanningCycle } from '../types.js';
import { entriesSeen, type SeenEntry } from './seen.js';

/** Who takes part in appraising; what an appraisal found is not read by others. */
const appraisers: readonly Role[] = ['PLANNER', 'APPROVER'];

/** The removals that the rules propose for a cycle on the day of the facts, from what the viewer may know; null if the cycle may not be seen. */
export async function removalsOf({ key, lens, context, facts }: CodeCall): Promise<ProposedRemovals | null> {
  const { reads, writes, viewer } = context as ApiContext;
  const told = await facts(PlanningCycle, key!, entriesSeen);
  if (told === null) return null;
  const seen = told['entries'] as readonly SeenEntry[];
  const asOf = plainDate(lens.asOf);
  const plan = await writes.inTransaction(async (tx) => loadPlan(tx, await loadCycle(tx, key!), asOf, {}));
  const isAppraiser = appraisers.some((role) => viewer?.roles.includes(role));
  return proposedRemovals(knownTo(plan, seen, isAppraiser), { book: reads.edition.book, asOf });
}

/** The plan as the viewer may know it: entries that are not seen are not in it, and of a file that is not seen nothing is known. */
function knownTo(plan: PlanFacts, seen: readonly SeenEntry[], isAppraiser: boolean): PlanFacts {
  const entries = new Set<string>(seen.map(({ entry }) => entry));
  const people = new Map<string, SeenEntry>(seen.map((each) => [each.person, each]));
  return {
    ...plan,
    entries: plan.entries.filter(({ id }) => entries.has(id)),
    persons: plan.persons.flatMap((person) => {
      const known = people.get(person.person);
      return known === undefined ? [] : [personKnown(person, known, isAppraiser)];
    }),
  };
}

function personKnown(person: PersonFacts, { isFileSeen, ballot }: SeenEntry, isAppraiser: boolean): PersonFacts {
  if (!isFileSeen) return { ...NOTHING_KNOWN, person: person.person };
  const finding = isAppraiser ? {} : { faultFound: null, isPoliticalStandardDenied: null, isProposed: null };
  return { ...person, ...finding, confidence: confidenceOf(ballot) };
}

function confidenceOf(ballot: SeenEntry['ballot']): PersonFacts['confidence'] {
  if (ballot === null) return 'NONE';
  return ballot.returned === null ? null : { low: ballot.low, collected: ballot.returned };
}

const NOTHING_KNOWN = {
  gender: null,
  birth: null,
  isEthnicMinority: null,
  bloc: null,
  tenures: null,
  disciplines: null,
  faultFound: null,
  isPoliticalStandardDenied: null,
  isProposed: null,
  confidence: null,
} as const satisfies Omit<PersonFacts, 'person'>;
