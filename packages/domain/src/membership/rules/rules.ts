import type { RuleSeries } from '../../rule/index.js';
import { admissionConditions } from './admission-conditions.js';
import { admissionDecision } from './admission-decision.js';
import { deadlines } from './deadlines.js';
import { growthAttainment } from './growth-attainment.js';
import { growthRate } from './growth-rate.js';
import { growthTarget } from './growth-target.js';
import { unitQuotas } from './unit-quotas.js';

/** Every rule series of membership growth. */
export const MEMBERSHIP_RULES: readonly RuleSeries[] = [
  admissionConditions,
  admissionDecision,
  deadlines,
  growthAttainment,
  growthRate,
  growthTarget,
  unitQuotas,
];
