import { DISCIPLINE_FORMS as FORMS_OF_FILES } from '../../cadre/index.js';
import { codesOf } from '../../kernel/index.js';
import { answering, evidence, ruleQuestion } from '../../rule/index.js';
import { regulation50, sourceOf } from './instruments.js';

/** Forms of discipline as files know them, Party's and state's alike, the mildest first, and NONE before them. */
export const DISCIPLINE_FORMS = { NONE: { vi: 'Không bị kỷ luật', en: 'None' }, ...FORMS_OF_FILES } as const;
export type DisciplineForm = keyof typeof DISCIPLINE_FORMS;

type Parameters = { readonly minDiscipline: DisciplineForm };

export interface PlanningAge {
  /** True when the working time that is left no longer reaches what the plan demands. */
  readonly isOverAge: boolean;
}

export interface DisciplineHeld {
  /** The severest form decided while in the plan; NONE where there is none. */
  readonly discipline: DisciplineForm;
}

export interface PoliticalStandard {
  /** True when the competent body has concluded that the political standard of the post is not met. */
  readonly isPoliticalStandardDenied: boolean;
}

const age = ruleQuestion<PlanningAge, Parameters>({
  facts: { isOverAge: { vi: 'quá tuổi quy hoạch', en: 'over the planning age' } },
  unit: 'NONE',
  message: {
    vi: 'Quá tuổi quy hoạch: {observed}; phải là {required}.',
    en: 'Over the planning age: {observed}; it must be {required}.',
  },
  check: ({ isOverAge }) => ({ isMet: !isOverAge, observed: isOverAge, required: false }),
});

const discipline = ruleQuestion<DisciplineHeld, Parameters>({
  facts: { discipline: { vi: 'hình thức kỷ luật', en: 'form of discipline' } },
  unit: 'CODE',
  message: {
    vi: 'Hình thức kỷ luật: {observed}; phải nhẹ hơn {required}.',
    en: 'Form of discipline: {observed}; it must be milder than {required}.',
  },
  check({ discipline }, { minDiscipline }) {
    const forms = codesOf(DISCIPLINE_FORMS);
    const isMet = forms.indexOf(discipline) < forms.indexOf(minDiscipline);
    return { isMet, observed: discipline, required: minDiscipline };
  },
});

const politicalStandard = ruleQuestion<PoliticalStandard, Parameters>({
  facts: {
    isPoliticalStandardDenied: {
      vi: 'kết luận không đạt tiêu chuẩn chính trị',
      en: 'conclusion that the political standard is not met',
    },
  },
  unit: 'NONE',
  message: {
    vi: 'Bị kết luận không đạt tiêu chuẩn chính trị: {observed}; phải là {required}.',
    en: 'Concluded not to meet the political standard: {observed}; it must be {required}.',
  },
  check: ({ isPoliticalStandardDenied: observed }) => ({ isMet: !observed, observed, required: false }),
});

/** Who leaves the plan without a vote. */
export const automaticRemoval = answering(
  {
    key: 'planning.automatic-removal',
    area: 'PL',
    question: { vi: 'Ai đương nhiên ra khỏi quy hoạch?', en: 'Who leaves the plan automatically?' },
    versions: [
      {
        id: 'PL-070',
        title: { vi: 'Đương nhiên ra khỏi quy hoạch', en: 'Automatic removal' },
        statement: {
          vi: 'Đương nhiên ra khỏi quy hoạch khi quá tuổi quy hoạch, bị kỷ luật từ khiển trách trở lên hoặc bị kết luận không đạt tiêu chuẩn chính trị của chức danh.',
          en: 'Who is over the planning age, is disciplined by a reprimand or more, or is concluded not to meet the political standard of the post leaves the plan automatically.',
        },
        parameters: { minDiscipline: 'REPRIMAND' },
        units: { minDiscipline: 'CODE' },
        from: '2021-12-27',
        until: '2025-10-08',
        source: sourceOf([regulation50]),
        evidence: evidence('READ', 'VNN50'),
        confidence: 'HIGH',
      },
    ],
  },
  { age, discipline, politicalStandard },
);
