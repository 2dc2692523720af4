import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** Members for the resolution, of all members. */
  readonly resolution: string;
  readonly decidedBy: 'GRASSROOTS_STANDING_COMMITTEE';
  /** The day from which recognition counts, also where the meeting is late. */
  readonly recognitionAfterMonths: number;
  readonly readmissionAfterMonths: number;
  readonly exemptKeepBadge: boolean;
};

/** Who decides on admission with which majority, and from when recognition and re-admission count. */
export const admissionDecision = ruleSeries<Parameters>({
  key: 'membership.admission-decision',
  area: 'MG',
  question: {
    vi: 'Ai quyết định kết nạp, nghị quyết cần bao nhiêu; công nhận chính thức và kết nạp lại tính từ khi nào?',
    en: 'Who decides on admission and by which majority; from when do recognition and re-admission count?',
  },
  versions: [
    {
      id: 'MG-101',
      title: { vi: 'Quyết định kết nạp theo Quy định 208', en: 'Decision on admission under Regulation 208' },
      statement: {
        vi: 'Nghị quyết có giá trị khi đạt hơn một nửa số đảng viên; ban thường vụ đảng ủy cơ sở quyết định kết nạp; ngày công nhận chính thức tính từ khi hết 12 tháng dù họp chậm; kết nạp lại sau ít nhất 36 tháng; đảng viên được miễn sinh hoạt vẫn được xét tặng Huy hiệu Đảng.',
        en: 'More than half of the members make a resolution valid. Admission is decided by the standing committee of the grassroots committee. A late meeting does not move recognition: it counts from the day on which the twelve months end. Who left may come back after 36 months or later. Members exempt from meetings still receive the Party badge when it is due.',
      },
      parameters: {
        resolution: '> 1/2',
        decidedBy: 'GRASSROOTS_STANDING_COMMITTEE',
        recognitionAfterMonths: 12,
        readmissionAfterMonths: 36,
        exemptKeepBadge: true,
      },
      units: {
        resolution: 'SHARE',
        decidedBy: 'CODE',
        recognitionAfterMonths: 'MONTHS',
        readmissionAfterMonths: 'MONTHS',
        exemptKeepBadge: 'NONE',
      },
      from: '2026-07-26',
      until: null,
      source: { instruments: [cite('QĐ 208-QĐ/TW', '2026-07-26')], text: 'QĐ 208-QĐ/TW' },
      evidence: evidence('PARTLY_READ', 'GH208'),
      confidence: 'LOW',
      note: {
        vi: 'Theo bộ câu hỏi trắc nghiệm không chính thức; chưa đọc được văn bản.',
        en: 'From an unofficial quiz; the text was not read.',
      },
    },
  ],
});
