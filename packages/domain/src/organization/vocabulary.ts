/** Kinds of unit. Party organisations first, from the province down, then agencies and mass organisations. */
export const UNIT_KINDS = {
  PROVINCE_COMMITTEE: { vi: 'Đảng bộ tỉnh, thành phố trực thuộc Trung ương', en: 'Provincial Party organisation' },
  DISTRICT_COMMITTEE: { vi: 'Đảng bộ huyện, quận, thị xã, thành phố thuộc tỉnh', en: 'District Party organisation' },
  BLOC_COMMITTEE: { vi: 'Đảng bộ khối', en: 'Party organisation of a bloc' },
  GRASSROOTS_COMMITTEE: { vi: 'Đảng bộ cơ sở', en: 'Grassroots Party committee' },
  GRASSROOTS_CELL: { vi: 'Chi bộ cơ sở', en: 'Grassroots Party cell' },
  SECTIONAL_COMMITTEE: { vi: 'Đảng bộ bộ phận', en: 'Sectional Party committee' },
  SUBORDINATE_CELL: { vi: 'Chi bộ trực thuộc đảng bộ cơ sở', en: 'Party cell under a grassroots committee' },
  PARTY_GROUP: { vi: 'Tổ đảng', en: 'Party group' },
  PARTY_CIVIL_AFFAIRS_COMMITTEE: { vi: 'Ban cán sự đảng', en: 'Party civil-affairs committee' },
  PARTY_DELEGATION: { vi: 'Đảng đoàn', en: 'Party delegation' },
  PARTY_AGENCY: { vi: 'Cơ quan tham mưu, giúp việc cấp ủy', en: 'Advisory agency of a Party committee' },
  PEOPLES_COUNCIL: { vi: 'Hội đồng nhân dân', en: "People's Council" },
  PEOPLES_COMMITTEE: { vi: 'Ủy ban nhân dân', en: "People's Committee" },
  STATE_AGENCY: { vi: 'Cơ quan chuyên môn của chính quyền', en: 'Specialised state agency' },
  PUBLIC_SERVICE_UNIT: { vi: 'Đơn vị sự nghiệp công lập', en: 'Public service unit' },
  FATHERLAND_FRONT: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
  MASS_ORGANISATION: { vi: 'Đoàn thể chính trị – xã hội', en: 'Mass organisation' },
} as const;
export type UnitKind = keyof typeof UNIT_KINDS;

/** Kinds that count as a grassroots Party organisation (tổ chức cơ sở đảng): committee or cell. */
export const GRASSROOTS_PARTY_ORGANISATION_KINDS = [
  'GRASSROOTS_COMMITTEE',
  'GRASSROOTS_CELL',
] as const satisfies UnitKind[];

/** Settings: the kind of place or workplace in which an organisation stands (loại hình). */
export const UNIT_SETTINGS = {
  COMMUNE: { vi: 'Xã', en: 'Commune' },
  WARD: { vi: 'Phường', en: 'Ward' },
  TOWNSHIP: { vi: 'Thị trấn', en: 'Township' },
  AGENCY: { vi: 'Cơ quan', en: 'Agency' },
  SCHOOL: { vi: 'Trường học', en: 'School' },
  HEALTH_STATION: { vi: 'Trạm y tế', en: 'Health station' },
  VILLAGE: { vi: 'Thôn, bản, khối phố', en: 'Village' },
  MILITARY: { vi: 'Quân sự', en: 'Military' },
  POLICE: { vi: 'Công an', en: 'Police' },
  ENTERPRISE: { vi: 'Doanh nghiệp', en: 'Enterprise' },
} as const;
export type UnitSetting = keyof typeof UNIT_SETTINGS;

/** Blocs (khối) of the district and province agencies. */
export const BLOCS = {
  PARTY: { vi: 'Khối Đảng', en: 'Party bloc' },
  FRONT_AND_MASS: { vi: 'Khối Mặt trận Tổ quốc và các đoàn thể', en: 'Front and mass-organisation bloc' },
  GOVERNMENT: { vi: 'Khối chính quyền', en: 'Government bloc' },
} as const;
export type Bloc = keyof typeof BLOCS;

/** Links between two units, each with its valid period. */
export const UNIT_LINK_KINDS = {
  PARENT: { vi: 'Trực thuộc', en: 'Belongs to' },
  LEADS: { vi: 'Lãnh đạo', en: 'Is led by' },
  BLOC_OF: { vi: 'Thuộc khối', en: 'Is in the bloc of' },
} as const;
export type UnitLinkKind = keyof typeof UNIT_LINK_KINDS;

/** Operations by which units come from other units (sắp xếp tổ chức). */
export const LINEAGE_OPERATIONS = {
  FORM: { vi: 'Thành lập', en: 'Formed' },
  DISSOLVE: { vi: 'Giải thể', en: 'Dissolved' },
  MERGE: { vi: 'Sáp nhập', en: 'Merged' },
  SPLIT: { vi: 'Chia tách', en: 'Split' },
  TRANSFER: { vi: 'Chuyển giao', en: 'Transferred' },
  RENAME: { vi: 'Đổi tên', en: 'Renamed' },
} as const;
export type LineageOperation = keyof typeof LINEAGE_OPERATIONS;

/** Who decides on the holder of a post (diện quản lý). */
export const MANAGEMENT_LEVELS = {
  CENTRAL: { vi: 'Diện Bộ Chính trị, Ban Bí thư quản lý', en: 'Managed by the Politburo and the Secretariat' },
  PROVINCE_STANDING_COMMITTEE: {
    vi: 'Diện Ban Thường vụ Tỉnh ủy quản lý',
    en: 'Managed by the provincial standing committee',
  },
  DISTRICT_STANDING_COMMITTEE: {
    vi: 'Diện Ban Thường vụ Huyện ủy quản lý',
    en: 'Managed by the district standing committee',
  },
  UNIT: { vi: 'Diện đơn vị quản lý', en: 'Managed by the unit itself' },
} as const;
export type ManagementLevel = keyof typeof MANAGEMENT_LEVELS;

/** Kinds of elected or designated body. */
export const BODY_KINDS = {
  EXECUTIVE_COMMITTEE: { vi: 'Ban Chấp hành', en: 'Executive committee' },
  STANDING_COMMITTEE: { vi: 'Ban Thường vụ', en: 'Standing committee' },
  STANDING_MEMBERS: { vi: 'Thường trực cấp ủy', en: 'Standing members' },
  INSPECTION_COMMISSION: { vi: 'Ủy ban Kiểm tra', en: 'Inspection commission' },
  CELL_COMMITTEE: { vi: 'Chi ủy', en: 'Cell committee' },
} as const;
export type BodyKind = keyof typeof BODY_KINDS;

/** Why a seat of a post is vacant or falls vacant; where two fall on one day, the first of this list is named. */
export const VACANCY_REASONS = {
  VACANT_NOW: { vi: 'Đang khuyết', en: 'Vacant already' },
  RETIREMENT: { vi: 'Nghỉ hưu', en: 'Retirement' },
  TERM_LIMIT: { vi: 'Hết số nhiệm kỳ hoặc thời gian được giữ chức vụ', en: 'Limit of terms reached' },
  APPOINTMENT_ENDS: { vi: 'Hết thời hạn bổ nhiệm', en: 'Appointment ends' },
} as const;
export type VacancyReason = keyof typeof VACANCY_REASONS;
