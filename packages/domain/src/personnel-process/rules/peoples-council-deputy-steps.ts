import { evidence, ruleSeries } from '../../rule/index.js';

/** The steps that introduce a candidate for deputy chair of a district People's Council. */
export const peoplesCouncilDeputySteps = ruleSeries({
  key: 'personnel-process.peoples-council-deputy-steps',
  area: 'PR',
  question: {
    vi: 'Giới thiệu nhân sự phó chủ tịch Hội đồng nhân dân cấp huyện theo những bước nào?',
    en: "By which steps is a candidate for deputy chair of a district People's Council introduced?",
  },
  versions: [
    {
      id: 'PR-108',
      title: { vi: 'Năm bước giới thiệu ứng cử', en: 'Five steps of nomination' },
      statement: {
        vi: 'Ban thường vụ lần 1, ban chấp hành lần 1, ban thường vụ lần 2, cán bộ chủ chốt, ban chấp hành lần 2; cán bộ chủ chốt ở bước thứ tư.',
        en: 'Standing committee 1, executive committee 1, standing committee 2, key cadres, executive committee 2; the key cadres come fourth.',
      },
      parameters: {
        steps: 5,
        order: [
          'STANDING_COMMITTEE_1',
          'EXECUTIVE_COMMITTEE_1',
          'STANDING_COMMITTEE_2',
          'KEY_CADRES',
          'EXECUTIVE_COMMITTEE_2',
        ],
      },
      units: { steps: 'STEPS', order: 'CODE' },
      from: '2021-05-23',
      until: null,
      source: { instruments: [], text: 'Thành ủy Tam Kỳ, nhiệm kỳ 2021–2026' },
      evidence: evidence('READ', 'TK5'),
      confidence: 'MEDIUM',
      note: {
        vi: 'Ngày bắt đầu suy ra từ nhiệm kỳ 2021–2026.',
        en: 'The first day is inferred from the term 2021–2026.',
      },
    },
  ],
});
