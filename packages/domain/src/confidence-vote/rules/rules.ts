import type { RuleSeries } from '../../rule/index.js';
import { assemblyBallotsHeld } from './assembly-ballots-held.js';
import { ballotLevels } from './ballot-levels.js';
import { ballotOrder } from './ballot-order.js';
import { ballotReport } from './ballot-report.js';
import { ballotSecrecy } from './ballot-secrecy.js';
import { ballotsPerPerson } from './ballots-per-person.js';
import { confidenceVoteAskers } from './confidence-vote-askers.js';
import { councilConsequences } from './council-consequences.js';
import { councilLevels } from './council-levels.js';
import { criteria } from './criteria.js';
import { denominator } from './denominator.js';
import { exactlyHalf } from './exactly-half.js';
import { exemptions } from './exemptions.js';
import { exploratoryBallot } from './exploratory-ballot.js';
import { frequency } from './frequency.js';
import { invalidBallot } from './invalid-ballot.js';
import { kindsOfBallot } from './kinds-of-ballot.js';
import { partyConsequences } from './party-consequences.js';
import { partyDismissal } from './party-dismissal.js';
import { partyPersonsVotedOn } from './party-persons-voted-on.js';
import { quorum } from './quorum.js';
import { resignationAndDismissal } from './resignation-and-dismissal.js';
import { resultsOfTwoPlaces } from './results-of-two-places.js';
import { secondStageLevels } from './second-stage-levels.js';
import { sickLeaveExemption } from './sick-leave-exemption.js';
import { supervisionLaw } from './supervision-law.js';
import { timetable } from './timetable.js';

/** Every rule series on confidence ballots and votes of confidence. */
export const CONFIDENCE_VOTE_RULES: readonly RuleSeries[] = [
  ballotLevels,
  secondStageLevels,
  kindsOfBallot,
  invalidBallot,
  denominator,
  ballotReport,
  ballotSecrecy,
  frequency,
  ballotOrder,
  quorum,
  timetable,
  councilLevels,
  partyPersonsVotedOn,
  exemptions,
  sickLeaveExemption,
  ballotsPerPerson,
  criteria,
  councilConsequences,
  partyConsequences,
  partyDismissal,
  resignationAndDismissal,
  exactlyHalf,
  resultsOfTwoPlaces,
  confidenceVoteAskers,
  exploratoryBallot,
  assemblyBallotsHeld,
  supervisionLaw,
];
