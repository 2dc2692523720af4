import './entry-aggregate.js';
import './slot-aggregate.js';
