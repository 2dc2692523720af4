import './terms.js';
import './cycles.js';
import './slots.js';
import './entries.js';
import './continuity/query.js';

export { PlanEntry } from './types.js';
