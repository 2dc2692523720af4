import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentSearchKey, parseDocumentNumber, printDocumentNumber } from './document-number.js';
import type { DocumentNumber } from './document-number.js';
import { bug } from './result.js';

function read(text: string): DocumentNumber {
  const parsed = parseDocumentNumber(text);
  return parsed.ok ? parsed.value : bug(`${text} is refused`);
}

describe('numbers as papers print them', () => {
  it.each([
    ['38-HD/BTCTW', '38-HD/BTCTW'],
    ['04-KH/TCTU', '04-KH/TCTU'],
    ['35 -KH/TU', '35-KH/TU'],
    ['42-NQ/TW', '42-NQ/TW'],
    ['05-CT/TƯ', '05-CT/TW'],
    ['05-CT/TƯ…;', '05-CT/TW'],
    ['05-ct/t.ư', '05-CT/TW'],
    ['10-CT/T.W', '10-CT/TW'],
    ['Số 09-HD/BTCTW', '09-HD/BTCTW'],
    ['9 – HD / BTCTƯ', '09-HD/BTCTW'],
    ['công văn số 1825', 'CV 1825'],
    ['Công văn 1825-CV/BTCTW', '1825-CV/BTCTW'],
    ['135/2020/NĐ-CP', '135/2020/NĐ-CP'],
    ['Nghị định số 135/2020/N\u00D0-CP', '135/2020/NĐ-CP'],
    ['135/2020/nd-cp', '135/2020/NĐ-CP'],
    ['117/2025/QH15', '117/2025/QH15'],
    ['Luật số 91/2015/QH13', '91/2015/QH13'],
    ['QĐ 50-QĐ/TW', '50-QĐ/TW'],
    ['Quy định số 50-QĐ/TW', '50-QĐ/TW'],
    ['1234/QĐ-UBND', '1234/QĐ-UBND'],
    ['15/2019/TT-BNV', '15/2019/TT-BNV'],
    ['01/2020/TTLT-BNV-BTC', '01/2020/TTLT-BNV-BTC'],
    ['15b-QĐ/TU', '15b-QĐ/TU'],
    ['NQ số 17', 'NQ 17'],
    ['Chỉ thị 35', 'CT 35'],
    ['Kết luận 05', 'KL 05'],
    ['12-ttr/hu', '12-TTr/HU'],
    ['12-KH/ThU', '12-KH/ThU'],
  ])('%s is %s', (text, canonical) => {
    expect(printDocumentNumber(read(text))).toBe(canonical);
  });

  it('say nothing of an issuer that they do not print', () => {
    const unknown = { suffix: null, year: null, issuer: null, style: null };
    expect(read('công văn số 1825')).toEqual({ number: 1825, type: 'CV', ...unknown });
  });

  it.each(['', '1825', 'số 35', '35-KH', '35-/TU', 'KH/TU', 'nhiệm kỳ 2015', '117/2025', '00-KH/TU', '123456-KH/TU'])(
    'refuses "%s"',
    (text) => {
      expect(parseDocumentNumber(text)).toEqual({ ok: false, refusals: [{ code: 'DOCUMENT_NUMBER_MALFORMED', text }] });
    },
  );
});

describe('searching for a document', () => {
  it('finds one key for all spellings', () => {
    const spellings = ['05-CT/TƯ', '5-CT/TW', 'Chỉ thị số 05-CT/T.Ư', '05 - ct/tw'];
    expect(new Set(spellings.map((text) => documentSearchKey(read(text))))).toEqual(new Set(['5 ct tw']));
  });

  it('does not take the provincial committee TU for the Central Committee TƯ', () => {
    expect(documentSearchKey(read('05-CT/TU'))).not.toBe(documentSearchKey(read('05-CT/TƯ')));
  });

  it('without an issuer is the beginning of the key with one', () => {
    const whole = documentSearchKey(read('1825-CV/BTCTW'));
    expect(whole.startsWith(`${documentSearchKey(read('công văn số 1825'))} `)).toBe(true);
  });
});

describe('a printed number', () => {
  const number = fc.integer({ min: 1, max: 99_999 });
  const type = fc.constantFrom('NQ', 'QĐ', 'KH', 'TTr', 'CTr', 'NĐ');
  const suffix = fc.option(fc.constantFrom('a', 'b'));
  const issuer = fc.constantFrom('TW', 'TU', 'BTCTW', 'CP', 'QH15', 'UBND', 'ThU');
  const year = fc.option(fc.integer({ min: 1945, max: 2099 }));
  const party = fc.record({
    number,
    suffix,
    year: fc.constant(null),
    type,
    issuer,
    style: fc.constant('PARTY' as const),
  });
  const state = fc.record({ number, suffix, year, type, issuer, style: fc.constant('STATE' as const) });

  it('reads back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(party, state), (document) => {
        expect(read(printDocumentNumber(document))).toEqual(document);
      }),
    );
  });
});
