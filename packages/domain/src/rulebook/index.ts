/**
 * The rulebook of all rooms: every rule series that a room lists, bound into one book.
 * Words: rulebook (bộ quy định), series (chuỗi quy định), version (phiên bản).
 */
export { RULEBOOK } from './rulebook.js';
