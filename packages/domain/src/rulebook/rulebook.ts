import { CADRE_RULES } from '../cadre/index.js';
import { CONFIDENCE_VOTE_RULES } from '../confidence-vote/index.js';
import { EVALUATION_RULES } from '../evaluation/index.js';
import { INSPECTION_RULES } from '../inspection/index.js';
import { MEMBERSHIP_RULES } from '../membership/index.js';
import { ORGANIZATION_RULES } from '../organization/index.js';
import { PERSONNEL_PROCESS_RULES } from '../personnel-process/index.js';
import { PLANNING_RULES } from '../planning/index.js';
import { ROTATION_RULES } from '../rotation/index.js';
import { rulebookOf } from '../rule/index.js';
import { TRAINING_RULES } from '../training/index.js';

/** The rules of all rooms, in the order of the rooms. */
export const RULEBOOK = rulebookOf([
  ...ORGANIZATION_RULES,
  ...CADRE_RULES,
  ...EVALUATION_RULES,
  ...CONFIDENCE_VOTE_RULES,
  ...PLANNING_RULES,
  ...TRAINING_RULES,
  ...INSPECTION_RULES,
  ...MEMBERSHIP_RULES,
  ...PERSONNEL_PROCESS_RULES,
  ...ROTATION_RULES,
]);
