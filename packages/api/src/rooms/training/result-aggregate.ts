import { BOUNDS, codesOf } from '@cadre/domain/kernel';
import { PROGRAMME_KINDS } from '@cadre/domain/training';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { Unit } from '../organization/graphql.js';
import { districtMembers, districtOf, toEverySignedInViewer, unitMembers, yearOf } from '../organization/index.js';
import { programmeKindOf, programmeMembers } from './dimensions.js';
import { Programme, TrainingResult } from './types.js';

const trainingResultAggregate = builder.aggregate(TrainingResult, {
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
      description: 'Đơn vị báo cáo. / The unit reported on.',
    }),
    PROGRAMME: d.node(() => Programme, {
      key: (row) => sql`${row.programmeId}`,
      ...programmeMembers,
      description: 'Chương trình. / Programme.',
    }),
    PROGRAMME_KIND: d.code(
      codesOf(PROGRAMME_KINDS),
      (row, scope) => programmeKindOf(row.programmeId, scope),
      'Loại chương trình. / Kind of programme.',
    ),
    YEAR: d.number(
      (row) => yearOf(row.periodFrom),
      'Năm đầu của kỳ; trống nếu nguồn không nêu. / Year of the first day of the period; empty where the source does not say.',
    ),
    BOUND: d.code(
      codesOf(BOUNDS),
      (row) => sql`${row.bound}`,
      'Đúng số, ít nhất hay nhiều nhất. / Exactly, at least or at most.',
    ),
  }),
  measures: (m) => ({
    results: m.count('Số kết quả báo cáo. / Reported results.'),
    people: m.sum(
      (row) => sql`${row.people}`,
      'Tổng số người; là số ít nhất hoặc nhiều nhất khi có kết quả như vậy, xem chiều BOUND. / People; only a bound where a result is one, see the dimension BOUND.',
    ),
    quotaSeats: m.sum(
      (row) => sql`${row.quotaSeats}`,
      'Tổng chỉ tiêu của các kết quả có nêu. / Seats of the results that state them.',
    ),
    attainment: m.sumShare(
      (row) => sql`case when ${row.quotaSeats} is not null then ${row.people} end`,
      (row) => sql`${row.quotaSeats}`,
      'Số người trên chỉ tiêu, chỉ tính các kết quả có nêu chỉ tiêu; null nếu không có. / People over seats, of the results that state them; null without any.',
    ),
  }),
});

builder.readFields((t) => ({
  trainingResultAggregate: t.aggregate(trainingResultAggregate, {
    description: 'Thống kê kết quả đào tạo được báo cáo. / Statistics of reported training results.',
  }),
}));
