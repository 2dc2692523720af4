/** How a published change of the law changes a series. */
export const PUBLICATION_KINDS = {
  ADD: { vi: 'Thêm một phiên bản', en: 'A version joins its series' },
  REPLACE: { vi: 'Thay một phiên bản', en: 'A version takes the place of another' },
  REPEAL: { vi: 'Bãi bỏ một phiên bản', en: 'A version ends' },
} as const;
export type PublicationKind = keyof typeof PUBLICATION_KINDS;
