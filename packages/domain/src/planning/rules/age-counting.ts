import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { sourceOf } from './instruments.js';

/** How the working age that is left is counted. */
export const ageCounting = ruleSeries({
  key: 'planning.age-counting',
  area: 'PL',
  question: { vi: 'Tuổi công tác còn lại tính thế nào?', en: 'How is the working age that is left counted?' },
  versions: [
    {
      id: 'PL-033',
      title: { vi: 'Tính bằng tháng đến tuổi nghỉ hưu thực tế', en: 'In months to the actual retirement age' },
      statement: {
        vi: 'Tuổi tính theo tháng đến tuổi nghỉ hưu thực tế theo Nghị định 135/2020; đợt rà soát quy hoạch năm 2021 cũng tính như vậy.',
        en: 'Age is counted in months to the actual retirement age of Decree 135/2020; the review of plans in 2021 counted in the same way.',
      },
      parameters: { countedIn: 'MONTHS' },
      units: { countedIn: 'CODE' },
      from: '2021-08-01',
      until: null,
      source: sourceOf([
        cite('KL 08-KL/TW', '2021-06-15'),
        cite('HD 06-HD/BTCTW', '2021'),
        cite('CV 1398-CV/BTCTW', null),
      ]),
      evidence: evidence('READ', 'KL08', 'ND06'),
      confidence: 'MEDIUM',
    },
  ],
});
