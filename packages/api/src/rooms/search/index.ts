/** Search over the names of units, cadres, documents, post titles, programmes and indicators, in any spelling. */
import './graphql.js';
import './known-entries.js';

export { searchEntry } from './views.js';
