import { evidence, ruleSeries } from '../../rule/index.js';
import { regulation50, sourceOf } from './instruments.js';

/** Into how many groups the people who may be planned are divided. */
export const objectGroups = ruleSeries<{ readonly groups: number }>({
  key: 'planning.object-groups',
  area: 'PL',
  question: { vi: 'Có mấy nhóm đối tượng quy hoạch?', en: 'How many object groups of planning are there?' },
  versions: [
    {
      id: 'PL-102',
      title: { vi: 'Ba nhóm đối tượng', en: 'Three object groups' },
      statement: {
        vi: 'Trước Quy định 50 có ba nhóm đối tượng quy hoạch.',
        en: 'Before Regulation 50 there were three object groups.',
      },
      parameters: { groups: 3 },
      units: { groups: 'COUNT' },
      from: null,
      until: '2021-12-27',
      source: sourceOf([], 'Trưởng Ban Tổ chức Trung ương, 14/07/2022'),
      evidence: evidence('READ', 'PP50'),
      confidence: 'HIGH',
    },
    {
      id: 'PL-055',
      title: { vi: 'Đối tượng 1 và đối tượng 2', en: 'Object groups 1 and 2' },
      statement: {
        vi: 'Đối tượng 1 là người đang giữ chức vụ ngay dưới chức danh quy hoạch; đối tượng 2 là người có triển vọng khác; danh mục ở Phụ lục 1A và 1B.',
        en: 'Group 1 are those already directly below the planned post; group 2 are other promising people; both are listed in annexes 1A and 1B.',
      },
      parameters: { groups: 2 },
      units: { groups: 'COUNT' },
      from: '2021-12-27',
      until: '2025-10-08',
      source: sourceOf([{ ...regulation50, clause: 'Điều 4 khoản 2' }], 'QĐ 50-QĐ/TW, Điều 4 khoản 2'),
      evidence: evidence('READ', 'TVPL50', 'NA50B'),
      confidence: 'HIGH',
    },
  ],
});
