/** Changes of the rulebook, and whom they affect. */
import './age-impact.js';
import './mutations.js';
import './publication-impact.js';
