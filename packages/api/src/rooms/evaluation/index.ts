/**
 * Evaluations of people: the grade of a year, in the scale of that year, with who gave it and by which document; the grades of the
 * last years, and which of them are not known.
 */
import './graphql.js';
import './evaluation-aggregate.js';
import './mutations.js';
