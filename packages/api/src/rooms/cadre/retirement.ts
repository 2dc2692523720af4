import { retirementAge, retirementByBirthMonth, retirementDay, type Gender } from '@cadre/domain/cadre';
import { byColumn, derivedTable, type Edition, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { date, integer, pgTable, text, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { builder } from '../../platform/builder.js';
import { wholeMonths } from '../organization/index.js';
import { RuleConfidence, RuleVersion } from '../rule/graphql.js';
import { judgesAtOnce } from '../rule/index.js';
import { earliestDay } from './age.js';
import { retirementSteps } from './retirement-steps.js';
import { cadre } from './tables.js';
import { Cadre } from './types.js';

judgesAtOnce(retirementAge, retirementByBirthMonth, retirementDay);

/** When each cadre retires under the general rule; nobody of whose birth nothing is known. */
const cadreRetirement = pgTable('cadre_retirement', {
  cadreId: uuid('cadre_id').notNull(),
  requiredMonths: integer('required_months').notNull(),
  lastWorkingDay: date('last_working_day').notNull(),
  retiredFrom: date('retired_from').notNull(),
  countedFrom: date('counted_from').notNull(),
  confidence: text('confidence').notNull(),
  rules: text('rules').array().notNull(),
});

/** What the steps say, one value after the other; between them, where there is a gap, and after the last one stands what says nothing. */
function stepColumns(gender: Gender, { book }: Edition) {
  const steps = retirementSteps(book).filter((step) => step.gender === gender);
  const rows = steps.flatMap((step, index) => {
    const { bornFrom, bornUntil, requiredMonths, confidence, rules } = step;
    const row = [`'${bornFrom}'`, String(requiredMonths), `'${confidence}'`, `'{${rules.join()}}'`] as const;
    const isFollowed = steps[index + 1]?.bornFrom === bornUntil;
    return isFollowed ? [row] : [row, [`'${bornUntil}'`, 'null', 'null', 'null'] as const];
  });
  return {
    bornFrom: rows.map(([each]) => each),
    requiredMonths: rows.map(([, each]) => each),
    confidence: rows.map(([, , each]) => each),
    rules: rows.map(([, , , each]) => each),
  };
}

type StepColumn = keyof ReturnType<typeof stepColumns>;

/** A column of the steps of a person's gender, as an array. */
function stepsOfGender(person: string, edition: Edition, column: StepColumn, type: string): SQL {
  const cases = (['FEMALE', 'MALE'] as const).map(
    (gender) => `when '${gender}' then array[${stepColumns(gender, edition)[column].join(', ')}]::${type}[]`,
  );
  return sql.raw(`(case ${person}.gender ${cases.join(' ')} end)`);
}

/**
 * The retirement of a person by the rulebook that the request goes by, as one row, whose columns are NULL where nothing is known of the birth. The step
 * is found by bisection: compared with every step, 15,000 births took 220 ms. Without `offset 0` PostgreSQL would write all of it
 * wherever a column of it is used.
 */
export function retirementOfPerson(person: string, edition: Edition): SQL {
  const steps = (column: StepColumn, type: string) => stepsOfGender(person, edition, column, type);
  const birth = sql.raw(`${person}.birth_date`);
  return sql`(
    select step.required_months, step.counted_from,
      (date_trunc('month', step.counted_from::timestamp) + make_interval(months => step.required_months + 1))::date as retired_from,
      case when length(${birth}) = 7 and step.confidence = 'HIGH' then 'MEDIUM' else step.confidence end as confidence,
      step.rules::text[] as rules
    from (select born.first_day as counted_from, ${steps('requiredMonths', 'integer')}[born.place] as required_months,
        ${steps('confidence', 'text')}[born.place] as confidence,
        ${steps('rules', 'text')}[born.place] as rules
      from (select day.first_day, width_bucket(day.first_day, ${steps('bornFrom', 'date')}) as place
        from (select ${earliestDay(birth)} as first_day) day offset 0) born) step offset 0)`;
}

/** The retirement of every person of known birth. */
derivedTable(
  cadreRetirement,
  (from, { edition }) => sql`
    select person.id as cadre_id, retirement.required_months, retirement.retired_from - 1 as last_working_day, retirement.retired_from,
      retirement.counted_from, retirement.confidence, retirement.rules
    from ${from(cadre, 'person')} cross join lateral ${retirementOfPerson('person', edition)} as retirement
    where retirement.required_months is not null`,
);

const Retirement = builder.table('Retirement', {
  table: cadreRetirement,
  key: 'cadreId',
  visible: (row, scope) => scope.sees(Cadre, row.cadreId),
  order: (row) => [byColumn(row.retiredFrom)],
  description:
    'Nghỉ hưu theo quy định chung; không tính nghỉ hưu ở tuổi cao hơn hoặc thấp hơn. / Retirement under the general rule; later or earlier retirement is not in it.',
});

builder.tableFields(Retirement, (t) => ({
  requirementMonths: t.column('requiredMonths', {
    description: 'Tuổi phải đủ, tính bằng tháng. / The age that must be reached, in months.',
  }),
  retiresOn: t.column('lastWorkingDay', { description: 'Ngày làm việc cuối cùng. / The last working day.' }),
  pensionFrom: t.column('retiredFrom', {
    description: 'Ngày đầu nghỉ hưu, hưởng lương hưu. / The first day of retirement and of the pension.',
  }),
  countedFrom: t.column('countedFrom', {
    description:
      'Ngày sinh được dùng để tính, cả khi hồ sơ chỉ ghi năm hoặc tháng. / The day of birth counted from, also where the file knows only the year or the month.',
  }),
  confidence: t.column('confidence', {
    type: RuleConfidence,
    description: 'Mức chắc chắn của kết quả. / How sure the result is.',
  }),
  rules: t.many(() => RuleVersion, {
    description: 'Các quy định làm căn cứ. / The rules that it rests on.',
    on: (version, row) => sql`${version.code} = any(${row.rules})`,
  }),
}));

builder.tableFilters(Retirement, (f) => ({
  retiresOn: f.date('lastWorkingDay', 'Theo ngày làm việc cuối cùng. / By last working day.'),
  pensionFrom: f.date('retiredFrom', 'Theo ngày đầu nghỉ hưu. / By first day of retirement.'),
}));

builder.tableFields(Cadre, (t) => ({
  retirement: t.one(() => Retirement, {
    nullable: true,
    asOf: true,
    description:
      'Thời điểm nghỉ hưu theo quy định chung; null nếu không rõ ngày sinh. / When the person retires under the general rule; null where nothing is known of the birth.',
    on: (retirement, row) => sql`${retirement.cadreId} = ${row.id}`,
  }),
  monthsToRetirement: t.expression({
    type: 'Int',
    nullable: true,
    asOf: true,
    description:
      'Số tháng tròn từ ngày của dữ liệu đến ngày đầu nghỉ hưu; âm khi đã nghỉ từ một tháng trở lên; null nếu không rõ ngày sinh. / Whole months from the day of the facts to the first day of retirement; below 0 once it is a month past or more; null where nothing is known of the birth.',
    sql: (row, scope) =>
      scope.pick(cadreRetirement, (each) => ({
        value: monthsBetween(scope.asOf, sql`${each.retiredFrom}`),
        where: sql`${each.cadreId} = ${row.id}`,
      })),
  }),
}));

/** The first day on which a person works no longer, under the general rule; NULL where nothing is known of the birth. */
export function retiredFrom(cadreId: AnyPgColumn, scope: Pick<Scope, 'pick'>): SQL {
  return scope.pick(cadreRetirement, (each) => ({
    value: sql`${each.retiredFrom}`,
    where: sql`${each.cadreId} = ${cadreId}`,
  }));
}

/** Whole months between two days in whichever order, as `monthsBetween` of the domain counts them. */
function monthsBetween(from: SQL, until: SQL): SQL {
  return sql`case when ${from} <= ${until} then ${wholeMonths(from, until)} else - ${wholeMonths(until, from)} end`;
}

builder.tableFilters(Cadre, (f) => ({
  retirement: f.relation(
    () => Retirement,
    (retirement, row) => sql`${retirement.cadreId} = ${row.id}`,
    'Nghỉ hưu như vậy. / Retires in that way.',
  ),
}));
