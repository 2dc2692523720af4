/** Units, their tree on a date and their lineage; posts and bodies. */
import './graphql.js';
import './aggregates.js';
import './known-tree.js';

export { actsFor } from './acts-for.js';
export {
  districtMembers,
  districtOf,
  ofPost,
  ofUnit,
  titleMembers,
  unitMembers,
  wholeMonths,
  yearOf,
} from './dimensions.js';
export { Bloc, ManagementLevel } from './enums.js';
export { inViewersSubtree, toEverySignedInViewer } from './visibility.js';
