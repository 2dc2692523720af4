import { evidence, ruleSeries } from '../../rule/index.js';
import { sourceOf } from './instruments.js';

/** Other reasons for which an entry ends. */
export const otherRemoval = ruleSeries({
  key: 'planning.other-removal',
  area: 'PL',
  question: {
    vi: 'Còn những lý do nào để ra khỏi quy hoạch?',
    en: 'For which other reasons does an entry end?',
  },
  versions: [
    {
      id: 'PL-074',
      title: { vi: 'Lý do khác', en: 'Other reasons' },
      statement: {
        vi: 'Theo nguyện vọng cá nhân, từ trần hoặc rời công tác, chuyển sang việc không liên quan. Được bổ nhiệm vào chức danh quy hoạch thì suất quy hoạch đã hoàn thành, không phải bị đưa ra.',
        en: 'Own request, death or leaving, transfer to an unrelated post. Who is appointed to the planned post has fulfilled the entry and is not removed.',
      },
      parameters: {},
      units: {},
      from: '2021-12-27',
      until: null,
      source: sourceOf([], 'Thực tiễn'),
      evidence: evidence('NOT_READ'),
      confidence: 'LOW',
    },
  ],
});
