import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_65 } from './instruments.js';

type Parameters = { readonly extraPosts: number; readonly exceptionDecider: 'POLITBURO' };

/** Whether posts are added to make room for a rotation. */
export const extraPosts = ruleSeries<Parameters>({
  key: 'rotation.extra-posts',
  area: 'RO',
  question: {
    vi: 'Có được tăng thêm chức danh để luân chuyển cán bộ không?',
    en: 'May a post be added for a rotation?',
  },
  versions: [
    {
      id: 'RO-019',
      title: { vi: 'Không tăng thêm chức danh', en: 'No extra post' },
      statement: {
        vi: 'Không tăng thêm chức danh để luân chuyển cán bộ; trường hợp đặc biệt do Bộ Chính trị quyết định.',
        en: 'No post is added for a rotation; the Politburo decides special cases.',
      },
      parameters: { extraPosts: 0, exceptionDecider: 'POLITBURO' },
      units: { extraPosts: 'POSTS', exceptionDecider: 'CODE' },
      from: '2022-04-28',
      until: null,
      source: { instruments: [cite(...REGULATION_65, 'Điều 1 khoản 4')], text: 'QĐ 65-QĐ/TW, Điều 1 khoản 4' },
      evidence: evidence('READ', 'Q65D', 'Q65C'),
      confidence: 'HIGH',
    },
  ],
});
