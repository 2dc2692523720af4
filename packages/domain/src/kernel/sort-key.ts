// The order of Intl.Collator('vi') on its first level. A weight is one printable ASCII character, from '0' upwards.
const ALPHABET = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const TONE_MARKS = new Map([
  ['\u0300', '1'], // huyền
  ['\u0309', '2'], // hỏi
  ['\u0303', '3'], // ngã
  ['\u0301', '4'], // sắc
  ['\u0323', '5'], // nặng
]);
const FOREIGN_MARK = '6';
const VOWEL_MARKS = /^[aăâeêoôơuư]$/;
const FIRST_WEIGHT = 0x30;
const BACKSLASH = 0x5c;
// Below every weight, so a level that ends sorts before one that goes on.
const END_OF_LEVEL = '.';

interface Weights {
  readonly primary: string;
  readonly tone: string;
  readonly letterCase: string;
}

interface Levels {
  primary: string;
  tones: string;
  cases: string;
}

const primaryWeights = new Map(Array.from(ALPHABET, (letter, index) => [letter, weightAt(index)]));
const weightsOfCharacter = new Map<string, Weights>();

/**
 * Makes an ASCII text whose byte order is the order of Vietnamese words: ă and â after a, đ after d, ê after e, ô and ơ
 * after o, ư after u; then the tones (ngang, huyền, hỏi, ngã, sắc, nặng); then small letters before capitals.
 * It equals `Intl.Collator('vi')`, so a database sorts by the key with COLLATE "C" and needs no Vietnamese collation.
 * Spaces at the ends are dropped and runs of them count as one; ð and Ð sort as đ and Đ. The key is not for display.
 */
export function vietnameseSortKey(text: string): string {
  const { primary, tones, cases } = levelsOf(text);
  return primary + END_OF_LEVEL + tones + END_OF_LEVEL + cases;
}

/**
 * Makes the sort key of a person: Vietnamese lists go by the given name, the last word, and then by the words before
 * it. Tones of the given name weigh more than the family name; capitals weigh least, so `NGUYỄN VĂN AN` stands beside
 * `Nguyễn Văn An`.
 */
export function givenNameFirstKey(fullName: string): string {
  const name = fullName.trim();
  const givenStart = name.search(/\S+$/);
  const given = levelsOf(name.slice(Math.max(givenStart, 0)));
  const others = levelsOf(name.slice(0, Math.max(givenStart, 0)));
  const levels = [given.primary, given.tones, others.primary, others.tones, given.cases, others.cases];
  return levels.join(END_OF_LEVEL);
}

function levelsOf(text: string): Levels {
  const levels: Levels = { primary: '', tones: '', cases: '' };
  for (const character of text.normalize('NFC').trim().replace(/\s+/g, ' ')) {
    const weights = weightsOfCharacter.get(character) ?? weigh(character);
    if (weights.primary === '') {
      // A mark that has no composed letter, as in ê̆: it belongs to the letter before it.
      levels.tones = levels.tones.slice(0, -1) + weights.tone;
    } else {
      levels.primary += weights.primary;
      levels.tones += weights.tone;
      levels.cases += weights.letterCase;
    }
  }
  // Without its tail of lowest weights a level sorts the same and stays short.
  return { primary: levels.primary, tones: withoutTail(levels.tones), cases: withoutTail(levels.cases) };
}

function weigh(character: string): Weights {
  const lower = character.toLowerCase();
  const letterCase = lower === character ? '0' : '1';
  const weights = { ...lettersOf(lower === 'ð' ? 'đ' : lower), letterCase };
  weightsOfCharacter.set(character, weights);
  return weights;
}

function lettersOf(lower: string): { primary: string; tone: string } {
  let letter = '';
  let tone = '0';
  for (const part of lower.normalize('NFD')) {
    const composed = (letter + part).normalize('NFC');
    if (TONE_MARKS.has(part)) tone = TONE_MARKS.get(part) ?? tone;
    else if (letter === '' && !/\p{M}/u.test(part)) letter = part;
    else if (VOWEL_MARKS.test(composed)) letter = composed;
    else tone = FOREIGN_MARK;
  }
  if (letter === '') return { primary: '', tone };
  return { primary: primaryWeights.get(letter) ?? foreignWeight(letter), tone };
}

function foreignWeight(letter: string): string {
  return `~${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
}

function weightAt(index: number): string {
  // The backslash is left out: it would have to be escaped wherever the key is copied.
  const code = FIRST_WEIGHT + index;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function withoutTail(level: string): string {
  let length = level.length;
  while (length > 0 && level.charCodeAt(length - 1) === FIRST_WEIGHT) length -= 1;
  return level.slice(0, length);
}
