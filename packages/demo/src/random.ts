import { bug } from '@cadre/domain/kernel';

/** A stream of pseudo-random whole numbers; two streams with the same seed and labels give the same numbers. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in `cases` of `outOf` cases. */
  chance(cases: number, outOf: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Picks with whole-number weights. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  /** A shuffled copy. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/**
 * A stream of its own for every subject: labels are mixed into the seed, so that one room drawing more numbers
 * does not change what the next room draws. The generator is xoshiro128** of Blackman and Vigna on 32-bit integers.
 */
export function randomOf(seed: number, ...labels: readonly (string | number)[]): Random {
  const next = xoshiro(hashOf(`${seed}/${labels.join('/')}`));
  const below = (limit: number): number => (limit < 1 ? bug(`cannot draw below ${limit}`) : next() % limit);
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (cases, outOf) => below(outOf) < cases,
    pick: (items) => itemAt(items, below(items.length)),
    weighted: (items) => weightedItem(items, below),
    shuffled: (items) => shuffledCopy(items, below),
  };
}

/** The item at an index that is known to exist. */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  if (index < 0 || index >= items.length) return bug(`no item ${index} among ${items.length}`);
  return items[index] as Item;
}

function weightedItem<Item>(items: readonly (readonly [Item, number])[], below: (limit: number) => number): Item {
  let rest = below(items.reduce((total, [, weight]) => total + weight, 0));
  for (const [item, weight] of items) {
    if (rest < weight) return item;
    rest -= weight;
  }
  return bug('weights ran out');
}

function shuffledCopy<Item>(items: readonly Item[], below: (limit: number) => number): Item[] {
  const copy = [...items];
  for (let index = copy.length - 1; index > 0; index -= 1) {
    const other = below(index + 1);
    const item = itemAt(copy, index);
    copy[index] = itemAt(copy, other);
    copy[other] = item;
  }
  return copy;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function xoshiro(seed: number): () => number {
  let mixed = seed;
  const split = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let word = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return word ^ (word >>> 15);
  };
  let [a, b, c, d] = [split(), split(), split(), split()];
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
