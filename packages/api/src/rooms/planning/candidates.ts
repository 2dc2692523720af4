import { byColumn, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import type { cadre as cadreTable } from '../cadre/tables.js';
import { Outcome } from '../rule/graphql.js';
import { CANDIDATE_CHECKS, candidateOutcome } from './candidate-checks.js';
import { planCandidate } from './plan-candidate.js';
import { PlanSlot } from './types.js';

const PlanCandidate = builder.table('PlanCandidate', {
  table: planCandidate,
  key: 'id',
  visible: (row, scope) => [scope.sees(Cadre, row.cadreId), scope.sees(PlanSlot, row.slotId)],
  order: (row) => [byColumn(row.sortKey)],
  description:
    'Một người xét cho một suất quy hoạch, dù đã có trong quy hoạch hay chưa. / A person looked at for a slot, whether planned for it or not.',
});

/** What each check asks; null is the same for all: no rule on the day. */
const texts: Readonly<Record<keyof typeof CANDIDATE_CHECKS, readonly [vi: string, en: string]>> = {
  age: ['Còn đủ tuổi công tác', 'Whether enough working age is left'],
  upwards: ['Suất quy hoạch cao hơn chức vụ đang giữ', 'Whether the slot is higher than what is held'],
  notProposed: [
    'Không đang được đề nghị bổ nhiệm, giới thiệu ứng cử',
    'Whether no appointment or nomination is proposed',
  ],
  discipline: ['Không bị kỷ luật đang có hiệu lực', 'Whether no discipline is in effect'],
  politicalStandard: [
    'Không bị kết luận không đạt tiêu chuẩn chính trị',
    'Whether the political standard is not denied',
  ],
  faults: ['Khuyết điểm, vi phạm không cản trở', 'Whether no fault stands in the way'],
  freeze: ['Không thuộc diện tạm dừng quy hoạch', 'Whether no freeze of planning applies'],
};
const checks = Object.entries(CANDIDATE_CHECKS) as [
  keyof typeof texts,
  (typeof CANDIDATE_CHECKS)[keyof typeof texts],
][];

builder.tableFields(PlanCandidate, (t) => ({
  cadre: t.one(() => Cadre, {
    nullable: false,
    description: 'Người được xét. / The person.',
    on: (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
  }),
  outcome: t.expression({
    type: Outcome,
    nullable: false,
    asOf: true,
    description:
      'Kết luận chung vào ngày của dữ liệu, như `eligibility` nhưng không có căn cứ: không đạt khi một kiểm tra không đạt; nếu không, chưa rõ khi một kiểm tra chưa rõ. / The verdict on the day of the facts, that of `eligibility` without its reasons: not met when a check is not; else not known when one is not known.',
    sql: candidateOutcome,
  }),
  ...Object.fromEntries(
    checks.map(([name, check]) => [
      name,
      t.expression({
        type: Outcome,
        nullable: true,
        asOf: true,
        description: `${texts[name][0]}; null nếu ngày đó không có quy định. / ${texts[name][1]}; null where no rule was in force on the day.`,
        sql: check,
      }),
    ]),
  ),
}));

builder.tableFilters(PlanCandidate, (f) => ({
  cadre: f.relation(
    () => Cadre,
    (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
    'Theo người. / By person.',
  ),
  outcome: f.enum(Outcome, candidateOutcome, 'Theo kết luận chung. / By verdict.'),
  ...Object.fromEntries(
    checks.map(([name, check]) => [name, f.enum(Outcome, check, `${texts[name][0]}. / ${texts[name][1]}.`)]),
  ),
}));

builder.tableFields(PlanSlot, (t) => ({
  candidates: t.connection(() => PlanCandidate, {
    asOf: true,
    description:
      'Mọi người mà người hỏi được xem hồ sơ, với kết luận của các kiểm tra về người đối với suất này vào ngày của dữ liệu; hỏi `eligibility` để biết căn cứ. / Everybody whose file the viewer may see, with the outcomes of the checks on persons for this slot on the day of the facts; ask `eligibility` for the reasons.',
    on: (candidate, row) => sql`${candidate.slotId} = ${row.id}`,
  }),
}));

/** Whether somebody is a candidate for a slot that the viewer sees, with an outcome. */
const judgedAs = (outcome: string) => (row: typeof cadreTable, slot: SQL, scope: Scope) =>
  scope.exists(
    PlanCandidate,
    (candidate) =>
      sql`${candidate.slotId} = ${slot} and ${candidate.cadreId} = ${row.id} and ${candidateOutcome(candidate, scope)} = ${sql.raw(`'${outcome}'`)}`,
  );

builder.tableFilters(Cadre, (f) => ({
  eligibleFor: f.byNode(
    () => PlanSlot,
    judgedAs('MET'),
    'Đủ điều kiện quy hoạch cho suất này. / Who may be planned for this slot.',
  ),
  notEligibleFor: f.byNode(
    () => PlanSlot,
    judgedAs('NOT_MET'),
    'Không đủ điều kiện quy hoạch cho suất này. / Who may not be planned for this slot.',
  ),
  eligibilityUnknownFor: f.byNode(
    () => PlanSlot,
    judgedAs('UNKNOWN'),
    'Chưa rõ có đủ điều kiện quy hoạch cho suất này không. / Of whom it is not known whether they may be planned for this slot.',
  ),
}));
