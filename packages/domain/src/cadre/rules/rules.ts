import type { RuleSeries } from '../../rule/index.js';
import { laterRetirement } from './later-retirement.js';
import { retirementAge } from './retirement-age.js';
import { retirementByBirthMonth } from './retirement-by-birth-month.js';
import { retirementDay } from './retirement-day.js';
import { retirementRoadMapMen, retirementRoadMapWomen } from './retirement-road-map.js';
import { retirementSourceWarning } from './retirement-source-warning.js';

/** Every rule series on retirement. */
export const CADRE_RULES: readonly RuleSeries[] = [
  retirementAge,
  retirementRoadMapMen,
  retirementRoadMapWomen,
  retirementByBirthMonth,
  retirementDay,
  laterRetirement,
  retirementSourceWarning,
];
