import { codesOf, type Vocabulary } from '@cadre/domain/kernel';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { earliestDay, retirementSteps, type RetirementStep } from '../cadre/index.js';
import type { cadre } from '../cadre/tables.js';
import { parameterOn, rulebook } from '../rule/index.js';
import { AGE_RULES, AGE_SERIES, CANDIDACIES, type AgeRule, type Candidacy } from './age-rules.js';

/*
 * What `judgeAge` decides of one person, for whole populations at once. To have n months left from a day on is to retire not before
 * that day and n months, so every rule on age comes down to one day, which is worked out once for each statement.
 */

/** The arguments that a question on age has in GraphQL. */
export type AgeArguments = 'series' | 'measuredOn' | 'candidacy';
type AgeScope = Scope<AgeArguments>;

/** The first day on which the person works no longer, under the general rule; NULL where nothing is known of the birth. */
function retiredFrom(row: typeof cadre): SQL {
  const byGender = (['FEMALE', 'MALE'] as const).map((gender) => {
    const steps = retirementSteps(rulebook()).filter((step) => step.gender === gender);
    return `when '${gender}' then ${monthsOf(steps)}`;
  });
  return sql`(select (date_trunc('month', born.first_day::timestamp) + make_interval(months => 1 + case ${row.gender} ${sql.raw(byGender.join(' '))} end))::date
    from (select ${earliestDay(row.birthDate)} as first_day offset 0) born)`;
}

/** The months of age required of a birth, as a CASE over the first months of birth of each step. */
function monthsOf(steps: readonly RetirementStep[]): string {
  const [first] = steps;
  const before = first === undefined ? '' : `when born.first_day < date '${first.bornFrom}' then null `;
  const each = steps.map(
    ({ bornUntil, requiredMonths }) => `when born.first_day < date '${bornUntil}' then ${requiredMonths}`,
  );
  return `case ${before}${each.join(' ')} end`;
}

/** The earliest first day of retirement that the rule in force on a day is content with; NULL where none is in force or more must be known. */
function earliestRetirement(day: SQL, scope: AgeScope): SQL {
  const measuredOn = sql`coalesce(${scope.args.measuredOn}, ${day})`;
  const after = (from: SQL, count: SQL) => sql`(${from} + make_interval(months => (${count})::integer))::date`;
  const earliest = (rule: AgeRule): SQL => {
    const months = (name: string) => parameterOn(AGE_SERIES[rule], name, day, scope);
    switch (rule) {
      case 'NEXT_TERM_AGE':
        return after(measuredOn, sql`${months('minTermsLeft')} * ${months('termMonths')}`);
      case 'SUPPLEMENT_AGE':
      case 'FIRST_APPOINTMENT_AGE':
        return after(measuredOn, months('minMonthsLeft'));
      case 'COMMITTEE_AGE':
        return after(
          sql`date_trunc('month', ${measuredOn}::timestamp)`,
          sql`${choiceOf(CANDIDACIES, 'candidacy', scope, (candidacy) => committeeMonths(candidacy, months))} + 1`,
        );
    }
  };
  // In a query of its own, which is answered once for the statement and not for each person.
  return sql`(select ${choiceOf(AGE_RULES, 'series', scope, earliest)})`;
}

function committeeMonths(candidacy: Candidacy, months: (name: string) => SQL): SQL {
  switch (candidacy) {
    case 'FIRST_TIME':
      return months('firstTimeMonths');
    case 'RE_ELECTION':
      return months('reelectMonths');
    case 'DEPUTY_PROVINCIAL_SECRETARY':
      return sql`coalesce(${months('deputyProvincialSecretaryMonths')}, ${months('reelectMonths')})`;
  }
}

/** What belongs to the code that an argument has: that alone where the document says which, else a CASE of all. */
function choiceOf<Code extends string>(
  vocabulary: Vocabulary<Code>,
  argument: AgeArguments,
  scope: AgeScope,
  make: (code: Code) => SQL,
): SQL {
  const known = codesOf(vocabulary).find((code) => code === scope.constants[argument]);
  if (known !== undefined) return make(known);
  const branches = codesOf(vocabulary).map((code) => sql`when ${sql.raw(`'${code}'`)} then ${make(code)}`);
  return sql`case ${scope.args[argument]} ${sql.join(branches, sql` `)} end`;
}

/** Whether the verdict on a person is another on one day than on another. Where the birth is not known neither is a verdict. */
export function isFlipped(row: typeof cadre, from: SQL, to: SQL, scope: AgeScope): SQL {
  const isYoungEnough = (day: SQL) => sql`(retired.day >= ${earliestRetirement(day, scope)})`;
  return sql`(select retired.day is not null and ${isYoungEnough(from)} is distinct from ${isYoungEnough(to)}
    from (select ${retiredFrom(row)} as day offset 0) retired)`;
}
