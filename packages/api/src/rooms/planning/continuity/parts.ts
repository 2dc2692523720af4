import type { Id } from '@cadre/domain/kernel';
import {
  chainSentence,
  type ChainStep,
  type ContinuityAssignment,
  type ContinuityChain,
  type LeavingGround,
  type PlannedOutcome,
  type Shortage,
  type UncoveredPost,
  type UnknownStanding,
} from '@cadre/domain/planning';
import type { Lens, NamedTable } from '@cadre/graphql-sql';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../../platform/builder.js';
import type { ApiContext } from '../../../platform/context.js';
import { referredRow } from '../../../platform/references.js';
import { Cadre, Tenure } from '../../cadre/graphql.js';
import { Post } from '../../organization/graphql.js';
import { RuleVersion } from '../../rule/graphql.js';
import { heldVersion } from '../../rule/index.js';
import { ChainEnd, ContinuityAct, LeavingReason, UncoveredReason } from '../enums.js';
import { PlanEntry } from '../types.js';
import { isUnseen, type VerifiedContinuity } from './ask.js';

/** A part of a simulation, with the whole and the lens that rows are read by. */
export interface Part<T> {
  readonly of: T;
  readonly whole: VerifiedContinuity;
  readonly lens: Lens;
}

/** The same whole, another part. */
export function partOf<T>({ whole, lens }: Part<unknown>, of: T): Part<T> {
  return { of, whole, lens };
}

/** A field that refers to a row by its key. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what its parts are
export function rowField<T>(
  table: NamedTable,
  description: string,
  keyOf: (of: T) => string | null,
  isAlways: boolean = false,
): never {
  return {
    type: builder.tableType(table),
    nullable: !isAlways,
    description,
    resolve: async ({ of, lens }: Part<T>, _args: unknown, context: ApiContext, info: GraphQLResolveInfo) =>
      referredRow(context, lens, { table, key: keyOf(of) }, info),
  } as never;
}

/** The file of a person; null for somebody of whom only the entry in the plan is seen. */
function fileKey(person: Id<'Cadre'> | null): string | null {
  return person === null || isUnseen(person) ? null : person;
}

const unseenFile = 'null nếu không được xem hồ sơ. / ';

const GroundType = builder.objectRef<Part<LeavingGround>>('LeavingGround').implement({
  description: 'Một lý do không thể giữ hoặc nhận chỗ. / A ground that stands against a person in a seat.',
  fields: (t) => ({
    reason: t.field({
      type: LeavingReason,
      nullable: false,
      description: 'Lý do. / Why.',
      resolve: ({ of }) => of.reason,
    }),
    from: t.field({
      type: 'Date',
      nullable: false,
      description: 'Ngày đầu không còn giữ được. / First day on which the seat is free.',
      resolve: ({ of }) => of.from,
    }),
    rules: t.field({
      type: [builder.tableType(RuleVersion)] as never,
      nullable: false,
      description:
        'Các quy định làm căn cứ; trống khi chỉ theo quyết định. / The rules; empty where only a decision set the end.',
      resolve: (({ of, lens }: Part<LeavingGround>, _args: unknown, { reads }: ApiContext) =>
        of.rules.map((rule) => heldVersion(rule, lens, reads.edition.book)).filter((each) => each !== null)) as never,
    }),
  }),
});

const PlannedOutcomeType = builder.objectRef<Part<PlannedOutcome>>('PlannedOutcome').implement({
  description:
    'Vì sao một người trong quy hoạch không nhận chỗ còn trống. / What became of somebody planned for a seat that stays empty.',
  fields: (t) => ({
    person: t.field(
      rowField<PlannedOutcome>(
        Cadre,
        `Người; ${unseenFile}The person; null where the file may not be seen.`,
        ({ person }) => fileKey(person),
      ),
    ),
    entry: t.field(
      rowField<PlannedOutcome>(PlanEntry, 'Tên trong quy hoạch. / The entry of the plan.', ({ entry }) => entry, true),
    ),
    grounds: t.field({
      type: [GroundType],
      nullable: false,
      description:
        'Điều cản trở; trống nếu cần cho chỗ khác. / What stands against it; empty where they are needed elsewhere.',
      resolve: (part) => part.of.grounds.map((ground) => partOf(part, ground)),
    }),
    neededAt: t.field(
      rowField<PlannedOutcome>(
        Post,
        'Chức vụ mà người này giữ thay vào đó; null nếu không. / The post on which they sit instead; null where they cannot take the seat.',
        ({ neededAt }) => neededAt,
      ),
    ),
  }),
});

