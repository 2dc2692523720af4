/** Indicators, targets and observations; attainment, pace, and the whole numbers behind printed percentages. */
import './graphql.js';
import './aggregates.js';
