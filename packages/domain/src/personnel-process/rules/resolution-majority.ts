import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { shareObservation } from './share-observation.js';

type Parameters = {
  /** A share of all members of the body. */
  readonly threshold: string;
  readonly denominator: 'ALL_MEMBERS';
};

/** How a leading body voted on a resolution. */
export interface ResolutionVote {
  /** All members of the body, whether they came or not. */
  readonly members: number;
  readonly inFavour: number;
}

const passed = ruleQuestion<ResolutionVote, Parameters>({
  facts: {
    members: { vi: 'tổng số thành viên của cơ quan lãnh đạo', en: 'all members of the leading body' },
    inFavour: { vi: 'số thành viên tán thành', en: 'members in favour' },
  },
  unit: 'SHARE',
  message: {
    vi: '{observed} số thành viên tán thành; quy định {required}.',
    en: '{observed} of the members are in favour; the rule is {required}.',
  },
  check: ({ members, inFavour }, { threshold }) =>
    shareObservation(threshold, { part: inFavour, whole: members, facts: ['members', 'inFavour'] }),
});

/** When a resolution of a leading body is valid. */
export const resolutionMajority = answering(
  {
    key: 'personnel-process.resolution-majority',
    area: 'PR',
    question: {
      vi: 'Nghị quyết của cơ quan lãnh đạo của Đảng có giá trị khi nào?',
      en: 'When is a resolution of a leading body of the Party valid?',
    },
    versions: [
      {
        id: 'PR-044',
        title: { vi: 'Nghị quyết cần quá nửa tổng số thành viên', en: 'More than half of all members' },
        statement: {
          vi: 'Nghị quyết của cơ quan lãnh đạo có giá trị khi có hơn một nửa số thành viên trong cơ quan đó tán thành.',
          en: 'A resolution of a leading body is valid when more than half of its members agree.',
        },
        parameters: { threshold: '> 1/2', denominator: 'ALL_MEMBERS' },
        units: { threshold: 'SHARE', denominator: 'CODE' },
        from: '2011-01-19',
        until: null,
        source: { instruments: [cite('Điều lệ Đảng khóa XI', '2011-01-19', 'Điều 9')], text: 'Điều lệ Đảng, Điều 9' },
        evidence: evidence('PARTLY_READ', 'GH208'),
        confidence: 'MEDIUM',
        lowConfidence: ['threshold', 'denominator'],
        note: {
          vi: 'Mới đọc được một phần, trong nguồn không chính thức; phần còn lại theo trí nhớ.',
          en: 'Read in part, in an unofficial source; the rest is from memory.',
        },
      },
    ],
  },
  { passed },
);