export const ShortageType = builder.objectRef<Part<Shortage>>('Shortage').implement({
  description:
    'Những chức vụ cùng thiếu người: số chỗ nhiều hơn số người có thể nhận. / Posts that together have more seats than people who could take them.',
  fields: (t) => ({
    seats: t.int({ nullable: false, description: 'Số chỗ. / Seats.', resolve: ({ of }) => of.seats }),
    posts: t.int({
      nullable: false,
      description: 'Số chức vụ. / How many posts.',
      resolve: ({ of }) => of.posts.length,
    }),
    people: t.int({
      nullable: false,
      description: 'Số người có thể nhận. / How many people could take a seat.',
      resolve: ({ of }) => of.people.length,
    }),
    sentence: t.string({
      nullable: false,
      description: 'Nói thành câu, tiếng Việt. / In one sentence, in Vietnamese.',
      resolve: ({ of }) => of.sentence.vi,
    }),
    englishSentence: t.string({
      nullable: false,
      description: 'Nói thành câu, tiếng Anh. / In one sentence, in English.',
      resolve: ({ of }) => of.sentence.en,
    }),
  }),
});

export const UncoveredPostType = builder.objectRef<Part<UncoveredPost>>('UncoveredPost').implement({
  description: 'Chức vụ còn chỗ trống. / A post with seats that stay empty.',
  fields: (t) => ({
    post: t.field(rowField<UncoveredPost>(Post, 'Chức vụ. / The post.', ({ post }) => post, true)),
    seats: t.int({ nullable: false, description: 'Số chỗ trống. / Empty seats.', resolve: ({ of }) => of.seats }),
    reason: t.field({
      type: UncoveredReason,
      nullable: false,
      description: 'Vì sao. / Why.',
      resolve: ({ of }) => of.reason,
    }),
    planned: t.field({
      type: [PlannedOutcomeType],
      nullable: false,
      description: 'Những người được quy hoạch vào đó. / Who was planned for it.',
      resolve: (part) => part.of.planned.map((each) => partOf(part, each)),
    }),
    shortage: t.field({
      type: ShortageType,
      nullable: true,
      description:
        'Nhóm chức vụ cùng thiếu người; null với lý do khác. / The shortage it belongs to; null for the other reasons.',
      resolve: (part) => {
        const { shortage } = part.of;
        return shortage === null ? null : partOf(part, part.whole.continuity.shortages[shortage]!);
      },
    }),
  }),
});

const ChainStepType = builder.objectRef<Part<ChainStep>>('ChainStep').implement({
  description: 'Một người nhận một chỗ. / One person takes one seat.',
  fields: (t) => ({
    person: t.field(
      rowField<ChainStep>(Cadre, `Người; ${unseenFile}The person; null where the file may not be seen.`, ({ person }) =>
        fileKey(person),
      ),
    ),
    from: t.field(
      rowField<ChainStep>(
        Post,
        'Chức vụ thôi giữ; null nếu không giữ chức vụ nào trong phạm vi. / The post given up; null for who held none of these posts.',
        ({ from }) => from,
      ),
    ),
    to: t.field(rowField<ChainStep>(Post, 'Chức vụ nhận. / The post taken.', ({ to }) => to, true)),
  }),
});

export const ChainType = builder.objectRef<Part<ContinuityChain>>('ContinuityChain').implement({
  description:
    'Các bước nối nhau: chỗ mà bước trước để lại do bước sau nhận. / Moves that follow from each other: the seat that one leaves is taken by the next.',
  fields: (t) => ({
    leaver: t.field(
      rowField<ContinuityChain>(
        Cadre,
        'Người thôi giữ chỗ đầu tiên; null nếu chỗ đó đã trống. / Who left the first seat; null where it was empty before.',
        ({ leaver }) => fileKey(leaver),
      ),
    ),
    steps: t.field({
      type: [ChainStepType],
      nullable: false,
      description: 'Các bước, ít nhất một. / The steps, at least one.',
      resolve: (part) => part.of.steps.map((step) => partOf(part, step)),
    }),
    end: t.field({
      type: ChainEnd,
      nullable: false,
      description: 'Kết thúc ở đâu. / Where it ends.',
      resolve: ({ of }) => of.end,
    }),
    endsAt: t.field(
      rowField<ContinuityChain>(
        Post,
        'Chức vụ còn trống hoặc thừa chỗ; null với kết thúc khác. / The post whose seat stays empty or was not needed; null for every other end.',
        ({ endsAt }) => endsAt,
      ),
    ),
    sentence: t.string({
      nullable: false,
      description: 'Kể thành câu, tiếng Việt. / Told as one sentence, in Vietnamese.',
      resolve: ({ of, whole }) => chainSentence(of, namesIn(whole, 'name')).vi,
    }),
    englishSentence: t.string({
      nullable: false,
      description: 'Kể thành câu, tiếng Anh. / Told as one sentence, in English.',
      resolve: ({ of, whole }) => chainSentence(of, namesIn(whole, 'englishName')).en,
    }),
  }),
});

