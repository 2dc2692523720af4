import './indicators.js';
import './targets.js';
import './observations.js';
import './pace.js';
import './reconciliation.js';

export { Indicator, Observation, ObservationPart, Target } from './types.js';
