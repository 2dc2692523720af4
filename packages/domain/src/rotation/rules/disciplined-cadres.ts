import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_65, REGULATION_98 } from './instruments.js';

type Parameters = {
  /** Whether the text says in so many words that such cadres are not moved elsewhere. */
  readonly isBanStated: boolean;
  readonly mustBePlanned: boolean;
  readonly mustHavePromise: boolean;
};

/** Whether the text forbids moving disciplined, weak or discredited cadres to other places. */
export const disciplinedCadres = ruleSeries<Parameters>({
  key: 'rotation.disciplined-cadres',
  area: 'RO',
  question: {
    vi: 'Văn bản có cấm điều cán bộ bị kỷ luật, yếu kém, mất uy tín đi nơi khác không?',
    en: 'Does the text forbid moving disciplined, weak or discredited cadres to other places?',
  },
  versions: [
    {
      id: 'RO-107',
      title: { vi: 'Quy định 65 bỏ câu cấm của Quy định 98', en: 'Regulation 65 drops a ban of Regulation 98' },
      statement: {
        vi: 'Quy định 65 không giữ câu của Quy định 98 cấm điều cán bộ bị kỷ luật, năng lực yếu, uy tín thấp đi nơi khác; người luân chuyển phải ở trong quy hoạch và có triển vọng.',
        en: 'Regulation 65 does not keep the sentence of Regulation 98 that forbade moving disciplined, weak or discredited cadres elsewhere; the rotated cadre must be in a plan and have promise.',
      },
      parameters: { isBanStated: false, mustBePlanned: true, mustHavePromise: true },
      units: { isBanStated: 'NONE', mustBePlanned: 'NONE', mustHavePromise: 'NONE' },
      from: '2022-04-28',
      until: null,
      source: {
        instruments: [cite(...REGULATION_65), cite(...REGULATION_98)],
        text: 'So sánh QĐ 65-QĐ/TW với QĐ 98-QĐ/TW',
      },
      evidence: evidence('READ', 'Q65C'),
      confidence: 'HIGH',
      note: {
        vi: 'Không nêu câu cấm không có nghĩa là cho phép: yêu cầu ở trong quy hoạch và có triển vọng vẫn còn.',
        en: 'That the ban is not stated does not allow such moves: the cadre must still be planned and of promise.',
      },
    },
  ],
});
