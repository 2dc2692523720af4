import type { RuleSeries } from '../../rule/index.js';
import { advancedTheoryConditions } from './advanced-theory-conditions.js';
import { advancedTheoryParticipants } from './advanced-theory-participants.js';
import { defenceCourseLength } from './defence-course-length.js';
import { defenceGroupNumerals } from './defence-group-numerals.js';
import { defenceGroups } from './defence-groups.js';
import { equivalentCertificates } from './equivalent-certificates.js';
import { intermediateTheoryConditions } from './intermediate-theory-conditions.js';
import { intermediateTheoryParticipants } from './intermediate-theory-participants.js';
import { newMemberCourse } from './new-member-course.js';
import { partyAwarenessCourse } from './party-awareness-course.js';
import { postgraduateStudy } from './postgraduate-study.js';
import { probation } from './probation.js';
import { provincialPostStandard } from './provincial-post-standard.js';
import { stateManagementCourses } from './state-management-courses.js';
import { theoryLevels } from './theory-levels.js';
import { theorySchools } from './theory-schools.js';
import { theoryStandardOfPosts } from './theory-standard-of-posts.js';
import { yearlyMinimum } from './yearly-minimum.js';
import { yearlyTrainingPlan } from './yearly-training-plan.js';

/** Every rule series of training. */
export const TRAINING_RULES: readonly RuleSeries[] = [
  theoryLevels,
  advancedTheoryConditions,
  intermediateTheoryConditions,
  advancedTheoryParticipants,
  intermediateTheoryParticipants,
  theorySchools,
  equivalentCertificates,
  yearlyTrainingPlan,
  partyAwarenessCourse,
  newMemberCourse,
  probation,
  defenceGroups,
  defenceCourseLength,
  defenceGroupNumerals,
  stateManagementCourses,
  yearlyMinimum,
  postgraduateStudy,
  theoryStandardOfPosts,
  provincialPostStandard,
];
