import type { ContinuityCertificate, LevelValue, UnknownGround as Assumed } from '@cadre/domain/planning';
import { builder } from '../../../platform/builder.js';
import { listedType, pageArguments, pageOf, type PageArguments } from '../../../platform/listed.js';
import { Unit } from '../../organization/graphql.js';
import { ContinuityAct, ContinuityLevel, UnknownGround } from '../enums.js';
import { PlanningTerm } from '../types.js';
import {
  AssignmentType,
  ChainType,
  partOf,
  rowField,
  ShortageType,
  UncoveredPostType,
  UnknownStandingType,
  type Part,
} from './parts.js';

/** What was asked. */
interface Asked {
  readonly kind: 'ContinuitySimulation';
  readonly term: string;
  readonly unit: string | null;
  readonly on: string;
  readonly assume: Assumed;
}

/** A simulation as the schema shows it. */
export type ContinuitySimulation = Part<Asked>;

const LevelType = builder.objectRef<LevelValue>('ContinuityLevelValue').implement({
  description: 'Một mức của mục tiêu. / One level of the objective.',
  fields: (t) => ({
    level: t.field({
      type: ContinuityLevel,
      nullable: false,
      description: 'Mức. / Level.',
      resolve: ({ level }) => level,
    }),
    value: t.exposeString('value', {
      nullable: false,
      description: 'Giá trị của lời giải, số nguyên. / What the solution costs on it, a whole number.',
    }),
    base: t.exposeString('base', {
      nullable: true,
      description: 'Lớn hơn mọi giá trị có thể; null với mức đầu. / Above every value it can take; null for the first.',
    }),
  }),
});

const CertificateType = builder.objectRef<Part<ContinuityCertificate>>('ContinuityCertificate').implement({
  description:
    'Bằng chứng không có cách bố trí nào tốt hơn; kiểm tra lại bằng `checkContinuity` của @cadre/domain/planning. / Proof that no assignment is better; check it again with `checkContinuity` of @cadre/domain/planning.',
  fields: (t) => ({
    isVerified: t.boolean({
      nullable: false,
      description:
        'Đã được bộ kiểm tra độc lập xác nhận; điều chưa xác nhận không được trả lời. / Whether the independent checker confirmed it; nothing else is answered.',
      resolve: () => true,
    }),
    algorithm: t.string({
      nullable: false,
      description: 'Thuật toán. / Algorithm.',
      resolve: ({ of }) => of.algorithm,
    }),
    format: t.int({
      nullable: false,
      description: 'Dạng của bằng chứng; tăng khi dạng thay đổi. / Form of the proof; counts up when it changes.',
      resolve: ({ of }) => of.format,
    }),
    inputs: t.string({
      nullable: false,
      description: 'SHA-256 của dữ kiện. / SHA-256 of the facts.',
      resolve: ({ of }) => of.inputs,
    }),
    pricedPosts: t.int({
      nullable: false,
      description:
        'Số chức vụ mà thêm một người thì đỡ được gì đó. / Posts at which one person more would save something.',
      resolve: ({ of }) => of.prices.length,
    }),
    document: t.string({
      nullable: false,
      description:
        'Dữ kiện, kết quả và bằng chứng dạng JSON `{ facts, continuity }`, chỉ gồm điều người hỏi được xem; người không được xem hồ sơ mang mã của tên trong quy hoạch. / Facts, result and proof as JSON `{ facts, continuity }`, of what the viewer may see; who has no file to be seen bears the id of the entry.',
      resolve: ({ whole: { facts, continuity } }) => JSON.stringify({ facts, continuity }),
    }),
  }),
});

const UncoveredList = listedType('UncoveredPost', UncoveredPostType);
const ChainList = listedType('ContinuityChain', ChainType);
const ShortageList = listedType('Shortage', ShortageType);
const UnknownList = listedType('UnknownStanding', UnknownStandingType);
const AssignmentList = listedType('ContinuityAssignment', AssignmentType);

function pageOfParts<T>(whole: Part<unknown>, list: readonly T[], args: PageArguments) {
  const { edges, ...page } = pageOf(list, args);
  return { ...page, edges: edges.map(({ node, cursor }) => ({ node: partOf(whole, node), cursor })) };
}

