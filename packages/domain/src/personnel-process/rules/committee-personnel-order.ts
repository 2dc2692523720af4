import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** In which order the personnel of a committee is prepared. */
export const committeePersonnelOrder = ruleSeries({
  key: 'personnel-process.committee-personnel-order',
  area: 'PR',
  question: {
    vi: 'Nhân sự tái cử và nhân sự tham gia lần đầu được làm theo thứ tự nào?',
    en: 'In which order are re-elected and first-time members prepared?',
  },
  versions: [
    {
      id: 'PR-033',
      title: { vi: 'Nhân sự tái cử trước, lần đầu sau', en: 'Re-elected members first' },
      statement: {
        vi: 'Làm nhân sự tái cử trước, nhân sự tham gia cấp ủy lần đầu sau, từ nguồn quy hoạch của nhiệm kỳ tới.',
        en: 'Members to be re-elected are done first, first-time members after them, from the plan of the coming term.',
      },
      parameters: { order: ['RE_ELECTION', 'FIRST_TIME'] },
      units: { order: 'CODE' },
      from: '2019-05-30',
      until: null,
      source: {
        instruments: [cite('CT 35-CT/TW', '2019-05-30'), cite('CT 45-CT/TW', '2025-04-14')],
        text: 'CT 35-CT/TW; CT 45-CT/TW',
      },
      evidence: evidence('READ', 'NA35A'),
      confidence: 'HIGH',
    },
  ],
});
