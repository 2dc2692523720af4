/** Number and day of the instruments on which the rules of this room rest; a year alone where no source states the day. */
export const RESOLUTION_11 = ['NQ 11-NQ/TW', '2002-01-25'] as const;
export const CONCLUSION_24 = ['KL 24-KL/TW', '2012-06-05'] as const;
export const REGULATION_98 = ['QĐ 98-QĐ/TW', '2017-10-07'] as const;
export const RESOLUTION_26 = ['NQ 26-NQ/TW', '2018-05-19'] as const;
export const REGULATION_65 = ['QĐ 65-QĐ/TW', '2022-04-28'] as const;
export const DIRECTIVE_45 = ['CT 45-CT/TW', '2025-04-14'] as const;
export const CONCLUSION_128 = ['KL 128-KL/TW', '2025-03-07'] as const;
export const CONCLUSION_200 = ['KL 200-KL/TW', '2025-10-17'] as const;
export const CONCLUSION_201 = ['KL 201-KL/TW', '2025-10-31'] as const;
export const CONCLUSION_210 = ['KL 210-KL/TW', '2025-11-12'] as const;
export const DECREE_158 = ['NĐ 158/2007/NĐ-CP', '2007-10-27'] as const;
export const DECREE_150 = ['NĐ 150/2013/NĐ-CP', '2013-11-01'] as const;
export const ANTI_CORRUPTION_LAW = ['Luật Phòng, chống tham nhũng', '2018'] as const;
export const DECREE_59 = ['NĐ 59/2019/NĐ-CP', '2019'] as const;
export const DECREE_138 = ['NĐ 138/2020/NĐ-CP', '2020'] as const;
export const DECREE_170 = ['NĐ 170/2025/NĐ-CP', '2025'] as const;
export const DECISION_727 = ['QĐ 727/QĐ-BNV', '2025'] as const;
