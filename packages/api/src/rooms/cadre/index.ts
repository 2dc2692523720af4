/** People and their files: membership, tenures, qualifications; who holds which post and seat on a day. */
import './graphql.js';
import './aggregates.js';

export { AGE_BANDS, ageBand, isYoungerThan } from './age.js';
export { politicalTheoryLevel } from './cadres.js';
export { QualificationLevel } from './enums.js';
export { hasAnyRole, readsFilesOf } from './visibility.js';
