/** Documents and, in time, the rules they hold. */
import './graphql.js';

export { documentKey } from './document-key.js';
