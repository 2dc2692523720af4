import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { NonLocalPost } from '../vocabulary.js';
import { CONCLUSION_200, CONCLUSION_201 } from './instruments.js';

type Parameters = {
  readonly posts: readonly NonLocalPost[];
  readonly sharePercent: number;
  /** To be finished before this day. */
  readonly deadline: string;
  readonly provinces: number;
  /** Provinces with a non-local chair of the people's committee, by day. */
  readonly chairsNonLocal: Readonly<Record<string, number>>;
};

/** Provincial chairs and heads of inspection who are to be non-local, and how many chairs were. */
export const nonLocalChairs = ruleSeries<Parameters>({
  key: 'rotation.non-local-chairs',
  area: 'RO',
  question: {
    vi: 'Ở cấp tỉnh, chủ tịch Ủy ban nhân dân và người đứng đầu kiểm tra, thanh tra phải không là người địa phương trước ngày nào?',
    en: 'By when must provincial chairs and heads of inspection be non-local?',
  },
  versions: [
    {
      id: 'RO-101',
      title: { vi: 'Mở rộng chủ trương trước ngày 15/12/2025', en: 'The policy widened, before 15 December 2025' },
      statement: {
        vi: '100% chủ tịch Ủy ban nhân dân cấp tỉnh, chủ nhiệm ủy ban kiểm tra và chánh thanh tra tỉnh không là người địa phương, hoàn thành trước ngày 15/12/2025. Số chủ tịch không là người địa phương: 17 trong 34 ngày 17/10/2025, 20 ngày 05/11/2025, đủ 34 ngày 24/11/2025.',
        en: 'All provincial chairs of people’s committees, heads of inspection commissions and chief inspectors are non-local, to be finished before 15 December 2025. Non-local chairs: 17 of 34 on 17 October 2025, 20 on 5 November, all 34 on 24 November.',
      },
      parameters: {
        posts: ['PEOPLES_COMMITTEE_CHAIR', 'HEAD_OF_INSPECTION_COMMISSION', 'HEAD_OF_INSPECTORATE'],
        sharePercent: 100,
        deadline: '2025-12-15',
        provinces: 34,
        chairsNonLocal: { '2025-10-17': 17, '2025-11-05': 20, '2025-11-24': 34 },
      },
      units: {
        posts: 'CODE',
        sharePercent: 'PERCENT',
        deadline: 'DATE',
        provinces: 'UNITS',
        chairsNonLocal: 'UNITS',
      },
      from: '2025-10-31',
      until: null,
      scope: { level: ['PROVINCE'] },
      source: {
        instruments: [cite(...CONCLUSION_200), cite(...CONCLUSION_201)],
        text: 'KL 200-KL/TW, 17/10/2025 (tiếp tục); KL 201-KL/TW, 31/10/2025 (thời hạn)',
      },
      evidence: evidence('READ', 'VNE201', 'TN200', 'PLO17', 'TP14', 'VNN34'),
      confidence: 'HIGH',
      note: {
        vi: 'Có một bản tiếng Anh dịch nhầm thành chánh án.',
        en: 'One English copy says chief judge, by mistranslation.',
      },
    },
  ],
});
