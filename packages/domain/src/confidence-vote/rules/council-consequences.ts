import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { RESOLUTION_35, RESOLUTION_85, RESOLUTION_96 } from './instruments.js';

/** Shares are of low confidence unless the name says otherwise; null: the version knows no such consequence. */
type Parameters = {
  readonly mayResign: string;
  /** Upper border of the band in which one may resign; null where it has none. */
  readonly mayResignUpTo: string | null;
  /** Within that band, one who does not resign is put to a vote of confidence. */
  readonly isVotedOnUnlessResigned: boolean;
  readonly voteOfConfidence: string | null;
  readonly repeatedVoteOfConfidence: string | null;
  readonly repeatedYears: number | null;
  readonly dismissalSubmitted: string | null;
  /** A share of no confidence in the vote of confidence, after which one may resign or is dismissed. */
  readonly noConfidence: string | null;
  readonly followsAt: readonly ('SAME_SESSION' | 'NEXT_SESSION')[] | null;
};

const units = {
  mayResign: 'SHARE',
  mayResignUpTo: 'SHARE',
  isVotedOnUnlessResigned: 'NONE',
  voteOfConfidence: 'SHARE',
  repeatedVoteOfConfidence: 'SHARE',
  repeatedYears: 'YEARS',
  dismissalSubmitted: 'SHARE',
  noConfidence: 'SHARE',
  followsAt: 'CODE',
} as const;

const title = { vi: 'Hệ quả ở cơ quan dân cử', en: 'Consequences in elected bodies' };

/** What follows from low confidence in the National Assembly and the people's councils. */
export const councilConsequences = ruleSeries<Parameters>({
  key: 'confidence-vote.council-consequences',
  area: 'CV',
  question: {
    vi: 'Ở Quốc hội và Hội đồng nhân dân, tín nhiệm thấp đến mức nào thì xin từ chức, bỏ phiếu tín nhiệm hoặc bị miễn nhiệm?',
    en: 'In the National Assembly and the councils, how much low confidence leads to resignation, a vote of confidence or dismissal?',
  },
  versions: [
    {
      id: 'CV-020',
      title,
      statement: {
        vi: 'Quá nửa tín nhiệm thấp thì có thể xin từ chức; trên hai phần ba, hoặc quá nửa trong hai năm liên tiếp, thì bỏ phiếu tín nhiệm.',
        en: 'With more than half low confidence one may resign; with more than two thirds, or more than half in two years running, a vote of confidence is held.',
      },
      parameters: {
        mayResign: '> 1/2',
        mayResignUpTo: null,
        isVotedOnUnlessResigned: false,
        voteOfConfidence: '> 2/3',
        repeatedVoteOfConfidence: '> 1/2',
        repeatedYears: 2,
        dismissalSubmitted: null,
        noConfidence: null,
        followsAt: null,
      },
      units,
      from: '2012-11-21',
      until: '2015-01-01',
      scope: { side: ['STATE_SIDE'] },
      source: { instruments: [cite(...RESOLUTION_35, 'Điều 11')], text: 'NQ 35/2012/QH13, Điều 11' },
      evidence: evidence('READ', 'NQ35', 'NQ35V'),
      confidence: 'HIGH',
    },
    {
      id: 'CV-021',
      title,
      statement: {
        vi: 'Quá nửa tín nhiệm thấp thì có thể xin từ chức; từ hai phần ba trở lên thì bỏ phiếu tín nhiệm. Khi bỏ phiếu, quá nửa không tín nhiệm thì có thể xin từ chức hoặc bị miễn nhiệm.',
        en: 'With more than half low confidence one may resign; with two thirds or more a vote of confidence is held. More than half no confidence in it means that one may resign or is dismissed.',
      },
      parameters: {
        mayResign: '> 1/2',
        mayResignUpTo: null,
        isVotedOnUnlessResigned: false,
        voteOfConfidence: '>= 2/3',
        repeatedVoteOfConfidence: null,
        repeatedYears: null,
        dismissalSubmitted: null,
        noConfidence: '> 1/2',
        followsAt: null,
      },
      units,
      from: '2015-01-01',
      until: '2023-07-01',
      scope: { side: ['STATE_SIDE'] },
      source: { instruments: [cite(...RESOLUTION_85)], text: 'NQ 85/2014/QH13' },
      evidence: evidence('READ', 'NQ85', 'NQ85D'),
      confidence: 'HIGH',
    },
    {
      id: 'CV-022',
      title,
      statement: {
        vi: 'Quá nửa và dưới hai phần ba tín nhiệm thấp thì có thể xin từ chức, không từ chức thì bỏ phiếu tín nhiệm; từ hai phần ba trở lên thì trình miễn nhiệm. Việc này làm tại kỳ họp đó hoặc kỳ họp gần nhất tiếp theo.',
        en: 'With more than half and under two thirds low confidence one may resign, or else a vote of confidence is held; with two thirds or more dismissal is submitted. Either is done at that session or the next.',
      },
      parameters: {
        mayResign: '> 1/2',
        mayResignUpTo: '< 2/3',
        isVotedOnUnlessResigned: true,
        voteOfConfidence: null,
        repeatedVoteOfConfidence: null,
        repeatedYears: null,
        dismissalSubmitted: '>= 2/3',
        noConfidence: null,
        followsAt: ['SAME_SESSION', 'NEXT_SESSION'],
      },
      units,
      from: '2023-07-01',
      until: null,
      scope: { side: ['STATE_SIDE'] },
      source: { instruments: [cite(...RESOLUTION_96)], text: 'NQ 96/2023/QH15, thông qua ngày 23/06/2023' },
      evidence: evidence('READ', 'NQ96', 'NQ96B'),
      confidence: 'HIGH',
    },
  ],
});
