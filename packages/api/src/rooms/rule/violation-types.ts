import type { Label } from '@cadre/domain/kernel';
import type { Verdict as Judged } from '@cadre/domain/rule';
import { builder } from '../../platform/builder.js';
import type { JudgedRow, Refused } from '../../platform/writing/index.js';
import { Verdict } from './verdict-types.js';

/** One reason why a command was refused. */
export interface RefusalReason {
  /** Stable; clients switch on it. */
  readonly code: string;
  readonly message: Label;
  /** Global id of the row that the reason is about; null where it is about none that exists. */
  readonly row: string | null;
  /** The checks behind the reason; null where it rests on no rule with a verdict. */
  readonly verdict: Judged | null;
}

/** What the law or the facts say no to, with every reason. */
export interface RuleViolation extends Refused {
  readonly kind: 'RuleViolation';
  readonly reasons: readonly RefusalReason[];
}

/** The GraphQL type of one reason. */
export const RefusalReasonType = builder.objectRef<RefusalReason>('RefusalReason').implement({
  description: 'Một lý do bị từ chối. / One reason why something was refused.',
  fields: (t) => ({
    code: t.exposeString('code', { nullable: false, description: 'Mã ổn định. / Stable code.' }),
    message: t.string({
      nullable: false,
      description: 'Giải thích, tiếng Việt. / Said in one sentence, in Vietnamese.',
      resolve: ({ message }) => message.vi,
    }),
    englishMessage: t.string({
      nullable: false,
      description: 'Giải thích, tiếng Anh. / Said in one sentence, in English.',
      resolve: ({ message }) => message.en,
    }),
    row: t.exposeID('row', {
      nullable: true,
      description:
        'Mã toàn cục của đối tượng liên quan; null nếu không có. / Global id of the row it is about; null where there is none.',
    }),
    verdict: t.field({
      type: Verdict,
      nullable: true,
      description:
        'Các kiểm tra làm căn cứ; null nếu lý do không từ một kết luận. / The checks behind it; null where it rests on no verdict.',
      resolve: ({ verdict }) => verdict,
    }),
  }),
});

/** The GraphQL type of what was refused by the law or the facts. */
export const RuleViolationType = builder.objectRef<RuleViolation>('RuleViolation').implement({
  description:
    'Quy định hoặc dữ kiện không cho phép; nêu mọi lý do, chưa làm gì. / The rules or the facts do not allow it; every reason is named, nothing was done.',
  fields: (t) => ({
    reasons: t.field({
      type: [RefusalReasonType],
      nullable: false,
      description: 'Các lý do. / The reasons.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
});

/** The GraphQL type of a verdict and the row it is about, in the answer of a mutation. */
export const RowVerdict = builder.objectRef<JudgedRow>('RowVerdict').implement({
  description: 'Kết luận về một đối tượng. / A verdict and the row it is about.',
  fields: (t) => ({
    row: t.id({
      nullable: false,
      description: 'Mã toàn cục của đối tượng. / Global id of the row.',
      resolve: ({ row }) => `${row.type}:${row.key}`,
    }),
    verdict: t.field({
      type: Verdict,
      nullable: false,
      description: 'Kết luận. / The verdict.',
      resolve: ({ verdict }) => verdict as Judged,
    }),
  }),
});
