import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly secretSteps: readonly number[];
  /** Steps whose form may be signed or unsigned. */
  readonly signatureFreeSteps: readonly number[];
};

/** How a step of the process took its ballot. */
export interface BallotOfStep {
  readonly step: number;
  readonly isSecret: boolean;
}

const secret = ruleQuestion<BallotOfStep, Parameters>({
  facts: {
    step: { vi: 'bước của quy trình', en: 'step of the process' },
    isSecret: { vi: 'có bỏ phiếu kín hay không', en: 'whether the ballot was secret' },
  },
  unit: 'NONE',
  message: {
    vi: 'Bước {step} phải bỏ phiếu kín.',
    en: 'Step {step} must vote by secret ballot.',
  },
  check({ step, isSecret }, { secretSteps }) {
    return secretSteps.includes(step) ? { isMet: isSecret, observed: isSecret, required: true } : null;
  },
});

/** Which ballots of the process are secret. */
export const ballotSecrecy = answering(
  {
    key: 'personnel-process.ballot-secrecy',
    area: 'PR',
    question: {
      vi: 'Bước nào của quy trình bổ nhiệm phải bỏ phiếu kín?',
      en: 'Which steps of the appointment process vote by secret ballot?',
    },
    versions: [
      {
        id: 'PR-024',
        title: { vi: 'Phiếu kín ở bước 2 đến bước 4', en: 'Secret ballots in steps 2 to 4' },
        statement: {
          vi: 'Phiếu giới thiệu và phiếu lấy ý kiến ở bước 2, 3, 4 là phiếu kín; phiếu ở bước 4 có thể ký tên hoặc không.',
          en: 'The referral and opinion ballots of steps 2, 3 and 4 are secret; the form of step 4 may be signed or unsigned.',
        },
        parameters: { secretSteps: [2, 3, 4], signatureFreeSteps: [4] },
        units: { secretSteps: 'STEPS', signatureFreeSteps: 'STEPS' },
        from: '2020-12-01',
        until: null,
        source: {
          instruments: [
            cite('NĐ 115/2020/NĐ-CP', '2020-09-25'),
            cite('NĐ 138/2020/NĐ-CP', '2020', 'Điều 46'),
            cite('NĐ 170/2025/NĐ-CP', '2025', 'Điều 33'),
          ],
          text: 'NĐ 115/2020/NĐ-CP; NĐ 138/2020/NĐ-CP, Điều 46; NĐ 170/2025/NĐ-CP, Điều 33, bước 4',
        },
        evidence: evidence('READ', 'DV115', 'LN138', 'LD170'),
        confidence: 'HIGH',
      },
    ],
  },
  { secret },
);
