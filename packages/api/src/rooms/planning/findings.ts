import { byColumn } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { Fault } from './enums.js';
import { ofSlot } from './slot-facts.js';
import { planFinding } from './tables.js';
import { PlanCycleAct, PlanEntry, PlanningCycle } from './types.js';

const PlanFinding = builder.table('PlanFinding', {
  table: planFinding,
  key: 'id',
  // As the verdict that weighs it: by who sees the person's file and an entry of the person in the cycle.
  visible: (row, scope) => [
    scope.sees(Cadre, row.cadreId),
    scope.exists(
      PlanEntry,
      (entry) =>
        sql`${entry.cadreId} = ${row.cadreId} and ${ofSlot(entry.slotId, scope, (slot) => sql`${slot.cycleId}`)} = ${row.cycleId}`,
    ),
  ],
  order: (row) => [byColumn(row.foundOn)],
  description:
    'Điều thẩm định một đợt quy hoạch kết luận về một người, ngoài những gì hồ sơ ghi. / What the appraisal of a cycle found of a person, beside what the file says.',
});

builder.tableFields(PlanFinding, (t) => ({
  cycle: t.one(() => PlanningCycle, {
    nullable: false,
    description: 'Đợt quy hoạch. / The cycle.',
    on: (cycle, row) => sql`${cycle.id} = ${row.cycleId}`,
  }),
  cadre: t.one(() => Cadre, {
    nullable: false,
    description: 'Người được thẩm định. / The person appraised.',
    on: (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
  }),
  isProposed: t.column('isProposed', {
    description:
      'Đang được đề nghị bổ nhiệm, giới thiệu; null nếu thẩm định không nêu. / Whether an appointment or nomination is under way; null where the appraisal did not say.',
  }),
  isPoliticalStandardDenied: t.column('isPoliticalStandardDenied', {
    description:
      'Không bảo đảm tiêu chuẩn chính trị; null nếu thẩm định không nêu. / Whether the political standard is denied; null where the appraisal did not say.',
  }),
  fault: t.column('fault', {
    type: Fault,
    description:
      'Khuyết điểm nặng nhất; null nếu thẩm định không nêu. / The gravest fault; null where the appraisal did not say.',
  }),
  foundOn: t.column('foundOn', { description: 'Ngày kết luận. / Day of the finding.' }),
  appraisal: t.one(() => PlanCycleAct, {
    nullable: true,
    description:
      'Lần thẩm định của đợt vào ngày ấy, với văn bản nếu có; null nếu kết luận được nêu cùng một việc khác. / The appraisal of the cycle on that day, with its document if it has one; null where the finding was given with another act.',
    on: (act, row) =>
      sql`${act.cycleId} = ${row.cycleId} and ${act.act} = 'APPRAISE' and ${act.actedOn} = ${row.foundOn}`,
    order: (act) => [{ ...byColumn(act.id), descending: true }],
  }),
}));

builder.tableFields(PlanEntry, (t) => ({
  finding: t.one(() => PlanFinding, {
    nullable: true,
    description:
      'Kết luận thẩm định mà `verdict` xét đến, bất kể ngày của dữ liệu; null nếu thẩm định không nêu người này, hoặc không được xem hồ sơ. Kết luận trước được đọc bằng `knownAt`. / The finding of the appraisal that `verdict` weighs, whatever the day of the facts; null where the appraisal said nothing of the person, or the file may not be seen. An earlier finding is read by `knownAt`.',
    on: (finding, row, scope) =>
      sql`${finding.cadreId} = ${row.cadreId} and ${finding.cycleId} = ${ofSlot(row.slotId, scope, (slot) => sql`${slot.cycleId}`)}`,
  }),
}));
