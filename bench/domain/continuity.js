// Continuity of a large province at the end of a term: how long the exact simulation and its check take on one core.
//
//     npm run build:quiet && node bench/domain/continuity.js [posts] [entries]
//
// Invented posts and people; the same numbers on every run. A third of the holders leave. `tied` gives every entry the
// same readiness and rank, which leaves the most to the order of ids.
import { performance } from 'node:perf_hooks';
import { checkContinuity, simulateContinuity } from '@cadre/domain/planning';

const [posts = 3000, entries = 10000] = process.argv.slice(2).map(Number);
const READINESS = ['READY_NOW', 'READY_NEXT_TERM', 'LONG_TERM'];
const GONE = { reason: 'RETIREMENT', from: '2025-09-01', rules: ['RT-002'] };
const PLANS = ['local', 'scarce', 'tied'];

for (const plan of PLANS) {
  const facts = factsOf(plan);
  const times = [];
  let simulated;
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    simulated = simulateContinuity(facts);
    times.push(performance.now() - start);
  }
  const start = performance.now();
  const faults = checkContinuity(facts, simulated.value);
  const checkMs = performance.now() - start;
  const { uncovered, chains } = simulated.value;
  const longest = chains.reduce((most, { steps }) => Math.max(most, steps.length), 0);
  const median = times.toSorted((left, right) => left - right)[2];
  console.log(
    `${plan.padEnd(7)} ${posts} posts, ${facts.plan.length} entries: ${median.toFixed(0)} ms (worst ${Math.max(...times).toFixed(0)}), ` +
      `check ${checkMs.toFixed(0)} ms, ${faults.length} faults; ` +
      `${uncovered.length} uncovered, ${chains.length} chains, longest ${longest}`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

/** `local`: people are planned near their post and from outside; `scarce`: hardly anybody from outside. */
function factsOf(plan) {
  const chance = chanceFrom(20251001);
  const isHolder = plan === 'scarce' ? 0.97 : 0.6;
  const id = (kind, number) => `${kind}-${String(number).padStart(6, '0')}`;
  const held = Array.from({ length: posts }, (_, number) => ({
    tenure: id('tenure', number),
    person: id('person', number),
    post: id('post', number),
    isMain: true,
    grounds: chance() < 1 / 3 ? [GONE] : [],
    unknown: [],
  }));
  const moves = Array.from({ length: entries }, (_, number) => {
    const from = Math.floor(chance() * posts);
    const person = chance() < isHolder ? from : posts + Math.floor(chance() * posts);
    const near = from + Math.floor((chance() - 0.5) * 60);
    return {
      entry: id('entry', number),
      person: id('person', person),
      post: id('post', Math.min(Math.max(near, 0), posts - 1)),
      readiness: plan === 'tied' ? 'READY_NOW' : READINESS[Math.floor(chance() * 3)],
      rank: plan === 'tied' ? null : 1 + Math.floor(chance() * 5),
      grounds: held[person]?.grounds ?? [],
      unknown: [],
    };
  });
  const all = held.map(({ post }, number) => ({ post, seats: 1, weight: plan === 'tied' ? 1 : 1 + (number % 4) }));
  return { on: '2025-10-01', assume: 'GOES_ON', posts: all, held, plan: moves };
}

/** Park and Miller's generator: the same sequence everywhere. */
function chanceFrom(seed) {
  let state = seed % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
