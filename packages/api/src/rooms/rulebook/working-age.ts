import { codesOf, type Vocabulary } from '@cadre/domain/kernel';
import type { Edition, Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { earliestDay, retirementSteps, type RetirementStep } from '../cadre/index.js';
import type { cadre } from '../cadre/tables.js';
import { judgesAtOnce, type RulesOfDay } from '../rule/index.js';
import { AGE_RULES, AGE_SERIES, CANDIDACIES, type AgeRule, type Candidacy } from './age-rules.js';

/*
 * What `judgeAge` decides of one person, for whole populations at once. To have n months left from a day on is to retire not before
 * that day and n months, so every rule on age comes down to one day, which is worked out once for each statement.
 */

judgesAtOnce(...Object.values(AGE_SERIES).map((key) => ({ key })));

/** The arguments that a question on age has in GraphQL. */
export type AgeArguments = 'series' | 'measuredOn' | 'candidacy';

/** The first day on which the person works no longer, under the general rule; NULL where nothing is known of the birth. */
function retiredFrom(row: typeof cadre, { book }: Edition): SQL {
  const byGender = (['FEMALE', 'MALE'] as const).map((gender) => {
    const steps = retirementSteps(book).filter((step) => step.gender === gender);
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
  return each.length === 0 ? 'null::integer' : `case ${before}${each.join(' ')} end`;
}

/** A code that the document says, or SQL that comes to one. */
export interface Chosen<Code extends string> {
  readonly known: Code | undefined;
  readonly sql: SQL;
}

/** The rules of a day, and the day. */
export interface AgeDay {
  readonly day: SQL;
  readonly rules: RulesOfDay;
}

/** A question on age: by which rule, before and after. */
export interface AgesAsked {
  readonly rule: Chosen<AgeRule>;
  readonly candidacy: Chosen<Candidacy>;
  /** From when the working time that is left is counted; NULL for the day whose rules hold. */
  readonly measuredOn: SQL;
  readonly before: AgeDay;
  readonly after: AgeDay;
}

/** What an argument says, which may come in a variable. */
export function chosenBy<Code extends string>(
  vocabulary: Vocabulary<Code>,
  argument: AgeArguments,
  scope: Scope<AgeArguments>,
): Chosen<Code> {
  const known = codesOf(vocabulary).find((code) => code === scope.constants[argument]);
  return { known, sql: scope.args[argument] };
}

/** The earliest first day of retirement that the rule in force on a day is content with; NULL where none is in force or more must be known. */
function earliestRetirement({ day, rules }: AgeDay, { rule, candidacy, ...asked }: AgesAsked): SQL {
  const measuredOn = sql`coalesce(${asked.measuredOn}, ${day})`;
  const after = (from: SQL, count: SQL) => sql`(${from} + make_interval(months => (${count})::integer))::date`;
  const earliest = (which: AgeRule): SQL => {
    const months = (name: string) => rules.number(AGE_SERIES[which], name);
    switch (which) {
      case 'NEXT_TERM_AGE':
        return after(measuredOn, sql`${months('minTermsLeft')} * ${months('termMonths')}`);
      case 'SUPPLEMENT_AGE':
      case 'FIRST_APPOINTMENT_AGE':
        return after(measuredOn, months('minMonthsLeft'));
      case 'COMMITTEE_AGE':
        return after(
          sql`date_trunc('month', ${measuredOn}::timestamp)`,
          sql`${choiceOf(CANDIDACIES, candidacy, (each) => committeeMonths(each, months))} + 1`,
        );
    }
  };
  // In a query of its own, which is answered once for the statement and not for each person.
  return sql`(select ${choiceOf(AGE_RULES, rule, earliest)})`;
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

/** What belongs to a code: that alone where the document says which, else a CASE of all. */
function choiceOf<Code extends string>(
  vocabulary: Vocabulary<Code>,
  chosen: Chosen<Code>,
  make: (code: Code) => SQL,
): SQL {
  if (chosen.known !== undefined) return make(chosen.known);
  const branches = codesOf(vocabulary).map((code) => sql`when ${sql.raw(`'${code}'`)} then ${make(code)}`);
  return sql`case ${chosen.sql} ${sql.join(branches, sql` `)} end`;
}

/** Whether the verdict on a person is another after than before. Where the birth is not known neither is a verdict. */
export function isFlipped(row: typeof cadre, asked: AgesAsked, edition: Edition): SQL {
  const [before, after] = [isYoungEnough(asked.before, asked), isYoungEnough(asked.after, asked)];
  return ofRetirement(row, edition, sql`retired.day is not null and ${before} is distinct from ${after}`);
}

/** The outcomes before and after, as `MET>NOT_MET`. */
export function ageOutcomes(row: typeof cadre, asked: AgesAsked, edition: Edition): SQL {
  const outcome = (day: AgeDay) =>
    sql`case ${isYoungEnough(day, asked)} when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end`;
  return ofRetirement(row, edition, sql`${outcome(asked.before)} || '>' || ${outcome(asked.after)}`);
}

/** Of `retired`: NULL where the birth is not known, or no rule says. */
function isYoungEnough(day: AgeDay, asked: AgesAsked): SQL {
  return sql`(retired.day >= ${earliestRetirement(day, asked)})`;
}

/** Something reckoned from `retired`, the day on which a person works no longer. */
function ofRetirement(row: typeof cadre, edition: Edition, value: SQL): SQL {
  return sql`(select ${value} from (select ${retiredFrom(row, edition)} as day offset 0) retired)`;
}
