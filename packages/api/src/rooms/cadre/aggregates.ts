import './cadre-aggregate.js';
import './file-aggregates.js';
import './post-aggregate.js';
