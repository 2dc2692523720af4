import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { CONCLUSION_128 } from './instruments.js';

type Parameters = { readonly isRotationSuspended: boolean; readonly startedOn: string };

/** Whether rotation is suspended for the reorganisation of 2025. */
export const freeze = ruleSeries<Parameters>({
  key: 'rotation.freeze',
  area: 'RO',
  question: {
    vi: 'Việc luân chuyển có bị tạm dừng để sắp xếp tổ chức không?',
    en: 'Is rotation suspended for the reorganisation?',
  },
  versions: [
    {
      id: 'RO-105',
      title: { vi: 'Tạm dừng luân chuyển năm 2025', en: 'Rotation suspended in 2025' },
      statement: {
        vi: 'Việc tạm dừng công tác cán bộ từ ngày 07/03/2025 để sắp xếp tổ chức áp dụng cả với luân chuyển.',
        en: 'The suspension of personnel work for the reorganisation, from 7 March 2025, covers rotation too.',
      },
      parameters: { isRotationSuspended: true, startedOn: '2025-03-07' },
      units: { isRotationSuspended: 'NONE', startedOn: 'DATE' },
      from: '2025-03-07',
      until: null,
      source: { instruments: [cite(...CONCLUSION_128)], text: 'KL 128-KL/TW, 07/03/2025' },
      evidence: evidence('READ', 'KL128HN', 'KL128CM'),
      confidence: 'HIGH',
      note: {
        vi: 'Ngày kết thúc tạm dừng chưa đọc được; phạm vi và ngoại lệ xem PL-103.',
        en: 'The end of the suspension was not read; for its extent and exceptions see PL-103.',
      },
    },
  ],
});
