/** A text in both languages of the API. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Why a read was refused. The code is stable; clients switch on it. */
export type RefusalCode =
  | 'FUTURE_KNOWLEDGE'
  | 'INVALID_CURSOR'
  | 'INVALID_FILTER'
  | 'INVALID_GROUPING'
  | 'INVALID_ID'
  | 'INVALID_PAGE'
  | 'LIST_TOO_LONG'
  | 'PAGE_TOO_LARGE'
  | 'TEXT_NOT_ACCEPTED'
  | 'TOO_COSTLY'
  | 'TOO_MANY_IDS';

/** A read that cannot be answered because of what was asked, never because of what is stored. */
export class ReadRefused extends Error {
  readonly code: RefusalCode;
  readonly text: Bilingual;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: RefusalCode, text: Bilingual, details: Readonly<Record<string, unknown>> = {}) {
    super(text.en);
    this.name = 'ReadRefused';
    this.code = code;
    this.text = text;
    this.details = details;
  }
}
