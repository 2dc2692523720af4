import type { RuleSeries } from '../../rule/index.js';
import { ageFreeMove } from './age-free-move.js';
import { ageMeasuringDay } from './age-measuring-day.js';
import { appointmentDeadlines } from './appointment-deadlines.js';
import { appointmentFromElsewhere } from './appointment-from-elsewhere.js';
import { appointmentSteps } from './appointment-steps.js';
import { appointmentTerm } from './appointment-term.js';
import { ballotSecrecy } from './ballot-secrecy.js';
import { ballotTie } from './ballot-tie.js';
import { ballotWinner } from './ballot-winner.js';
import { candidateSurplus } from './candidate-surplus.js';
import { committeeAge } from './committee-age.js';
import { committeeBirthLimits } from './committee-birth-limits.js';
import { committeeComposition } from './committee-composition.js';
import { committeePersonnelOrder } from './committee-personnel-order.js';
import { committeePersonnelSteps } from './committee-personnel-steps.js';
import { committeeProcessExample } from './committee-process-example.js';
import { communeCommitteeDesignation } from './commune-committee-designation.js';
import { conferenceQuorum } from './conference-quorum.js';
import { firstAppointmentAge } from './first-appointment-age.js';
import { firstBallotFallback } from './first-ballot-fallback.js';
import { firstCommittee } from './first-committee.js';
import { foundingCommitteeBallots } from './founding-committee-ballots.js';
import { foundingCommitteeSteps } from './founding-committee-steps.js';
import { frontCommitteeAge } from './front-committee-age.js';
import { mergedCommitteeSize } from './merged-committee-size.js';
import { monthsInPost } from './months-in-post.js';
import { partyElection } from './party-election.js';
import { partyElectionExample } from './party-election-example.js';
import { peoplesCouncilDeputySteps } from './peoples-council-deputy-steps.js';
import { publicEmployeeDeadlines } from './public-employee-deadlines.js';
import { reappointmentNotice } from './reappointment-notice.js';
import { resolutionMajority } from './resolution-majority.js';
import { standingCommitteeSize } from './standing-committee-size.js';
import { waitingAfterDiscipline } from './waiting-after-discipline.js';

/** Every rule series on personnel processes, appointment and election. */
export const PERSONNEL_PROCESS_RULES: readonly RuleSeries[] = [
  ...foundingCommitteeSteps,
  foundingCommitteeBallots,
  firstCommittee,
  appointmentSteps,
  appointmentDeadlines,
  publicEmployeeDeadlines,
  conferenceQuorum,
  ballotWinner,
  firstBallotFallback,
  ballotTie,
  ballotSecrecy,
  appointmentFromElsewhere,
  appointmentTerm,
  firstAppointmentAge,
  ageMeasuringDay,
  ageFreeMove,
  monthsInPost,
  waitingAfterDiscipline,
  reappointmentNotice,
  committeePersonnelSteps,
  committeePersonnelOrder,
  committeeProcessExample,
  committeeAge,
  committeeBirthLimits,
  frontCommitteeAge,
  committeeComposition,
  partyElection,
  partyElectionExample,
  candidateSurplus,
  standingCommitteeSize,
  resolutionMajority,
  mergedCommitteeSize,
  communeCommitteeDesignation,
  peoplesCouncilDeputySteps,
];
