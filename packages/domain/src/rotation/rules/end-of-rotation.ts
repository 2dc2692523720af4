import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { DECREE_170 } from './instruments.js';

type Parameters = { readonly endsWhen: 'SETTLED_AT_RECEIVING_PLACE'; readonly decider: 'COMPETENT_BODY' };

/** When a rotated cadre stops being one. */
export const endOfRotation = ruleSeries<Parameters>({
  key: 'rotation.end-of-rotation',
  area: 'RO',
  question: {
    vi: 'Khi nào một người không còn là cán bộ luân chuyển?',
    en: 'When does a person stop being a rotated cadre?',
  },
  versions: [
    {
      id: 'RO-022',
      title: { vi: 'Bố trí ổn định tại nơi đến', en: 'Settled at the receiving place' },
      statement: {
        vi: 'Khi cấp có thẩm quyền bố trí công tác ổn định tại nơi đến thì người đó không còn là cán bộ luân chuyển.',
        en: 'Once the competent body settles the person at the receiving place, the person is no longer a rotated cadre.',
      },
      parameters: { endsWhen: 'SETTLED_AT_RECEIVING_PLACE', decider: 'COMPETENT_BODY' },
      units: { endsWhen: 'CODE', decider: 'CODE' },
      from: '2025-07-01',
      until: null,
      scope: { side: ['STATE_SIDE'] },
      source: { instruments: [cite(...DECREE_170, 'Điều 50')], text: 'NĐ 170/2025/NĐ-CP, Điều 50' },
      evidence: evidence('READ', 'D170R'),
      confidence: 'HIGH',
    },
  ],
});
