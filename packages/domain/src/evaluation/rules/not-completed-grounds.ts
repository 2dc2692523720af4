import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** Targets reached, of all targets: what is below is not completed. */
  readonly targetsReached: string;
  /** Subordinate units disciplined, of all of them. */
  readonly disciplinedUnits: string;
  /** Grounds without a figure; one is enough. */
  readonly otherGrounds: readonly (
    'LEADERSHIP_DISCIPLINED' | 'CORRUPTION_NOT_SELF_FOUND' | 'INTERNAL_DISUNITY' | 'DEGRADATION'
  )[];
};

/** On which grounds tasks count as not completed. */
export const notCompletedGrounds = ruleSeries<Parameters>({
  key: 'evaluation.not-completed-grounds',
  area: 'EV',
  question: {
    vi: 'Khi nào bị xếp loại không hoàn thành nhiệm vụ?',
    en: 'When are tasks rated as not completed?',
  },
  versions: [
    {
      id: 'EV-011',
      title: { vi: 'Không hoàn thành nhiệm vụ theo Quy định 124', en: 'Not completed under Regulation 124' },
      statement: {
        vi: 'Đạt dưới 50% chỉ tiêu; tập thể lãnh đạo bị kỷ luật hoặc trên 20% đơn vị trực thuộc bị kỷ luật; đơn vị trực thuộc có tham nhũng mà không tự phát hiện; mất đoàn kết nội bộ; suy thoái.',
        en: 'Any of these is enough: fewer than half of the targets were reached; the leadership, or more than a fifth of the units below it, was disciplined; a unit below was corrupt and others found it; the body is divided; there is degradation.',
      },
      parameters: {
        targetsReached: '< 1/2',
        disciplinedUnits: '> 1/5',
        otherGrounds: ['LEADERSHIP_DISCIPLINED', 'CORRUPTION_NOT_SELF_FOUND', 'INTERNAL_DISUNITY', 'DEGRADATION'],
      },
      units: { targetsReached: 'SHARE', disciplinedUnits: 'SHARE', otherGrounds: 'CODE' },
      from: '2023-10-04',
      until: '2025-08-30',
      source: { instruments: [cite('QĐ 124-QĐ/TW', '2023-10-04')], text: 'QĐ 124-QĐ/TW' },
      evidence: evidence('READ', 'Q124C'),
      confidence: 'HIGH',
      note: {
        vi: 'Điều kiện gộp của tập thể và cá nhân; căn cứ nào áp dụng cho ai cần đối chiếu văn bản.',
        en: 'Grounds of bodies and of individuals are put together; which applies to whom the text must settle.',
      },
    },
  ],
});
