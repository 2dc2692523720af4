/** Number and day of the instruments on which the rules of this room rest; a year alone where no source states the day. */
export const RESOLUTION_35 = ['NQ 35/2012/QH13', '2012-11-21'] as const;
export const RESOLUTION_85 = ['NQ 85/2014/QH13', '2014'] as const;
export const RESOLUTION_96 = ['NQ 96/2023/QH15', '2023-06-23'] as const;
export const REGULATION_165 = ['QĐ 165-QĐ/TW', '2013-02-18'] as const;
export const REGULATION_262 = ['QĐ 262-QĐ/TW', '2014-10-08'] as const;
export const REGULATION_96 = ['QĐ 96-QĐ/TW', '2023-02-02'] as const;
export const REGULATION_260 = ['QĐ 260-QĐ/TW', '2009-10-02'] as const;
export const REGULATION_41 = ['QĐ 41-QĐ/TW', '2021-11-03'] as const;
export const GUIDANCE_321 = ['HD 321', '2018'] as const;
export const SUPERVISION_LAW = ['Luật 121/2025/QH15', '2025'] as const;
