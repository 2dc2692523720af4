import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestByTrying } from './by-trying.test.data.js';
import { checkContinuity } from './check.js';
import type { ContinuityFacts } from './facts.js';
import type { Continuity } from './simulate.js';
import { largerFacts, simulated, smallFacts } from './any-facts.test.data.js';

function placesOf({ assignments }: Continuity, { held, plan }: ContinuityFacts): string[] {
  const others = new Set<string>(held.flatMap(({ isMain, tenure }) => (isMain ? [] : [tenure])));
  const places = new Map<string, string>([...held, ...plan].map(({ person }) => [person, '']));
  for (const { person, to, tenure } of assignments) {
    if (to !== null && (tenure === null || !others.has(tenure))) places.set(person, to);
  }
  return [...places].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, place]) => place);
}

const RUNS = { numRuns: 1000 };

describe('every simulation', () => {
  it('is the best of all assignments level by level, and of equals the first by the order of ids', () => {
    fc.assert(
      fc.property(smallFacts, (facts) => {
        const result = simulated(facts);
        const { levels, places } = bestByTrying(facts);
        expect(result.certificate.levels.map(({ value }) => Number(value))).toEqual(levels);
        expect(placesOf(result, facts)).toEqual(places);
      }),
      RUNS,
    );
  });

  it('passes the checker, also after it went through JSON', () => {
    fc.assert(
      fc.property(smallFacts, (facts) => {
        const result = simulated(facts);
        expect(checkContinuity(facts, result)).toEqual([]);
        expect(checkContinuity(facts, JSON.parse(JSON.stringify(result)))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is proven best where there are too many assignments to try', () => {
    fc.assert(
      fc.property(largerFacts, (facts) => {
        expect(checkContinuity(facts, simulated(facts))).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of the facts', () => {
    const shuffled = smallFacts.chain((facts) => {
      const mixed = <Item>(list: readonly Item[]) => fc.shuffledSubarray([...list], { minLength: list.length });
      return fc.record({
        facts: fc.constant(facts),
        posts: mixed(facts.posts),
        held: mixed(facts.held),
        plan: mixed(facts.plan),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ facts, ...lists }) => {
        expect(simulated({ ...facts, ...lists })).toEqual(simulated(facts));
      }),
      RUNS,
    );
  });

  it('tells every move in exactly one chain, and each chain hangs together', () => {
    fc.assert(
      fc.property(smallFacts, (facts) => {
        const { assignments, chains } = simulated(facts);
        const moved = assignments.filter(({ act }) => act === 'MOVE').map(({ person }) => person);
        expect(chains.flatMap(({ steps }) => steps.map(({ person }) => person)).toSorted()).toEqual(moved.toSorted());
        for (const { steps, end, endsAt } of chains) {
          steps.slice(1).forEach(({ to }, index) => expect(steps[index]!.from).toBe(to));
          const left = steps.at(-1)!.from;
          expect(end === 'CYCLE' ? steps[0]!.to : (endsAt ?? null)).toBe(left);
        }
      }),
      RUNS,
    );
  });

  it('leaves a seat empty for one reason: nobody is planned, the planned cannot, or a shortage that holds', () => {
    fc.assert(
      fc.property(smallFacts, (facts) => {
        const { uncovered, shortages } = simulated(facts);
        for (const { post, reason, planned, shortage } of uncovered) {
          const nobodyCould = planned.every(({ neededAt }) => neededAt === null);
          const isBehind = {
            NOBODY_PLANNED: planned.length === 0 && shortage === null,
            PLANNED_LEAVE: planned.length > 0 && nobodyCould && shortage === null,
            NEEDED_ELSEWHERE: shortage !== null && shortages[shortage]?.posts.includes(post) === true,
          };
          expect(isBehind[reason]).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
