/**
 * Rotation of leaders between places, and the transfer of positions that is not rotation: the tours as facts, the rules
 * as dated data.
 * Words: rotation (luân chuyển), transfer (điều động), secondment (biệt phái), reinforcement (tăng cường), tour (đợt luân
 * chuyển của một người), transfer of position (chuyển đổi vị trí công tác), non-local (không là người địa phương).
 * Sources: Resolution 11-NQ/TW of 2002, Regulations 98-QĐ/TW of 2017 and 65-QĐ/TW of 2022 on rotation; Directive 45-CT/TW
 * and the conclusions of 2025 on non-local leaders; the law and decrees against corruption on transfer of position.
 */
export { ROTATION_RULES } from './rules/rules.js';
export {
  MOVEMENT_KINDS,
  NON_LOCAL_POSTS,
  ROTATION_DIRECTIONS,
  ROTATION_STEPS,
  TOUR_STATES,
  TRANSFER_DELAYS,
  type MovementKind,
  type NonLocalPost,
  type RotationDirection,
  type RotationStep,
  type TourState,
  type TransferDelay,
} from './vocabulary.js';
