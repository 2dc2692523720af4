/**
 * Inspection and supervision, thematic meetings, review with self-criticism, by the dated rules of the rulebook.
 *
 * Words: inspection (kiểm tra), supervision (giám sát), programme (chương trình kiểm tra, giám sát), thematic supervision
 * (giám sát chuyên đề), cell meeting (sinh hoạt chi bộ), thematic meeting (sinh hoạt chuyên đề), review with self-criticism
 * and criticism (kiểm điểm, tự phê bình và phê bình), prompt (gợi ý kiểm điểm).
 * Sources: QĐ 30-QĐ/TW 2016 and QĐ 86-QĐ/TW 2017 on inspection, HD 12-HD/BTCTW 2018 and HD 42-HD/BTCTW 2025 on cell
 * meetings, the fourth-plenum resolutions of the 11th and 12th tenures. Each version names its own.
 */
export { INSPECTION_RULES } from './rules/rules.js';
