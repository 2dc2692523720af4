/**
 * People and their files: membership, tenures, qualifications, awards and disciplines; who holds which post and seat on a day,
 * which seats fall vacant, when people retire, and what they lack of the standards of posts.
 */
import './graphql.js';
import './aggregates.js';
import './mutations.js';

export { AGE_BANDS, ageBand, earliestDay, isYoungerThan } from './age.js';
export { politicalTheoryLevel } from './cadres.js';
export { correctionParts, type CorrectionInput } from './commands/correction-input.js';
export { correctionFields } from './correction-inputs.js';
export { QualificationLevel, RequirementKind } from './enums.js';
export type { InputFields } from './fact-fields.js';
export { ofCadre } from './file-aggregates.js';
export { loadFile } from './file-store.js';
export { insertCorrection, touchFile } from './file-writes.js';
export { keepsFacts } from './first-fact.js';
export { retiredFrom } from './retirement.js';
export { requirementOutcome } from './requirement-outcome.js';
export { fileFrom, standardFrom, type GapFacts } from './standard-file.js';
export { hasAnyRole, readsFilesOf } from './visibility.js';
export { retirementSteps, type RetirementStep } from './retirement-steps.js';
