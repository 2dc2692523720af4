import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_65, REGULATION_98 } from './instruments.js';

type Parameters = { readonly mustBePlanned: boolean; readonly mustHavePromise: boolean };

/** Whether a rotated cadre must stand in a plan. */
export const plannedPerson = ruleSeries<Parameters>({
  key: 'rotation.planned-person',
  area: 'RO',
  question: {
    vi: 'Cán bộ luân chuyển có phải là người trong quy hoạch không?',
    en: 'Must a rotated cadre be planned for a post?',
  },
  versions: [
    {
      id: 'RO-014',
      title: { vi: 'Trong quy hoạch, có triển vọng', en: 'Planned, and of promise' },
      statement: {
        vi: 'Cán bộ luân chuyển phải ở trong quy hoạch và có triển vọng phát triển.',
        en: 'The rotated cadre must be in a plan and have promise.',
      },
      parameters: { mustBePlanned: true, mustHavePromise: true },
      units: { mustBePlanned: 'NONE', mustHavePromise: 'NONE' },
      from: '2017-10-07',
      until: null,
      source: {
        instruments: [cite(...REGULATION_98), cite(...REGULATION_65, 'Điều 1')],
        text: 'QĐ 98-QĐ/TW; QĐ 65-QĐ/TW, Điều 1',
      },
      evidence: evidence('READ', 'Q65D', 'Q98'),
      confidence: 'HIGH',
    },
  ],
});
