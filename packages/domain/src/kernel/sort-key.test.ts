import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenNameFirstKey, vietnameseSortKey } from './sort-key.js';

const collator = new Intl.Collator('vi');
const byteOrder = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
const sortedBy = (texts: readonly string[], keyOf: (text: string) => string) =>
  [...texts].sort((left, right) => byteOrder(keyOf(left), keyOf(right)));

const BASES = Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz');
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const VOWELS = new Set('aăâeêioôơuưy');
const LETTERS = BASES.flatMap((base) =>
  (VOWELS.has(base) ? TONES : ['']).map((tone) => (base + tone).normalize('NFC')),
);
const letter = fc.constantFrom(...LETTERS, ...LETTERS.map((one) => one.toUpperCase()));
// Words over few letters collide on their first level often, so that tones and case have to decide.
const narrowLetter = fc.constantFrom(...Array.from('aáàãăằâấAÁdđĐoôơờ'));
const word = fc.oneof(
  fc.string({ unit: letter, minLength: 1, maxLength: 7 }),
  fc.string({ unit: narrowLetter, minLength: 1, maxLength: 3 }),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('the order of Vietnamese words', () => {
  it('is that of Intl.Collator for any two phrases', () => {
    fc.assert(
      fc.property(phrase, phrase, (left, right) => {
        const order = byteOrder(vietnameseSortKey(left), vietnameseSortKey(right));
        expect(order).toBe(Math.sign(collator.compare(left, right)));
      }),
      { numRuns: 5000 },
    );
  });

  it('is that of Intl.Collator for every pair of single letters, digits and ASCII signs', () => {
    const signs = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
    const all = [...signs, ...LETTERS];
    const unequal = all.flatMap((left) =>
      all.filter(
        (right) =>
          byteOrder(vietnameseSortKey(left), vietnameseSortKey(right)) !== Math.sign(collator.compare(left, right)),
      ),
    );
    expect(unequal).toEqual([]);
  });

  it('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(vietnameseSortKey(text.normalize('NFD'))).toBe(vietnameseSortKey(text.normalize('NFC')));
      }),
    );
  });

  it('puts the districts of a province as a reader expects them', () => {
    const districts = ['Đông Giang', 'Duy Xuyên', 'Đại Lộc', 'Điện Bàn', 'Bắc Trà My', 'Hiệp Đức', 'Ba Tri', 'Bác Ái'];
    expect(sortedBy(districts, vietnameseSortKey)).toEqual([
      'Ba Tri',
      'Bác Ái',
      'Bắc Trà My',
      'Duy Xuyên',
      'Đại Lộc',
      'Điện Bàn',
      'Đông Giang',
      'Hiệp Đức',
    ]);
  });

  it('takes the Icelandic Eth for Đ', () => {
    expect(vietnameseSortKey('\u00D0ại Lộc')).toBe(vietnameseSortKey('Đại Lộc'));
  });

  it('keeps letters of minority languages beside their Latin letters', () => {
    expect(sortedBy(['Nay', 'Čư', 'Cư', 'Đinh', 'Y Blă', 'Ñai'], vietnameseSortKey)).toEqual([
      'Cư',
      'Čư',
      'Đinh',
      'Ñai',
      'Nay',
      'Y Blă',
    ]);
  });

  it('has only printable ASCII in its key, no space and no backslash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(vietnameseSortKey(text)).toMatch(/^[!-[\]-~]+$/);
      }),
    );
  });
});

describe('the order of a list of people', () => {
  it('goes by the given name, its tone, and then by the words before it', () => {
    const people = [
      'Trần Thị Ánh',
      'Nguyễn Văn Bình',
      'Lê Văn An',
      'Đỗ Văn An',
      'Phạm Hà',
      'Bùi Hạ',
      'Cao Ân',
      'Vũ Anh',
    ];
    expect(sortedBy(people, givenNameFirstKey)).toEqual([
      'Đỗ Văn An',
      'Lê Văn An',
      'Vũ Anh',
      'Trần Thị Ánh',
      'Cao Ân',
      'Nguyễn Văn Bình',
      'Phạm Hà',
      'Bùi Hạ',
    ]);
  });

  it('puts a name in capitals beside the same name in small letters', () => {
    const people = ['Lê Văn An', 'ĐỖ VĂN AN', 'Đỗ Văn An'];
    expect(sortedBy(people, givenNameFirstKey)).toEqual(['Đỗ Văn An', 'ĐỖ VĂN AN', 'Lê Văn An']);
  });

  it('does not mind stray spaces, a single name or none', () => {
    expect(givenNameFirstKey('  Lê  Văn An ')).toBe(givenNameFirstKey('Lê Văn An'));
    expect(byteOrder(givenNameFirstKey('An'), givenNameFirstKey('Lê An'))).toBe(-1);
    expect(byteOrder(givenNameFirstKey(''), givenNameFirstKey('An'))).toBe(-1);
  });

  it('agrees with the collator on the given name first and on the rest where given names are equal', () => {
    fc.assert(
      fc.property(word, word, phrase, phrase, (leftGiven, rightGiven, leftRest, rightRest) => {
        const lower = [leftGiven, rightGiven, leftRest, rightRest].map((text) => text.toLowerCase());
        const [left = '', right = '', leftBefore = '', rightBefore = ''] = lower;
        const expected = collator.compare(left, right) || collator.compare(leftBefore, rightBefore);
        const order = byteOrder(
          givenNameFirstKey(`${leftBefore} ${left}`),
          givenNameFirstKey(`${rightBefore} ${right}`),
        );
        expect(order).toBe(Math.sign(expected));
      }),
      { numRuns: 2000 },
    );
  });
});
