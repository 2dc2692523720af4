/**
 * People and their files: membership, tenures, qualifications, each with its dates.
 * Words: person (người), cadre (cán bộ), membership (đảng tịch), tenure (thời gian giữ chức vụ), qualification (trình độ).
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
