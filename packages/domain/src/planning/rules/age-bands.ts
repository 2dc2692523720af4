import { answering, evidence, ruleQuestion } from '../../rule/index.js';
import { regulation377, regulation50, sourceOf } from './instruments.js';

type Parameters = {
  readonly ageBands: number;
  /** Null where the text names no distance. */
  readonly bandGapYears: number | null;
};

/** Over how many age bands the people of a plan are spread. */
export interface AgeSpread {
  /** Bands in which there is at least one person. */
  readonly bandsFilled: number;
}

const spread = ruleQuestion<AgeSpread, Parameters>({
  facts: { bandsFilled: { vi: 'số độ tuổi có người', en: 'age bands with somebody in them' } },
  unit: 'COUNT',
  severity: 'ADVISORY',
  message: {
    vi: 'Quy hoạch có người ở {observed} độ tuổi; cần {required} độ tuổi.',
    en: 'The plan has people in {observed} age bands; {required} are wanted.',
  },
  check: ({ bandsFilled }, { ageBands }) => ({
    isMet: bandsFilled >= ageBands,
    observed: bandsFilled,
    required: ageBands,
  }),
});

const units = { ageBands: 'COUNT', bandGapYears: 'YEARS' } as const;

/** Over how many age bands a plan should be spread. A warning: no text says what follows where a band is empty. */
export const ageBands = answering(
  {
    key: 'planning.age-bands',
    area: 'PL',
    question: {
      vi: 'Quy hoạch phải có mấy độ tuổi?',
      en: 'Over how many age bands is a plan spread?',
    },
    versions: [
      {
        id: 'PL-040',
        title: { vi: 'Ba độ tuổi cách nhau 5 năm', en: 'Three age bands, five years apart' },
        statement: {
          vi: 'Cơ cấu ba độ tuổi, khoảng cách giữa các độ tuổi là 5 năm.',
          en: 'Three age bands that lie five years apart.',
        },
        parameters: { ageBands: 3, bandGapYears: 5 },
        units,
        from: '2021-12-27',
        until: '2025-10-08',
        source: sourceOf([regulation50], 'Văn bản của tỉnh Quảng Trị thực hiện QĐ 50-QĐ/TW'),
        evidence: evidence('READ', 'QT50'),
        confidence: 'HIGH',
      },
      {
        id: 'PL-041',
        title: { vi: 'Ba độ tuổi', en: 'Three age bands' },
        statement: {
          vi: 'Giữ ba độ tuổi và có tỷ lệ cán bộ khoa học, công nghệ; phần nguyên tắc không nêu phần trăm.',
          en: 'Three age bands stay, with a share of cadres from science and technology; the principle names no percentage.',
        },
        parameters: { ageBands: 3, bandGapYears: null },
        units,
        from: '2025-10-08',
        until: null,
        source: sourceOf([regulation377]),
        evidence: evidence('READ', 'PLO377'),
        confidence: 'HIGH',
      },
    ],
  },
  { spread },
);
