import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** The least score of each grade; below the last, tasks are not completed. */
  readonly excellentMinPoints: number;
  readonly goodMinPoints: number;
  readonly completedMinPoints: number;
  /** Those rated excellent in their relation to `base`. */
  readonly excellentShare: string;
  readonly base: 'RATED_GOOD';
  readonly countedWithin: 'UNIT_AND_GROUP_WITH_SIMILAR_TASKS';
  /** Grounds of not completed beside the score; one is enough. */
  readonly notCompletedGrounds: readonly ('CONCLUDED_DEGRADATION' | 'DISCIPLINE_IN_DUTY' | 'CORRUPTION_IN_UNIT_LED')[];
};

/** How civil servants are rated under State law; the Party rates its members by series of its own. */
export const civilServantRating = ruleSeries<Parameters>({
  key: 'evaluation.civil-servant-rating',
  area: 'EV',
  question: {
    vi: 'Công chức được xếp loại theo điểm nào, tỷ lệ xuất sắc nhiều nhất bao nhiêu?',
    en: 'Which score gives a civil servant which grade, and how many may be excellent?',
  },
  versions: [
    {
      id: 'EV-101',
      title: { vi: 'Xếp loại công chức theo Nghị định 335', en: 'Rating of civil servants under Decree 335' },
      statement: {
        vi: 'Công chức: từ 90 điểm là xuất sắc, từ 70 đến dưới 90 là tốt, từ 50 đến dưới 70 là hoàn thành, dưới 50 là không hoàn thành; xuất sắc không quá 20% số được xếp loại hoàn thành tốt trong cùng đơn vị và từng nhóm có nhiệm vụ tương đồng. Cũng là không hoàn thành: bị kết luận suy thoái, bị kỷ luật khi thi hành công vụ, đơn vị phụ trách có tham nhũng.',
        en: 'The score decides: 90 or more is excellent; below that, 70 or more is good and 50 or more is completion; a lower one is non-completion. In one unit, and in each of its groups with similar tasks, no more than twenty are excellent for every hundred rated good. Whatever the score, tasks are not completed where degradation was concluded, where a breach in duty was disciplined, or where the unit led was corrupt.',
      },
      parameters: {
        excellentMinPoints: 90,
        goodMinPoints: 70,
        completedMinPoints: 50,
        excellentShare: '<= 1/5',
        base: 'RATED_GOOD',
        countedWithin: 'UNIT_AND_GROUP_WITH_SIMILAR_TASKS',
        notCompletedGrounds: ['CONCLUDED_DEGRADATION', 'DISCIPLINE_IN_DUTY', 'CORRUPTION_IN_UNIT_LED'],
      },
      units: {
        excellentMinPoints: 'POINTS',
        goodMinPoints: 'POINTS',
        completedMinPoints: 'POINTS',
        excellentShare: 'SHARE',
        base: 'CODE',
        countedWithin: 'CODE',
        notCompletedGrounds: 'CODE',
      },
      from: '2026-01-01',
      until: null,
      scope: { subject: ['CIVIL_SERVANT'] },
      source: { instruments: [cite('NĐ 335/2025/NĐ-CP', '2025')], text: 'NĐ 335/2025/NĐ-CP' },
      evidence: evidence('READ', 'CAFEF335', 'KT335', 'LD335'),
      confidence: 'HIGH',
      note: {
        vi: 'Có ngoại lệ về tỷ lệ cho đơn vị xuất sắc nổi trội; mức của ngoại lệ chưa đọc được.',
        en: 'An exception from the cap exists for outstanding units; its figure was not read.',
      },
    },
  ],
});
