import { evidence, ruleSeries } from '../../rule/index.js';

/** How large some committees really were. */
export const observedSizes = ruleSeries({
  key: 'organization.observed-sizes',
  area: 'OR',
  question: {
    vi: 'Trong thực tế một số cấp ủy nhiệm kỳ 2020–2025 có bao nhiêu ủy viên?',
    en: 'How large were some committees of 2020–2025 in fact?',
  },
  versions: [
    {
      id: 'OR-103',
      title: { vi: 'Số lượng cấp ủy trong thực tế', en: 'Committee sizes in fact' },
      statement: {
        vi: 'Huyện Hà Trung 36 ủy viên, 11 ủy viên ban thường vụ, 2 phó bí thư, ủy ban kiểm tra 7; tỉnh Tây Ninh dự kiến 49 (nhiệm kỳ trước 51); tỉnh Nghệ An bầu 64 ngày 17/10/2020.',
        en: 'Hà Trung district 36 members, 11 standing, 2 deputies, inspection commission 7; Tây Ninh province 49 planned (51 before); Nghệ An province 64 elected on 17 October 2020.',
      },
      parameters: {
        haTrung: { members: 36, standing: 11, deputies: 2, inspection: 7 },
        tayNinh: { before: 51, planned: 49 },
        ngheAn: { members: 64 },
      },
      units: { haTrung: 'PERSONS', tayNinh: 'MEMBERS', ngheAn: 'MEMBERS' },
      from: '2020-08-07',
      until: '2025-07-01',
      source: { instruments: [], text: 'Báo chí' },
      evidence: evidence('READ', 'HATRUNG', 'TAYNINH20', 'NGHEAN20'),
      confidence: 'HIGH',
    },
  ],
});
