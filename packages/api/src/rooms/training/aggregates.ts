import './quota-aggregates.js';
import './result-aggregate.js';
