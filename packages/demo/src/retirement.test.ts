import { plainDate } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { retirementOf } from './retirement.js';

const cases = [
  { name: 'a man of the last month of the old rule', gender: 'MALE', born: '1960-12-15', expected: '2021-01-01' },
  { name: 'a man of the first month of 60 years 3 months', gender: 'MALE', born: '1961-01-15', expected: '2021-05-01' },
  { name: 'a man of the last month of 60 years 3 months', gender: 'MALE', born: '1961-09-30', expected: '2022-01-01' },
  { name: 'a man of the first month of 60 years 6 months', gender: 'MALE', born: '1961-10-01', expected: '2022-05-01' },
  { name: 'a man of the first month of 62 years', gender: 'MALE', born: '1966-04-02', expected: '2028-05-01' },
  { name: 'a woman of the last month of the old rule', gender: 'FEMALE', born: '1965-12-31', expected: '2021-01-01' },
  {
    name: 'a woman of the first month of 55 years 8 months',
    gender: 'FEMALE',
    born: '1966-09-01',
    expected: '2022-06-01',
  },
  { name: 'a woman of the first month of 60 years', gender: 'FEMALE', born: '1975-05-09', expected: '2035-06-01' },
] as const;

describe('the first day of retirement', () => {
  it.each(cases)('of $name is $expected', ({ born, gender, expected }) => {
    expect(retirementOf(plainDate(born), gender)).toBe(expected);
  });
});
