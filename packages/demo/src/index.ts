/**
 * A fictional province made from a seed number: units with their history, posts, people and careers, plans, training,
 * ballots, rotation and targets. The same seed number and scale give the same rows; nothing is read or written.
 */
export { demoDay } from './dates.js';
export { generateDemo, type DemoOptions } from './generate.js';
export { DEMO_FILES, parseDemoParameters, type DemoParameters } from './parameters.js';
export type { Row, SeedBatch } from './world.js';
