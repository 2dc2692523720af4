import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly digits: number;
  readonly groups: readonly number[];
  readonly noSubordinateCommittee: string;
  readonly example: string;
};

/** The code of a Party organisation as it is written. */
export interface WrittenCode {
  readonly code: string;
}

const form = ruleQuestion<WrittenCode, Parameters>({
  facts: { code: { vi: 'mã tổ chức đảng', en: 'code of the Party organisation' } },
  unit: 'CODE',
  message: {
    vi: 'Mã tổ chức đảng là {observed}; quy định các nhóm chữ số {required}, thí dụ {example}.',
    en: 'The code of the organisation is {observed}; the rule is groups of {required} digits, for example {example}.',
  },
  check({ code }, { groups }) {
    const parts = code.split('.');
    const isMet =
      parts.length === groups.length && parts.every((part, at) => /^\d+$/.test(part) && part.length === groups[at]);
    return { isMet, observed: code, required: groups };
  },
});

/** How the code of a Party organisation is written. */
export const organisationCode = answering(
  {
    key: 'organization.organisation-code',
    area: 'OR',
    question: {
      vi: 'Mã tổ chức đảng được viết thế nào?',
      en: 'How is the code of a Party organisation written?',
    },
    versions: [
      {
        id: 'OR-025',
        title: { vi: 'Mã tổ chức đảng 14 chữ số', en: 'Organisation code of 14 digits' },
        statement: {
          vi: 'Mã có 14 chữ số, năm nhóm cách nhau dấu chấm: tỉnh 2, cấp trên trực tiếp của cơ sở 3, cơ sở 3, đảng bộ trực thuộc 3 (không có thì 000), chi bộ 3.',
          en: 'Fourteen digits in five groups with dots: province 2, directly above the grassroots 3, grassroots 3, subordinate committee 3 (000 where there is none), cell 3.',
        },
        parameters: {
          digits: 14,
          groups: [2, 3, 3, 3, 3],
          noSubordinateCommittee: '000',
          example: '38.168.053.000.001',
        },
        units: { digits: 'COUNT', groups: 'COUNT', noSubordinateCommittee: 'CODE', example: 'CODE' },
        from: '2026-07-26',
        until: null,
        source: {
          instruments: [cite('QĐ 208-QĐ/TW', '2026-07-26')],
          text: 'Phần mềm công khai dẫn QĐ 208-QĐ/TW',
        },
        evidence: evidence('PARTLY_READ', 'GH208', 'GHCODE'),
        confidence: 'MEDIUM',
        lowConfidence: ['digits', 'groups', 'noSubordinateCommittee', 'example'],
        note: {
          vi: 'Theo hai dự án không chính thức, không liên quan nhau; chưa thấy văn bản.',
          en: 'From two unofficial projects that do not depend on each other; the text was not seen.',
        },
      },
    ],
  },
  { form },
);
