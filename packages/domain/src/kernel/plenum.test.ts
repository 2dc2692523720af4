import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parsePlenumReferences,
  parseRomanNumeral,
  plenumSearchKey,
  printPlenum,
  printRomanNumeral,
  resolvePlenum,
} from './plenum.js';

const unnamed = { congress: null, plenum: 4 };

describe('the ways of naming a plenum resolution', () => {
  it.each([
    'NQ T.Ư4',
    'NQ TW 4',
    'NQTW 4',
    'NQ T.W 4',
    'nqtw4',
    'NQ TƯ 4',
    'Nghị quyết Trung ương 4',
    'Nghi quyet trung uong 4',
  ])('"%s" is the fourth plenum of a congress that is not named', (text) => {
    expect(parsePlenumReferences(text)).toEqual({ ok: true, value: [unnamed] });
  });

  it.each([
    ['Nghị quyết Hội nghị BCH Trung ương lần thứ 4 (khoá XI)', 11, 4],
    ['Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XI', 11, 4],
    ['NGHỊ QUYẾT HỘI NGHỊ LẦN THỨ TƯ BCH TRUNG ƯƠNG KHÓA XI', 11, 4],
    ['Hội nghị lần thứ mười một Ban Chấp hành Trung ương khóa XIII', 13, 11],
    ['NQTW4 khóa XII', 12, 4],
    ['hội nghị TW 5 khoá IX', 9, 5],
    ['Nghị quyết 18, Hội nghị lần thứ 6 của Ban Chấp hành Trung ương khóa XII', 12, 6],
    ['Nghị quyết Trung ương 6 (khoá X) về xây dựng Đảng', 10, 6],
    ['NQ TW 4 khóa 12', 12, 4],
  ])('"%s" names congress %i, plenum %i', (text, congress, plenum) => {
    expect(parsePlenumReferences(text)).toEqual({ ok: true, value: [{ congress, plenum }] });
  });

  it.each(['Nghị quyết Trung ương 4 (khóa XI, XII)', 'NQTW4 khóa XI và XII'])('"%s" names two plenums', (text) => {
    const value = [
      { congress: 11, plenum: 4 },
      { congress: 12, plenum: 4 },
    ];
    expect(parsePlenumReferences(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['of the provincial committee', 'NQ TU 4'],
    ['without a plenum', 'Ban Chấp hành Trung ương khóa XII'],
    ['with a document number and a date', 'Nghị quyết 42-NQ/TW 30-11-2004'],
    ['with a number that is no Roman one', 'NQTW4 khóa IIX'],
    ['of an ordinary four', 'hội nghị lần thứ tư'],
    ['of nothing', ''],
  ])('refuses a text %s', (_reason, text) => {
    expect(parsePlenumReferences(text)).toEqual({ ok: false, refusals: [{ code: 'PLENUM_MALFORMED', text }] });
  });
});

describe('what "NQ TW 4" means', () => {
  const known = [
    { congress: 11, plenum: 4 },
    { congress: 12, plenum: 4 },
    { congress: 12, plenum: 6 },
  ];

  it('is ambiguous between the known congresses, latest first', () => {
    const candidates = [known[1], known[0]];
    expect(resolvePlenum(unnamed, known)).toEqual({ kind: 'AMBIGUOUS', candidates });
  });

  it('is one plenum once the congress is named or only one is known', () => {
    expect(resolvePlenum({ congress: 11, plenum: 4 }, known)).toEqual({ kind: 'ONE', plenum: known[0] });
    expect(resolvePlenum({ congress: null, plenum: 6 }, known)).toEqual({ kind: 'ONE', plenum: known[2] });
  });

  it('is not known when no such plenum is', () => {
    expect(resolvePlenum({ congress: 13, plenum: 4 }, known)).toEqual({ kind: 'NOT_KNOWN' });
  });
});

describe('writing a plenum', () => {
  it('names the congress in Roman numerals, or not at all', () => {
    expect(printPlenum({ congress: 11, plenum: 4 })).toBe('Nghị quyết Trung ương 4 khóa XI');
    expect(printPlenum(unnamed)).toBe('Nghị quyết Trung ương 4');
  });

  it('gives a search key that begins with the key of the unnamed congress', () => {
    expect(plenumSearchKey(unnamed)).toBe('nqtw 4');
    expect(plenumSearchKey({ congress: 12, plenum: 4 })).toBe('nqtw 4 xii');
  });

  it('reads back as it was', () => {
    const number = fc.integer({ min: 1, max: 39 });
    fc.assert(
      fc.property(fc.option(number), fc.integer({ min: 1, max: 20 }), (congress, plenum) => {
        const value = [{ congress, plenum }];
        expect(parsePlenumReferences(printPlenum({ congress, plenum }))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('Roman numerals', () => {
  it('read back as they were written, from I to XXXIX', () => {
    const numbers = Array.from({ length: 39 }, (_, index) => index + 1);
    expect(numbers.map((value) => parseRomanNumeral(printRomanNumeral(value)))).toEqual(numbers);
    expect(new Set(numbers.map(printRomanNumeral)).size).toBe(39);
  });

  it.each(['', 'IIII', 'IIX', 'VX', 'XXXX', 'L', '4', 'XI '])('are refused when written %j', (text) => {
    expect(parseRomanNumeral(text)).toBeNull();
  });
});
