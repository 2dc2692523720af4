/**
 * People and their files: membership, tenures, qualifications, awards and disciplines, each with its dates.
 * When they retire, by the dated rules of the rulebook; what they have and lack of the standard of a post.
 * Words: person (người), cadre (cán bộ), membership (đảng tịch), Party age (tuổi đảng), tenure (thời gian giữ chức vụ),
 * qualification (trình độ), award (khen thưởng), discipline (kỷ luật), retirement (nghỉ hưu), post standard (tiêu chuẩn chức
 * danh), standard gap (phần còn thiếu so với tiêu chuẩn).
 */
export { ageOn, type Age } from './age.js';
export { countedBefore, spanBetween, type CalendarSpan, type CountedTime } from './calendar-span.js';
export { decideCreate, decidePersonCorrection, type Namesake, type NewFile, type NewFileFacts } from './create-file.js';
export type {
  FileFacts,
  FiledTenure,
  HeldPlace,
  NewMembership,
  NewQualification,
  NewTenure,
  RecordRequest,
} from './file-facts.js';
export { FILE_FACTS, type FactPlace, type FileFact, type FileRefusal } from './file-refusals.js';
export { decideCorrection, decideFactCorrection, decideRecord, type TenureCorrection } from './record-facts.js';
export { nameKeys, type NameKeys } from './name-keys.js';
export { partyAgeOn, type MembershipSpell, type PartyAge } from './party-age.js';
export { POLITICAL_THEORY_LEVELS, highestPoliticalTheoryLevel, type PoliticalTheoryLevel } from './political-theory.js';
export { REQUIREMENT_KINDS, postStandard } from './post-standard.js';
export type {
  ExperienceRequirement,
  PostStandard,
  PostStandardRefusal,
  QualificationRequirement,
  Requirement,
  RequirementGroup,
  RequirementKind,
} from './post-standard.js';
export { LEVELS_OF_KIND, levelAnswers, levelPairs } from './qualification-order.js';
export type { LevelAnswer, LevelPair } from './qualification-order.js';
export { standardGap } from './standard-gap.js';
export type {
  GapOutcome,
  GroupGap,
  HeldQualification,
  PersonFile,
  RequirementGap,
  StandardGap,
} from './standard-gap.js';
export { timeInPosts, type PostTenure } from './time-in-posts.js';
export { timeToRetirement, type TimeToRetirement } from './time-to-retirement.js';
export {
  AWARD_KINDS,
  DISCIPLINE_FORMS,
  DISCIPLINE_SIDES,
  GENDERS,
  MEMBERSHIP_STATUSES,
  QUALIFICATION_KINDS,
  QUALIFICATION_LEVELS,
  TENURE_KINDS,
  type AwardKind,
  type DisciplineForm,
  type DisciplineSide,
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
