import { join } from 'node:path';
import { newSeed, runDifferential } from '@cadre/graphql-sql/differential';
import { describe, expect, inject, it } from 'vitest';
import { pageLimits } from './platform/builder.js';
import { maskError } from './platform/errors.js';
import { readPersonas, viewerOf } from './seed/personas.js';
import { openTestApi } from './testing/harness.js';
import { seedFolder } from './testing/seeded.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How many random operations both executors are asked, from the environment; empty for the usual number. */
    differentialOperations: string;
    /** The seed of a run that is to be repeated, from the environment; empty for a new one. */
    differentialSeed: string;
  }
}

/**
 * Why an answer without errors may have no plan: arguments that are refused, or a null, in a branch that no row leads to, which only the
 * naive executor knows. Anything else is a plan that failed by mistake.
 */
const reasons = ['ReadRefused', 'database: CDR01'];

const log = { error: () => {} };

describe('random operations over the demo', async () => {
  const { api } = await openTestApi();
  const viewers = new Map(
    readPersonas(join(seedFolder, 'demo', 'personas.json')).map((each) => [each.name, viewerOf(each)]),
  );

  it('are answered from plans as they are field by field, errors included', { timeout: 7_200_000 }, async () => {
    const seed = Number(inject('differentialSeed') || newSeed());
    const count = Number(inject('differentialOperations') || 1_000);
    // Under the usual number an operation stays small: the embedded database answers field by field at its leisure.
    const budget = inject('differentialOperations') === '' ? 12 : 40;
    const report = await runDifferential({
      schema: api.schema,
      engine: api.engine,
      contextOf: (asker) => api.contextFor(asker === null ? null : viewers.get(asker)!, 'test'),
      shown: (error) => maskError(error, 'test', log),
      seed,
      count,
      askers: [...viewers.keys(), null],
      limits: { defaultPageSize: pageLimits.defaultPageSize, maxDepth: 5, budget, faultyShare: 0.06 },
    });
    console.info(`seed ${seed}`, report);
    expect(report.difference).toBeNull();
    expect(reasons).toEqual(expect.arrayContaining([...report.notPlanned.keys()]));
    expect(report.invalid).toBeLessThan(count / 50);
    expect(report.same / (report.asked - report.refused - report.tooCostly)).toBeGreaterThan(0.9);
  });
});
