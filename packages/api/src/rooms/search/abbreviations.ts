import { foldText } from '@cadre/domain/kernel';

/** Abbreviations of Party work that mean one thing only. Those that do not (BTC, CT, TU) are searched as written. */
const ABBREVIATIONS: readonly (readonly [short: string, long: string])[] = [
  ['TCCSĐ', 'tổ chức cơ sở đảng'],
  ['TCĐ', 'tổ chức đảng'],
  ['ĐBCS', 'đảng bộ cơ sở'],
  ['CBĐV', 'cán bộ, đảng viên'],
  ['BCH', 'ban chấp hành'],
  ['BTV', 'ban thường vụ'],
  ['UBKT', 'ủy ban kiểm tra'],
  ['UBND', 'ủy ban nhân dân'],
  ['HĐND', 'hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['HTCT', 'hệ thống chính trị'],
  ['TSVM', 'trong sạch, vững mạnh'],
  ['LLCT', 'lý luận chính trị'],
  ['QPAN', 'quốc phòng và an ninh'],
  ['QLNN', 'quản lý nhà nước'],
  ['KTXH', 'kinh tế - xã hội'],
  ['BTCTW', 'Ban Tổ chức Trung ương'],
  ['ĐBP', 'Điện Biên Phủ'],
];

const FOLDED = ABBREVIATIONS.map(([short, long]) => ({ short: foldText(short), long: foldText(long) }));

/**
 * A folded text with every abbreviation written out, and with everything written short that has an abbreviation. Whichever
 * way a text was typed, both come out the same. They equal the text where nothing in it can be abbreviated.
 */
export function longAndShort(folded: string): { readonly long: string; readonly short: string } {
  const long = FOLDED.reduce((text, pair) => replaceWords(text, pair.short, pair.long), folded);
  const short = FOLDED.reduce((text, pair) => replaceWords(text, pair.long, pair.short), long);
  return { long, short };
}

/** Replaces whole words only: spaces stand around every one of them while it looks. */
function replaceWords(text: string, words: string, other: string): string {
  return ` ${text} `.replaceAll(` ${words} `, ` ${other} `).trim();
}
