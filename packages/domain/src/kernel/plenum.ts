import { foldText } from './folded-text.js';
import { ok, refuse } from './result.js';
import type { ParseRefusal, Result } from './result.js';

/** A plenum of the Central Committee: the congress that elected it (khóa) and its ordinal (hội nghị lần thứ). */
export interface Plenum {
  readonly congress: number;
  readonly plenum: number;
}

/**
 * A plenum as a text names it. `congress` is null when the text does not say whose plenum is meant: "NQ TW 4" has
 * named at least two resolutions.
 */
export interface PlenumReference {
  readonly congress: number | null;
  readonly plenum: number;
}

export type PlenumRefusal = ParseRefusal<'PLENUM_MALFORMED'>;

/** What a reference means among the plenums that are known. */
export type PlenumMeaning =
  | { readonly kind: 'ONE'; readonly plenum: Plenum }
  | { readonly kind: 'AMBIGUOUS'; readonly candidates: readonly Plenum[] }
  | { readonly kind: 'NOT_KNOWN' };

// TW, T.W, TƯ, T.Ư, also glued to NQ or to the number. Looked for before marks and case are folded away: TU without
// the hook is the provincial committee, and small or ordinal "tư" is the number four.
const CENTRAL = /(?<=^|[^\p{L}]|[Nn][Qq]|[Hh][Nn])(?<!thứ |THỨ )(?:[Tt]\.?\s?[Ww]|TƯ|[Tt]\.\s?[Ưư])\.?(?=$|[^\p{L}])/gu;
const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const ORDINALS_ABOVE_TEN = ['muoi mot', 'muoi hai', 'muoi ba', 'muoi bon', 'muoi lam'];
const ORDINAL_WORDS = [...ORDINALS, ...ORDINALS_ABOVE_TEN];
const BY_ORDINAL = new RegExp(`\\blan thu (\\d{1,2}|${ORDINAL_WORDS.toReversed().join('|')})\\b`);
// More digits after the number make it a date: "42-NQ/TW 30-11-2004".
const AFTER_CENTRAL = /\btw (?:lan )?(\d{1,2})\b(?! \d)/;
const CONGRESSES = /\bkhoa (\d{1,2}\b|[ivx]+\b(?:(?: va)? [ivx]+\b)*)/;
const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

/**
 * Reads the ways of naming a plenum resolution: `NQ TW 4`, `NQTW 4`, `NQ T.W 4`, `NQ T.Ư4`, `NQTW4 khóa XII`,
 * `Nghị quyết Hội nghị BCH Trung ương lần thứ 4 (khoá XI)`. One reference for each congress named, in the order
 * written: `Nghị quyết Trung ương 4 (khóa XI, XII)` gives two. Without a congress there is one, with `congress` null.
 */
export function parsePlenumReferences(text: string): Result<readonly PlenumReference[], PlenumRefusal> {
  const marked = text.normalize('NFC').replace(CENTRAL, ' tw ');
  const folded = foldText(marked).replace(/\btrung uong\b/, 'tw');
  const plenum = plenumIn(folded);
  if (plenum === null) return refuse({ code: 'PLENUM_MALFORMED', text });
  const named = CONGRESSES.exec(folded)?.[1];
  if (named === undefined) return ok([{ congress: null, plenum }]);
  const congresses = named.split(' ').filter((word) => word !== 'va');
  const numbers = congresses.map((word) => parseRomanNumeral(word) ?? Number(word));
  if (!numbers.every((congress) => congress >= 1)) return refuse({ code: 'PLENUM_MALFORMED', text });
  return ok(numbers.map((congress) => ({ congress, plenum })));
}

/**
 * Says which of the known plenums a reference means. A reference without a congress means every known plenum of that
 * ordinal; the candidates are listed latest congress first, and choosing among them is left to a person.
 */
export function resolvePlenum(reference: PlenumReference, known: readonly Plenum[]): PlenumMeaning {
  const candidates = known
    .filter(({ plenum, congress }) => plenum === reference.plenum && congress === (reference.congress ?? congress))
    .sort((left, right) => right.congress - left.congress);
  const [first] = candidates;
  if (first === undefined) return { kind: 'NOT_KNOWN' };
  return candidates.length === 1 ? { kind: 'ONE', plenum: first } : { kind: 'AMBIGUOUS', candidates };
}

/** Writes the reference as papers do: `Nghị quyết Trung ương 4 khóa XI`, without the congress when it is null. */
export function printPlenum({ plenum, congress }: PlenumReference): string {
  const name = `Nghị quyết Trung ương ${plenum}`;
  return congress === null ? name : `${name} khóa ${printRomanNumeral(congress)}`;
}

/** Makes the text under which a plenum resolution is searched, `nqtw 4 xi`; without a congress its beginning, `nqtw 4`. */
export function plenumSearchKey({ plenum, congress }: PlenumReference): string {
  return congress === null ? `nqtw ${plenum}` : `nqtw ${plenum} ${printRomanNumeral(congress).toLowerCase()}`;
}

/** Reads a Roman numeral from I to XXXIX in either case; null when it is none or not in its one proper form. */
export function parseRomanNumeral(text: string): number | null {
  const numeral = text.toLowerCase();
  if (numeral === '' || !ROMAN.test(numeral)) return null;
  const values = Array.from(numeral, (letter) => (letter === 'x' ? 10 : letter === 'v' ? 5 : 1));
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** Writes a whole number from 1 to 39 as a Roman numeral. */
export function printRomanNumeral(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + (ones[value % 10] ?? '');
}

function plenumIn(folded: string): number | null {
  if (!/\btw\b/.test(folded)) return null;
  const written = BY_ORDINAL.exec(folded)?.[1] ?? AFTER_CENTRAL.exec(folded)?.[1];
  if (written === undefined) return null;
  const number = /^\d/.test(written) ? Number(written) : ORDINAL_WORDS.indexOf(written) + 1;
  return number >= 1 ? number : null;
}
