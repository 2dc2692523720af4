import { appointedCommuneCommittees } from './appointed-commune-committees.js';
import { blocCommittees } from './bloc-committees.js';
import { cellCommittee } from './cell-committee.js';
import { cellMeetings } from './cell-meetings.js';
import { centralCommitteeSize } from './central-committee-size.js';
import { charterTexts } from './charter-texts.js';
import { committeeSize } from './committee-size.js';
import { communeStaff } from './commune-staff.js';
import { congressInterval } from './congress-interval.js';
import { endOfDistrictLevel } from './end-of-district-level.js';
import { exceptionalForm } from './exceptional-form.js';
import { fourBlocModel } from './four-bloc-model.js';
import { grassrootsForm } from './grassroots-form.js';
import { grassrootsInspectionCommission } from './grassroots-inspection-commission.js';
import { grassrootsModels } from './grassroots-models.js';
import { inspectionCommissionSize } from './inspection-commission-size.js';
import { inspectionWithoutCommission } from './inspection-without-commission.js';
import { leastMembers } from './least-members.js';
import { observedSizes } from './observed-sizes.js';
import { organisationCode } from './organisation-code.js';
import { provincialCommitteeSize } from './provincial-committee-size.js';
import { standingCommitteeThreshold } from './standing-committee-threshold.js';
import { standingShare } from './standing-share.js';
import { threeTierStructure } from './three-tier-structure.js';

/** Every rule series of organisation. */
export const ORGANIZATION_RULES = [
  leastMembers,
  grassrootsForm,
  exceptionalForm,
  cellCommittee,
  cellMeetings,
  congressInterval,
  standingCommitteeThreshold,
  committeeSize,
  provincialCommitteeSize,
  centralCommitteeSize,
  standingShare,
  observedSizes,
  inspectionCommissionSize,
  grassrootsInspectionCommission,
  inspectionWithoutCommission,
  grassrootsModels,
  blocCommittees,
  fourBlocModel,
  charterTexts,
  endOfDistrictLevel,
  threeTierStructure,
  organisationCode,
  communeStaff,
  appointedCommuneCommittees,
] as const;
