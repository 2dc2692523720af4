/** A key with its distance. */
export interface Distant {
  readonly key: number;
  readonly distance: bigint;
}

/** Hands out keys by distance, equal distances by key: what comes out never depends on the order of what went in. */
export class DistanceHeap {
  readonly #items: Distant[] = [];

  push(key: number, distance: bigint): void {
    const items = this.#items;
    const item = { key, distance };
    let index = items.length;
    items.push(item);
    while (index > 0) {
      const above = (index - 1) >> 1;
      if (!isNearer(item, items[above]!)) break;
      items[index] = items[above]!;
      index = above;
    }
    items[index] = item;
  }

  /** The nearest, taken out; null where nothing is left. */
  pop(): Distant | null {
    const items = this.#items;
    const [nearest] = items;
    const last = items.pop();
    if (nearest === undefined || last === undefined) return null;
    if (items.length > 0) this.#sink(last);
    return nearest;
  }

  #sink(item: Distant): void {
    const items = this.#items;
    let index = 0;
    for (;;) {
      let below = 2 * index + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && isNearer(items[below + 1]!, items[below]!)) below += 1;
      if (!isNearer(items[below]!, item)) break;
      items[index] = items[below]!;
      index = below;
    }
    items[index] = item;
  }
}

function isNearer(left: Distant, right: Distant): boolean {
  return left.distance === right.distance ? left.key < right.key : left.distance < right.distance;
}
