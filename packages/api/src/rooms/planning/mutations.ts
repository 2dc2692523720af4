import { answerType, declareMutation, type AnswerFields } from '../../platform/writing/index.js';
import { RowVerdict, RuleViolationType } from '../rule/graphql.js';
import { decidePlan } from './commands/decide-plan.js';
import { openCycle } from './commands/open-cycle.js';
import { proposeEntries } from './commands/propose-entries.js';
import { removeEntry } from './commands/remove-entry.js';
import { reviewEntries } from './commands/review-entries.js';
import {
  PlanDecideInput,
  PlanEntriesProposeInput,
  PlanEntriesReviewInput,
  PlanEntryRemoveInput,
  PlanningCycleOpenInput,
} from './mutation-inputs.js';
import { PlanEntry, PlanningCycle } from './types.js';

const cycle = { table: PlanningCycle, description: 'Đợt quy hoạch sau thay đổi. / The cycle after the change.' };
const entriesOf = (description: string) => ({ table: PlanEntry, many: true, description });
const refusals = [RuleViolationType];

/** The verdicts that a decision rests on. */
function verdicts(t: AnswerFields) {
  return {
    verdicts: t.field({
      type: [RowVerdict],
      nullable: false,
      description:
        'Kết luận về từng đối tượng, kể cả điều chưa rõ; được lưu cùng quyết định. / The verdict on each row, what is not known included; kept with the decision.',
      resolve: ({ verdicts: judged }) => [...judged],
    }),
  };
}

declareMutation('planningCycleOpen', {
  description:
    'Mở đợt quy hoạch; các suất do quy định của ngày ấy sinh ra. / Opens a planning cycle; its slots come from the rules of the day.',
  input: PlanningCycleOpenInput,
  answer: answerType('PlanningCycleOpened', 'Đợt đã mở. / The cycle was opened.', { cycle }),
  refusals,
  command: openCycle,
});

declareMutation('planEntriesPropose', {
  description:
    'Đề xuất nhân sự cho các suất, tất cả hoặc không ai; mỗi người có kết luận, điều chưa rõ được nêu. / Proposes people for slots, all or none; each has a verdict, and what is not known is listed.',
  input: PlanEntriesProposeInput,
  answer: answerType(
    'PlanEntriesProposed',
    'Đã đề xuất. / The people were proposed.',
    { cycle, entries: entriesOf('Những người được đề xuất. / The entries made.') },
    verdicts,
  ),
  refusals,
  command: proposeEntries,
});

declareMutation('planEntriesReview', {
  description:
    'Rà soát: giữ lại, đưa ra, bổ sung, tất cả hoặc không gì; mỗi quyết định có lý do. / Reviews a plan: keeps, takes out, takes in, all or nothing; each decision has its reason.',
  input: PlanEntriesReviewInput,
  answer: answerType(
    'PlanEntriesReviewed',
    'Đã rà soát. / The plan was reviewed.',
    {
      cycle,
      kept: entriesOf('Những người giữ lại. / Who was kept.'),
      removed: entriesOf('Những người đưa ra. / Who was taken out.'),
      added: entriesOf('Những người bổ sung. / Who was taken in.'),
    },
    verdicts,
  ),
  refusals,
  command: reviewEntries,
});

declareMutation('planDecide', {
  description:
    'Thẩm định, trình, phê duyệt, xác nhận, trả lại hoặc ghi nhận quy hoạch, theo diện quản lý. / Appraises, submits, approves, confirms, returns or notes a plan, by management level.',
  input: PlanDecideInput,
  answer: answerType(
    'PlanDecided',
    'Đã quyết định. / The act was done.',
    { cycle, entries: entriesOf('Những người đổi trạng thái. / The entries that the act moved on.') },
    verdicts,
  ),
  refusals,
  command: decidePlan,
});

declareMutation('planEntryRemove', {
  description:
    'Đưa một người ra khỏi quy hoạch, có lý do và căn cứ hợp với lý do. / Takes somebody out of the plan, by a ground and evidence that fits it.',
  input: PlanEntryRemoveInput,
  answer: answerType('PlanEntryRemoved', 'Đã đưa ra. / The entry was ended.', {
    cycle,
    entry: { table: PlanEntry, description: 'Người đã ra khỏi quy hoạch. / The entry that was ended.' },
  }),
  refusals,
  command: removeEntry,
});
