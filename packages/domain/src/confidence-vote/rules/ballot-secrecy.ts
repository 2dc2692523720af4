import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_96, RESOLUTION_85 } from './instruments.js';

type Parameters = {
  readonly partyBallotSignature: 'OPTIONAL';
  readonly councilBallot: 'SECRET';
};

/** Whether a ballot shows who cast it. */
export const ballotSecrecy = ruleSeries<Parameters>({
  key: 'confidence-vote.ballot-secrecy',
  area: 'CV',
  question: {
    vi: 'Phiếu tín nhiệm có phải ký tên hay phải giữ kín?',
    en: 'Are confidence ballots signed or secret?',
  },
  versions: [
    {
      id: 'CV-008',
      title: { vi: 'Ký tên trên phiếu và bỏ phiếu kín', en: 'Signed and secret ballots' },
      statement: {
        vi: 'Trong Đảng, người ghi phiếu có thể ký hoặc không ký tên; Quốc hội và Hội đồng nhân dân bỏ phiếu kín.',
        en: 'In the Party, voters may sign the ballot or not; the National Assembly and the people’s councils vote in secret.',
      },
      parameters: { partyBallotSignature: 'OPTIONAL', councilBallot: 'SECRET' },
      units: { partyBallotSignature: 'CODE', councilBallot: 'CODE' },
      from: '2023-02-02',
      until: null,
      source: {
        instruments: [cite(...REGULATION_96, 'Điều 6 khoản 2'), cite(...RESOLUTION_85)],
        text: 'QĐ 96-QĐ/TW, Điều 6 khoản 2; NQ 85/2014/QH13',
      },
      evidence: evidence('READ', 'Q96B', 'NQ85D'),
      confidence: 'HIGH',
      note: {
        vi: 'Việc bỏ phiếu kín đọc được ở Nghị quyết 85; chưa dẫn được điều khoản tương ứng của Nghị quyết 96/2023/QH15.',
        en: 'Secrecy was read for Resolution 85; no clause of Resolution 96/2023/QH15 is cited for it.',
      },
    },
  ],
});
