import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { InvalidBallotGround } from '../vocabulary.js';
import { REGULATION_262, REGULATION_96 } from './instruments.js';

type Parameters = {
  readonly grounds: readonly InvalidBallotGround[];
  readonly furtherGroundsOfRegulation262: readonly InvalidBallotGround[];
};

/** What makes a ballot invalid for a person. */
export const invalidBallot = ruleSeries<Parameters>({
  key: 'confidence-vote.invalid-ballot',
  area: 'CV',
  question: {
    vi: 'Phiếu tín nhiệm nào là phiếu không hợp lệ?',
    en: 'Which confidence ballots are invalid?',
  },
  versions: [
    {
      id: 'CV-003',
      title: { vi: 'Phiếu không hợp lệ', en: 'Invalid ballots' },
      statement: {
        vi: 'Xét riêng từng người: phiếu không do ban kiểm phiếu phát ra, phiếu gạch tên in sẵn, phiếu không đánh dấu ô nào hoặc đánh dấu từ hai ô trở lên là không hợp lệ. Theo Quy định 262, phiếu ghi thêm tên hoặc nội dung khác cũng không hợp lệ.',
        en: 'For each person apart, a ballot is invalid that the counting board did not issue, on which the printed name is struck out, or on which no box or more than one is marked. Under Regulation 262 so is one with a name or other text added.',
      },
      parameters: {
        grounds: ['NOT_ISSUED_BY_BOARD', 'NAME_STRUCK_OUT', 'NO_BOX_MARKED', 'SEVERAL_BOXES_MARKED'],
        furtherGroundsOfRegulation262: ['NAME_OR_TEXT_ADDED'],
      },
      units: { grounds: 'CODE', furtherGroundsOfRegulation262: 'CODE' },
      from: '2014-10-08',
      until: null,
      scope: { side: ['PARTY_SIDE'] },
      source: {
        instruments: [cite(...REGULATION_262, 'Điều 7 khoản 2'), cite(...REGULATION_96, 'Điều 6 khoản 3')],
        text: 'QĐ 262-QĐ/TW, Điều 7 khoản 2; QĐ 96-QĐ/TW, Điều 6 khoản 3',
      },
      evidence: evidence('READ', 'Q262B', 'Q96B'),
      confidence: 'HIGH',
    },
  ],
});
