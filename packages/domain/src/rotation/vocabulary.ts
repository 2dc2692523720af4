/** Movements of cadres, kept apart because the law treats them differently. */
export const MOVEMENT_KINDS = {
  ROTATION: { vi: 'Luân chuyển', en: 'Rotation' },
  REASSIGNMENT: { vi: 'Điều động', en: 'Transfer' },
  SECONDMENT: { vi: 'Biệt phái', en: 'Secondment' },
  REINFORCEMENT: { vi: 'Tăng cường', en: 'Reinforcement' },
} as const;
export type MovementKind = keyof typeof MOVEMENT_KINDS;

/** How a rotation tour stands or ended. */
export const TOUR_STATES = {
  PLANNED: { vi: 'Dự kiến', en: 'Planned' },
  STARTED: { vi: 'Đang luân chuyển', en: 'Under way' },
  EXTENDED: { vi: 'Gia hạn', en: 'Extended' },
  RETURNED: { vi: 'Đã trở về', en: 'Returned' },
  APPOINTED_ELSEWHERE: { vi: 'Bố trí nơi khác', en: 'Appointed elsewhere' },
  CURTAILED: { vi: 'Rút ngắn', en: 'Curtailed' },
} as const;
export type TourState = keyof typeof TOUR_STATES;

/** Ways in which a rotation leads from one place to another. */
export const ROTATION_DIRECTIONS = {
  DOWN: { vi: 'Từ cấp trên xuống cấp dưới', en: 'From a higher to a lower level' },
  UP: { vi: 'Từ cấp dưới lên cấp trên', en: 'From a lower to a higher level' },
  CROSS_LOCALITY: { vi: 'Giữa các địa phương', en: 'Between localities' },
  LATERAL: { vi: 'Giữa các cơ quan cùng cấp', en: 'Between agencies of the same level' },
} as const;
export type RotationDirection = keyof typeof ROTATION_DIRECTIONS;

/** Steps of a rotation, in their order. */
export const ROTATION_STEPS = {
  POLICY: { vi: 'Đề xuất chủ trương', en: 'Proposal of policy' },
  PERSONS: { vi: 'Đề xuất nhân sự', en: 'Proposal of persons' },
  APPRAISAL: { vi: 'Chuẩn bị, thẩm định nhân sự', en: 'Preparation and appraisal' },
  EXCHANGE: { vi: 'Trao đổi với nhân sự và nơi tiếp nhận', en: 'Exchange with the person and the receiving place' },
  DECISION: { vi: 'Quyết định', en: 'Decision' },
} as const;
export type RotationStep = keyof typeof ROTATION_STEPS;

/** Posts that rules want held by somebody who is not a local person. */
export const NON_LOCAL_POSTS = {
  COMMITTEE_SECRETARY: { vi: 'Bí thư cấp ủy', en: 'Secretary of the Party committee' },
  PEOPLES_COMMITTEE_CHAIR: { vi: 'Chủ tịch Ủy ban nhân dân', en: 'Chair of the people’s committee' },
  CHIEF_JUDGE: { vi: 'Chánh án Tòa án nhân dân', en: 'Chief judge' },
  CHIEF_PROCURATOR: { vi: 'Viện trưởng Viện kiểm sát nhân dân', en: 'Chief procurator' },
  HEAD_OF_POLICE: { vi: 'Người đứng đầu ngành công an', en: 'Head of police' },
  HEAD_OF_INSPECTORATE: { vi: 'Người đứng đầu ngành thanh tra', en: 'Head of the inspectorate' },
  HEAD_OF_FINANCE: { vi: 'Người đứng đầu ngành tài chính', en: 'Head of finance' },
  HEAD_OF_TAX: { vi: 'Người đứng đầu ngành thuế', en: 'Head of tax' },
  HEAD_OF_CUSTOMS: { vi: 'Người đứng đầu ngành hải quan', en: 'Head of customs' },
  HEAD_OF_INSPECTION_COMMISSION: { vi: 'Chủ nhiệm Ủy ban kiểm tra', en: 'Head of the inspection commission' },
} as const;
export type NonLocalPost = keyof typeof NON_LOCAL_POSTS;

/** Grounds on which a periodic transfer of position is put off. */
export const TRANSFER_DELAYS = {
  DISCIPLINE_OR_INVESTIGATION: {
    vi: 'Đang bị xem xét kỷ luật hoặc bị điều tra',
    en: 'Under discipline or investigation',
  },
  GRAVE_ILLNESS: { vi: 'Mắc bệnh hiểm nghèo', en: 'Grave illness' },
  FULL_TIME_STUDY: { vi: 'Đi học tập trung', en: 'Full-time study' },
  SECONDMENT: { vi: 'Đang biệt phái', en: 'Secondment' },
  PREGNANCY: { vi: 'Đang mang thai', en: 'Pregnancy' },
  SMALL_CHILD: { vi: 'Đang nuôi con nhỏ', en: 'Small child' },
} as const;
export type TransferDelay = keyof typeof TRANSFER_DELAYS;
