import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_98 } from './instruments.js';

type Parameters = {
  readonly areSpecialistsRotated: boolean;
  readonly exceptions: readonly ('REINFORCE_FIELD' | 'REINFORCE_PLACE')[];
};

/** Whether anybody but leaders and managers is rotated. */
export const specialists = ruleSeries<Parameters>({
  key: 'rotation.specialists',
  area: 'RO',
  question: {
    vi: 'Có luân chuyển người làm chuyên môn, không giữ chức vụ lãnh đạo, quản lý không?',
    en: 'Are specialists rotated who neither lead nor manage?',
  },
  versions: [
    {
      id: 'RO-015',
      title: { vi: 'Chỉ luân chuyển cán bộ lãnh đạo, quản lý', en: 'Only leaders and managers are rotated' },
      statement: {
        vi: 'Chỉ luân chuyển cán bộ lãnh đạo, quản lý, không luân chuyển người làm chuyên môn, trừ khi để tăng cường cho một lĩnh vực hoặc địa bàn.',
        en: 'Only leaders and managers are rotated, not specialists, except to reinforce a field or a place.',
      },
      parameters: { areSpecialistsRotated: false, exceptions: ['REINFORCE_FIELD', 'REINFORCE_PLACE'] },
      units: { areSpecialistsRotated: 'NONE', exceptions: 'CODE' },
      from: '2017-10-07',
      until: '2022-04-28',
      source: { instruments: [cite(...REGULATION_98)], text: 'QĐ 98-QĐ/TW' },
      evidence: evidence('READ', 'Q98B'),
      confidence: 'HIGH',
    },
  ],
});
