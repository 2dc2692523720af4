import type { RuleSeries } from '../../rule/index.js';
import { cellMeetingLength } from './cell-meeting-length.js';
import { cellMeetingPapers } from './cell-meeting-papers.js';
import { cellSupervisionShare } from './cell-supervision-share.js';
import { forbiddenActs } from './forbidden-acts.js';
import { programmeSupervision } from './programme-supervision.js';
import { progressAndCoverage } from './progress-and-coverage.js';
import { reviewBasis } from './review-basis.js';
import { reviewOrder } from './review-order.js';
import { thematicMeeting } from './thematic-meeting.js';
import { yearlyProgramme } from './yearly-programme.js';

/** Every rule series of inspection and supervision, thematic meetings and self-criticism. */
export const INSPECTION_RULES: readonly RuleSeries[] = [
  yearlyProgramme,
  programmeSupervision,
  cellSupervisionShare,
  progressAndCoverage,
  forbiddenActs,
  thematicMeeting,
  cellMeetingLength,
  cellMeetingPapers,
  reviewOrder,
  reviewBasis,
];
