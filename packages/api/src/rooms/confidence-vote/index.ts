/** Confidence ballots: rounds with their accounting, results per person, shares under every denominator. */
import './graphql.js';
import './aggregates.js';

export { voteShare } from './views.js';
