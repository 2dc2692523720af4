/**
 * Rotation of leaders between places: the tours as facts.
 * Words: rotation (luân chuyển), transfer (điều động), secondment (biệt phái), reinforcement (tăng cường), tour (đợt luân chuyển của một người).
 */
export { MOVEMENT_KINDS, TOUR_STATES, type MovementKind, type TourState } from './vocabulary.js';
