import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_262 } from './instruments.js';

type Parameters = {
  readonly bodies: readonly ('POLITBURO' | 'SECRETARIAT' | 'STANDING_COMMITTEES_OF_ALL_LEVELS')[];
  /** Leaders are voted on from units with subordinate units upwards, at the centre from this rank. */
  readonly centralLeadersFrom: 'DEPARTMENT';
  /** The same in a province. */
  readonly provincialLeadersFrom: readonly ('PROVINCIAL_DEPARTMENT' | 'DISTRICT')[];
};

/** On whom the Party holds confidence ballots. */
export const partyPersonsVotedOn = ruleSeries<Parameters>({
  key: 'confidence-vote.party-persons-voted-on',
  area: 'CV',
  question: {
    vi: 'Trong Đảng, những ai được lấy phiếu tín nhiệm?',
    en: 'On whom does the Party hold a confidence ballot?',
  },
  versions: [
    {
      id: 'CV-030',
      title: { vi: 'Đối tượng lấy phiếu theo Quy định 262', en: 'Persons voted on under Regulation 262' },
      statement: {
        vi: 'Bộ Chính trị, Ban Bí thư, ban thường vụ các cấp, và cán bộ lãnh đạo từ đơn vị có đơn vị trực thuộc trở lên: ở Trung ương từ cấp vụ, ở tỉnh từ cấp sở và cấp huyện.',
        en: 'The Politburo, the Secretariat, standing committees of every level, and leaders from units with subordinate units upwards: from department level at the centre, from provincial departments and districts in a province.',
      },
      parameters: {
        bodies: ['POLITBURO', 'SECRETARIAT', 'STANDING_COMMITTEES_OF_ALL_LEVELS'],
        centralLeadersFrom: 'DEPARTMENT',
        provincialLeadersFrom: ['PROVINCIAL_DEPARTMENT', 'DISTRICT'],
      },
      units: { bodies: 'CODE', centralLeadersFrom: 'CODE', provincialLeadersFrom: 'CODE' },
      from: '2014-10-08',
      until: '2023-02-02',
      scope: { side: ['PARTY_SIDE'] },
      source: { instruments: [cite(...REGULATION_262, 'Điều 2')], text: 'QĐ 262-QĐ/TW, Điều 2' },
      evidence: evidence('READ', 'Q262D'),
      confidence: 'HIGH',
    },
  ],
});