export const ContinuitySimulationType = builder.objectRef<ContinuitySimulation>('ContinuitySimulation').implement({
  description:
    'Ai ở lại, ai thôi, ai được bố trí, chỗ nào còn trống khi hết nhiệm kỳ, trong cách bố trí tốt nhất. Không thay đổi dữ liệu. / Who stays, who leaves, who moves and which seats stay empty when a term ends, in the best assignment. Nothing is changed.',
  fields: (t) => ({
    term: t.field(rowField<Asked>(PlanningTerm, 'Nhiệm kỳ bắt đầu. / The term that begins.', ({ term }) => term, true)),
    unit: t.field(
      rowField<Asked>(
        Unit,
        'Đơn vị được hỏi; null là mọi đơn vị được xem. / The unit asked about; null for all that may be seen.',
        ({ unit }) => unit,
      ),
    ),
    asOf: t.field({
      type: 'Date',
      nullable: false,
      description: 'Ngày của dữ liệu và của quy định. / The day of the facts and of the rules.',
      resolve: ({ lens }) => lens.asOf,
    }),
    on: t.field({
      type: 'Date',
      nullable: false,
      description: 'Ngày đầu nhiệm kỳ. / The first day of the term.',
      resolve: ({ of }) => of.on,
    }),
    assumed: t.field({
      type: UnknownGround,
      nullable: false,
      description: 'Điều chưa rõ được coi như thế nào. / How what is not known was taken.',
      resolve: ({ of }) => of.assume,
    }),
    posts: t.int({
      nullable: false,
      description: 'Số chức vụ có suất quy hoạch. / Posts that the plans have slots for.',
      resolve: ({ whole }) => whole.facts.posts.length,
    }),
    seats: t.int({
      nullable: false,
      description: 'Số chỗ phải có người. / Seats that must be filled.',
      resolve: ({ whole }) => whole.facts.posts.reduce((sum, { seats }) => sum + seats, 0),
    }),
    count: t.int({
      nullable: false,
      description: 'Số dòng có việc này. / How many lines have this act.',
      args: { act: t.arg({ type: ContinuityAct, required: true, description: 'Việc. / The act.' }) },
      resolve: ({ whole }, { act }) => whole.continuity.assignments.filter((line) => line.act === act).length,
    }),
    uncovered: t.field({
      type: UncoveredList,
      nullable: false,
      description: 'Các chức vụ còn chỗ trống. / The posts with seats that stay empty.',
      args: pageArguments(t),
      resolve: (part, args: PageArguments) => pageOfParts(part, part.whole.continuity.uncovered, args),
    }),
    chains: t.field({
      type: ChainList,
      nullable: false,
      description: 'Các chuỗi bố trí. / The chains of moves.',
      args: pageArguments(t),
      resolve: (part, args: PageArguments) => pageOfParts(part, part.whole.continuity.chains, args),
    }),
    shortages: t.field({
      type: ShortageList,
      nullable: false,
      description: 'Các nhóm chức vụ cùng thiếu người. / Posts that together have too few people.',
      args: pageArguments(t),
      resolve: (part, args: PageArguments) => pageOfParts(part, part.whole.continuity.shortages, args),
    }),
    unknown: t.field({
      type: UnknownList,
      nullable: false,
      description:
        'Những chỗ mà không rõ người giữ hoặc nhận được hay không, đã coi như `assumed`. / Seats of which it is not known whether the person can hold them, taken as `assumed` says.',
      args: pageArguments(t),
      resolve: (part, args: PageArguments) => pageOfParts(part, part.whole.continuity.unknown, args),
    }),
    assignments: t.field({
      type: AssignmentList,
      nullable: false,
      description: 'Từng người đi đâu. / What becomes of each person.',
      args: pageArguments(t),
      resolve: (part, args: PageArguments) => pageOfParts(part, part.whole.continuity.assignments, args),
    }),
    objective: t.field({
      type: [LevelType],
      nullable: false,
      description: 'Mục tiêu theo từng mức, mức đầu nặng nhất. / The objective level by level, the first weighs most.',
      resolve: ({ whole }) => [...whole.continuity.certificate.levels],
    }),
    certificate: t.field({
      type: CertificateType,
      nullable: false,
      description: 'Bằng chứng. / The proof.',
      resolve: (part) => partOf(part, part.whole.continuity.certificate),
    }),
  }),
});
