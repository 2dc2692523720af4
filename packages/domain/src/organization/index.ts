/**
 * Units, their tree on a date, their lineage, posts and bodies; how many members and organs each level has by the rules.
 * Words: unit (đơn vị, tổ chức), setting (loại hình), bloc (khối), post title (chức danh), post (chức vụ), body (cấp ủy, ban),
 * establishment (biên chế chức vụ), management level (diện quản lý), vacancy (chỗ khuyết), projected vacancy (chỗ sẽ khuyết).
 * Sources: the Party Charter of the 11th congress and the regulations that carry it out, the directives before each
 * congress; every rule names its own.
 */
export { departureOf } from './departure.js';
export type { DatedGround, DepartureReason, HolderOutlook, RetirementFinder } from './departure.js';
export { projectedVacancies } from './projected-vacancy.js';
export type { OutlookWindow, ProjectedVacancy, UnknownOutlook, VacancyOutlook } from './projected-vacancy.js';
export { fillsSeat, vacancyOf, type PostHolder, type PostSeats, type Vacancy } from './vacancy.js';
export {
  BLOCS,
  BODY_KINDS,
  GRASSROOTS_PARTY_ORGANISATION_KINDS,
  LINEAGE_OPERATIONS,
  MANAGEMENT_LEVELS,
  UNIT_KINDS,
  UNIT_LINK_KINDS,
  UNIT_SETTINGS,
  VACANCY_REASONS,
  type Bloc,
  type BodyKind,
  type LineageOperation,
  type ManagementLevel,
  type UnitKind,
  type UnitLinkKind,
  type UnitSetting,
  type VacancyReason,
} from './vocabulary.js';
export { ORGANIZATION_RULES } from './rules/rules.js';
export { appointedCommuneCommittees } from './rules/appointed-commune-committees.js';
export { blocCommittees } from './rules/bloc-committees.js';
export { cellCommittee } from './rules/cell-committee.js';
export { cellMeetings } from './rules/cell-meetings.js';
export { centralCommitteeSize } from './rules/central-committee-size.js';
export { charterTexts } from './rules/charter-texts.js';
export { committeeSize } from './rules/committee-size.js';
export { communeStaff } from './rules/commune-staff.js';
export { congressInterval } from './rules/congress-interval.js';
export { endOfDistrictLevel } from './rules/end-of-district-level.js';
export { exceptionalForm } from './rules/exceptional-form.js';
export { fourBlocModel } from './rules/four-bloc-model.js';
export { grassrootsForm } from './rules/grassroots-form.js';
export { grassrootsInspectionCommission } from './rules/grassroots-inspection-commission.js';
export { grassrootsModels } from './rules/grassroots-models.js';
export { inspectionCommissionSize } from './rules/inspection-commission-size.js';
export { inspectionWithoutCommission } from './rules/inspection-without-commission.js';
export { leastMembers } from './rules/least-members.js';
export { observedSizes } from './rules/observed-sizes.js';
export { organisationCode } from './rules/organisation-code.js';
export { provincialCommitteeSize } from './rules/provincial-committee-size.js';
export { standingCommitteeThreshold } from './rules/standing-committee-threshold.js';
export { standingShare } from './rules/standing-share.js';
export { threeTierStructure } from './rules/three-tier-structure.js';
