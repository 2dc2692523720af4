import { codesOf } from '@cadre/domain/kernel';
import {
  automaticRemoval,
  DISCIPLINE_FORMS,
  FAULT_OF_ENDED,
  FAULTS,
  nextTermAge,
  notWhileProposed,
  onlyUpwards,
  planningAfterFaults,
  planningFreeze,
  supplementAge,
  type Fault,
} from '@cadre/domain/planning';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { retiredFrom } from '../cadre/index.js';
import { discipline } from '../cadre/tables.js';
import { judgesAtOnce } from '../rule/index.js';
import { plannedPostIs } from './candidate-posts.js';
import type { planCandidate } from './plan-candidate.js';
import { byVersion, codeArray, outcomeOf } from './rule-in-force.js';
import { planFinding } from './tables.js';

judgesAtOnce(
  automaticRemoval,
  nextTermAge,
  notWhileProposed,
  onlyUpwards,
  planningAfterFaults,
  planningFreeze,
  supplementAge,
);

type Reads = Pick<Scope, 'asOf' | 'pick' | 'from' | 'edition'>;
type Row = typeof planCandidate;
type Check = (row: Row, scope: Reads) => SQL;

/*
 * What `judgeEligibility` of the domain decides of one person and one slot, for whole populations at once: MET, NOT_MET or UNKNOWN for
 * every binding question, NULL where no rule was in force on the day. Versions and parameters are those of the rulebook; a test holds
 * both to the same answers.
 */

const age: Check = (row, scope) => {
  const day = scope.asOf;
  const lastsFor = (from: SQL, months: number) =>
    outcomeOf(
      sql`((${retiredFrom(row.cadreId, scope)}) >= (${from} + make_interval(months => ${sql.raw(String(months))}))::date)`,
    );
  const supplement = byVersion(supplementAge, day, scope.edition, ({ minMonthsLeft }) => lastsFor(day, minMonthsLeft));
  const nextTerm = byVersion(nextTermAge, day, scope.edition, ({ minTermsLeft, termMonths }) =>
    lastsFor(sql`${row.termStart}`, minTermsLeft * termMonths),
  );
  return sql`case when ${row.purpose} = 'REVIEW' then ${supplement} else ${nextTerm} end`;
};

const upwards: Check = (row, scope) =>
  byVersion(onlyUpwards, scope.asOf, scope.edition, () => outcomeOf(sql`((${plannedPostIs(row, scope)}) = 'HIGHER')`));

const notProposed: Check = (row, scope) =>
  byVersion(notWhileProposed, scope.asOf, scope.edition, () =>
    outcomeOf(sql`(not ${finding(row, scope, (found) => sql`${found.isProposed}`)})`),
  );

const politicalStandard: Check = (row, scope) =>
  byVersion(automaticRemoval, scope.asOf, scope.edition, () =>
    outcomeOf(sql`(not ${finding(row, scope, (found) => sql`${found.isPoliticalStandardDenied}`)})`),
  );

const forms = codesOf(DISCIPLINE_FORMS);
const faults = codesOf(FAULTS);
const faultPlace = (fault: Fault) => sql.raw(String(faults.indexOf(fault) + 1));

const noDiscipline: Check = (row, scope) =>
  byVersion(automaticRemoval, scope.asOf, scope.edition, ({ minDiscipline }) => {
    const least = sql.raw(String(forms.indexOf(minDiscipline) + 1));
    return ofDisciplines(row, scope, ({ certain, possible }) =>
      outcomeOf(sql`(case when ${possible} <= ${certain} then ${certain} < ${least} end)`),
    );
  });

const afterFaults: Check = (row, scope) =>
  byVersion(planningAfterFaults, scope.asOf, scope.edition, ({ allowed }) => {
    const found = sql`array_position(${codeArray(faults)}, ${finding(row, scope, (each) => sql`${each.fault}`)})`;
    const ofEnded = sql.raw(`(array[${forms.map((form) => faults.indexOf(FAULT_OF_ENDED[form]) + 1).join(', ')}])`);
    const free: readonly Fault[] = ['NONE', ...allowed];
    return ofDisciplines(row, scope, ({ certain, possible, ended }) => {
      const gravest = sql`case when ${possible} > ${certain} then null when ${certain} > 1 then ${faultPlace('DISCIPLINE_IN_EFFECT')}
        when ${found} is not null then greatest(${ofEnded}[${ended}], ${found}) end`;
      return outcomeOf(sql`(${gravest} in (${sql.join(free.map(faultPlace), sql`, `)}))`);
    });
  });

/** Nothing is recorded yet of whom the freeze covers, so nothing is known while one is in force. */
const freeze: Check = (_row, scope) => byVersion(planningFreeze, scope.asOf, scope.edition, () => sql`'UNKNOWN'`);

/** The checks by the names they have in GraphQL. */
export const CANDIDATE_CHECKS = {
  age,
  upwards,
  notProposed,
  discipline: noDiscipline,
  politicalStandard,
  faults: afterFaults,
  freeze,
} as const;

/** NOT_MET where a check is; else UNKNOWN where one is, or where there was none; else MET. */
export function candidateOutcome(row: Row, scope: Reads): SQL {
  const checks = Object.values(CANDIDATE_CHECKS).map((check) => sql`(${check(row, scope)})`);
  return sql`(select case when 'NOT_MET' = any(told.outcomes) then 'NOT_MET'
      when 'UNKNOWN' = any(told.outcomes) or cardinality(array_remove(told.outcomes, null)) = 0 then 'UNKNOWN' else 'MET' end
    from (select array[${sql.join(checks, sql`, `)}]::text[] as outcomes offset 0) told)`;
}

/** What the appraisal of the cycle found; NULL where it said nothing. */
function finding(row: Row, scope: Reads, valueOf: (found: typeof planFinding) => SQL): SQL {
  return scope.pick(planFinding, (found) => ({
    value: valueOf(found),
    where: sql`${found.cycleId} = ${row.cycleId} and ${found.cadreId} = ${row.cadreId}`,
  }));
}

/** The severest disciplines decided by the day, by their places among the forms: surely in effect, perhaps still, and ended. */
interface Severest {
  readonly certain: SQL;
  readonly possible: SQL;
  readonly ended: SQL;
}

function ofDisciplines(row: Row, scope: Reads, valueOf: (severest: Severest) => SQL): SQL {
  return scope.pick(discipline, (each) => {
    const severest = (which: SQL) =>
      sql`coalesce(max(array_position(${codeArray(forms)}, ${each.form})) filter (where ${which}), 1)`;
    return {
      value: valueOf({
        certain: severest(sql`${each.validUntil} > ${scope.asOf}`),
        possible: severest(sql`${each.validUntil} is null`),
        ended: severest(sql`${each.validUntil} <= ${scope.asOf}`),
      }),
      where: sql`${each.cadreId} = ${row.cadreId} and ${each.decidedOn} <= ${scope.asOf}`,
    };
  });
}
