/** Terms, and succession plans by term: cycles, their slots, and the people planned for them; leave from rules that was given to them. */
import './graphql.js';
import './aggregates.js';
import './mutations.js';
import './waiver-mutations.js';

export { isFlipped, isOrientation, NUMBER_SERIES, slotOutcomes, type SlotQuestion } from './slot-numbers.js';
