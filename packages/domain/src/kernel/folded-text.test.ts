import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './folded-text.js';

describe('spellings that meet', () => {
  it.each([
    ['the letter Đ and the Icelandic Eth printed for it', ['TCCSĐ', 'TCCS\u00D0', 'tccsđ', 'TCCSD'], 'tccsd'],
    ['tone placement', ['uỷ', 'ủy', 'UỶ', 'uy'], 'uy'],
    ['tone placement in khóa', ['khoá', 'khóa', 'khoa'], 'khoa'],
    ['i and y after qu', ['quy hoạch', 'qui hoạch', 'Qui  Hoạch', 'quí hoạch'], 'qui hoach'],
    ['i and y as the whole rhyme', ['kỹ sư', 'kĩ sư'], 'ki su'],
    ['names without marks', ['Tuần Giáo', 'Tuan Giao', 'TUẦN-GIÁO'], 'tuan giao'],
    ['stray spaces in a number', ['35 -KH/TU', '35-KH/TU', '35 – KH / TU', '35\u00A0-KH/TU'], '35 kh tu'],
    ['composed and decomposed letters', ['Điện Biên'.normalize('NFC'), 'Điện Biên'.normalize('NFD')], 'dien bien'],
    ['invisible characters', ['Hà\u200B Tĩnh', 'Hà Tĩnh', '\uFEFFHà Tĩnh'], 'ha tinh'],
  ])('%s', (_reason, spellings, folded) => {
    expect(spellings.map(foldText)).toEqual(spellings.map(() => folded));
  });
});

describe('words that differ', () => {
  it.each([
    ['tay', 'tai'],
    ['ngày', 'ngài'],
    ['Thúy', 'Thúi'],
    ['quay', 'quai'],
    ['yêu', 'iêu'],
    ['Tuần Giáo', 'TuầnGiáo'],
    ['chi bộ 1', 'chi bộ 11'],
  ])('%s and %s stay apart', (left, right) => {
    expect(foldText(left)).not.toBe(foldText(right));
  });
});

describe('any text', () => {
  it('is left as it is when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('has no capitals, no double spaces and no spaces at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text);
        expect(folded).toBe(folded.toLowerCase().replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('in Vietnamese folds to small ASCII letters, digits and spaces', () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(...Array.from('aăâbđeêioôơuưyáàảãạếờựỹ ĐÐỨ-./,09')) });
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldText(text)).toMatch(/^[a-z0-9 ]*$/);
      }),
    );
  });

  it('of another script keeps its letters', () => {
    expect(foldText('Москва ½ 北京 😀')).toBe('москва 1 2 北京');
  });

  it('that is empty or only punctuation folds to nothing', () => {
    expect(['', ' ', '…', ' - '].map(foldText)).toEqual(['', '', '', '']);
  });
});
