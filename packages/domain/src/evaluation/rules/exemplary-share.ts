import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly exemplaryShare: string;
  readonly base: 'ORGANISATIONS_RATED_CLEAN_AND_STRONG';
  /** Exemplary organisations of those rated clean and strong, as provinces reported them. */
  readonly reported: { readonly DONG_THAP_2012: string; readonly CAN_THO_2016: string };
};

/** How many of the clean and strong organisations are called exemplary. */
export const exemplaryShare = ruleSeries<Parameters>({
  key: 'evaluation.exemplary-share',
  area: 'EV',
  question: {
    vi: 'Tổ chức trong sạch vững mạnh tiêu biểu tính trên tổng nào, nhiều nhất bao nhiêu?',
    en: 'Of what are exemplary organisations a share, and how large may it be?',
  },
  versions: [
    {
      id: 'EV-004',
      title: { vi: 'Tỷ lệ trong sạch vững mạnh tiêu biểu', en: 'Share of exemplary organisations' },
      statement: {
        vi: 'Trong sạch vững mạnh tiêu biểu tính trên số tổ chức trong sạch vững mạnh; mức 20% đã bị vượt trong thực tế (Đồng Tháp 2012: 140/680; Cần Thơ 2016: 107/439) nên chỉ để cảnh báo.',
        en: 'Exemplary organisations are reported as a share of the clean and strong ones; the 20 per cent were exceeded in practice (Đồng Tháp 2012: 140 of 680; Cần Thơ 2016: 107 of 439) and so only warn.',
      },
      parameters: {
        exemplaryShare: '<= 1/5',
        base: 'ORGANISATIONS_RATED_CLEAN_AND_STRONG',
        reported: { DONG_THAP_2012: '140/680', CAN_THO_2016: '107/439' },
      },
      units: { exemplaryShare: 'SHARE', base: 'CODE', reported: 'SHARE' },
      from: '2011-10-11',
      until: '2018-03-08',
      scope: { subject: ['ORGANISATION'] },
      severity: 'ADVISORY',
      source: {
        instruments: [cite('HD 07-HD/BTCTW', '2011'), cite('HD 27-HD/BTCTW', '2014-09-25')],
        text: 'HD 07-HD/BTCTW, 2011; HD 27-HD/BTCTW, 2014; báo cáo của Đồng Tháp và Cần Thơ',
      },
      evidence: evidence('INFERRED', 'DTHAP', 'CANTHO16'),
      confidence: 'LOW',
      note: {
        vi: 'Tổng để tính suy ra từ số liệu đã công bố; mức 20% theo trí nhớ.',
        en: 'The base is inferred from published figures; the cap is remembered.',
      },
    },
  ],
});
