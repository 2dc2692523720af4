import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { shareObservation } from './share-observation.js';

type Parameters = {
  /** A share of those summoned. */
  readonly quorum: string;
  readonly denominator: 'SUMMONED';
};

/** Who came to a personnel conference. */
export interface Attendance {
  readonly summoned: number;
  readonly present: number;
}

const present = ruleQuestion<Attendance, Parameters>({
  facts: {
    summoned: { vi: 'số người được triệu tập', en: 'persons summoned' },
    present: { vi: 'số người có mặt', en: 'persons present' },
  },
  unit: 'SHARE',
  message: {
    vi: 'Có mặt {observed} số người được triệu tập; quy định {required}.',
    en: '{observed} of those summoned are present; the rule is {required}.',
  },
  check: ({ summoned, present }, { quorum }) =>
    shareObservation(quorum, { part: present, whole: summoned, facts: ['summoned', 'present'] }),
});

/** How many of those summoned must be present at a personnel conference. */
export const conferenceQuorum = answering(
  {
    key: 'personnel-process.conference-quorum',
    area: 'PR',
    question: {
      vi: 'Hội nghị về nhân sự phải có bao nhiêu người có mặt?',
      en: 'How many must be present at a personnel conference?',
    },
    versions: [
      {
        id: 'PR-020',
        title: { vi: 'Hội nghị có ít nhất hai phần ba có mặt', en: 'At least two thirds present' },
        statement: {
          vi: 'Mỗi hội nghị về nhân sự chỉ tiến hành khi có ít nhất 2/3 số người được triệu tập có mặt.',
          en: 'Every personnel conference needs at least two thirds of those summoned to be present.',
        },
        parameters: { quorum: '>= 2/3', denominator: 'SUMMONED' },
        units: { quorum: 'SHARE', denominator: 'CODE' },
        from: '2017-12-19',
        until: null,
        source: {
          instruments: [
            cite('QĐ 105-QĐ/TW', '2017-12-19'),
            cite('QĐ 80-QĐ/TW', '2022-08-18'),
            cite('NĐ 138/2020/NĐ-CP', '2020'),
            cite('NĐ 170/2025/NĐ-CP', '2025'),
          ],
          text: 'QĐ 105-QĐ/TW; QĐ 80-QĐ/TW; NĐ 138/2020/NĐ-CP; NĐ 170/2025/NĐ-CP',
        },
        evidence: evidence('READ', 'LD170', 'LC138', 'NA35B'),
        confidence: 'HIGH',
      },
    ],
  },
  { present },
);
