import type { PlainDate } from '@cadre/domain/kernel';
import type { ProposedRemovals, RemovalFinding, RemovalProposal } from '@cadre/domain/planning';
import type { Lens } from '@cadre/graphql-sql';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../../platform/builder.js';
import type { ApiContext } from '../../../platform/context.js';
import { listedType, pageArguments, pageOf, type PageArguments } from '../../../platform/listed.js';
import { referredRow } from '../../../platform/references.js';
import { Check, Verdict } from '../../rule/graphql.js';
import { RemovalGround } from '../enums.js';
import { PlanEntry, PlanningCycle } from '../types.js';
import { removalsOf } from './find.js';

interface Found {
  readonly removals: ProposedRemovals;
  readonly lens: Lens;
}

/** A finding with the lens that its rows are read by. */
interface Finding {
  readonly finding: RemovalFinding;
  readonly lens: Lens;
}

const ProposalType = builder.objectRef<RemovalProposal & { readonly asOf: PlainDate }>('RemovalProposal').implement({
  description:
    'Một lý do để đề nghị đưa ra khỏi quy hoạch; người có thẩm quyền quyết định. / A ground on which somebody should leave the plan; a person decides.',
  fields: (t) => ({
    ground: t.field({
      type: RemovalGround,
      nullable: false,
      description: 'Lý do. / The ground.',
      resolve: ({ ground }) => ground,
    }),
    isAutomatic: t.boolean({
      nullable: false,
      description: 'Quy định đưa ra không cần bỏ phiếu. / Whether the rule removes without a vote.',
      resolve: ({ isAutomatic }) => isAutomatic,
    }),
    check: t.field({
      type: Check,
      nullable: false,
      description: 'Kiểm tra làm căn cứ. / The check it rests on.',
      resolve: ({ check, asOf }) => ({ check, asOf }),
    }),
  }),
});

const FindingType = builder.objectRef<Finding>('RemovalFinding').implement({
  description: 'Điều quy định nói về một người trong quy hoạch. / What the rules say on one planned person.',
  fields: (t) => ({
    entry: t.field({
      type: builder.tableType(PlanEntry) as never,
      nullable: false,
      description: 'Tên trong quy hoạch. / The entry.',
      resolve: (async ({ finding, lens }: Finding, _args: unknown, context: ApiContext, info: GraphQLResolveInfo) =>
        referredRow(context, lens, { table: PlanEntry, key: finding.entry.id }, info)) as never,
    }),
    proposals: t.field({
      type: [ProposalType],
      nullable: false,
      description: 'Các lý do; trống nếu chưa có. / The grounds; empty where the rules know none.',
      resolve: ({ finding: { proposals, verdict } }) => proposals.map((each) => ({ ...each, asOf: verdict.asOf })),
    }),
    verdict: t.field({
      type: Verdict,
      nullable: false,
      description: 'Kết luận với mọi kiểm tra. / The verdict with all its checks.',
      resolve: ({ finding }) => finding.verdict,
    }),
  }),
});

const FindingList = listedType('RemovalFinding', FindingType);

const ProposalsType = builder.objectRef<Found>('RemovalProposals').implement({
  description:
    'Những đề nghị đưa ra khỏi quy hoạch theo quy định của ngày ấy. Không ai bị đưa ra; `planEntryRemove` làm việc đó. / The removals that the rules of the day propose. Nobody is removed; `planEntryRemove` does that.',
  fields: (t) => ({
    proposed: t.field({
      type: FindingList,
      nullable: false,
      description: 'Những người có ít nhất một lý do. / People with at least one ground.',
      args: pageArguments(t),
      resolve: (found, args: PageArguments) => pageOfFindings(found, found.removals.proposed, args),
    }),
    open: t.field({
      type: FindingList,
      nullable: false,
      description:
        'Những người chưa có lý do nhưng còn điều chưa rõ; kết luận nêu dữ kiện còn thiếu. / People without a ground on whom a question stays open; the verdict names the facts that are missing.',
      args: pageArguments(t),
      resolve: (found, args: PageArguments) => pageOfFindings(found, found.removals.open, args),
    }),
    questionsWithoutRule: t.stringList({
      nullable: false,
      description:
        'Những câu hỏi mà vào ngày đó không có quy định nào, nên không ai được hỏi; không có đề nghị thì chưa nói lên điều gì. / Questions on which no rule was in force that day, so that nobody was asked them: a missing proposal says nothing there.',
      resolve: ({ removals }) => [...removals.withoutRule],
    }),
  }),
});

function pageOfFindings({ lens }: Found, list: readonly RemovalFinding[], args: PageArguments) {
  return pageOf(
    list.map((finding): Finding => ({ finding, lens })),
    args,
  );
}

builder.tableFields(PlanningCycle, (t) => ({
  removalProposals: t.code({
    type: ProposalsType,
    nullable: true,
    asOf: true,
    cost: 2_000,
    description:
      'Những người mà quy định của ngày ấy đề nghị đưa ra khỏi quy hoạch, và những người còn điều chưa rõ. Hồ sơ không được xem là chưa rõ; kết luận thẩm định chỉ người làm, duyệt quy hoạch được xem; chỉ tính đợt lấy phiếu được xem. null khi hỏi theo hiểu biết trước đây (`knownAt`). / Who should leave the plan by the rules of the day, and on whom a question stays open. A file that may not be seen is not known; what an appraisal found is for those who plan and approve; only ballots that may be seen count. null where an earlier instant of knowledge is asked (`knownAt`).',
    answer: async (asked): Promise<Found | null> => {
      if (asked.lens.knownAt !== undefined) return null;
      const removals = await removalsOf(asked);
      return removals === null ? null : { removals, lens: asked.lens };
    },
  }),
}));
