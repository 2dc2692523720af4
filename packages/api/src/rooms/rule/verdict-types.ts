import type { PlainDate } from '@cadre/domain/kernel';
import type { Check as Checked, Rulebook, RuleValue, Verdict as Judged, Waiver as Granted } from '@cadre/domain/rule';
import { builder } from '../../platform/builder.js';
import { RuleVersion } from './catalogue-types.js';
import { Outcome, RuleConfidence, RuleSeverity, RuleUnit } from './enums.js';
import { heldVersion } from './held-version.js';
import { shownValue } from './shown-value.js';

/** A check and the day whose rules it was made by. */
export interface DatedCheck {
  readonly check: Checked;
  readonly asOf: PlainDate;
}

/** A fact as a check was given it. */
interface GivenFact {
  readonly name: string;
  readonly label: string | null;
  readonly englishLabel: string | null;
  readonly value: RuleValue;
}

function givenFacts({ question, series, inputs }: Checked, book: Rulebook): readonly GivenFact[] {
  const facts = book.series(series)?.questions[question.slice(series.length + 1)]?.facts ?? {};
  return Object.entries(inputs).map(([name, value]) => ({
    name,
    label: facts[name]?.vi ?? null,
    englishLabel: facts[name]?.en ?? null,
    value,
  }));
}

const CheckFact = builder.objectRef<GivenFact>('CheckFact').implement({
  description: 'Một dữ kiện mà việc kiểm tra đã dùng. / A fact that a check was given.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: false, description: 'Tên trong mã. / Name in the code.' }),
    label: t.exposeString('label', {
      nullable: true,
      description:
        'Tên gọi tiếng Việt; null nếu câu hỏi không còn. / What it is called in Vietnamese; null where the question is no more.',
    }),
    englishLabel: t.exposeString('englishLabel', {
      nullable: true,
      description:
        'Tên gọi tiếng Anh; null nếu câu hỏi không còn. / What it is called in English; null where the question is no more.',
    }),
    value: t.string({
      nullable: true,
      description:
        'Giá trị, danh sách dạng JSON; null nếu không biết. / The value, a list as JSON; null where it is not known.',
      resolve: ({ value }) => shownValue(value),
    }),
  }),
});

const Waiver = builder.objectRef<Granted>('Waiver').implement({
  description: 'Cho phép không áp dụng một quy định với một trường hợp. / Leave from a rule, given to one case.',
  fields: (t) => ({
    reason: t.string({
      nullable: false,
      description: 'Lý do, tiếng Việt. / Why, in Vietnamese.',
      resolve: ({ reason }) => reason.vi,
    }),
    englishReason: t.string({
      nullable: false,
      description: 'Lý do, tiếng Anh. / Why, in English.',
      resolve: ({ reason }) => reason.en,
    }),
    authority: t.exposeString('authority', { nullable: false, description: 'Nơi cho phép. / Who gave it.' }),
    documentNumber: t.exposeString('document', {
      nullable: false,
      description: 'Số văn bản cho phép. / Number of the document that gives it.',
    }),
    grantedOn: t.field({
      type: 'Date',
      nullable: false,
      description: 'Ngày đầu có giá trị. / First day on which it holds.',
      resolve: ({ grantedOn }) => grantedOn,
    }),
    expiresOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Ngày hết giá trị; null nếu chưa định. / First day on which it no longer holds; null while none is set.',
      resolve: ({ expiresOn }) => expiresOn,
    }),
  }),
});

