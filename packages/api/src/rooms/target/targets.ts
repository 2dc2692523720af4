import { plainDate, ratio } from '@cadre/domain/kernel';
import { daysLeft, mayMiss, requiredCount, type Demand, type Direction } from '@cadre/domain/target';
import type { Scope } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { Unit } from '../organization/graphql.js';
import { Document } from '../rule/graphql.js';
import { indicator, type target } from './tables.js';
import { Indicator, Observation, Target } from './types.js';

interface DemandFacts extends Record<string, unknown> {
  readonly numerator: number | null;
  readonly denominator: number;
  readonly isShare: boolean;
  readonly population: number | null;
  readonly direction: Direction;
}

function demandNeeds(row: typeof target, scope: Scope) {
  return {
    numerator: sql`${row.numerator}`,
    denominator: sql`${row.denominator}`,
    isShare: sql`${row.isShare}`,
    population: sql`${row.population}`,
    direction: scope.pick(indicator, (each) => ({
      value: sql`${each.direction}`,
      where: sql`${each.id} = ${row.indicatorId}`,
    })),
  };
}

function demandOf({ numerator, denominator, ...facts }: DemandFacts): Demand {
  return { ...facts, value: numerator === null ? null : ratio(numerator, denominator) };
}

interface DeadlineFacts extends Record<string, unknown> {
  readonly periodUntil: string;
  readonly dueOn: string | null;
}

builder.tableFields(Target, (t) => ({
  indicator: t.one(() => Indicator, {
    nullable: false,
    description: 'Chỉ số. / Indicator.',
    on: (each, row) => sql`${each.id} = ${row.indicatorId}`,
  }),
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị. / Unit.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  periodFrom: t.column('periodFrom', { description: 'Ngày đầu của kỳ. / First day of the period.' }),
  periodUntil: t.column('periodUntil', { description: 'Ngày ngay sau kỳ. / First day after the period.' }),
  value: t.value(Ratio, {
    nullable: true,
    description:
      'Giá trị chính xác: 270/1 nếu là số lượng, 95/100 nếu là tỷ lệ; null nếu nguồn không nêu. / Exact value: 270/1 for a count, 95/100 for a share; null where the source names a target without its value.',
    parts: (row) => ({ numerator: sql`${row.numerator}`, denominator: sql`${row.denominator}` }),
  }),
  isShare: t.column('isShare', {
    description:
      'Là tỷ lệ của một tổng thể, không phải số lượng. / Whether it is a share of a population, not a count.',
  }),
  population: t.column('population', {
    description:
      'Quy mô tổng thể; null nếu là số lượng hoặc chưa biết. / Size of the population; null for a count and where unknown.',
  }),
  requiredCount: t.computed<DemandFacts, number | null>({
    type: 'Int',
    nullable: true,
    description:
      'Số nguyên nhỏ nhất đạt chỉ tiêu, ví dụ 95 % của 67 là 64; null nếu chưa biết, hoặc chỉ số càng thấp càng tốt. / The smallest whole number that meets the target: 95 % of 67 is 64. Null where unknown, and where lower is better.',
    needs: demandNeeds,
    compute: (facts) => facts.map((each) => requiredCount(demandOf(each))),
  }),
  mayMiss: t.computed<DemandFacts, number | null>({
    type: 'Int',
    nullable: true,
    description:
      'Tối đa bao nhiêu được phép không đạt; null nếu là số lượng hoặc chưa biết, âm nếu đạt hết vẫn chưa đủ. / How many may miss; null for a count and where unknown, negative when even all are not enough.',
    needs: demandNeeds,
    compute: (facts) => facts.map((each) => mayMiss(demandOf(each))),
  }),
  dueOn: t.column('dueOn', {
    description:
      'Hạn sớm hơn ngày cuối kỳ; null nếu không có. / Day by which it must be met when earlier than the end of the period; null otherwise.',
  }),
  daysLeft: t.computed<DeadlineFacts, number>({
    type: 'Int',
    nullable: false,
    asOf: true,
    description:
      'Số ngày từ ngày của dữ liệu đến hạn, hoặc đến ngày cuối kỳ; âm khi đã quá hạn. / Days from the day of the facts to the day it is due, or the last day of the period; negative afterwards.',
    needs: (row) => ({ periodUntil: sql`${row.periodUntil}`, dueOn: sql`${row.dueOn}` }),
    compute: (facts, { asOf }) =>
      facts.map(({ periodUntil, dueOn }) => {
        const deadline = { periodUntil: plainDate(periodUntil), dueOn: dueOn === null ? null : plainDate(dueOn) };
        return daysLeft(deadline, plainDate(asOf));
      }),
  }),
  source: t.one(() => Document, {
    nullable: true,
    description: 'Nguồn; null nếu do chính đơn vị nhập. / Source; null if the unit itself entered it.',
    on: (source, row) => sql`${source.id} = ${row.sourceDocumentId}`,
  }),
  observations: t.connection(() => Observation, {
    description: 'Các số liệu đo theo chỉ tiêu này. / Observations measured against this target.',
    on: (seen, row) => sql`${seen.targetId} = ${row.id}`,
  }),
}));

builder.tableFilters(Target, (f) => ({
  id: f.id(() => Target, 'id', 'Theo mã toàn cục. / By global id.'),
  unit: f.relation(
    () => Unit,
    (unit, row) => sql`${unit.id} = ${row.unitId}`,
    'Theo đơn vị. / By unit.',
  ),
  indicator: f.relation(
    () => Indicator,
    (each, row) => sql`${each.id} = ${row.indicatorId}`,
    'Theo chỉ số. / By indicator.',
  ),
  isShare: f.boolean('isShare', 'Là tỷ lệ. / Is a share.'),
  periodFrom: f.date('periodFrom', 'Theo ngày đầu kỳ. / By first day of the period.'),
  periodUntil: f.date('periodUntil', 'Theo ngày ngay sau kỳ. / By first day after the period.'),
  dueOn: f.date('dueOn', 'Theo hạn. / By due day.'),
}));
builder.tableOrders(Target, { PERIOD_FROM: 'periodFrom', PERIOD_UNTIL: 'periodUntil', DUE_ON: 'dueOn' });

builder.readFields((t) => ({
  targets: t.connection(() => Target, { description: 'Các chỉ tiêu. / Targets.' }),
}));
