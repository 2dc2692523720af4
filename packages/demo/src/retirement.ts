import type { Gender } from '@cadre/domain/cadre';
import { monthOf, plainDateOf, yearOf, type PlainDate } from '@cadre/domain/kernel';

// Labour Code 45/2019/QH14 article 169 and Decree 135/2020/NĐ-CP: from 2021 men start at 60 years 3 months and gain
// 3 months a year up to 62 years, women start at 55 years 4 months and gain 4 months a year up to 60 years.
const ROAD_MAP = {
  MALE: { before: 720, start: 723, step: 3, end: 744 },
  FEMALE: { before: 660, start: 664, step: 4, end: 720 },
} as const;

/**
 * First day of retirement of someone born on `born`: the first of the month after the one in which the age of the
 * road map is reached.
 */
export function retirementOf(born: PlainDate, gender: Gender): PlainDate {
  const birthMonth = yearOf(born) * 12 + monthOf(born) - 1;
  const rule = ROAD_MAP[gender];
  let month = birthMonth + rule.before;
  while (month - birthMonth < requiredMonths(rule, Math.floor(month / 12))) month += 1;
  const next = month + 1;
  return plainDateOf(Math.floor(next / 12), (next % 12) + 1, 1);
}

function requiredMonths(rule: (typeof ROAD_MAP)[Gender], year: number): number {
  if (year < 2021) return rule.before;
  return Math.min(rule.start + (year - 2021) * rule.step, rule.end);
}
