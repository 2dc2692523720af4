/** Kinds of instrument (loại văn bản), with a newspaper article as the source of published figures. */
export const INSTRUMENT_KINDS = {
  RESOLUTION: { vi: 'Nghị quyết', en: 'Resolution' },
  DIRECTIVE: { vi: 'Chỉ thị', en: 'Directive' },
  REGULATION: { vi: 'Quy định', en: 'Regulation' },
  GUIDANCE: { vi: 'Hướng dẫn', en: 'Guidance' },
  CONCLUSION: { vi: 'Kết luận', en: 'Conclusion' },
  PLAN: { vi: 'Kế hoạch', en: 'Plan' },
  DECISION: { vi: 'Quyết định', en: 'Decision' },
  NOTICE: { vi: 'Thông báo', en: 'Notice' },
  OFFICIAL_LETTER: { vi: 'Công văn', en: 'Official letter' },
  CHARTER: { vi: 'Điều lệ', en: 'Charter' },
  LAW: { vi: 'Luật', en: 'Law' },
  DECREE: { vi: 'Nghị định', en: 'Decree' },
  CIRCULAR: { vi: 'Thông tư', en: 'Circular' },
  REPORT: { vi: 'Báo cáo', en: 'Report' },
  NEWSPAPER_ARTICLE: { vi: 'Bài báo', en: 'Newspaper article' },
} as const;
export type InstrumentKind = keyof typeof INSTRUMENT_KINDS;

/** How one document refers to another. */
export const DOCUMENT_RELATIONS = {
  BASIS: { vi: 'Căn cứ', en: 'Is based on' },
  REPLACES: { vi: 'Thay thế', en: 'Replaces' },
  AMENDS: { vi: 'Sửa đổi, bổ sung', en: 'Amends' },
  IMPLEMENTS: { vi: 'Triển khai thực hiện', en: 'Implements' },
  MENTIONS: { vi: 'Nhắc đến', en: 'Mentions' },
} as const;
export type DocumentRelation = keyof typeof DOCUMENT_RELATIONS;
