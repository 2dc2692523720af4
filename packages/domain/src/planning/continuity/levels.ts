import type { ContinuityLevel } from './vocabulary.js';

/** What an option or a whole solution costs, level by level. */
export type Costs = Readonly<Record<ContinuityLevel, bigint>>;

/** How the levels are packed into one whole number: each but the first is below its base in every solution. */
export interface Packing {
  readonly bases: Readonly<Record<Exclude<ContinuityLevel, 'UNCOVERED'>, bigint>>;
  readonly pack: (costs: Costs) => bigint;
  readonly unpack: (packed: bigint) => Costs;
}

/** The packing for a number of people who can move, the worst readiness and the worst place behind the first rank. */
export function packingOf(movers: number, worstReadiness: number, worstPlace: number): Packing {
  const most = BigInt(movers);
  const bases = {
    MOVES: most + 1n,
    READINESS: most * BigInt(worstReadiness) + 1n,
    RANK: most * BigInt(worstPlace) + 1n,
  };
  return {
    bases,
    pack: ({ UNCOVERED, MOVES, READINESS, RANK }) =>
      ((UNCOVERED * bases.MOVES + MOVES) * bases.READINESS + READINESS) * bases.RANK + RANK,
    unpack: (packed) => {
      const overRank = packed / bases.RANK;
      const overReadiness = overRank / bases.READINESS;
      return {
        UNCOVERED: overReadiness / bases.MOVES,
        MOVES: overReadiness % bases.MOVES,
        READINESS: overRank % bases.READINESS,
        RANK: packed % bases.RANK,
      };
    },
  };
}
