import { is, Param, SQL } from 'drizzle-orm';
import { leafValue, type Arguments } from '../arguments.js';
import type { Lens, ReadRuntime } from '../runtime.js';
import { bound, literal } from '../statement.js';

/** What a plan reads its parameters from when it runs. */
export interface Inputs {
  /** Coerced arguments of each field of the plan that has any, by the field's place in the plan. */
  readonly args: readonly Readonly<Record<string, unknown>>[];
  readonly viewer: Readonly<Record<string, unknown>>;
  readonly lens: Lens;
  /** Where the instant of the request is asked for, when it is needed. */
  readonly runtime: Pick<ReadRuntime, 'now'>;
  /** What was read from these already and is needed again. */
  readonly known: unknown[];
}

/** A parameter of a plan: not a value but where to find it. */
export class Slot {
  readonly read: (inputs: Inputs) => unknown;

  constructor(read: (inputs: Inputs) => unknown) {
    this.read = read;
  }
}

/** A slot as a bound parameter. */
export function slot(read: (inputs: Inputs) => unknown, type: string): SQL {
  return bound(new Slot(read), type);
}

/** The slots that a fragment is bound to. */
export function slotsIn(fragment: SQL): readonly Slot[] {
  return fragment.queryChunks.flatMap((chunk) => {
    if (is(chunk, SQL)) return slotsIn(chunk);
    return is(chunk, Param) && chunk.value instanceof Slot ? [chunk.value] : [];
  });
}

/** Hears of every leaf of an argument that a plan reads. */
export type LeafListener = (leaf: Slot) => void;

/**
 * Arguments of one field of a plan. Their structure is that of the values the plan was compiled with, and part of the key
 * under which the plan is kept; their leaves are read anew for each run. Numbers and codes that stand in the document itself, and not in a
 * variable, are written into the statement: a vote round had three parameters then instead of eleven.
 */
export function slotArguments(
  place: number,
  compiledWith: Readonly<Record<string, unknown>>,
  varied: ReadonlySet<string>,
  onLeaf: LeafListener,
): Arguments {
  return {
    at: (path) => {
      let value: unknown = compiledWith;
      for (const step of path) {
        if (value === null || typeof value !== 'object') return undefined;
        value = (value as Record<string | number, unknown>)[step];
      }
      return value;
    },
    leaf: (path, type, prepare) => {
      if (!varied.has(String(path[0]))) {
        const value = leafValue(compiledWith, path, prepare);
        if (isCode(value)) return literal(value, type);
      }
      const leaf = new Slot((inputs) => leafValue(inputs.args[place]!, path, prepare));
      onLeaf(leaf);
      return bound(leaf, type);
    },
  };
}

/** Whether a value is one of few, and holds nothing that a literal could not: a whole number, true or false, a code, or nothing. */
function isCode(value: unknown): boolean {
  if (value === null || typeof value === 'boolean' || Number.isSafeInteger(value)) return true;
  return typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,60}$/.test(value);
}
