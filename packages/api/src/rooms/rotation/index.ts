/** Rotation tours: who went from which post to which, for how long, and what is overdue. */
import './graphql.js';
import './aggregates.js';
