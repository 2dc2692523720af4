import { BOUNDS, codesOf } from '@cadre/domain/kernel';
import { INDICATOR_UNITS, OBSERVATION_STATES } from '@cadre/domain/target';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { Unit } from '../organization/graphql.js';
import { districtMembers, districtOf, toEverySignedInViewer, unitMembers, yearOf } from '../organization/index.js';
import { countOf, isAttained } from './measure.js';
import { indicator } from './tables.js';
import { Indicator, Observation, Target } from './types.js';

const indicatorMembers = {
  label: (row: typeof indicator) => sql`${row.name}`,
  sort: (row: typeof indicator) => sql`${row.sortKey}`,
  members: () => sql`true`,
};

/** What the indicator of a row counts. */
function countedUnit(indicatorId: AnyPgColumn, scope: Pick<Scope, 'pick'>): SQL {
  return scope.pick(indicator, (each) => ({
    value: sql`${each.countedUnit}`,
    where: sql`${each.id} = ${indicatorId}`,
  }));
}

const countedUnitText =
  'Chỉ số đếm cái gì; người và lượt không cộng với nhau. / What is counted. People and attendances never add.';

const observationAggregate = builder.aggregate(Observation, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) => districtOf(row.unitId, scope),
      ...districtMembers(toEverySignedInViewer),
      description:
        'Huyện vào ngày của dữ liệu; trống với cấp tỉnh. / District on the day of the facts; empty for the province.',
    }),
    UNIT: d.node(() => Unit, {
      key: (row) => sql`${row.unitId}`,
      ...unitMembers(toEverySignedInViewer),
      description: 'Đơn vị. / Unit.',
    }),
    INDICATOR: d.node(() => Indicator, {
      key: (row) => sql`${row.indicatorId}`,
      ...indicatorMembers,
      description: 'Chỉ số. / Indicator.',
    }),
    COUNTED_UNIT: d.code(
      codesOf(INDICATOR_UNITS),
      (row, scope) => countedUnit(row.indicatorId, scope),
      countedUnitText,
    ),
    YEAR: d.number(
      (row) => sql`left(${row.asOf}, 4)::integer`,
      'Năm của số liệu; trống nếu nguồn không nêu. / Year the figure describes; empty where the source does not say.',
    ),
    STATE: d.code(
      codesOf(OBSERVATION_STATES),
      (row) => sql`${row.state}`,
      'Tạm tính hay chính thức. / Provisional or final.',
    ),
    BOUND: d.code(
      codesOf(BOUNDS),
      (row) => sql`${row.bound}`,
      'Đúng số, ít nhất hay nhiều nhất. / Exactly, at least or at most.',
    ),
  }),
  measures: (m) => ({
    observations: m.count('Số số liệu. / Observations.'),
    counted: m.count(
      'Số số liệu biết số đếm. / Observations whose count is known.',
      (row, scope) => sql`${countOf(row, scope)} is not null`,
    ),
    count: m.sum(
      countOf,
      'Tổng số đếm của các số liệu biết số đếm; chỉ có nghĩa khi nhóm theo chỉ số và kỳ. / Sum of the known counts; it has a meaning only by indicator and time.',
    ),
    attained: m.count(
      'Số số liệu chắc chắn đạt chỉ tiêu, theo chiều tốt của chỉ số. / Observations that surely reach their target, by the direction of the indicator.',
      isAttained,
    ),
    attainedShare: m.share(
      isAttained,
      'Tỷ lệ số liệu đạt chỉ tiêu trong số biết chắc đạt hay không; null nếu không có. / Share that reach their target among those of which it is known; null without any.',
      (row, scope) => sql`${isAttained(row, scope)} is not null`,
    ),
  }),
});

const targetAggregate = builder.aggregate(Target, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) => districtOf(row.unitId, scope),
      ...districtMembers(toEverySignedInViewer),
      description:
        'Huyện vào ngày của dữ liệu; trống với cấp tỉnh. / District on the day of the facts; empty for the province.',
    }),
    UNIT: d.node(() => Unit, {
      key: (row) => sql`${row.unitId}`,
      ...unitMembers(toEverySignedInViewer),
      description: 'Đơn vị. / Unit.',
    }),
    INDICATOR: d.node(() => Indicator, {
      key: (row) => sql`${row.indicatorId}`,
      ...indicatorMembers,
      description: 'Chỉ số. / Indicator.',
    }),
    COUNTED_UNIT: d.code(
      codesOf(INDICATOR_UNITS),
      (row, scope) => countedUnit(row.indicatorId, scope),
      countedUnitText,
    ),
    YEAR: d.number((row) => yearOf(row.periodFrom), 'Năm đầu của kỳ. / Year of the first day of the period.'),
  }),
  measures: (m) => ({
    targets: m.count('Số chỉ tiêu. / Targets.'),
    withoutValue: m.count(
      'Số chỉ tiêu mà nguồn không nêu giá trị. / Targets whose value the source does not state.',
      (row) => sql`${row.numerator} is null`,
    ),
    count: m.sum(
      (row) => sql`case when not ${row.isShare} then ${row.numerator} / ${row.denominator} end`,
      'Tổng các chỉ tiêu là số lượng; chỉ có nghĩa khi nhóm theo chỉ số và kỳ. / Sum of the targets that are counts; it has a meaning only by indicator and time.',
    ),
    due: m.count(
      'Số chỉ tiêu đã đến hạn vào ngày của dữ liệu. / Targets that are due by the day of the facts.',
      (row, scope) => sql`coalesce(${row.dueOn}, ${row.periodUntil} - 1) <= ${scope.asOf}`,
    ),
    sharesShare: m.share(
      (row) => sql`${row.isShare}`,
      'Tỷ lệ chỉ tiêu là tỷ lệ, không phải số lượng; null nếu không có chỉ tiêu. / Share of targets that are shares rather than counts; null without targets.',
    ),
  }),
});

builder.readFields((t) => ({
  observationAggregate: t.aggregate(observationAggregate, {
    description: 'Thống kê số liệu. / Statistics of observations.',
  }),
  targetAggregate: t.aggregate(targetAggregate, { description: 'Thống kê chỉ tiêu. / Statistics of targets.' }),
}));
