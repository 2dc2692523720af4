import { answering, cite, evidence, meetsShare, ruleQuestion } from '../../rule/index.js';

type Parameters = { readonly standingMaxShare: string };

/** A committee and its standing committee. */
export interface StandingOfCommittee {
  readonly members: number;
  readonly standing: number;
}

const share = ruleQuestion<StandingOfCommittee, Parameters>({
  facts: {
    members: { vi: 'số ủy viên ban chấp hành', en: 'members of the executive committee' },
    standing: { vi: 'số ủy viên ban thường vụ', en: 'members of the standing committee' },
  },
  unit: 'SHARE',
  message: {
    vi: 'Ban thường vụ có {observed} ủy viên ban chấp hành; quy định {required}.',
    en: 'The standing committee has {observed} of the members; the rule is {required}.',
  },
  check({ members, standing }, { standingMaxShare }) {
    return {
      isMet: meetsShare(standingMaxShare, standing, members),
      observed: `${standing}/${members}`,
      required: standingMaxShare,
    };
  },
});

/** How large a part of its committee a standing committee may be. */
export const standingShare = answering(
  {
    key: 'organization.standing-share',
    area: 'OR',
    question: {
      vi: 'Ban thường vụ được có nhiều nhất mấy phần số ủy viên ban chấp hành?',
      en: 'What share of the members of its committee may a standing committee have?',
    },
    versions: [
      {
        id: 'OR-102',
        title: { vi: 'Ban thường vụ không quá một phần ba', en: 'One third at most' },
        statement: {
          vi: 'Ban thường vụ không quá một phần ba số ủy viên ban chấp hành. Số lượng từng cấp do chỉ thị của Bộ Chính trị và hướng dẫn của Ban Tổ chức Trung ương trước mỗi kỳ đại hội; cấp ủy khóa mới quyết định số lượng ban thường vụ, ủy ban kiểm tra trước khi bầu.',
          en: 'A standing committee has at most one third of the members of its committee. A directive of the Politburo and guidance of the Organisation Commission set the numbers of each level before a congress; the new committee fixes those of its standing committee and inspection commission before it elects them.',
        },
        parameters: { standingMaxShare: '<= 1/3' },
        units: { standingMaxShare: 'SHARE' },
        from: '2016-07-25',
        until: null,
        scope: { level: ['PROVINCE', 'DISTRICT', 'UPPER_GRASSROOTS', 'COMMUNE', 'GRASSROOTS'] },
        source: {
          instruments: [cite('QĐ 29-QĐ/TW', '2016-07-25', 'Điều 12'), cite('QĐ 208-QĐ/TW', '2026-07-26')],
          text: 'QĐ 29-QĐ/TW, Điều 12; QĐ 208-QĐ/TW cũng vậy (nguồn không chính thức)',
        },
        evidence: evidence('READ', 'TKL29', 'GH208'),
        confidence: 'HIGH',
        note: {
          vi: 'Bốn đảng bộ trực thuộc Trung ương không theo mức này (17/39 và 19/39), nên quy định không áp dụng ở cấp Trung ương. Các văn bản sau Quy định 29 mới đọc được một phần.',
          en: 'Four committees at the centre are not bound (17 of 39 and 19 of 39), so the rule does not bind the central level. Texts later than Regulation 29 were read in part.',
        },
      },
    ],
  },
  { share },
);
