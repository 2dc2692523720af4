import { evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly isBinding: boolean;
  /** Committees in which the source reports the ballot. */
  readonly units: number;
};

/** What an exploratory confidence ballot binds to. */
export const exploratoryBallot = ruleSeries<Parameters>({
  key: 'confidence-vote.exploratory-ballot',
  area: 'CV',
  question: {
    vi: 'Phiếu thăm dò tín nhiệm có giá trị ràng buộc không?',
    en: 'Does an exploratory confidence ballot bind anybody?',
  },
  versions: [
    {
      id: 'CV-040',
      title: { vi: 'Phiếu thăm dò tín nhiệm', en: 'Exploratory confidence ballot' },
      statement: {
        vi: 'Phiếu thăm dò tín nhiệm chỉ để tham khảo, không có hệ quả tự động; được dùng trước năm 2013 và trong công tác bổ nhiệm. Năm 2012 Hà Tĩnh lấy phiếu này ở 19 đảng bộ.',
        en: 'An exploratory ballot only advises and has no automatic consequence; it was used before 2013 and in appointment work. In 2012 Hà Tĩnh held it in 19 committees.',
      },
      parameters: { isBinding: false, units: 19 },
      units: { isBinding: 'NONE', units: 'UNITS' },
      from: '2012-01-01',
      until: '2013-02-18',
      source: {
        instruments: [],
        text: 'Bài báo về công tác tổ chức xây dựng Đảng ở Hà Tĩnh năm 2012; thực tiễn',
      },
      evidence: evidence('ARTICLE'),
      confidence: 'MEDIUM',
      lowConfidence: ['isBinding'],
      note: {
        vi: 'Bài báo chỉ nêu việc lấy phiếu; giá trị của phiếu chưa đọc được trong văn bản nào.',
        en: 'The article reports the ballot only; its legal effect was not read in any text.',
      },
    },
  ],
});
