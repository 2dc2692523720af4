/** Documents and, in time, the rules they hold. */
import './graphql.js';
import './aggregates.js';

export { documentKey } from './document-key.js';
