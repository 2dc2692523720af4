const TABLE_SIZE = 0x2100;
const LOOKALIKE_OF_D = /[đð]/g;
const MARK_OR_INVISIBLE = /[\p{M}\p{Cf}]/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;
const Y_SPELT_FOR_I = /(?<=qu)y|(?<=[b-df-hj-np-tv-xz])y(?![a-z0-9])/g;

// What one code unit below TABLE_SIZE folds to, filled on first use: '' for a mark, ' ' for a separator.
// The table covers Latin, the combining marks and the typographic quotes and dashes, so nearly every text is
// folded without a normalisation call.
const folded: (string | undefined)[] = Array.from({ length: TABLE_SIZE }, () => undefined);

/**
 * Folds a text so that the spellings under which one thing is searched meet: lower case, no tone or vowel marks, one
 * space for any run of punctuation and spaces. Vietnamese folds to ASCII; other scripts keep their letters.
 *
 * What meets on purpose: tones and their placement (`khoá`, `khóa`, `khoa`); ă â a, ê e, ô ơ o, ư u; đ d and the
 * Icelandic ð Ð that some papers print for it; `y` and `i` where they are two spellings of one sound: after `qu`
 * (`quy`, `qui`) and as the whole rhyme after a consonant (`kỹ`, `kĩ`). What stays apart: `y` and `i` after a vowel
 * (`tay`, `tai`; `Thúy`, `Thúi`) or alone, and words written together (`TuanGiao`). `TU` (provincial committee) and
 * `TƯ` (Central Committee) do meet: documents are told apart by `parseDocumentNumber`, not by folding.
 */
export function foldText(text: string): string {
  let result = '';
  let isAfterSeparator = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const piece = code < TABLE_SIZE ? (folded[code] ?? remember(code)) : foldCharacter(text, index);
    if (code >= 0xd800 && code < 0xdc00 && (text.codePointAt(index) ?? 0) > 0xffff) index += 1;
    if (piece === ' ') {
      isAfterSeparator = true;
    } else if (piece !== '') {
      result += isAfterSeparator && result !== '' ? ` ${piece}` : piece;
      isAfterSeparator = false;
    }
  }
  return result.includes('y') ? result.replace(Y_SPELT_FOR_I, 'i') : result;
}

function remember(code: number): string {
  const piece = foldCharacter(String.fromCharCode(code), 0);
  folded[code] = piece;
  return piece;
}

function foldCharacter(text: string, index: number): string {
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0x20);
  const letters = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARK_OR_INVISIBLE, '');
  if (letters === '') return '';
  const words = letters.replace(LOOKALIKE_OF_D, 'd').replace(NOT_LETTER_OR_DIGIT, ' ').trim();
  return words === '' ? ' ' : words;
}
