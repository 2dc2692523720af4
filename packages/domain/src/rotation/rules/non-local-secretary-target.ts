import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { NonLocalPost } from '../vocabulary.js';
import { RESOLUTION_26 } from './instruments.js';

type Parameters = {
  readonly posts: readonly NonLocalPost[];
  readonly extent: 'BASICALLY_ALL';
  readonly targetYear: string;
};

/** By when provincial secretaries were to be non-local. */
export const nonLocalSecretaryTarget = ruleSeries<Parameters>({
  key: 'rotation.non-local-secretary-target',
  area: 'RO',
  question: {
    vi: 'Đến năm nào bí thư tỉnh ủy, thành ủy cơ bản không là người địa phương?',
    en: 'By which year were provincial secretaries to be non-local?',
  },
  versions: [
    {
      id: 'RO-023',
      title: { vi: 'Mục tiêu năm 2018 về bí thư cấp tỉnh', en: 'The target of 2018 for provincial secretaries' },
      statement: {
        vi: 'Mục tiêu đặt ra năm 2018: đến năm 2025 cơ bản bố trí bí thư cấp tỉnh không là người địa phương.',
        en: 'The target set in 2018: by 2025 basically all provincial secretaries are non-local.',
      },
      parameters: { posts: ['COMMITTEE_SECRETARY'], extent: 'BASICALLY_ALL', targetYear: '2025' },
      units: { posts: 'CODE', extent: 'CODE', targetYear: 'DATE' },
      from: '2018-05-19',
      until: '2026-01-01',
      scope: { level: ['PROVINCE'] },
      source: { instruments: [cite(...RESOLUTION_26)], text: 'NQ 26-NQ/TW' },
      evidence: evidence('READ', 'NQ26'),
      confidence: 'HIGH',
    },
  ],
});
