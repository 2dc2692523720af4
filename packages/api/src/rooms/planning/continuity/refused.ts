import type { Label } from '@cadre/domain/kernel';
import { builder } from '../../../platform/builder.js';
import { vocabularyEnum } from '../../../platform/vocabulary-enum.js';

/** The most posts that one question may be about: a whole province has some 1,200. */
export const MOST_POSTS = 5_000;

const REFUSALS = {
  UNKNOWN_TERM: { vi: 'Không có nhiệm kỳ này', en: 'There is no such term' },
  UNKNOWN_UNIT: { vi: 'Không có đơn vị này', en: 'There is no such unit' },
  TERM_HAS_BEGUN: {
    vi: 'Nhiệm kỳ đã bắt đầu trước ngày của dữ liệu; hãy hỏi vào một ngày trước đó',
    en: 'The term began before the day of the facts; ask as of a day before it',
  },
  NO_PLAN: {
    vi: 'Nhiệm kỳ này chưa có quy hoạch chức vụ nào mà người hỏi được xem',
    en: 'There is no plan of posts for this term that the viewer may see',
  },
  REGION_TOO_LARGE: {
    vi: `Quá ${MOST_POSTS} chức vụ; hãy hỏi một đơn vị nhỏ hơn`,
    en: `More than ${MOST_POSTS} posts; ask about a smaller unit`,
  },
} as const satisfies Record<string, Label>;

/** Why nothing is simulated. */
export interface ContinuityRefused {
  readonly kind: 'ContinuityRefused';
  readonly code: keyof typeof REFUSALS;
}

export function continuityRefused(code: ContinuityRefused['code']): ContinuityRefused {
  return { kind: 'ContinuityRefused', code };
}

const ContinuityRefusal = vocabularyEnum(
  'ContinuityRefusal',
  'Vì sao không mô phỏng được. / Why nothing is simulated.',
  REFUSALS,
);

export const ContinuityRefusedType = builder.objectRef<ContinuityRefused>('ContinuityRefused').implement({
  description: 'Không mô phỏng được. / Nothing is simulated.',
  fields: (t) => ({
    code: t.field({
      type: ContinuityRefusal,
      nullable: false,
      description: 'Mã ổn định. / Stable code.',
      resolve: ({ code }) => code,
    }),
    message: t.string({
      nullable: false,
      description: 'Giải thích, tiếng Việt. / Said in one sentence, in Vietnamese.',
      resolve: ({ code }) => `${REFUSALS[code].vi}.`,
    }),
    englishMessage: t.string({
      nullable: false,
      description: 'Giải thích, tiếng Anh. / Said in one sentence, in English.',
      resolve: ({ code }) => `${REFUSALS[code].en}.`,
    }),
  }),
});
