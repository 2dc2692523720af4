import { lowConfidenceRemoval } from '@cadre/domain/planning';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { Cadre } from '../../cadre/graphql.js';
import { VoteResult } from '../../confidence-vote/graphql.js';
import { voteRound, type voteResult } from '../../confidence-vote/tables.js';
import { isLive } from '../coverage.js';
import { planSlot, type planningCycle } from '../tables.js';
import { PlanEntry } from '../types.js';

/** What the viewer may know of one live entry. */
export interface SeenEntry {
  readonly entry: string;
  readonly person: string;
  readonly isFileSeen: boolean;
  /** The last confidence ballot that the viewer may see; null where there is none. */
  readonly ballot: { readonly low: number; readonly returned: number | null } | null;
}

/** The live entries of a cycle that the viewer may see, with the ballots on their people. */
export function entriesSeen(cycle: typeof planningCycle, scope: Scope<string>): Readonly<Record<'entries', SQL>> {
  return {
    entries: scope.pick(PlanEntry, (entry) => ({
      value: sql`coalesce(json_agg(json_build_object('entry', ${entry.id}, 'person', ${entry.cadreId},
        'isFileSeen', ${scope.viewing.sees(Cadre, entry.cadreId)}, 'ballot', ${lastBallot(entry.cadreId, scope)})), '[]')`,
      where: sql`${isLive(entry, scope)} and ${scope.exists(planSlot, (slot) => sql`${slot.id} = ${entry.slotId} and ${slot.cycleId} = ${cycle.id}`)}`,
    })),
  };
}

/** Of a ballot before the first version of the rule nothing follows by it. */
function lastBallot(cadreId: AnyPgColumn, scope: Scope<string>): SQL {
  const first = scope.edition.book.series(lowConfidenceRemoval.key)?.versions[0]?.inForce.from ?? null;
  const ofRound = (row: typeof voteResult, valueOf: (round: typeof voteRound) => SQL) =>
    scope.pick(voteRound, (round) => ({
      value: valueOf(round),
      where: sql`${round.id} = ${row.roundId} and ${round.purpose} = 'CONFIDENCE_BALLOT' and ${round.heldOn} <= ${scope.asOf}
        and ${round.heldOn} >= ${sql.param(first)}::date`,
    }));
  return scope.pick(VoteResult, (row) => ({
    value: sql`json_build_object('low', ${row.low}, 'returned', ${ofRound(row, (round) => sql`${round.returned}`)})`,
    where: sql`${row.cadreId} = ${cadreId} and ${ofRound(row, (round) => sql`${round.heldOn}`)} is not null`,
    orderBy: sql`${ofRound(row, (round) => sql`${round.heldOn}`)} desc, ${row.id}`,
  }));
}
