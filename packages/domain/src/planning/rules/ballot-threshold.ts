import { answering, evidence, meetsShare, ruleQuestion } from '../../rule/index.js';
import { sourceOf } from './instruments.js';

type Denominator = 'PRESENT' | 'SUMMONED';
type StepThreshold = { readonly denominator: Denominator; readonly threshold: string };
type BallotStep = 'KEY_CADRES' | 'EXTENDED_LEADERSHIP' | 'FINAL_LEADERSHIP' | 'REMOVAL_AT_REVIEW';
type Parameters = Readonly<Record<BallotStep, StepThreshold>>;

/** The votes for one person in one ballot of the planning process. */
export interface PlanningBallot {
  readonly step: BallotStep;
  /** Votes to plan the person; at the removal vote of a review: votes to take the person out. */
  readonly inFavour: number;
  /** Needed where the step counts on those present. */
  readonly present: number | null;
  /** Needed where the step counts on those summoned. */
  readonly summoned: number | null;
}

const carried = ruleQuestion<PlanningBallot, Parameters>({
  facts: {
    step: { vi: 'bước lấy phiếu', en: 'step of the process' },
    inFavour: { vi: 'số phiếu đồng ý', en: 'votes in favour' },
    present: { vi: 'số người có mặt', en: 'persons present' },
    summoned: { vi: 'số người được triệu tập', en: 'persons summoned' },
  },
  optional: ['present', 'summoned'],
  unit: 'SHARE',
  message: {
    vi: 'Được {observed} phiếu đồng ý; cần {required}.',
    en: '{observed} votes were in favour; {required} is needed.',
  },
  check({ step, inFavour, present, summoned }, parameters) {
    const { denominator, threshold } = parameters[step];
    const isOfPresent = denominator === 'PRESENT';
    const whole = isOfPresent ? present : summoned;
    if (whole === null || whole === 0) return { undecided: [isOfPresent ? 'present' : 'summoned'] };
    const isMet = meetsShare(threshold, inFavour, whole);
    return { isMet, observed: `${inFavour}/${whole}`, required: threshold };
  },
});

/** Which share of votes carries a ballot of the planning process, by step. */
export const ballotThreshold = answering(
  {
    key: 'planning.ballot-threshold',
    area: 'PL',
    question: {
      vi: 'Mỗi bước lấy phiếu quy hoạch cần tỷ lệ nào?',
      en: 'Which share of votes does each ballot of the planning process need?',
    },
    versions: [
      {
        id: 'PL-063',
        title: { vi: 'Tỷ lệ phiếu từng bước', en: 'Share of votes by step' },
        statement: {
          vi: 'Cán bộ chủ chốt: từ 3/10 số người có mặt; lãnh đạo mở rộng: trên 1/2 số người có mặt; lãnh đạo lần cuối và biểu quyết đưa ra khỏi quy hoạch: trên 1/2 số người được triệu tập.',
          en: 'Key cadres: three tenths of those present; extended leadership: more than half of those present; last leadership meeting and removal vote: more than half of those summoned.',
        },
        parameters: {
          KEY_CADRES: { denominator: 'PRESENT', threshold: '>= 3/10' },
          EXTENDED_LEADERSHIP: { denominator: 'PRESENT', threshold: '> 1/2' },
          FINAL_LEADERSHIP: { denominator: 'SUMMONED', threshold: '> 1/2' },
          REMOVAL_AT_REVIEW: { denominator: 'SUMMONED', threshold: '> 1/2' },
        },
        units: {
          KEY_CADRES: 'SHARE',
          EXTENDED_LEADERSHIP: 'SHARE',
          FINAL_LEADERSHIP: 'SHARE',
          REMOVAL_AT_REVIEW: 'SHARE',
        },
        from: '2021-12-27',
        until: null,
        source: sourceOf([], 'Một phần mềm công khai mô phỏng quy trình quy hoạch'),
        evidence: evidence('SOFTWARE', 'QHSW'),
        confidence: 'LOW',
        note: {
          vi: 'Chưa đọc được tỷ lệ nào trong Quy định 50; mẫu số của từng bước theo phần mềm.',
          en: 'No share was read in Regulation 50; the whole on which each step counts follows the program.',
        },
      },
    ],
  },
  { carried },
);
