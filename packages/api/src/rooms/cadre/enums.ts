import {
  GENDERS,
  MEMBERSHIP_STATUSES,
  QUALIFICATION_KINDS,
  QUALIFICATION_LEVELS,
  TENURE_KINDS,
} from '@cadre/domain/cadre';
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
