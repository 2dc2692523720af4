/**
 * Personnel processes: how leaders are proposed, balloted, appointed and elected, and how committees are made up.
 * Words: process (quy trình nhân sự), step (bước), appointment (bổ nhiệm), re-appointment (bổ nhiệm lại), nomination (giới
 * thiệu ứng cử), designation (chỉ định), re-election (tái cử), referral ballot (phiếu giới thiệu), persons summoned (số
 * người được triệu tập), surplus of candidates (số dư), elected (trúng cử).
 *
 * Sources: Regulations 105-QĐ/TW (2017), 80-QĐ/TW (2022) and 377-QĐ/TW (2025), the election rules of the Party
 * (244-QĐ/TW, 190-QĐ/TW), Directives 35-CT/TW (2019, 2024) and 45-CT/TW (2025), Decrees 138/2020/NĐ-CP and
 * 170/2025/NĐ-CP; each version names its own.
 */
export { appointmentAgeQuestions, type AppointmentAgeFacts } from './appointment-age.js';
export { PERSONNEL_PROCESS_RULES } from './rules/rules.js';
export { appointmentDeadlines } from './rules/appointment-deadlines.js';
export { conferenceQuorum } from './rules/conference-quorum.js';
export { ballotWinner } from './rules/ballot-winner.js';
export { firstBallotFallback } from './rules/first-ballot-fallback.js';
export { ballotTie } from './rules/ballot-tie.js';
export { ballotSecrecy } from './rules/ballot-secrecy.js';
export { appointmentFromElsewhere } from './rules/appointment-from-elsewhere.js';
export { appointmentTerm } from './rules/appointment-term.js';
export { firstAppointmentAge } from './rules/first-appointment-age.js';
export { ageMeasuringDay } from './rules/age-measuring-day.js';
export { ageFreeMove } from './rules/age-free-move.js';
export { monthsInPost } from './rules/months-in-post.js';
export { waitingAfterDiscipline } from './rules/waiting-after-discipline.js';
export { reappointmentNotice } from './rules/reappointment-notice.js';
export { committeePersonnelSteps } from './rules/committee-personnel-steps.js';
export { committeeAge } from './rules/committee-age.js';
export { committeeBirthLimits } from './rules/committee-birth-limits.js';
export { frontCommitteeAge } from './rules/front-committee-age.js';
export { committeeComposition } from './rules/committee-composition.js';
export { partyElection } from './rules/party-election.js';
export { candidateSurplus } from './rules/candidate-surplus.js';
export { standingCommitteeSize } from './rules/standing-committee-size.js';
export { resolutionMajority } from './rules/resolution-majority.js';
export { mergedCommitteeSize } from './rules/merged-committee-size.js';
