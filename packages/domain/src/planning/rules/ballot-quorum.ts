import { answering, evidence, meetsShare, ruleQuestion } from '../../rule/index.js';
import { regulation50, sourceOf } from './instruments.js';

type Parameters = { readonly quorum: string };

/** Who came to a ballot of the planning process. */
export interface BallotAttendance {
  readonly present: number;
  readonly summoned: number;
}

const reached = ruleQuestion<BallotAttendance, Parameters>({
  facts: {
    present: { vi: 'số người có mặt', en: 'persons present' },
    summoned: { vi: 'số người được triệu tập', en: 'persons summoned' },
  },
  unit: 'SHARE',
  message: {
    vi: 'Có mặt {observed} người được triệu tập; cần {required}.',
    en: '{observed} of those summoned are present; {required} is needed.',
  },
  check({ present, summoned }, { quorum }) {
    if (summoned === 0) return { undecided: ['summoned'] };
    return { isMet: meetsShare(quorum, present, summoned), observed: `${present}/${summoned}`, required: quorum };
  },
});

/** How many of those summoned must be present for a ballot of the planning process. */
export const ballotQuorum = answering(
  {
    key: 'planning.ballot-quorum',
    area: 'PL',
    question: {
      vi: 'Lấy phiếu quy hoạch cần bao nhiêu người có mặt?',
      en: 'How many must be present for a ballot of the planning process?',
    },
    versions: [
      {
        id: 'PL-064',
        title: { vi: 'Số người có mặt tối thiểu', en: 'Quorum' },
        statement: {
          vi: 'Ít nhất hai phần ba số người được triệu tập phải có mặt.',
          en: 'At least two thirds of those summoned must be present.',
        },
        parameters: { quorum: '>= 2/3' },
        units: { quorum: 'SHARE' },
        from: '2021-12-27',
        until: null,
        source: sourceOf([regulation50]),
        evidence: evidence('NOT_READ'),
        confidence: 'MEDIUM',
        lowConfidence: ['quorum'],
        note: {
          vi: 'Chưa đọc được trong Quy định 50; cùng mức này đã đọc được cho hội nghị bổ nhiệm.',
          en: 'Not read in Regulation 50; the same share was read for conferences on appointment.',
        },
      },
    ],
  },
  { reached },
);