/** The GraphQL type of one check; its source is the check with the day whose rules it was made by. */
export const Check = builder.objectRef<DatedCheck>('Check').implement({
  description:
    'Một câu hỏi được trả lời từ dữ kiện theo một phiên bản quy định. / One question, answered from facts by one version of a rule.',
  fields: (t) => ({
    question: t.string({
      nullable: false,
      description: 'Chuỗi quy định và câu hỏi. / Series and question: `planning.persons-per-post#persons`.',
      resolve: ({ check }) => check.question,
    }),
    ruleCode: t.string({
      nullable: false,
      description: 'Mã phiên bản đã áp dụng, ví dụ PL-023. / Id of the version applied, such as PL-023.',
      resolve: ({ check }) => check.rule,
    }),
    rule: t.field({
      type: builder.tableType(RuleVersion) as never,
      nullable: true,
      description:
        'Phiên bản đã áp dụng; null nếu bộ quy định của máy chủ không có. / The version applied; null where the rulebook of this server has none such.',
      resolve: ({ check, asOf }, _args, { reads: { edition, past } }) => {
        const lens = past === undefined ? { asOf } : { asOf, knownAt: past.knownAt };
        return heldVersion(check.rule, lens, edition.book) as never;
      },
    }),
    outcome: t.field({
      type: Outcome,
      nullable: false,
      description: 'Kết quả. / Outcome.',
      resolve: ({ check }) => check.outcome,
    }),
    severity: t.field({
      type: RuleSeverity,
      nullable: false,
      description:
        'Bắt buộc hay chỉ cảnh báo; cảnh báo không đổi kết luận. / Binding or a warning; a warning never changes the verdict.',
      resolve: ({ check }) => check.severity,
    }),
    observed: t.string({
      nullable: true,
      description: 'Giá trị thực tế; null khi chưa rõ. / What was observed; null where the outcome is not known.',
      resolve: ({ check }) => shownValue(check.observed),
    }),
    required: t.string({
      nullable: true,
      description: 'Giá trị yêu cầu; null khi chưa rõ. / What is required; null where the outcome is not known.',
      resolve: ({ check }) => shownValue(check.required),
    }),
    unit: t.field({
      type: RuleUnit,
      nullable: false,
      description: 'Đơn vị của hai giá trị trên. / What both are counted in.',
      resolve: ({ check }) => check.unit,
    }),
    message: t.string({
      nullable: false,
      description: 'Giải thích, tiếng Việt. / Said in one sentence, in Vietnamese.',
      resolve: ({ check }) => check.message.vi,
    }),
    englishMessage: t.string({
      nullable: false,
      description: 'Giải thích, tiếng Anh. / Said in one sentence, in English.',
      resolve: ({ check }) => check.message.en,
    }),
    inputs: t.field({
      type: [CheckFact],
      nullable: false,
      description: 'Các dữ kiện đã dùng. / The facts it was given.',
      resolve: ({ check }, _args, { reads }) => givenFacts(check, reads.edition.book),
    }),
    factsMissing: t.stringList({
      nullable: false,
      description:
        'Tên các dữ kiện còn thiếu; rỗng nếu đủ. / Names of the facts that are missing; empty where none is.',
      resolve: ({ check }) => check.factsMissing,
    }),
    confidence: t.field({
      type: RuleConfidence,
      nullable: false,
      description: 'Mức chắc chắn của phiên bản. / How sure the version is.',
      resolve: ({ check }) => check.confidence,
    }),
    isLowConfidence: t.boolean({
      nullable: false,
      description:
        'Dựa vào phiên bản hoặc tham số chưa ai đọc được trong văn bản. / Whether it rests on a version or a parameter that nobody has read in a text.',
      resolve: ({ check }) => check.confidence === 'LOW' || check.lowConfidence.length > 0,
    }),
    waiver: t.field({
      type: Waiver,
      nullable: true,
      description:
        'Việc cho phép đã đổi không đạt thành được miễn; null nếu không có. / The waiver that turned not met into waived; null where none did.',
      resolve: ({ check }) => check.waiver,
    }),
  }),
});

/** The GraphQL type of a verdict; its source is the verdict of the domain as it stands, fresh or stored. */
export const Verdict = builder.objectRef<Judged>('Verdict').implement({
  description:
    'Kết luận và các kiểm tra làm căn cứ; không bao giờ chỉ là có hay không. / A judgement and the checks that it rests on; never a bare yes or no.',
  fields: (t) => ({
    outcome: t.field({
      type: Outcome,
      nullable: false,
      description:
        'Không đạt khi một kiểm tra bắt buộc không đạt; nếu không, chưa rõ khi còn kiểm tra chưa rõ hoặc không kiểm tra được gì. / Not met when a binding check is; else not known when one is, or when nothing could be checked.',
      resolve: ({ outcome }) => outcome,
    }),
    checks: t.field({
      type: [Check],
      nullable: false,
      description: 'Các kiểm tra, theo thứ tự câu hỏi. / The checks, in the order in which the questions were asked.',
      resolve: ({ checks, asOf }) => checks.map((check) => ({ check, asOf })),
    }),
    questionsWithoutRule: t.stringList({
      nullable: false,
      description:
        'Những câu hỏi mà vào ngày đó không có quy định nào, nên chưa ai kiểm tra. / Questions on which no rule was in force that day: nobody checked them.',
      resolve: ({ noRule }) => noRule,
    }),
    factsMissing: t.stringList({
      nullable: false,
      description: 'Tên các dữ kiện còn thiếu, mỗi tên một lần. / Names of the facts that are missing, each once.',
      resolve: ({ factsMissing }) => factsMissing,
    }),
    asOf: t.field({
      type: 'Date',
      nullable: false,
      description: 'Ngày của quy định đã áp dụng. / The day whose rules were applied.',
      resolve: ({ asOf }) => asOf,
    }),
  }),
});
