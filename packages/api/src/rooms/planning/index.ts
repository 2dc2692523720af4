/** Terms, and succession plans by term: cycles, their slots, and the people planned for them. */
import './graphql.js';
import './aggregates.js';
import './mutations.js';
