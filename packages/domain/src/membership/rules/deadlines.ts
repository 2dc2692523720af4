import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** From the decision to the admission ceremony. */
  readonly ceremonyWithinDays: number;
  readonly transferWithinDays: number;
  /** Without meeting or fee, after which a member is struck off. */
  readonly struckOffAfterMonths: number;
};

/** Deadlines of admission, of transfer and of striking off. */
export const deadlines = ruleSeries<Parameters>({
  key: 'membership.deadlines',
  area: 'MG',
  question: {
    vi: 'Lễ kết nạp, chuyển sinh hoạt đảng và xóa tên theo thời hạn nào?',
    en: 'Within which times are the ceremony, the transfer of membership and striking off?',
  },
  versions: [
    {
      id: 'MG-006',
      title: { vi: 'Thời hạn theo Quy định 208', en: 'Deadlines under Regulation 208' },
      statement: {
        vi: 'Lễ kết nạp trong 30 ngày làm việc kể từ quyết định; chuyển sinh hoạt đảng trong 60 ngày làm việc; bỏ sinh hoạt hoặc không đóng đảng phí 3 tháng thì xóa tên.',
        en: 'A person is admitted in a ceremony no later than 30 working days after the decision; a transfer of membership takes 60 working days at most; a member who stays away or pays no fee for three months is struck off.',
      },
      parameters: { ceremonyWithinDays: 30, transferWithinDays: 60, struckOffAfterMonths: 3 },
      units: {
        ceremonyWithinDays: 'WORKING_DAYS',
        transferWithinDays: 'WORKING_DAYS',
        struckOffAfterMonths: 'MONTHS',
      },
      from: '2026-07-26',
      until: null,
      source: { instruments: [cite('QĐ 208-QĐ/TW', '2026-07-26')], text: 'QĐ 208-QĐ/TW' },
      evidence: evidence('PARTLY_READ', 'GH208'),
      confidence: 'LOW',
      note: {
        vi: 'Theo nguồn không chính thức; chưa đọc được văn bản.',
        en: 'From an unofficial source; the text was not read.',
      },
    },
  ],
});