function namesIn({ people, posts }: VerifiedContinuity, language: 'name' | 'englishName') {
  const unseen = language === 'name' ? 'một người trong quy hoạch' : 'somebody of the plan';
  return {
    person: (id: Id<'Cadre'>) => people.get(id) ?? unseen,
    post: (id: Id<'Post'>) => posts.get(id)![language],
  };
}

export const UnknownStandingType = builder.objectRef<Part<UnknownStanding>>('UnknownStanding').implement({
  description:
    'Người mà không ai biết có giữ được chỗ hay không, và không có gì cản trở đã biết. / Somebody of whom it is not known whether they can sit on a seat, and nothing known stands against it.',
  fields: (t) => ({
    person: t.field(
      rowField<UnknownStanding>(
        Cadre,
        `Người; ${unseenFile}The person; null where the file may not be seen.`,
        ({ person }) => fileKey(person),
      ),
    ),
    post: t.field(rowField<UnknownStanding>(Post, 'Chức vụ. / The post.', ({ post }) => post, true)),
    tenure: t.field(
      rowField<UnknownStanding>(
        Tenure,
        'Thời gian đang giữ; null với người trong quy hoạch. / The tenure held; null for an entry of the plan.',
        ({ tenure }) => tenure,
      ),
    ),
    entry: t.field(
      rowField<UnknownStanding>(
        PlanEntry,
        'Tên trong quy hoạch; null với người đang giữ. / The entry of the plan; null for a seat held.',
        ({ entry }) => entry,
      ),
    ),
    missing: t.field({
      type: [LeavingReason],
      nullable: false,
      description: 'Những lý do chưa rõ. / The grounds that are not known.',
      resolve: ({ of }) => [...of.missing],
    }),
  }),
});

export const AssignmentType = builder.objectRef<Part<ContinuityAssignment>>('ContinuityAssignment').implement({
  description: 'Một người đi đâu. / What becomes of one person.',
  fields: (t) => ({
    person: t.field(
      rowField<ContinuityAssignment>(
        Cadre,
        `Người; ${unseenFile}The person; null where the file may not be seen.`,
        ({ person }) => fileKey(person),
      ),
    ),
    act: t.field({ type: ContinuityAct, nullable: false, description: 'Đi đâu. / What.', resolve: ({ of }) => of.act }),
    from: t.field(
      rowField<ContinuityAssignment>(
        Post,
        'Chức vụ trước; null nếu không giữ. / The post before; null for who held none.',
        ({ from }) => from,
      ),
    ),
    to: t.field(
      rowField<ContinuityAssignment>(
        Post,
        'Chức vụ sau; null nếu thôi hoặc chờ. / The post after; null for who leaves or waits.',
        ({ to }) => to,
      ),
    ),
    entry: t.field(
      rowField<ContinuityAssignment>(
        PlanEntry,
        'Tên trong quy hoạch làm căn cứ; null với việc khác. / The entry of the plan that a move rests on; null otherwise.',
        ({ entry }) => entry,
      ),
    ),
    grounds: t.field({
      type: [GroundType],
      nullable: false,
      description: 'Vì sao không giữ được chỗ trước. / Why the seat held before cannot be kept.',
      resolve: (part) => part.of.grounds.map((ground) => partOf(part, ground)),
    }),
    isAssumed: t.boolean({
      nullable: false,
      description:
        'Chỉ vì coi một lý do chưa rõ là đã có. / Whether the seat is left only because an unknown end was taken to have come.',
      resolve: ({ of }) => of.isAssumed,
    }),
  }),
});
