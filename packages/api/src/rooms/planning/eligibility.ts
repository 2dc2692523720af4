import { plainDate } from '@cadre/domain/kernel';
import { eligibilityOf, type Eligibility as Answer } from '@cadre/domain/planning';
import type { Verdict as Judged } from '@cadre/domain/rule';
import type { ComputedCall } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { RefusalReasonType, Verdict } from '../rule/graphql.js';
import { judgedFacts, limitedFacts, planFactsOf, type JudgedFacts, type LimitedFacts } from './eligibility-facts.js';
import { reasonsOf } from './refused.js';
import { PlanEntry, PlanSlot } from './types.js';

const Eligibility = builder.objectRef<Answer>('Eligibility').implement({
  description:
    'Một người có thể được quy hoạch cho một suất hay không, và điều khoản nào cản trở. / Whether one person can be planned for one slot, and which clauses stand in the way.',
  fields: (t) => ({
    verdict: t.field({
      type: Verdict,
      nullable: false,
      description:
        'Kết luận theo các quy định về người: tuổi, chỉ quy hoạch lên, kỷ luật, khuyết điểm, tạm dừng. / The verdict by the rules on persons: age, upwards only, discipline, faults, freeze.',
      resolve: ({ verdict }) => verdict,
    }),
    reasons: t.field({
      type: [RefusalReasonType],
      nullable: false,
      description:
        'Mọi lý do mà đề xuất vào ngày của dữ liệu sẽ bị từ chối, kể cả trạng thái của đợt và số lượng, trong phạm vi được xem; rỗng nếu không có. Điều chưa rõ không làm đề xuất bị từ chối nhưng cản việc phê duyệt. / Every reason for which a proposal on the day of the facts would be refused, the state of the cycle and the limits on numbers included, as far as the viewer may see; empty where there is none. What is not known refuses no proposal, but stops an approval.',
      resolve: ({ refusals }) => [...reasonsOf(refusals)],
    }),
  }),
});

function answerOf(facts: JudgedFacts, { asOf, edition }: ComputedCall): Answer | null {
  const plan = planFactsOf(facts);
  if (plan === null) return null;
  const [slot, person] = [plan.slots[0]!.id, plan.persons[0]!.person];
  return eligibilityOf(plan, { slot, person }, { book: edition.book, asOf: plainDate(asOf) });
}

builder.tableFields(PlanSlot, (t) => ({
  eligibility: t.computed<LimitedFacts, Answer | null, { cadre: ReturnType<typeof t.idArg> }>({
    type: Eligibility,
    nullable: true,
    asOf: true,
    description:
      'Một người có thể được quy hoạch cho suất này vào ngày của dữ liệu hay không, xét như khi đề xuất; null nếu không có hoặc không được xem hồ sơ. / Whether a person can be planned for the slot on the day of the facts, judged as a proposal is; null if there is no such file, or it may not be seen.',
    args: { cadre: t.idArg(() => [Cadre], { required: true, description: 'Người được hỏi. / The person.' }) },
    needs: (row, scope) => limitedFacts({ slot: sql`${row.id}`, cadre: scope.args.cadre }, scope),
    compute: (rows, call) => rows.map((facts) => answerOf(facts, call)),
  }),
}));

builder.tableFields(Cadre, (t) => ({
  eligibility: t.computed<LimitedFacts, Answer | null, { slot: ReturnType<typeof t.idArg> }>({
    type: Eligibility,
    nullable: true,
    asOf: true,
    description:
      'Người này có thể được quy hoạch cho một suất vào ngày của dữ liệu hay không, xét như khi đề xuất; null nếu không có hoặc không được xem suất. / Whether the person can be planned for a slot on the day of the facts, judged as a proposal is; null if there is no such slot, or it may not be seen.',
    args: { slot: t.idArg(() => [PlanSlot], { required: true, description: 'Suất quy hoạch. / The slot.' }) },
    needs: (row, scope) => limitedFacts({ slot: scope.args.slot, cadre: sql`${row.id}` }, scope),
    compute: (rows, call) => rows.map((facts) => answerOf(facts, call)),
  }),
}));

builder.tableFields(PlanEntry, (t) => ({
  verdict: t.computed<JudgedFacts, Judged | null>({
    type: Verdict,
    nullable: true,
    asOf: true,
    description:
      'Kết luận theo quy định và hồ sơ vào ngày của dữ liệu, như khi phê duyệt xem xét từng người; null nếu không được xem hồ sơ. / The verdict by the rules and the file on the day of the facts, as an approval judges the person; null if the file may not be seen.',
    needs: (row, scope) => judgedFacts({ slot: sql`${row.slotId}`, cadre: sql`${row.cadreId}` }, scope),
    compute: (rows, call) => rows.map((facts) => answerOf(facts, call)?.verdict ?? null),
  }),
}));
