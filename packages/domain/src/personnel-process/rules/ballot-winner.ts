import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import type { Observation } from '../../rule/index.js';
import { shareObservation } from './share-observation.js';

type Parameters = {
  /** A share of those summoned, not of those present. */
  readonly threshold: string;
  readonly denominator: 'SUMMONED';
};

/** What one name received in a ballot of the process. */
export interface BallotForName {
  readonly summoned: number;
  readonly votes: number;
  /** The most votes that any other name received; 0 where there was no other. */
  readonly mostVotesOfOthers: number;
}

const chosen = ruleQuestion<BallotForName, Parameters>({
  facts: {
    summoned: { vi: 'số người được triệu tập', en: 'persons summoned' },
    votes: { vi: 'số phiếu của người này', en: 'votes for the person' },
    mostVotesOfOthers: { vi: 'số phiếu cao nhất của người khác', en: 'the most votes of any other person' },
  },
  unit: 'SHARE',
  message: {
    vi: 'Người này được {observed} số người được triệu tập, người khác cao nhất {mostVotesOfOthers} phiếu; quy định cao nhất và {required}.',
    en: 'The person has {observed} of those summoned, the best of the others {mostVotesOfOthers} votes; the rule is the highest and {required}.',
  },
  check({ summoned, votes, mostVotesOfOthers }, { threshold }): Observation {
    const share = shareObservation(threshold, { part: votes, whole: summoned, facts: ['summoned', 'votes'] });
    if ('undecided' in share || !share.isMet || votes > mostVotesOfOthers) return share;
    // The rule does not say who is chosen when two names share the most votes.
    if (votes === mostVotesOfOthers) return { undecided: ['mostVotesOfOthers'] };
    return { ...share, isMet: false };
  },
});

/** Who is chosen in a ballot of the personnel process. */
export const ballotWinner = answering(
  {
    key: 'personnel-process.ballot-winner',
    area: 'PR',
    question: {
      vi: 'Trong lần bỏ phiếu của quy trình nhân sự, ai được chọn?',
      en: 'Who is chosen in a ballot of the personnel process?',
    },
    versions: [
      {
        id: 'PR-021',
        title: { vi: 'Cao nhất trong số người đạt trên 50 %', en: 'The highest of those above half' },
        statement: {
          vi: 'Chọn người có số phiếu cao nhất trong số những người đạt trên 50 % số người được triệu tập, không phải số người có mặt.',
          en: 'The person with the most votes is chosen among those with more than half of the persons summoned, not of those present.',
        },
        parameters: { threshold: '> 1/2', denominator: 'SUMMONED' },
        units: { threshold: 'SHARE', denominator: 'CODE' },
        from: '2020-12-01',
        until: null,
        source: {
          instruments: [cite('NĐ 138/2020/NĐ-CP', '2020'), cite('NĐ 170/2025/NĐ-CP', '2025')],
          text: 'NĐ 138/2020/NĐ-CP đã sửa đổi; NĐ 170/2025/NĐ-CP',
        },
        evidence: evidence('READ', 'LC138'),
        confidence: 'HIGH',
      },
    ],
  },
  { chosen },
);
