/** Gender as the files record it. */
export const GENDERS = {
  FEMALE: { vi: 'Nữ', en: 'Female' },
  MALE: { vi: 'Nam', en: 'Male' },
} as const;
export type Gender = keyof typeof GENDERS;

/** Status of a Party member. */
export const MEMBERSHIP_STATUSES = {
  PROBATIONARY: { vi: 'Đảng viên dự bị', en: 'Probationary member' },
  OFFICIAL: { vi: 'Đảng viên chính thức', en: 'Official member' },
} as const;
export type MembershipStatus = keyof typeof MEMBERSHIP_STATUSES;

/** How a person came to a post or a seat. */
export const TENURE_KINDS = {
  APPOINTED: { vi: 'Bổ nhiệm', en: 'Appointed' },
  ELECTED: { vi: 'Bầu cử', en: 'Elected' },
  DESIGNATED: { vi: 'Chỉ định', en: 'Designated by the superior committee' },
  CONCURRENT: { vi: 'Kiêm nhiệm', en: 'Held concurrently' },
  ACTING: { vi: 'Quyền, phụ trách', en: 'Acting' },
} as const;
export type TenureKind = keyof typeof TENURE_KINDS;

/** Kinds of qualification. */
export const QUALIFICATION_KINDS = {
  POLITICAL_THEORY: { vi: 'Lý luận chính trị', en: 'Political theory' },
  PROFESSIONAL: { vi: 'Chuyên môn', en: 'Professional degree' },
  STATE_MANAGEMENT: { vi: 'Quản lý nhà nước', en: 'State management' },
  DEFENCE_SECURITY: { vi: 'Kiến thức quốc phòng và an ninh', en: 'Defence and security knowledge' },
  FOREIGN_LANGUAGE: { vi: 'Ngoại ngữ', en: 'Foreign language' },
  ETHNIC_LANGUAGE: { vi: 'Tiếng dân tộc thiểu số', en: 'Ethnic-minority language' },
  INFORMATION_TECHNOLOGY: { vi: 'Tin học', en: 'Information technology' },
} as const;
export type QualificationKind = keyof typeof QUALIFICATION_KINDS;

/** Levels of qualification; which kinds they belong to follows from the prefix. */
export const QUALIFICATION_LEVELS = {
  THEORY_PRIMARY: { vi: 'Sơ cấp lý luận chính trị', en: 'Primary political theory' },
  THEORY_INTERMEDIATE: { vi: 'Trung cấp lý luận chính trị', en: 'Intermediate political theory' },
  THEORY_ADVANCED: { vi: 'Cao cấp lý luận chính trị', en: 'Advanced political theory' },
  DEGREE_SECONDARY: { vi: 'Trung cấp chuyên nghiệp', en: 'Secondary vocational degree' },
  DEGREE_COLLEGE: { vi: 'Cao đẳng', en: 'College degree' },
  DEGREE_BACHELOR: { vi: 'Đại học', en: 'University degree' },
  DEGREE_MASTER: { vi: 'Thạc sĩ', en: "Master's degree" },
  DEGREE_DOCTOR: { vi: 'Tiến sĩ', en: 'Doctorate' },
  EXPERT: { vi: 'Chuyên viên', en: 'Expert grade' },
  PRINCIPAL_EXPERT: { vi: 'Chuyên viên chính', en: 'Principal expert grade' },
  SENIOR_EXPERT: { vi: 'Chuyên viên cao cấp', en: 'Senior expert grade' },
  DEFENCE_GROUP_1: { vi: 'Đối tượng 1', en: 'Group 1' },
  DEFENCE_GROUP_2: { vi: 'Đối tượng 2', en: 'Group 2' },
  DEFENCE_GROUP_3: { vi: 'Đối tượng 3', en: 'Group 3' },
  DEFENCE_GROUP_4: { vi: 'Đối tượng 4', en: 'Group 4' },
  BASIC: { vi: 'Cơ bản', en: 'Basic' },
  INDEPENDENT: { vi: 'Bậc trung', en: 'Independent' },
  PROFICIENT: { vi: 'Thành thạo', en: 'Proficient' },
} as const;
export type QualificationLevel = keyof typeof QUALIFICATION_LEVELS;

/** Kinds of award (khen thưởng). */
export const AWARD_KINDS = {
  PARTY_BADGE: { vi: 'Huy hiệu Đảng', en: 'Party badge' },
  ORDER: { vi: 'Huân chương', en: 'Order' },
  MEDAL: { vi: 'Huy chương', en: 'Medal' },
  TITLE: { vi: 'Danh hiệu thi đua', en: 'Emulation title' },
  CERTIFICATE_OF_MERIT: { vi: 'Bằng khen', en: 'Certificate of merit' },
  LETTER_OF_COMMENDATION: { vi: 'Giấy khen', en: 'Letter of commendation' },
} as const;
export type AwardKind = keyof typeof AWARD_KINDS;

/** Forms of discipline (hình thức kỷ luật), the mildest first. Which a side knows is its own law. */
export const DISCIPLINE_FORMS = {
  REPRIMAND: { vi: 'Khiển trách', en: 'Reprimand' },
  WARNING: { vi: 'Cảnh cáo', en: 'Warning' },
  DEMOTION: { vi: 'Giáng chức', en: 'Demotion' },
  REMOVAL_FROM_POST: { vi: 'Cách chức', en: 'Removal from post' },
  DISMISSAL: { vi: 'Buộc thôi việc', en: 'Dismissal' },
  EXPULSION: { vi: 'Khai trừ', en: 'Expulsion from the Party' },
} as const;
export type DisciplineForm = keyof typeof DISCIPLINE_FORMS;

/** Whose discipline it is. */
export const DISCIPLINE_SIDES = {
  PARTY: { vi: 'Kỷ luật đảng', en: 'Party discipline' },
  STATE: { vi: 'Kỷ luật hành chính', en: 'Administrative discipline' },
  MASS_ORGANISATION: { vi: 'Kỷ luật đoàn thể', en: 'Discipline of a mass organisation' },
} as const;
export type DisciplineSide = keyof typeof DISCIPLINE_SIDES;
