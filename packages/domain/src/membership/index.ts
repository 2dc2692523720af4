/**
 * Membership growth: admission to the Party, its conditions, deadlines and targets, by the dated rules of the rulebook.
 *
 * Words: admission (kết nạp), membership growth (phát triển đảng viên), target (chỉ tiêu), growth rate (tỷ lệ kết nạp),
 * transfer of membership (chuyển sinh hoạt đảng), strike off (xóa tên), re-admission (kết nạp lại), recognition (công nhận
 * đảng viên chính thức).
 * Sources: the regulations that carry out the Party Charter (QĐ 29, 24, 232, 208-QĐ/TW), NQ 21-NQ/TW 2022, plans and
 * reports of localities. Each version names its own.
 */
export { MEMBERSHIP_RULES } from './rules/rules.js';
