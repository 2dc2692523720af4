import { documentSearchKey, foldText, parseDocumentNumber } from '@cadre/domain/kernel';

/** The form under which a document number is stored and searched: every spelling of one number gives one key. */
export function documentKey(number: string): string {
  const parsed = parseDocumentNumber(number);
  return parsed.ok ? documentSearchKey(parsed.value) : foldText(number);
}
