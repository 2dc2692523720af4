import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { withinRange } from './range.js';
import type { Range } from './range.js';

type Parameters = {
  readonly central: Range;
  readonly province: Range;
  readonly hanoiAndHoChiMinhCity: Range;
  readonly thanhHoaAndNgheAn: Range | null;
  readonly district: Range | null;
  readonly upperGrassroots: Range | null;
  readonly commune: Range | null;
  readonly sizesKnown: boolean;
};

/** An inspection commission, and whose it is. */
export interface InspectionCommissionMembers {
  readonly commissionOf:
    | 'CENTRAL'
    | 'PROVINCE'
    | 'HANOI_OR_HO_CHI_MINH_CITY'
    | 'THANH_HOA_OR_NGHE_AN'
    | 'DISTRICT'
    | 'UPPER_GRASSROOTS'
    | 'COMMUNE';
  readonly members: number;
}

const members = ruleQuestion<InspectionCommissionMembers, Parameters>({
  facts: {
    commissionOf: { vi: 'ủy ban kiểm tra của cấp ủy nào', en: 'whose commission it is' },
    members: { vi: 'số ủy viên ủy ban kiểm tra', en: 'members of the inspection commission' },
  },
  unit: 'MEMBERS',
  message: {
    vi: 'Ủy ban kiểm tra có {observed} ủy viên; quy định {required}.',
    en: 'The inspection commission has {observed} members; the rule is {required}.',
  },
  check({ commissionOf, members }, parameters) {
    const range = sizeOf(commissionOf, parameters);
    return range === null ? null : withinRange(range, members);
  },
});

const units = {
  central: 'MEMBERS',
  province: 'MEMBERS',
  hanoiAndHoChiMinhCity: 'MEMBERS',
  thanhHoaAndNgheAn: 'MEMBERS',
  district: 'MEMBERS',
  upperGrassroots: 'MEMBERS',
  commune: 'MEMBERS',
  sizesKnown: 'NONE',
} as const;

const sizesOf2025 = {
  central: [23, 25],
  province: [11, 13],
  hanoiAndHoChiMinhCity: [13, 15],
  thanhHoaAndNgheAn: null,
  district: null,
  upperGrassroots: null,
  commune: [3, 7],
} as const;

/** How many members inspection commissions above the grassroots have. */
export const inspectionCommissionSize = answering(
  {
    key: 'organization.inspection-commission-size',
    area: 'OR',
    question: {
      vi: 'Ủy ban kiểm tra các cấp có bao nhiêu ủy viên?',
      en: 'How many members do the inspection commissions of each level have?',
    },
    versions: [
      {
        id: 'OR-013',
        title: { vi: 'Số lượng ủy viên ủy ban kiểm tra đến năm 2025', en: 'Inspection commissions until 2025' },
        statement: {
          vi: 'Trung ương 19–21 ủy viên; cấp tỉnh 9–11 (Hà Nội, Thành phố Hồ Chí Minh 13–15; Thanh Hóa, Nghệ An 11–13); cấp huyện 7–9; cấp trên trực tiếp của cơ sở 5–7.',
          en: 'Centre 19 to 21 members; province 9 to 11 (Hà Nội and Hồ Chí Minh City 13 to 15, Thanh Hóa and Nghệ An 11 to 13); district 7 to 9; directly above the grassroots 5 to 7.',
        },
        parameters: {
          central: [19, 21],
          province: [9, 11],
          hanoiAndHoChiMinhCity: [13, 15],
          thanhHoaAndNgheAn: [11, 13],
          district: [7, 9],
          upperGrassroots: [5, 7],
          commune: null,
          sizesKnown: true,
        },
        units,
        from: '2020-02-14',
        until: '2025-05-30',
        source: {
          instruments: [cite('HD 08-HD/UBKTTW', '2020-02-14'), cite('QĐ 22-QĐ/TW', '2021-07-28', 'Điều 8')],
          text: 'HD 08-HD/UBKTTW ngày 14/02/2020; QĐ 22-QĐ/TW ngày 28/07/2021, Điều 8',
        },
        evidence: evidence('READ', 'Q22', 'HD08'),
        confidence: 'HIGH',
      },
      {
        id: 'OR-015',
        title: { vi: 'Số lượng ủy viên ủy ban kiểm tra từ năm 2025', en: 'Inspection commissions from 2025' },
        statement: {
          vi: 'Trung ương 23–25 ủy viên; cấp tỉnh 11–13 (Hà Nội, Thành phố Hồ Chí Minh 13–15); cấp xã 3–7 ủy viên chuyên trách.',
          en: 'Centre 23 to 25 members; province 11 to 13 (Hà Nội and Hồ Chí Minh City 13 to 15); commune and ward 3 to 7 full-time members.',
        },
        parameters: { ...sizesOf2025, sizesKnown: true },
        units,
        from: '2025-05-30',
        until: '2026-04-11',
        source: {
          instruments: [cite('QĐ 296-QĐ/TW', '2025-05-30'), cite('HD 17-HD/UBKTTW', '2025-06-06')],
          text: 'QĐ 296-QĐ/TW ngày 30/05/2025; HD 17-HD/UBKTTW ngày 06/06/2025',
        },
        evidence: evidence('READ', 'Q296', 'HD17'),
        confidence: 'HIGH',
        note: {
          vi: 'Ngày ký chính xác của Quy định 296 ghi theo trí nhớ.',
          en: 'The exact day of Regulation 296 is from memory.',
        },
      },
      {
        id: 'OR-017',
        title: { vi: 'Quy định mới về kiểm tra, giám sát năm 2026', en: 'New regulation on inspection, 2026' },
        statement: {
          vi: 'Quy định 21 thay Quy định 296 về kiểm tra, giám sát và kỷ luật; chưa thấy số lượng ủy viên ủy ban kiểm tra nên tạm giữ các mức trước đó.',
          en: 'Regulation 21 follows Regulation 296 on inspection, supervision and discipline; its commission sizes were not seen, so the earlier ones are kept for the time being.',
        },
        parameters: { ...sizesOf2025, sizesKnown: false },
        units,
        from: '2026-04-11',
        until: null,
        severity: 'ADVISORY',
        source: {
          instruments: [cite('QĐ 21-QĐ/TW', '2026-04-11')],
          text: 'QĐ 21-QĐ/TW ngày 11/04/2026, sau NQ 05-NQ/TW ngày 07/04/2026',
        },
        evidence: evidence('PARTLY_READ', 'GH21'),
        confidence: 'LOW',
        note: {
          vi: 'Chưa thấy văn bản chính thức: các mức là của Quy định 296 và chỉ để cảnh báo.',
          en: 'The official text was not seen: the sizes are those of Regulation 296 and only warn.',
        },
      },
    ],
  },
  { members },
);

function sizeOf(commissionOf: InspectionCommissionMembers['commissionOf'], parameters: Parameters): Range | null {
  switch (commissionOf) {
    case 'CENTRAL':
      return parameters.central;
    case 'PROVINCE':
      return parameters.province;
    case 'HANOI_OR_HO_CHI_MINH_CITY':
      return parameters.hanoiAndHoChiMinhCity;
    case 'THANH_HOA_OR_NGHE_AN':
      // No number of their own any more: they are provinces like the others.
      return parameters.thanhHoaAndNgheAn ?? parameters.province;
    case 'DISTRICT':
      return parameters.district;
    case 'UPPER_GRASSROOTS':
      return parameters.upperGrassroots;
    case 'COMMUNE':
      return parameters.commune;
  }
}
