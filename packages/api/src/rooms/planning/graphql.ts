import './terms.js';
import './cycles.js';
import './slots.js';
import './entries.js';

export { PlanEntry } from './types.js';
