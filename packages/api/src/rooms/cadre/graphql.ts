import './cadres.js';
import './files.js';
import './holders.js';

export { Cadre } from './types.js';
