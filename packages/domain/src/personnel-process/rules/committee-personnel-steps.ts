import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { shareObservation } from './share-observation.js';

/** A step of the process that prepares the personnel of a committee. */
export type CommitteePersonnelStep =
  'STANDING_COMMITTEE_1' | 'KEY_CADRES' | 'EXECUTIVE_COMMITTEE_1' | 'STANDING_COMMITTEE_2' | 'EXECUTIVE_COMMITTEE_2';

type Parameters = {
  readonly steps: readonly CommitteePersonnelStep[];
  /** A share of those summoned. */
  readonly quorum: string;
  /** A share of those summoned; the conference of key cadres counts on a base that was not read. */
  readonly threshold: string;
};

/** Who came to a step. */
export interface StepAttendance {
  readonly summoned: number;
  readonly present: number;
}

/** What one name received at a step. */
export interface StepBallot {
  readonly step: CommitteePersonnelStep;
  readonly summoned: number;
  readonly votes: number;
}

const summonedLabel = { vi: 'số người được triệu tập', en: 'persons summoned' };

const present = ruleQuestion<StepAttendance, Parameters>({
  facts: { summoned: summonedLabel, present: { vi: 'số người có mặt', en: 'persons present' } },
  unit: 'SHARE',
  message: {
    vi: 'Có mặt {observed} số người được triệu tập; quy định {required}.',
    en: '{observed} of those summoned are present; the rule is {required}.',
  },
  check: ({ summoned, present }, { quorum }) =>
    shareObservation(quorum, { part: present, whole: summoned, facts: ['summoned', 'present'] }),
});

const introduced = ruleQuestion<StepBallot, Parameters>({
  facts: {
    step: { vi: 'bước và mẫu số của bước', en: 'step and the base that it counts on' },
    summoned: summonedLabel,
    votes: { vi: 'số phiếu giới thiệu người này', en: 'votes introducing the person' },
  },
  unit: 'SHARE',
  message: {
    vi: 'Người này được {observed} số người được triệu tập giới thiệu; quy định {required}.',
    en: 'The person is introduced by {observed} of those summoned; the rule is {required}.',
  },
  check({ step, summoned, votes }, { threshold }) {
    if (step === 'KEY_CADRES') return { undecided: ['step'] };
    return shareObservation(threshold, { part: votes, whole: summoned, facts: ['summoned', 'votes'] });
  },
});

/** By which steps and with how many votes the personnel of a committee is prepared. */
export const committeePersonnelSteps = answering(
  {
    key: 'personnel-process.committee-personnel-steps',
    area: 'PR',
    question: {
      vi: 'Nhân sự cấp ủy được giới thiệu qua những bước nào, mỗi bước cần bao nhiêu phiếu?',
      en: 'By which steps is committee personnel introduced, and how many votes does each step need?',
    },
    versions: [
      {
        id: 'PR-032',
        title: { vi: 'Quy trình 5 bước, nhiệm kỳ 2020–2025', en: 'Five steps for the term 2020–2025' },
        statement: {
          vi: 'Ban thường vụ lần 1, hội nghị cán bộ chủ chốt, ban chấp hành lần 1, ban thường vụ lần 2, ban chấp hành lần 2. Mỗi bước có ít nhất 2/3 số người được triệu tập có mặt và cần trên 50 % số người được triệu tập giới thiệu; hội nghị cán bộ chủ chốt có mẫu số riêng.',
          en: 'Standing committee 1, key-cadre conference, executive committee 1, standing committee 2, executive committee 2. Each step needs two thirds of those summoned present and more than half of those summoned in favour; the key-cadre conference counts on a base of its own.',
        },
        parameters: {
          steps: [
            'STANDING_COMMITTEE_1',
            'KEY_CADRES',
            'EXECUTIVE_COMMITTEE_1',
            'STANDING_COMMITTEE_2',
            'EXECUTIVE_COMMITTEE_2',
          ],
          quorum: '>= 2/3',
          threshold: '> 1/2',
        },
        units: { steps: 'CODE', quorum: 'SHARE', threshold: 'SHARE' },
        from: '2019-05-30',
        until: '2025-04-14',
        source: {
          instruments: [cite('CT 35-CT/TW', '2019-05-30', 'Phụ lục')],
          text: 'CT 35-CT/TW, 30/05/2019, phụ lục',
        },
        evidence: evidence('READ', 'NA35A', 'NA35B'),
        confidence: 'HIGH',
        note: {
          vi: 'Mẫu số của hội nghị cán bộ chủ chốt bị cắt trong trang đọc được, nên bước này chưa kết luận được.',
          en: 'The base of the key-cadre conference is cut in the page that was read; that step is therefore not known.',
        },
      },
    ],
  },
  { present, introduced },
);
