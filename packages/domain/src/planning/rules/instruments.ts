import { cite } from '../../rule/index.js';
import type { Citation, RuleSource } from '../../rule/index.js';

/** Guidance 22 of 2008, on planning. */
export const guidance22 = cite('HD 22-HD/BTCTW', '2008-10-21');

/** Guidance 15 of 2012, on planning; it replaces Guidance 22. */
export const guidance15 = cite('HD 15-HD/BTCTW', '2012-11-05');

/** Regulation 50 of 2021, on planning. */
export const regulation50 = cite('QĐ 50-QĐ/TW', '2021-12-27');

/** Guidance 16 of 2022, which carries out Regulation 50; another document has the same number in 2018. */
export const guidance16 = cite('HD 16-HD/BTCTW', '2022-02-15');

/** Regulation 377 of 2025, one text for the management of cadres; it replaces Regulation 50. */
export const regulation377 = cite('QĐ 377-QĐ/TW', '2025-10-08');

/** Names instruments as a source; the text is their numbers unless another is given. */
export function sourceOf(instruments: readonly Citation[], text?: string): RuleSource {
  return { instruments, text: text ?? instruments.map(({ number }) => number).join('; ') };
}
