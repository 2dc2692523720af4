/** Search over the names of units, cadres, documents, post titles, programmes and indicators, in any spelling. */
import './graphql.js';

export { searchEntry } from './views.js';
