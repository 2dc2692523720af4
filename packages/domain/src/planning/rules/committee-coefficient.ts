import { answering, cite, evidence, meetsShare, ruleQuestion } from '../../rule/index.js';
import { guidance15, guidance16, guidance22, regulation50, sourceOf } from './instruments.js';

type Parameters = {
  readonly minCoefficient: string;
  readonly maxCoefficient: string;
  /** Null where the text does not name them. */
  readonly bodies: readonly string[] | null;
  /** Coefficients that were seen in practice; null where none were. */
  readonly seenCoefficients: readonly string[] | null;
};

/** How many people are planned for a committee as a whole. */
export interface CommitteePlanned {
  readonly planned: number;
  /** The number of members that is prescribed for the body, not the number that serves. */
  readonly prescribed: number;
}

const coefficient = ruleQuestion<CommitteePlanned, Parameters>({
  facts: {
    planned: { vi: 'số người được quy hoạch', en: 'persons planned' },
    prescribed: { vi: 'số ủy viên theo quy định', en: 'prescribed number of members' },
  },
  unit: 'SHARE',
  message: {
    vi: 'Quy hoạch {planned} người cho {prescribed} ủy viên; hệ số quy định {required}.',
    en: '{planned} persons are planned for {prescribed} members; the coefficient must be {required}.',
  },
  check({ planned, prescribed }, { minCoefficient, maxCoefficient }) {
    if (prescribed === 0) return { undecided: ['prescribed'] };
    const isEnough = meetsShare(`>= ${minCoefficient}`, planned, prescribed);
    return {
      isMet: isEnough && meetsShare(`<= ${maxCoefficient}`, planned, prescribed),
      observed: `${planned}/${prescribed}`,
      required: `${minCoefficient}–${maxCoefficient}`,
    };
  },
});

const units = { minCoefficient: 'SHARE', maxCoefficient: 'SHARE', bodies: 'CODE', seenCoefficients: 'SHARE' } as const;

/** How many times the prescribed number of members are planned for a committee. */
export const committeeCoefficient = answering(
  {
    key: 'planning.committee-coefficient',
    area: 'PL',
    question: {
      vi: 'Quy hoạch cấp ủy theo hệ số nào?',
      en: 'By which coefficient is a committee planned?',
    },
    versions: [
      {
        id: 'PL-025',
        title: { vi: 'Hệ số trước Quy định 50', en: 'Coefficient before Regulation 50' },
        statement: {
          vi: 'Khoảng 1,5 đến 2 lần số ủy viên; hệ số quan sát được là 1,49 và 1,98. Chỉ dùng để cảnh báo.',
          en: 'About one and a half to two times the seats; 1.49 and 1.98 were observed. A warning only.',
        },
        parameters: {
          minCoefficient: '3/2',
          maxCoefficient: '2/1',
          bodies: null,
          seenCoefficients: ['149/100', '198/100'],
        },
        units,
        from: '2008-10-21',
        until: '2021-12-27',
        severity: 'ADVISORY',
        source: sourceOf([guidance22, guidance15], 'HD 22, HD 15; báo Hà Nội, không rõ ngày, cho hệ số quan sát được'),
        evidence: evidence('PARTLY_READ', 'HNHS'),
        confidence: 'LOW',
        note: {
          vi: 'Chưa đọc được mức này trong văn bản nào; thực tế có nơi thấp hơn.',
          en: 'The range was read in no text, and practice goes below it.',
        },
      },
      {
        id: 'PL-026',
        title: { vi: 'Hệ số theo Quy định 50', en: 'Coefficient under Regulation 50' },
        statement: {
          vi: 'Ban chấp hành, ban thường vụ, ủy ban kiểm tra được quy hoạch từ 1 đến 1,5 lần số ủy viên theo quy định.',
          en: 'Executive committee, standing committee and inspection commission are planned with one to one and a half times the prescribed number of members.',
        },
        parameters: {
          minCoefficient: '1/1',
          maxCoefficient: '3/2',
          bodies: ['EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMISSION'],
          seenCoefficients: null,
        },
        units,
        from: '2021-12-27',
        until: '2025-10-08',
        source: sourceOf(
          [regulation50, guidance16, cite('QĐ 03-QĐ/TU', '2022-06-03'), cite('KH 209-KH/TU', '2024-02-29')],
          'QĐ 50-QĐ/TW, HD 16-HD/BTCTW theo văn bản của thị xã Nghi Sơn, Thanh Hóa',
        ),
        evidence: evidence('READ', 'NS24'),
        confidence: 'HIGH',
        note: {
          vi: 'Đọc trong văn bản địa phương thực hiện Quy định 50.',
          en: 'Read in a local text that carries out Regulation 50.',
        },
      },
    ],
  },
  { coefficient },
);
