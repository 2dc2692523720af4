import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** How long before the meeting its papers are in the electronic handbook, at least. */
  readonly papersDaysBefore: number;
  /** The day of the month on which a city has all its cells meet. */
  readonly exampleDayOfMonth: number;
};

/** When the papers of a cell meeting are handed out. */
export const cellMeetingPapers = ruleSeries<Parameters>({
  key: 'inspection.cell-meeting-papers',
  area: 'TM',
  question: {
    vi: 'Tài liệu sinh hoạt chi bộ gửi trước bao lâu?',
    en: 'How long before a cell meeting are its papers posted?',
  },
  versions: [
    {
      id: 'TM-003',
      title: { vi: 'Tài liệu trên sổ tay đảng viên điện tử', en: 'Papers in the electronic handbook' },
      statement: {
        vi: 'Tài liệu sinh hoạt đăng trên sổ tay đảng viên điện tử trước ít nhất 1 ngày; Thành phố Hồ Chí Minh quy định toàn Đảng bộ sinh hoạt ngày 3 hằng tháng.',
        en: 'Members find the papers of a meeting in the electronic handbook a day ahead or earlier; in Hồ Chí Minh City all cells meet on the 3rd of each month.',
      },
      parameters: { papersDaysBefore: 1, exampleDayOfMonth: 3 },
      units: { papersDaysBefore: 'DAYS', exampleDayOfMonth: 'DATE' },
      from: '2025-10-28',
      until: null,
      source: {
        instruments: [cite('HD 42-HD/BTCTW', '2025-10-28')],
        text: 'HD 42-HD/BTCTW; hướng dẫn của Thành ủy Thành phố Hồ Chí Minh',
      },
      evidence: evidence('READ', 'HD42', 'SGGP'),
      confidence: 'HIGH',
      note: {
        vi: 'Ngày 3 hằng tháng chỉ áp dụng ở Thành phố Hồ Chí Minh.',
        en: 'The 3rd of the month holds in Hồ Chí Minh City only.',
      },
    },
  ],
});
