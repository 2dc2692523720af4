import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { ScopeValue } from '../../rule/index.js';
import type { NonLocalPost } from '../vocabulary.js';
import { REGULATION_65, REGULATION_98 } from './instruments.js';

type Parameters = {
  readonly posts: readonly NonLocalPost[];
  readonly levels: readonly ScopeValue<'level'>[];
  /** Terms that one person may hold the post in one place without break. */
  readonly maxConsecutiveTerms: number;
};

/** Posts that are held by a non-local, and for how many terms in one place. */
export const nonLocalPosts = ruleSeries<Parameters>({
  key: 'rotation.non-local-posts',
  area: 'RO',
  question: {
    vi: 'Chức danh nào phải bố trí người không là người địa phương và không quá mấy nhiệm kỳ liên tiếp ở một nơi?',
    en: 'Which posts must be held by a non-local, and for how many consecutive terms in one place?',
  },
  versions: [
    {
      id: 'RO-017',
      title: { vi: 'Không là người địa phương, không quá hai nhiệm kỳ', en: 'Non-local, two terms at most' },
      statement: {
        vi: 'Ở cấp tỉnh và cấp huyện, bí thư cấp ủy, chủ tịch Ủy ban nhân dân, chánh án, viện trưởng viện kiểm sát và người đứng đầu ngành công an, thanh tra, tài chính, thuế, hải quan không là người địa phương và không giữ chức vụ quá hai nhiệm kỳ liên tiếp ở một nơi.',
        en: 'In provinces and districts the committee secretary, the chair of the people’s committee, the chief judge, the chief procurator and the heads of police, inspectorate, finance, tax and customs are non-local and hold the post in one place for two consecutive terms at most.',
      },
      parameters: {
        posts: [
          'COMMITTEE_SECRETARY',
          'PEOPLES_COMMITTEE_CHAIR',
          'CHIEF_JUDGE',
          'CHIEF_PROCURATOR',
          'HEAD_OF_POLICE',
          'HEAD_OF_INSPECTORATE',
          'HEAD_OF_FINANCE',
          'HEAD_OF_TAX',
          'HEAD_OF_CUSTOMS',
        ],
        levels: ['PROVINCE', 'DISTRICT'],
        maxConsecutiveTerms: 2,
      },
      units: { posts: 'CODE', levels: 'CODE', maxConsecutiveTerms: 'TERMS' },
      from: '2017-10-07',
      until: null,
      scope: { level: ['PROVINCE', 'DISTRICT'] },
      source: {
        instruments: [cite(...REGULATION_98), cite(...REGULATION_65, 'Điều 4')],
        text: 'QĐ 98-QĐ/TW; QĐ 65-QĐ/TW, Điều 4',
      },
      evidence: evidence('READ', 'Q65'),
      confidence: 'HIGH',
      note: {
        vi: 'Từ ngày 01/07/2025 không còn cấp huyện.',
        en: 'The district level ended on 1 July 2025.',
      },
    },
  ],
});
