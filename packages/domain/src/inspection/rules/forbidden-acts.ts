import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** The regulation that lists the acts, and the one that it replaces. */
  readonly listedIn: string;
  readonly replaced: string;
};

/** Which regulation lists the acts that members may not do. */
export const forbiddenActs = ruleSeries<Parameters>({
  key: 'inspection.forbidden-acts',
  area: 'IN',
  question: {
    vi: 'Những điều đảng viên không được làm ghi trong văn bản nào?',
    en: 'Which regulation lists the acts forbidden to members?',
  },
  versions: [
    {
      id: 'IN-101',
      title: {
        vi: 'Những điều đảng viên không được làm từ 26/07/2026',
        en: 'Acts forbidden to members from 26 July 2026',
      },
      statement: {
        vi: 'Những điều đảng viên không được làm theo Quy định 207-QĐ/TW ngày 26/07/2026, thay Quy định 37-QĐ/TW ngày 25/10/2021.',
        en: 'The acts forbidden to members are listed in Regulation 207-QĐ/TW of 26 July 2026, which replaces Regulation 37-QĐ/TW of 25 October 2021.',
      },
      parameters: { listedIn: 'QĐ 207-QĐ/TW', replaced: 'QĐ 37-QĐ/TW' },
      units: { listedIn: 'CODE', replaced: 'CODE' },
      from: '2026-07-26',
      until: null,
      source: {
        instruments: [cite('QĐ 207-QĐ/TW', '2026-07-26'), cite('QĐ 37-QĐ/TW', '2021-10-25')],
        text: 'QĐ 207-QĐ/TW, 26/07/2026, thay QĐ 37-QĐ/TW, 25/10/2021',
      },
      evidence: evidence('PARTLY_READ', 'GH208'),
      confidence: 'LOW',
      note: {
        vi: 'Theo bộ câu hỏi trắc nghiệm không chính thức; chưa đọc được văn bản.',
        en: 'From an unofficial quiz; the text was not read.',
      },
    },
  ],
});
