/** Training: programmes with target groups, classes, quotas, seats, results in people and sessions in attendances. */
import './graphql.js';
import './aggregates.js';

export { Bound } from './results.js';
