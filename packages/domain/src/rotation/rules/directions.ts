import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { RotationDirection } from '../vocabulary.js';
import { REGULATION_65 } from './instruments.js';

type Parameters = { readonly directions: readonly RotationDirection[] };

/** The ways in which cadres may be rotated. */
export const directions = ruleSeries<Parameters>({
  key: 'rotation.directions',
  area: 'RO',
  question: {
    vi: 'Luân chuyển cán bộ theo những hướng nào?',
    en: 'In which directions are cadres rotated?',
  },
  versions: [
    {
      id: 'RO-016',
      title: { vi: 'Phạm vi luân chuyển', en: 'Scope of rotation' },
      statement: {
        vi: 'Luân chuyển từ cấp trên xuống cấp dưới, từ cấp dưới lên cấp trên, giữa các địa phương và giữa các cơ quan cùng cấp.',
        en: 'Rotation goes from a higher to a lower level, from a lower to a higher one, between localities and between agencies of the same level.',
      },
      parameters: { directions: ['DOWN', 'UP', 'CROSS_LOCALITY', 'LATERAL'] },
      units: { directions: 'CODE' },
      from: '2022-04-28',
      until: null,
      source: { instruments: [cite(...REGULATION_65, 'Điều 4')], text: 'QĐ 65-QĐ/TW, Điều 4' },
      evidence: evidence('READ', 'Q65'),
      confidence: 'HIGH',
    },
  ],
});
