import './evaluations.js';
import './graded-years.js';

export { Evaluation } from './types.js';
