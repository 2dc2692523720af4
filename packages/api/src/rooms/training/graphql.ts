import './programmes.js';
import './quotas.js';
import './quota-lists.js';

export { Bound } from './results.js';
export {
  Programme,
  ProgrammeTargetGroup,
  TrainingClass,
  TrainingEvent,
  TrainingQuota,
  TrainingResult,
  TrainingSeat,
} from './types.js';
