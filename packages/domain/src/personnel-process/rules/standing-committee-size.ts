import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { shareObservation } from './share-observation.js';

type Parameters = {
  /** A share of the members of the committee. */
  readonly maxShare: string;
};

/** How large a standing committee is beside its committee. */
export interface CommitteeSizes {
  readonly committeeMembers: number;
  /** Of these, the members of the standing committee. */
  readonly standingMembers: number;
}

const size = ruleQuestion<CommitteeSizes, Parameters>({
  facts: {
    committeeMembers: { vi: 'số ủy viên ban chấp hành', en: 'members of the executive committee' },
    standingMembers: { vi: 'số ủy viên ban thường vụ', en: 'members of the standing committee' },
  },
  unit: 'SHARE',
  message: {
    vi: 'Ban thường vụ có {observed} số ủy viên ban chấp hành; quy định {required}.',
    en: 'The standing committee has {observed} of the members of the executive committee; the rule is {required}.',
  },
  check: ({ committeeMembers, standingMembers }, { maxShare }) =>
    shareObservation(maxShare, {
      part: standingMembers,
      whole: committeeMembers,
      facts: ['committeeMembers', 'standingMembers'],
    }),
});

/** How large a standing committee may be. */
export const standingCommitteeSize = answering(
  {
    key: 'personnel-process.standing-committee-size',
    area: 'PR',
    question: {
      vi: 'Ban thường vụ được có nhiều nhất bao nhiêu ủy viên?',
      en: 'How many members may a standing committee have?',
    },
    versions: [
      {
        id: 'PR-043',
        title: { vi: 'Ban thường vụ không quá một phần ba', en: 'A third of the committee at most' },
        statement: {
          vi: 'Số ủy viên ban thường vụ không quá một phần ba số ủy viên ban chấp hành.',
          en: 'A standing committee has at most one third of the members of the committee.',
        },
        parameters: { maxShare: '<= 1/3' },
        units: { maxShare: 'SHARE' },
        from: '2011-01-19',
        until: null,
        source: {
          instruments: [cite('QĐ 208-QĐ/TW', '2026-07-26')],
          text: 'Quy định thi hành Điều lệ Đảng; nhắc lại trong QĐ 208-QĐ/TW, 26/07/2026',
        },
        evidence: evidence('PARTLY_READ', 'GH208'),
        confidence: 'MEDIUM',
        lowConfidence: ['maxShare'],
        note: {
          vi: 'Chỉ thấy trong nguồn không chính thức về Quy định 208 năm 2026; các văn bản trước chưa đọc được.',
          en: 'Seen only in an unofficial source on Regulation 208 of 2026; the texts before it were not read.',
        },
      },
    ],
  },
  { size },
);
