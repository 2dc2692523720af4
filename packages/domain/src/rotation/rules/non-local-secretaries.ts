import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { DIRECTIVE_45 } from './instruments.js';

type Parameters = {
  readonly provinces: number;
  /** Provinces whose secretary is non-local on the day named. */
  readonly provincialNonLocal: number;
  readonly completedOn: string;
  readonly communeExtent: 'BASICALLY_ALL';
};

/** How far secretaries were non-local when the 2025-2030 term began. */
export const nonLocalSecretaries = ruleSeries<Parameters>({
  key: 'rotation.non-local-secretaries',
  area: 'RO',
  question: {
    vi: 'Việc bố trí bí thư không là người địa phương đã hoàn thành đến đâu?',
    en: 'How far has the placing of non-local secretaries come?',
  },
  versions: [
    {
      id: 'RO-024',
      title: { vi: 'Hoàn thành ở 34 tỉnh, thành phố', en: 'Done in all 34 provinces' },
      statement: {
        vi: 'Ngày 17/10/2025, cả 34 tỉnh, thành phố đã có bí thư không là người địa phương; ở cấp xã phải cơ bản thực hiện.',
        en: 'On 17 October 2025 the secretaries of all 34 provinces were non-local; at commune level it is to be basically done.',
      },
      parameters: {
        provinces: 34,
        provincialNonLocal: 34,
        completedOn: '2025-10-17',
        communeExtent: 'BASICALLY_ALL',
      },
      units: { provinces: 'UNITS', provincialNonLocal: 'UNITS', completedOn: 'DATE', communeExtent: 'CODE' },
      from: '2025-04-14',
      until: null,
      source: {
        instruments: [cite(...DIRECTIVE_45)],
        text: 'CT 45-CT/TW; phát biểu của Trưởng Ban Tổ chức Trung ương ngày 17/10/2025',
      },
      evidence: evidence('READ', 'OTO45', 'VOV34', 'PLO17'),
      confidence: 'HIGH',
    },
  ],
});
