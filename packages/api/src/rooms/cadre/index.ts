/** People and their files: membership, tenures, qualifications; who holds which post and seat on a day. */
import './graphql.js';

export { QualificationLevel } from './enums.js';
export { hasAnyRole } from './visibility.js';
