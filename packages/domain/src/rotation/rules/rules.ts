import type { RuleSeries } from '../../rule/index.js';
import { directions } from './directions.js';
import { disciplinedCadres } from './disciplined-cadres.js';
import { endOfRotation } from './end-of-rotation.js';
import { extraPosts } from './extra-posts.js';
import { freeze } from './freeze.js';
import { localPerson } from './local-person.js';
import { nonLocalChairs } from './non-local-chairs.js';
import { nonLocalCommuneLeaders } from './non-local-commune-leaders.js';
import { nonLocalDistrictSecretaries } from './non-local-district-secretaries.js';
import { nonLocalHeadsOfJustice } from './non-local-heads-of-justice.js';
import { nonLocalPosts } from './non-local-posts.js';
import { nonLocalSecretaries } from './non-local-secretaries.js';
import { nonLocalSecretaryTarget } from './non-local-secretary-target.js';
import { personalFile } from './personal-file.js';
import { plannedPerson } from './planned-person.js';
import { rankOfPost } from './rank-of-post.js';
import { regime } from './regime.js';
import { specialists } from './specialists.js';
import { steps } from './steps.js';
import { timeInPost } from './time-in-post.js';
import { timeLeftForPlacement } from './time-left-for-placement.js';
import { transferNearRetirement } from './transfer-near-retirement.js';
import { transferOfPosition } from './transfer-of-position.js';
import { transferPeriod } from './transfer-period.js';
import { transferPutOff } from './transfer-put-off.js';
import { workingTimeLeft } from './working-time-left.js';

/** Every rule series on rotation and on transfer of position. */
export const ROTATION_RULES: readonly RuleSeries[] = [
  regime,
  timeInPost,
  workingTimeLeft,
  timeLeftForPlacement,
  plannedPerson,
  disciplinedCadres,
  specialists,
  directions,
  rankOfPost,
  extraPosts,
  steps,
  personalFile,
  endOfRotation,
  freeze,
  localPerson,
  nonLocalPosts,
  nonLocalSecretaryTarget,
  nonLocalSecretaries,
  nonLocalChairs,
  nonLocalHeadsOfJustice,
  nonLocalCommuneLeaders,
  nonLocalDistrictSecretaries,
  transferOfPosition,
  transferPeriod,
  transferNearRetirement,
  transferPutOff,
];
