import { foldText } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { longAndShort } from './abbreviations.js';

const both = (text: string) => longAndShort(foldText(text));

describe('a text with an abbreviation', () => {
  it.each([
    ['TCCSĐ', 'tổ chức cơ sở đảng'],
    ['TCCSÐ', 'tổ chức cơ sở đảng'],
    ['UBKT Huyện ủy', 'Ủy ban Kiểm tra huyện uỷ'],
    ['BTV', 'Ban Thường vụ'],
    ['HTCT', 'hệ thống chính trị'],
    ['MTTQ', 'Mặt trận Tổ quốc'],
    ['TSVM', 'trong sạch, vững mạnh'],
    ['ĐBCS', 'đảng bộ cơ sở'],
  ])('%s is searched like %s', (short, long) => {
    expect(both(short)).toEqual(both(long));
  });
});

describe('letters that only look like an abbreviation', () => {
  it('are left alone inside a word', () => {
    expect(both('Abtvn')).toEqual({ long: 'abtvn', short: 'abtvn' });
  });
});
