/** What a reported number says about the true one. */
export const BOUNDS = {
  EXACT: { vi: 'Đúng số', en: 'Exactly' },
  AT_LEAST: { vi: 'Ít nhất (trên)', en: 'At least' },
  AT_MOST: { vi: 'Nhiều nhất (dưới)', en: 'At most' },
} as const;
export type Bound = keyof typeof BOUNDS;
