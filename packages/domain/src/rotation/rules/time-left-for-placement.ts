import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { DECISION_727, DECREE_138, REGULATION_98 } from './instruments.js';

type Parameters = { readonly minMonthsLeft: number; readonly minTermsLeft: number };

/** How much working time must be left where a rotation only places a non-local or ends a stay of two terms. */
export const timeLeftForPlacement = ruleSeries<Parameters>({
  key: 'rotation.time-left-for-placement',
  area: 'RO',
  question: {
    vi: 'Luân chuyển chỉ để bố trí người không là người địa phương hoặc do đã giữ hai nhiệm kỳ thì phải còn công tác bao lâu?',
    en: 'How much working time must be left where a rotation only places a non-local or ends a stay of two terms?',
  },
  versions: [
    {
      id: 'RO-013',
      title: { vi: 'Còn ít nhất trọn một nhiệm kỳ', en: 'At least one full term left' },
      statement: {
        vi: 'Luân chuyển chỉ để bố trí người không là người địa phương hoặc do đã giữ chức vụ hai nhiệm kỳ thì phải còn công tác ít nhất trọn một nhiệm kỳ.',
        en: 'Where the rotation only places a non-local or ends a stay of two terms, at least one full term of work must be left.',
      },
      parameters: { minMonthsLeft: 60, minTermsLeft: 1 },
      units: { minMonthsLeft: 'MONTHS', minTermsLeft: 'TERMS' },
      from: '2017-10-07',
      until: null,
      source: {
        instruments: [cite(...REGULATION_98, 'Điều 5 khoản 3'), cite(...DECREE_138, 'Điều 56'), cite(...DECISION_727)],
        text: 'QĐ 98-QĐ/TW, Điều 5 khoản 3; NĐ 138/2020/NĐ-CP, Điều 56; Quyết định 727 của Bộ Nội vụ năm 2025',
      },
      evidence: evidence('READ', 'Q98', 'D138', 'D727'),
      confidence: 'HIGH',
      note: {
        vi: 'Sau ngày 28/04/2022 chưa dẫn được điều khoản của Quy định 65; chỉ có nghị định và quyết định đối với công chức.',
        en: 'After 28 April 2022 no clause of Regulation 65 is cited, only texts on civil servants.',
      },
    },
  ],
});
