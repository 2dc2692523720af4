import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { RotationStep } from '../vocabulary.js';
import { DECISION_727, REGULATION_98 } from './instruments.js';

type Parameters = { readonly steps: number; readonly stepNames: readonly RotationStep[] };

/** The steps that lead to a rotation. */
export const steps = ruleSeries<Parameters>({
  key: 'rotation.steps',
  area: 'RO',
  question: {
    vi: 'Quy trình luân chuyển cán bộ gồm những bước nào?',
    en: 'Which steps lead to a rotation?',
  },
  versions: [
    {
      id: 'RO-020',
      title: { vi: 'Quy trình năm bước', en: 'Five steps' },
      statement: {
        vi: 'Quy trình có năm bước: đề xuất chủ trương; đề xuất nhân sự; chuẩn bị và thẩm định; trao đổi với nhân sự và nơi tiếp nhận; quyết định.',
        en: 'There are five steps: proposal of policy; proposal of persons; preparation and appraisal; exchange with the person and the receiving place; decision.',
      },
      parameters: { steps: 5, stepNames: ['POLICY', 'PERSONS', 'APPRAISAL', 'EXCHANGE', 'DECISION'] },
      units: { steps: 'STEPS', stepNames: 'CODE' },
      from: '2017-10-07',
      until: null,
      source: {
        instruments: [cite(...REGULATION_98), cite(...DECISION_727)],
        text: 'QĐ 98-QĐ/TW; Quyết định 727 của Bộ Nội vụ năm 2025',
      },
      evidence: evidence('PARTLY_READ', 'D727'),
      confidence: 'MEDIUM',
      lowConfidence: ['stepNames'],
      note: {
        vi: 'Nguồn nêu năm bước và gọi tên hai bước đầu; tên ba bước sau chưa đọc được.',
        en: 'The source says five steps and names the first two; the names of the other three were not read.',
      },
    },
  ],
});
