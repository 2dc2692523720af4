import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import type { Observation } from '../../rule/index.js';
import type { TiedBallot } from './ballot-tie.js';
import { shareObservation } from './share-observation.js';

type Parameters = {
  readonly steps: number;
  /** A share of those summoned; at exactly half the head decides. */
  readonly threshold: string;
  readonly denominator: 'SUMMONED';
};

const ballot = ruleQuestion<TiedBallot, Parameters>({
  facts: {
    summoned: { vi: 'số người được triệu tập', en: 'persons summoned' },
    votes: { vi: 'số phiếu đồng ý', en: 'votes in favour' },
    choiceOfHead: { vi: 'quyết định của người đứng đầu', en: 'choice of the head' },
  },
  unit: 'SHARE',
  message: {
    vi: 'Tập thể lãnh đạo nơi công tác: {observed} số người được triệu tập đồng ý; quy định {required}, đúng một nửa thì người đứng đầu quyết định.',
    en: 'Leadership where the person works: {observed} of those summoned in favour; the rule is {required}, and at exactly half the head decides.',
  },
  check({ summoned, votes, choiceOfHead }, { threshold }): Observation {
    const share = shareObservation(threshold, { part: votes, whole: summoned, facts: ['summoned', 'votes'] });
    if ('undecided' in share || 2 * votes !== summoned) return share;
    return choiceOfHead === 'NOT_ASKED' ? { undecided: ['choiceOfHead'] } : { ...share, isMet: choiceOfHead === 'FOR' };
  },
});

/** How a civil servant from another unit is appointed. */
export const appointmentFromElsewhere = answering(
  {
    key: 'personnel-process.appointment-from-elsewhere',
    area: 'PR',
    question: {
      vi: 'Bổ nhiệm công chức từ nguồn nhân sự nơi khác theo những bước nào, cần bao nhiêu phiếu?',
      en: 'By which steps and with how many votes is a civil servant from another unit appointed?',
    },
    versions: [
      {
        id: 'PR-109',
        title: { vi: 'Ba bước đối với nguồn nhân sự nơi khác', en: 'Three steps for the external personnel source' },
        statement: {
          vi: 'Lấy ý kiến lãnh đạo nơi tiếp nhận; lấy ý kiến và bỏ phiếu của tập thể lãnh đạo nơi công tác (trên 50 % số người được triệu tập, đúng 50 % thì người đứng đầu quyết định), đánh giá và gặp gỡ; thẩm định và trình. Ý kiến khác nhau thì báo cáo đầy đủ.',
          en: 'Opinion of the receiving leadership; opinion and ballot of the leadership where the person works (more than half of those summoned, at exactly half the head decides), assessment and interview; appraisal and submission. Differing opinions are all reported.',
        },
        parameters: { steps: 3, threshold: '> 1/2', denominator: 'SUMMONED' },
        units: { steps: 'STEPS', threshold: 'SHARE', denominator: 'CODE' },
        from: '2025-07-01',
        until: null,
        source: {
          instruments: [cite('NĐ 170/2025/NĐ-CP', '2025', 'Điều 33 khoản 3')],
          text: 'NĐ 170/2025/NĐ-CP, Điều 33 khoản 3',
        },
        evidence: evidence('READ', 'LD170B'),
        confidence: 'HIGH',
      },
    ],
  },
  { ballot },
);
