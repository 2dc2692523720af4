/**
 * People and their files: membership, tenures, qualifications, each with its dates.
 * When they retire, by the dated rules of the rulebook.
 * Words: person (người), cadre (cán bộ), membership (đảng tịch), tenure (thời gian giữ chức vụ), qualification (trình độ),
 * retirement (nghỉ hưu).
 */
export { POLITICAL_THEORY_LEVELS, highestPoliticalTheoryLevel, type PoliticalTheoryLevel } from './political-theory.js';
export {
  GENDERS,
  MEMBERSHIP_STATUSES,
  QUALIFICATION_KINDS,
  QUALIFICATION_LEVELS,
  TENURE_KINDS,
  type Gender,
  type MembershipStatus,
  type QualificationKind,
  type QualificationLevel,
  type TenureKind,
} from './vocabulary.js';
export { laterRetirement } from './rules/later-retirement.js';
export { retirementAge, type MonthsByYear } from './rules/retirement-age.js';
export { retirementByBirthMonth } from './rules/retirement-by-birth-month.js';
export { retirementDay } from './rules/retirement-day.js';
export { retirementOf, type Retirement } from './rules/retirement.js';
export { CADRE_RULES } from './rules/rules.js';
