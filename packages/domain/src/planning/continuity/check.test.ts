import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContinuity } from './check.js';
import type { ContinuityFacts } from './facts.js';
import type { Continuity } from './simulate.js';
import { GROUND, simulated, smallFacts } from './any-facts.test.data.js';

const RUNS = { numRuns: 300 };

describe('a certificate that was tampered with', () => {
  const tamperings: Record<string, (result: Continuity, facts: ContinuityFacts) => Continuity | null> = {
    'another hash': (result) => ({ ...result, certificate: { ...result.certificate, inputs: '0'.repeat(64) } }),
    'one move left out': (result) => {
      const index = result.assignments.findIndex(({ act }) => act === 'MOVE');
      return index === -1 ? null : { ...result, assignments: result.assignments.toSpliced(index, 1) };
    },
    'somebody who could stay put out': (result) => {
      const index = result.assignments.findIndex(({ act }) => act === 'STAY');
      if (index === -1) return null;
      const line = { ...result.assignments[index]!, act: 'LEAVE', to: null } as const;
      return { ...result, assignments: result.assignments.with(index, line) };
    },
    'an empty seat hidden': (result) =>
      result.uncovered.length === 0 ? null : { ...result, uncovered: result.uncovered.slice(1) },
    'a level made better': (result) => {
      const { certificate } = result;
      const index = certificate.levels.findIndex(({ value }) => value !== '0');
      if (index === -1) return null;
      const level = {
        ...certificate.levels[index]!,
        value: (BigInt(certificate.levels[index]!.value) - 1n).toString(),
      };
      return { ...result, certificate: { ...certificate, levels: certificate.levels.with(index, level) } };
    },
    'a base too small': (result) => {
      const { certificate } = result;
      const levels = certificate.levels.map((level) => (level.base === null ? level : { ...level, base: '0' }));
      return { ...result, certificate: { ...certificate, levels } };
    },
    'a negative price': (result, facts) => {
      const first = facts.posts[0]!.post;
      const others = result.certificate.prices.filter(({ post }) => post !== first);
      return { ...result, certificate: { ...result.certificate, prices: [...others, { post: first, price: '-1' }] } };
    },
    'a person of a shortage left out': (result) => {
      const [first, ...others] = result.shortages;
      if (first === undefined) return null;
      return { ...result, shortages: [{ ...first, people: first.people.slice(1) }, ...others] };
    },
  };

  it.each(Object.keys(tamperings))('is rejected: %s', (name) => {
    let tried = 0;
    fc.assert(
      fc.property(smallFacts, (facts) => {
        const tampered = tamperings[name]!(simulated(facts), facts);
        if (tampered === null) return;
        tried += 1;
        expect(checkContinuity(facts, tampered)).not.toEqual([]);
      }),
      RUNS,
    );
    expect(tried).toBeGreaterThan(10);
  });

  it('is rejected when the facts change', () => {
    fc.assert(
      fc.property(smallFacts, (facts) => {
        const changed = { ...facts, posts: facts.posts.with(0, { ...facts.posts[0]!, weight: 9 }) };
        expect(checkContinuity(changed, simulated(facts))).not.toEqual([]);
      }),
    );
  });
});

describe('an assignment that is not the best', () => {
  it('is not proven, although it is lawful and counted right', () => {
    let tried = 0;
    fc.assert(
      fc.property(smallFacts, (facts) => {
        const best = simulated(facts);
        // The best that can be had where one person may not take one post is an assignment of the whole question, too.
        const [first] = facts.plan;
        const plan = facts.plan.map((move) => {
          return move.person === first?.person && move.post === first.post ? { ...move, grounds: [GROUND] } : move;
        });
        const worse = simulated({ ...facts, plan });
        const levels = best.certificate.levels.map((level, index) => {
          return { ...level, value: worse.certificate.levels[index]!.value };
        });
        if (worse.certificate.levels.every(({ value }, index) => value === best.certificate.levels[index]!.value))
          return;
        tried += 1;
        const { prices } = best.certificate;
        const forged = { ...worse, certificate: { ...best.certificate, levels, prices } };
        expect(checkContinuity(facts, forged).map(({ code }) => code)).toContain('NOT_PROVEN_BEST');
      }),
      RUNS,
    );
    expect(tried).toBeGreaterThan(10);
  });

  it('cannot be proven without prices', () => {
    let tried = 0;
    fc.assert(
      fc.property(smallFacts, (facts) => {
        const result = simulated(facts);
        if (result.certificate.levels.every(({ value }) => value === '0')) return;
        tried += 1;
        const without = { ...result, certificate: { ...result.certificate, prices: [] } };
        expect(checkContinuity(facts, without).map(({ code }) => code)).toEqual(['NOT_PROVEN_BEST']);
      }),
    );
    expect(tried).toBeGreaterThan(10);
  });
});
