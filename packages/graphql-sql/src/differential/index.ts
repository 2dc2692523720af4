/**
 * The proof that plans and the naive executor give the same answers: random valid operations over any schema built with the
 * engine, asked of both, and the first difference shrunk to a small document.
 */
export type { Executors, SeenError } from './compare.js';
export type { OperationLimits } from './random-operation.js';
export { newSeed, runDifferential, type DifferentialReport, type DifferentialRun } from './run.js';
