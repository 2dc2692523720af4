import {
  AWARD_KINDS,
  DISCIPLINE_FORMS,
  DISCIPLINE_SIDES,
  GENDERS,
  MEMBERSHIP_STATUSES,
  QUALIFICATION_KINDS,
  QUALIFICATION_LEVELS,
  REQUIREMENT_KINDS,
  TENURE_KINDS,
} from '@cadre/domain/cadre';
import { VACANCY_REASONS } from '@cadre/domain/organization';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';

export const Gender = vocabularyEnum('Gender', 'Giới tính theo hồ sơ. / Gender as the file records it.', GENDERS);
export const MembershipStatus = vocabularyEnum(
  'MembershipStatus',
  'Tư cách đảng viên. / Status of a Party member.',
  MEMBERSHIP_STATUSES,
);
export const TenureKind = vocabularyEnum(
  'TenureKind',
  'Hình thức giữ chức vụ. / How a person came to a post or a seat.',
  TENURE_KINDS,
);
export const QualificationKind = vocabularyEnum(
  'QualificationKind',
  'Loại trình độ. / Kind of qualification.',
  QUALIFICATION_KINDS,
);
export const QualificationLevel = vocabularyEnum(
  'QualificationLevel',
  'Bậc trình độ. / Level of a qualification.',
  QUALIFICATION_LEVELS,
);
export const AwardKind = vocabularyEnum('AwardKind', 'Loại khen thưởng. / Kind of award.', AWARD_KINDS);
export const DisciplineForm = vocabularyEnum(
  'DisciplineForm',
  'Hình thức kỷ luật. / Form of discipline.',
  DISCIPLINE_FORMS,
);
export const DisciplineSide = vocabularyEnum(
  'DisciplineSide',
  'Kỷ luật của Đảng, của Nhà nước hay của đoàn thể. / Whose discipline it is.',
  DISCIPLINE_SIDES,
);
export const RequirementKind = vocabularyEnum(
  'RequirementKind',
  'Loại yêu cầu của tiêu chuẩn chức danh. / Kind of requirement of a post standard.',
  REQUIREMENT_KINDS,
);
export const VacancyReason = vocabularyEnum(
  'VacancyReason',
  'Vì sao một chỗ khuyết hoặc sẽ khuyết. / Why a seat is vacant or falls vacant.',
  VACANCY_REASONS,
);
