import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { shareObservation } from './share-observation.js';

type Parameters = {
  /** A share of those summoned less those excused. */
  readonly threshold: string;
  readonly denominator: 'SUMMONED_LESS_EXCUSED';
};

/** What one name received in an election inside the Party. */
export interface ElectionResult {
  /** Official members (members congress) or official delegates (delegates congress) summoned. */
  readonly summoned: number;
  /**
   * Of these, those who are not counted: legitimately absent, transferred for a time, exempt and absent, suspended or
   * detained.
   */
  readonly excused: number;
  readonly votes: number;
}

const elected = ruleQuestion<ElectionResult, Parameters>({
  facts: {
    summoned: { vi: 'số đảng viên, đại biểu chính thức được triệu tập', en: 'official members or delegates summoned' },
    excused: { vi: 'số người được trừ khi tính', en: 'of these, persons not counted' },
    votes: { vi: 'số phiếu bầu của người này', en: 'votes for the person' },
  },
  unit: 'SHARE',
  message: {
    vi: 'Người này được {observed} số người được tính ({summoned} triệu tập, trừ {excused}); quy định {required}.',
    en: 'The person has {observed} of those counted ({summoned} summoned, less {excused}); the rule is {required}.',
  },
  check({ summoned, excused, votes }, { threshold }) {
    if (excused < 0) return { undecided: ['excused'] };
    const facts = ['summoned', 'excused', 'votes'];
    return shareObservation(threshold, { part: votes, whole: summoned - excused, facts });
  },
});

/** With how many votes a person is elected inside the Party. */
export const partyElection = answering(
  {
    key: 'personnel-process.party-election',
    area: 'PR',
    question: {
      vi: 'Bầu cử trong Đảng cần bao nhiêu phiếu để trúng cử?',
      en: 'How many votes elect a person inside the Party?',
    },
    versions: [
      {
        id: 'PR-040',
        title: { vi: 'Trúng cử khi quá một nửa', en: 'Elected with more than half' },
        statement: {
          vi: 'Người trúng cử phải được quá một nửa số đảng viên chính thức (đại hội đảng viên) hoặc đại biểu chính thức (đại hội đại biểu) được triệu tập, sau khi trừ người vắng mặt có lý do chính đáng, người chuyển sinh hoạt đảng tạm thời, người được miễn sinh hoạt mà vắng mặt, người bị đình chỉ hoặc tạm giam.',
          en: 'The winner needs more than half of the official members (members congress) or official delegates (delegates congress) summoned, less those legitimately absent, transferred for a time, exempt and absent, suspended or detained.',
        },
        parameters: { threshold: '> 1/2', denominator: 'SUMMONED_LESS_EXCUSED' },
        units: { threshold: 'SHARE', denominator: 'CODE' },
        from: '2014-06-09',
        until: null,
        source: {
          instruments: [cite('QĐ 244-QĐ/TW', '2014-06-09'), cite('QĐ 190-QĐ/TW', '2024-10-10')],
          text: 'Quy chế bầu cử trong Đảng (QĐ 244-QĐ/TW năm 2014; QĐ 190-QĐ/TW, 10/10/2024)',
        },
        evidence: evidence('READ', 'ELEC', 'ELEC2'),
        confidence: 'HIGH',
      },
    ],
  },
  { elected },
);
