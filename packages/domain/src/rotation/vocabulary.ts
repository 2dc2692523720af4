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
