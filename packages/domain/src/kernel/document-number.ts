import { foldText } from './folded-text.js';
import { ok, refuse } from './result.js';
import type { ParseRefusal, Result } from './result.js';

/**
 * The number of a Party or State document, as `38-HD/BTCTW`, `135/2020/NĐ-CP`, `117/2025/QH15` or `công văn số 1825`.
 * Null parts are those that the text does not print; they are not known to be absent from the document.
 */
export interface DocumentNumber {
  /** The running number without leading zeros. */
  readonly number: number;
  /** The letter after the number, small: `b` in `15b-QĐ/TU`. */
  readonly suffix: string | null;
  /** The year within State numbers; Party numbers have none. */
  readonly year: number | null;
  /** The abbreviation of the kind: NQ, QĐ, KH, HD, CT, KL, CV, NĐ …; laws of the National Assembly print none. */
  readonly type: string | null;
  /** The abbreviation of the issuer: TW (also for TƯ and T.Ư), TU, BTCTW, CP, QH15 … */
  readonly issuer: string | null;
  /** How kind and issuer are joined: `35-KH/TU` or `1234/QĐ-UBND`; null when no issuer is printed. */
  readonly style: DocumentNumberStyle | null;
}

/** The Party writes number-kind/issuer, the State number/kind-issuer. */
export type DocumentNumberStyle = 'PARTY' | 'STATE';

export type DocumentNumberRefusal = ParseRefusal<'DOCUMENT_NUMBER_MALFORMED'>;

const TYPES = ['NQ', 'QĐ', 'KH', 'HD', 'CT', 'KL', 'CV', 'TB', 'BC', 'TTr', 'CTr', 'QC', 'NĐ', 'TT', 'ĐA', 'TTLT'];
const TYPE_BY_FOLDED = new Map(TYPES.map((type) => [foldText(type), type]));
const TYPE_BY_WORDS = new Map<string, string | null>([
  ['nghi quyet', 'NQ'],
  ['quyet dinh', 'QĐ'],
  ['qui dinh', 'QĐ'],
  ['ke hoach', 'KH'],
  ['huong dan', 'HD'],
  ['chi thi', 'CT'],
  ['ket luan', 'KL'],
  ['cong van', 'CV'],
  ['thong bao', 'TB'],
  ['bao cao', 'BC'],
  ['to trinh', 'TTr'],
  ['chuong trinh', 'CTr'],
  ['qui che', 'QC'],
  ['nghi dinh', 'NĐ'],
  ['thong tu', 'TT'],
  ['de an', 'ĐA'],
  // Their numbers print no kind, `117/2025/QH15`, so neither does ours.
  ['luat', null],
  ['bo luat', null],
  ['phap lenh', null],
]);

const SPLIT = /^(\D*?)(\d{1,5})([a-z]?)(?:\s*([-/])\s*(.+))?$/iu;
const TYPE_AND_ISSUER = /^(\p{L}{1,5})\s*[-/]\s*(\p{L}[\p{L}\d.-]*)$/u;
const YEAR_FIRST = /^((?:19|20)\d{2})\s*\/\s*(.+)$/;
const ISSUER = /^\p{L}[\p{L}\d.]*$/u;

/**
 * Reads the number of a document as people write it: with `Số`, with the kind written out or repeated before the
 * number, with stray spaces, with Ð for Đ, with TƯ or T.Ư for TW, with or without leading zeros, in any case.
 * A bare number is refused: without kind or issuer it names no document.
 */
export function parseDocumentNumber(text: string): Result<DocumentNumber, DocumentNumberRefusal> {
  const [, words = '', digits = '', suffix = '', separator, rest] = SPLIT.exec(tidy(text)) ?? [];
  const typeInWords = typeFromWords(words);
  const tail = rest === undefined ? NO_TAIL : tailFrom(separator === '/' ? 'STATE' : 'PARTY', rest);
  if (
    Number(digits) === 0 ||
    typeInWords === undefined ||
    tail === undefined ||
    (tail.issuer ?? typeInWords) === null
  ) {
    return refuse({ code: 'DOCUMENT_NUMBER_MALFORMED', text });
  }
  const type = tail.type ?? (tail.year === null ? typeInWords : null);
  return ok({ ...tail, number: Number(digits), suffix: suffix === '' ? null : suffix.toLowerCase(), type });
}

/**
 * Writes the number in its one form: Party style `04-KH/TCTU`, State style `135/2020/NĐ-CP` and `117/2025/QH15`; without an
 * issuer the kind and the number, `CV 1825`. Numbers below ten carry a leading zero.
 */
export function printDocumentNumber(document: DocumentNumber): string {
  const number = `${document.number}`.padStart(2, '0') + (document.suffix ?? '');
  const { year, type, issuer, style } = document;
  if (style === null) return printed([type, number], ' ');
  if (style === 'PARTY') return printed([number, printed([type, issuer], '/')], '-');
  return printed([number, year, printed([type, issuer], '-')], '/');
}

/**
 * Makes the text under which a document is searched, `35 kh tu`: the same for every spelling of the number, and
 * different for TU and TƯ, which `foldText` alone would mix up. Without an issuer it is the beginning of the full key.
 */
export function documentSearchKey(document: DocumentNumber): string {
  const { number, suffix, year, type, issuer } = document;
  return foldText(printed([`${number}${suffix ?? ''}`, year, type, issuer], ' '));
}

function printed(parts: readonly (string | number | null)[], separator: string): string {
  return parts.filter((part) => part !== null).join(separator);
}

type Tail = Pick<DocumentNumber, 'year' | 'type' | 'issuer' | 'style'>;

const NO_TAIL: Tail = { year: null, type: null, issuer: null, style: null };

function tidy(text: string): string {
  const plain = text.normalize('NFC').replace(/[Ðð]/g, 'Đ').replace(/[‐-―]/g, '-').replace(/\s+/g, ' ');
  return plain.trim().replace(/[\s.,;:…]+$/, '');
}

/** The kind named before the number; null when nothing but `Số` stands there, undefined when it is no kind. */
function typeFromWords(words: string): string | null | undefined {
  const folded = foldText(words).replace(/ ?\bso$/, '');
  if (folded === '') return null;
  return TYPE_BY_WORDS.has(folded) ? TYPE_BY_WORDS.get(folded) : TYPE_BY_FOLDED.get(folded);
}

function tailFrom(style: DocumentNumberStyle, rest: string): Tail | undefined {
  const [, yearDigits, afterYear] = (style === 'STATE' && YEAR_FIRST.exec(rest)) || [];
  const year = yearDigits === undefined ? null : Number(yearDigits);
  const named = afterYear ?? rest;
  const [, type, issuer] = TYPE_AND_ISSUER.exec(named) ?? [];
  if (type !== undefined && issuer !== undefined) {
    return { year, type: typeFrom(type), issuer: issuerFrom(issuer), style };
  }
  return year === null || !ISSUER.test(named) ? undefined : { year, type: null, issuer: issuerFrom(named), style };
}

function typeFrom(written: string): string {
  return TYPE_BY_FOLDED.get(foldText(written)) ?? written.toUpperCase();
}

function issuerFrom(written: string): string {
  const plain = written.replaceAll('.', '').replace(/t[ưƯ]/giu, 'TW');
  return plain === plain.toLowerCase() ? plain.toUpperCase() : plain;
}
