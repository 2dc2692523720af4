/** What one unit of an indicator counts. Attendances and people are different and never add. */
export const INDICATOR_UNITS = {
  ORGANISATIONS: { vi: 'Tổ chức đảng', en: 'Party organisations' },
  UNITS: { vi: 'Đơn vị', en: 'Units' },
  PEOPLE: { vi: 'Người', en: 'People' },
  ATTENDANCES: { vi: 'Lượt người', en: 'Attendances' },
  MEETINGS: { vi: 'Cuộc họp, đợt', en: 'Meetings or sessions' },
  DOCUMENTS: { vi: 'Văn bản', en: 'Documents' },
  OPINIONS: { vi: 'Ý kiến', en: 'Opinions' },
  COLLECTIVES_AND_PEOPLE: { vi: 'Tập thể và cá nhân', en: 'Collectives and people' },
  YEARS: { vi: 'Năm', en: 'Years' },
  STEPS: { vi: 'Bước', en: 'Steps' },
} as const;
export type IndicatorUnit = keyof typeof INDICATOR_UNITS;

/** Which way is better. */
export const DIRECTIONS = {
  HIGHER_IS_BETTER: { vi: 'Càng cao càng tốt', en: 'Higher is better' },
  LOWER_IS_BETTER: { vi: 'Càng thấp càng tốt', en: 'Lower is better' },
  NEUTRAL: { vi: 'Không đánh giá', en: 'Neither' },
} as const;
export type Direction = keyof typeof DIRECTIONS;

/** Whether an observation may still change. */
export const OBSERVATION_STATES = {
  PROVISIONAL: { vi: 'Tạm tính', en: 'Provisional' },
  FINAL: { vi: 'Chính thức', en: 'Final' },
} as const;
export type ObservationState = keyof typeof OBSERVATION_STATES;

/** What a printed percentage is a share of. */
export const PUBLISHED_RELATIONS = {
  OF_TARGET: { vi: 'So với chỉ tiêu', en: 'Of the target' },
  OF_TOTAL: { vi: 'So với tổng số', en: 'Of the total' },
} as const;
export type PublishedRelation = keyof typeof PUBLISHED_RELATIONS;

/** How many whole numbers can stand behind a printed figure. */
export const RECONCILIATION_OUTCOMES = {
  NONE: { vi: 'Không có số nguyên nào phù hợp', en: 'No whole numbers fit' },
  ONE: { vi: 'Chỉ một cặp số phù hợp', en: 'Exactly one pair of numbers fits' },
  SEVERAL: { vi: 'Nhiều số lượng phù hợp', en: 'Several counts fit' },
  INTERVAL: { vi: 'Một số lượng, tổng nằm trong khoảng', en: 'One count fits, its whole lies in an interval' },
} as const;
export type ReconciliationOutcome = keyof typeof RECONCILIATION_OUTCOMES;

/** What a pace is worked out from. */
export const PACE_BASES = {
  COUNTED: { vi: 'Số lượng và chỉ tiêu', en: 'The count and the target' },
  PRINTED: { vi: 'Tỷ lệ nguồn in', en: 'The percentage as printed' },
} as const;
export type PaceBasis = keyof typeof PACE_BASES;
