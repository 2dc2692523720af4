import './terms.js';
import './cycles.js';
import './slots.js';
import './slot-impact.js';
import './entries.js';
import './acts.js';
import './entry-acts.js';
import './continuity/query.js';
import './removals/fields.js';
import './successors.js';
import './eligibility.js';
import './composition.js';
import './plan-diff.js';
import './planned-people.js';
import './planned-places.js';
import './candidates.js';
import './waivers.js';

export { PlanEntry } from './types.js';
