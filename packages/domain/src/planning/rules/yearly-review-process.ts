import { evidence, ruleSeries } from '../../rule/index.js';
import { sourceOf } from './instruments.js';

/** The steps of a yearly review that is not joined to a new plan. */
export const yearlyReviewProcess = ruleSeries({
  key: 'planning.yearly-review-process',
  area: 'PL',
  question: {
    vi: 'Rà soát quy hoạch hằng năm qua những bước nào?',
    en: 'By which steps is a plan reviewed each year?',
  },
  versions: [
    {
      id: 'PL-062',
      title: { vi: 'Rà soát bốn bước', en: 'Review in four steps' },
      statement: {
        vi: 'Riêng rà soát: biểu quyết đưa ra khỏi quy hoạch, hội nghị cán bộ chủ chốt, lãnh đạo mở rộng, lãnh đạo. Rà soát cùng với quy hoạch mới thì theo năm bước.',
        en: 'A review alone: vote on who leaves, key-cadre conference, extended leadership, leadership. A review together with a new plan takes five steps.',
      },
      parameters: {
        steps: 4,
        joinedSteps: 5,
        order: ['REMOVAL_VOTE', 'KEY_CADRES', 'EXTENDED_LEADERSHIP', 'LEADERSHIP'],
      },
      units: { steps: 'STEPS', joinedSteps: 'STEPS', order: 'CODE' },
      from: '2021-12-27',
      until: null,
      source: sourceOf(
        [],
        'Một phần mềm công khai; Thái Nguyên và Trường Đại học Kinh tế – Luật cho trường hợp năm bước',
      ),
      evidence: evidence('SOFTWARE', 'QHSW', 'TN5B', 'UEL22'),
      confidence: 'LOW',
      note: {
        vi: 'Không thấy văn bản nào quy định bốn bước; trường hợp năm bước đã đọc được ở hai nơi.',
        en: 'No text that sets four steps was seen; the case of five steps was read in two places.',
      },
    },
  ],
});
