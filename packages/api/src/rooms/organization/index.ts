/** Units, their tree on a date and their lineage; posts and bodies. */
import './graphql.js';

export { ManagementLevel } from './enums.js';
export { inViewersSubtree, toEverySignedInViewer } from './visibility.js';
