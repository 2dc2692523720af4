import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import type { Observation } from '../../rule/index.js';

type Parameters = {
  readonly fallbackTop: number;
  /** A share of those summoned; null where the text asks for none. */
  readonly fallbackMinPercent: number | null;
};

/** How one name stands after the first ballot. */
export interface StandingAfterFirstBallot {
  readonly summoned: number;
  readonly votes: number;
  readonly isAnyoneAboveHalf: boolean;
  /** How many other names received more votes. */
  readonly namesWithMoreVotes: number;
  /** How many other names received just as many votes. */
  readonly namesWithSameVotes: number;
}

const goesOn = ruleQuestion<StandingAfterFirstBallot, Parameters>({
  facts: {
    summoned: { vi: 'số người được triệu tập', en: 'persons summoned' },
    votes: { vi: 'số phiếu của người này', en: 'votes for the person' },
    isAnyoneAboveHalf: { vi: 'có người đạt trên 50 % hay không', en: 'whether anyone has more than half' },
    namesWithMoreVotes: { vi: 'số người được nhiều phiếu hơn', en: 'persons with more votes' },
    namesWithSameVotes: { vi: 'số người khác được bằng số phiếu', en: 'other persons with as many votes' },
  },
  unit: 'SHARE',
  message: {
    vi: 'Người này được {observed} số người được triệu tập, {namesWithMoreVotes} người cao hơn; khi không ai quá nửa, {fallbackTop} người cao nhất đi tiếp, tỷ lệ {required}.',
    en: 'The person has {observed} of those summoned, {namesWithMoreVotes} have more; when nobody passes half, the {fallbackTop} highest go on, share {required}.',
  },
  check: standing,
});

function standing(facts: StandingAfterFirstBallot, { fallbackTop, fallbackMinPercent }: Parameters): Observation {
  const { summoned, votes, isAnyoneAboveHalf, namesWithMoreVotes, namesWithSameVotes } = facts;
  if (summoned < 1 || votes < 0 || votes > summoned) return { undecided: ['summoned', 'votes'] };
  const least = fallbackMinPercent ?? 0;
  const seen = { observed: `${votes}/${summoned}`, required: `>= ${least}/100` };
  const isHighEnough = 100 * votes >= least * summoned;
  if (isAnyoneAboveHalf || !isHighEnough || namesWithMoreVotes >= fallbackTop) return { isMet: false, ...seen };
  // More names than places share these votes, and the rule does not say which of them go on.
  if (namesWithMoreVotes + namesWithSameVotes >= fallbackTop) return { undecided: ['namesWithSameVotes'] };
  return { isMet: true, ...seen };
}

const units = { fallbackTop: 'PERSONS', fallbackMinPercent: 'PERCENT' } as const;

/** Who goes on when nobody passes half at the first ballot. */
export const firstBallotFallback = answering(
  {
    key: 'personnel-process.first-ballot-fallback',
    area: 'PR',
    question: {
      vi: 'Lần bỏ phiếu đầu không ai đạt trên 50 % thì ai được đưa vào bước sau?',
      en: 'Who goes on when nobody passes half at the first ballot?',
    },
    versions: [
      {
        id: 'PR-102',
        title: { vi: 'Hai người cao nhất, không có mức tối thiểu', en: 'The two highest, without a minimum' },
        statement: {
          vi: 'Khi không ai đạt trên 50 %, hai người có số phiếu cao nhất được đưa vào bước sau, không đòi tỷ lệ tối thiểu.',
          en: 'When nobody has more than half, the two with the most votes go on, and no minimum share is asked.',
        },
        parameters: { fallbackTop: 2, fallbackMinPercent: null },
        units,
        from: '2017-12-19',
        until: '2022-08-18',
        source: {
          instruments: [cite('QĐ 105-QĐ/TW', '2017-12-19'), cite('NĐ 138/2020/NĐ-CP', '2020', 'Điều 46')],
          text: 'QĐ 105-QĐ/TW; đối với công chức NĐ 138/2020/NĐ-CP, Điều 46, bản đầu',
        },
        evidence: evidence('READ', 'NA105', 'LN138'),
        confidence: 'HIGH',
        note: {
          vi: 'Đối với công chức, bản đầu của Nghị định 138 áp dụng từ 01/12/2020 đến 16/09/2024, tức là lâu hơn phiên bản này.',
          en: 'For civil servants the first text of Decree 138 held from 1 December 2020 to 16 September 2024, longer than this version.',
        },
      },
      {
        id: 'PR-022',
        title: { vi: 'Hai người cao nhất, từ 30 % trở lên', en: 'The two highest with at least 30 %' },
        statement: {
          vi: 'Khi không ai đạt trên 50 % ở lần đầu, hai người có số phiếu cao nhất từ 30 % trở lên được đưa vào bước sau.',
          en: 'When nobody passes half at the first ballot, the two highest with at least 30 % go on.',
        },
        parameters: { fallbackTop: 2, fallbackMinPercent: 30 },
        units,
        from: '2022-08-18',
        until: null,
        severity: 'ADVISORY',
        source: { instruments: [cite('QĐ 80-QĐ/TW', '2022-08-18')], text: 'QĐ 80-QĐ/TW' },
        evidence: evidence('NOT_READ'),
        confidence: 'LOW',
        note: {
          vi: 'Mức 30 % và mẫu số chưa đọc được trong văn bản nào; ở đây tính trên số người được triệu tập và chỉ cảnh báo. Văn bản trước không có mức tối thiểu.',
          en: 'Neither the 30 % nor their base was read in any text; they are counted on those summoned here and only warn. The earlier text has no minimum.',
        },
      },
    ],
  },
  { goesOn },
);
