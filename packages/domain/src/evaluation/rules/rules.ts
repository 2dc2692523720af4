import type { RuleSeries } from '../../rule/index.js';
import { civilServantRating } from './civil-servant-rating.js';
import { dismissalAfterRatings } from './dismissal-after-ratings.js';
import { excellentCap } from './excellent-cap.js';
import { excellentConditions } from './excellent-conditions.js';
import { exemplaryAward } from './exemplary-award.js';
import { exemplaryShare } from './exemplary-share.js';
import { gradingScale } from './grading-scale.js';
import { notCompletedGrounds } from './not-completed-grounds.js';
import { reviewMeeting } from './review-meeting.js';
import { reviewRhythm } from './review-rhythm.js';
import { reviewedBodies } from './reviewed-bodies.js';
import { scoreBands } from './score-bands.js';

/** Every rule series of evaluation. */
export const EVALUATION_RULES: readonly RuleSeries[] = [
  gradingScale,
  scoreBands,
  excellentCap,
  excellentConditions,
  notCompletedGrounds,
  exemplaryShare,
  exemplaryAward,
  reviewRhythm,
  reviewMeeting,
  reviewedBodies,
  civilServantRating,
  dismissalAfterRatings,
];
