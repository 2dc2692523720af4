import './entry-aggregate.js';
import './slot-aggregate.js';
import './standard-gaps.js';
