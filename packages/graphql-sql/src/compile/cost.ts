import { ReadRefused } from '../refused.js';
import type { Inputs } from './slots.js';

/** How often something happens in one run. */
export type Times = (inputs: Inputs) => number;

/** Reckons what a plan costs: one for each field, times the rows it is read for. Fields of one list are reckoned together. */
export class CostMeter {
  #times: readonly Times[] = [];
  readonly #fields = new Map<readonly Times[], number>();

  /** Counts a field at this place, or one that counts for many. */
  count(fields = 1): void {
    this.#fields.set(this.#times, (this.#fields.get(this.#times) ?? 0) + fields);
  }

  /** Does something whose fields are read so many times. */
  repeated<T>(times: Times, work: () => T): T {
    const outer = this.#times;
    this.#times = [...outer, (inputs) => timesOrNone(times, inputs)];
    try {
      return work();
    } finally {
      this.#times = outer;
    }
  }

  /** The cost of one run. */
  total(inputs: Inputs): number {
    let sum = 0;
    for (const [times, fields] of this.#fields) {
      sum += times.reduce((product, each) => product * each(inputs), fields);
    }
    return sum;
  }
}

/** What stands below a page that is refused costs nothing; the rest of the operation still has its cost. */
function timesOrNone(times: Times, inputs: Inputs): number {
  try {
    return times(inputs);
  } catch (error) {
    if (error instanceof ReadRefused) return 0;
    throw error;
  }
}
