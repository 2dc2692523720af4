import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demoRows, seedFile, type TestRow } from './demo.test.data.js';

const LETTERS = /^[aăâbcdđeêghiklmnoôơpqrstuưvxy]+$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Provinces and cities that exist or existed: the fictional one must not be taken for any of them. */
const REAL =
  `An Giang,Bà Rịa – Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,
Cà Mau,Cao Bằng,Cần Thơ,Đà Nẵng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Nội,Hà Tĩnh,Hải Dương,
Hải Phòng,Hậu Giang,Hòa Bình,Hồ Chí Minh,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,Nam Định,
Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,
Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái`
    .split(/,\s*/)
    .map((name) => name.trim());

const cadres = [...demoRows(1).table('cadre'), ...demoRows(2).table('cadre')];

/** Letters of a word without its tone mark: what is left must be letters of the Vietnamese alphabet. */
function lettersOf(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll(TONES, '').normalize('NFC');
}

function people(column: string): string[] {
  return cadres.map((cadre) => String(cadre[column]));
}

describe('names of people', () => {
  it('are composed and use the Vietnamese alphabet only', () => {
    const wrong = people('full_name').filter(
      (name) => name !== name.normalize('NFC') || !name.split(' ').every((word) => LETTERS.test(lettersOf(word))),
    );
    expect(wrong).toEqual([]);
  });

  it('are never those of reserved people, whole or at the end', () => {
    const { reserved } = seedFile('demo/names.json') as { reserved: string[] };
    expect(reserved.length).toBeGreaterThan(5);
    expect(people('full_name').filter((name) => reserved.some((other) => name.endsWith(other)))).toEqual([]);
  });

  it('belong to many different people', () => {
    expect(new Set(people('full_name')).size).toBeGreaterThan(cadres.length / 2);
  });
});

describe('names of places', () => {
  it('are composed', () => {
    for (const file of ['names', 'places', 'agencies', 'cases', 'personas']) {
      const text = readFileSync(new URL(`../../../seeds/demo/${file}.json`, import.meta.url), 'utf8');
      expect(text, file).toBe(text.normalize('NFC'));
    }
  });

  it('are no province that exists or existed', () => {
    const { provinces } = seedFile('demo/places.json') as { provinces: string[] };
    expect(provinces).toHaveLength(30);
    expect(provinces.filter((name) => REAL.includes(name))).toEqual([]);
    const units: readonly TestRow[] = demoRows(1).table('unit');
    expect(units.filter((unit) => REAL.some((name) => String(unit['name']).endsWith(` tỉnh ${name}`)))).toEqual([]);
  });

  it('name a home place for everybody', () => {
    expect(people('home_place').filter((place) => !/, tỉnh /.test(place))).toEqual([]);
  });
});
