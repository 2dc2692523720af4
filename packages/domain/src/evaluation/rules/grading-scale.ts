import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** The best first. */
  readonly grades: readonly ('CLEAN_AND_STRONG' | 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'WEAK' | 'NOT_COMPLETED')[];
  /** The award beside the grades; null where the version names none. */
  readonly award: 'EXEMPLARY_CLEAN_AND_STRONG' | null;
};

const units = { grades: 'CODE', award: 'CODE' } as const;

/** The grades in which organisations and members are classified; one scale for all since 8 March 2018. */
export const gradingScale = ruleSeries<Parameters>({
  key: 'evaluation.grading-scale',
  area: 'EV',
  question: {
    vi: 'Xếp loại chất lượng theo những mức nào?',
    en: 'In which grades is quality classified?',
  },
  versions: [
    {
      id: 'EV-001',
      title: { vi: 'Mức xếp loại tổ chức cơ sở đảng trước 2018', en: 'Grades of grassroots organisations before 2018' },
      statement: {
        vi: 'Tổ chức cơ sở đảng: trong sạch vững mạnh, hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ, yếu kém; danh hiệu riêng là trong sạch vững mạnh tiêu biểu.',
        en: 'Grassroots Party organisations: clean and strong, good completion, completion, weak; exemplary clean and strong is an award of its own.',
      },
      parameters: {
        grades: ['CLEAN_AND_STRONG', 'GOOD', 'COMPLETED', 'WEAK'],
        award: 'EXEMPLARY_CLEAN_AND_STRONG',
      },
      units,
      from: '2008-10-10',
      until: '2018-03-08',
      scope: { subject: ['ORGANISATION'], level: ['GRASSROOTS'] },
      source: {
        instruments: [
          cite('HD 20-HD/BTCTW', '2008-10-10'),
          cite('HD 07-HD/BTCTW', '2011'),
          cite('HD 27-HD/BTCTW', '2014-09-25'),
        ],
        text: 'HD 20-HD/BTCTW, 10/10/2008; HD 07-HD/BTCTW, 2011; HD 27-HD/BTCTW, 25/09/2014',
      },
      evidence: evidence('READ', 'HD20', 'DTHAP', 'BHOA', 'GLAI'),
      confidence: 'HIGH',
    },
    {
      id: 'EV-002',
      title: { vi: 'Mức xếp loại đảng viên trước 2018', en: 'Grades of members before 2018' },
      statement: {
        vi: 'Đảng viên: đủ tư cách hoàn thành xuất sắc, hoàn thành tốt, hoàn thành nhiệm vụ; vi phạm tư cách hoặc không hoàn thành nhiệm vụ.',
        en: 'A member is either found qualified, with excellent, good or plain completion of tasks, or disqualified or short of completing them.',
      },
      parameters: { grades: ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'], award: null },
      units,
      from: '2008-10-10',
      until: '2018-03-08',
      scope: { subject: ['PARTY_MEMBER'] },
      source: {
        instruments: [
          cite('HD 20-HD/BTCTW', '2008-10-10'),
          cite('HD 07-HD/BTCTW', '2011'),
          cite('HD 27-HD/BTCTW', '2014-09-25'),
        ],
        text: 'HD 20-HD/BTCTW, 2008; HD 07-HD/BTCTW, 2011; HD 27-HD/BTCTW, 2014',
      },
      evidence: evidence('READ', 'DTHAP', 'BHOA'),
      confidence: 'HIGH',
    },
    {
      id: 'EV-005',
      title: { vi: 'Một thang xếp loại chung', en: 'One scale for all' },
      statement: {
        vi: 'Mọi tổ chức và cá nhân theo một thang bốn mức: hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ.',
        en: 'Organisations and individuals share one scale of four grades: excellent, good, completion, non-completion of tasks.',
      },
      parameters: { grades: ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'], award: null },
      units,
      from: '2018-03-08',
      until: null,
      source: {
        instruments: [cite('QĐ 132-QĐ/TW', '2018-03-08'), cite('HD 16-HD/BTCTW', '2018-09-24')],
        text: 'QĐ 132-QĐ/TW, 08/03/2018; HD 16-HD/BTCTW, 24/09/2018',
      },
      evidence: evidence('READ', 'HD16E'),
      confidence: 'HIGH',
      note: {
        vi: 'Kết quả của năm 2017 công bố trong năm 2018 vẫn theo thang cũ.',
        en: 'Results for the year 2017 published in 2018 still use the old scale.',
      },
    },
  ],
});
