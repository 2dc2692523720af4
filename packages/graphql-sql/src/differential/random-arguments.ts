import { isRequiredArgument, type GraphQLArgument, type GraphQLField } from 'graphql';
import { orderFingerprint } from '../pages.js';
import type { ValuePool } from './pool.js';
import type { Place, RandomValues } from './random-values.js';
import type { Random } from './random.js';
import type { Variables } from './variables.js';

/** Arguments as they are written, and how many rows at most the field then has. */
export interface WrittenArguments {
  readonly text: string;
  readonly rows: number;
}

const pageArguments = new Set(['first', 'last', 'after', 'before']);
const rowsWithoutPages = 4;

/** Writes the arguments of fields. */
export class RandomArguments {
  readonly #random: Random;
  readonly #pool: ValuePool;
  readonly #values: RandomValues;
  readonly #variables: Variables;
  readonly #defaultPageSize: number;

  constructor(
    random: Random,
    pool: ValuePool,
    values: RandomValues,
    variables: Variables,
    options: { readonly defaultPageSize: number },
  ) {
    this.#random = random;
    this.#pool = pool;
    this.#values = values;
    this.#variables = variables;
    this.#defaultPageSize = options.defaultPageSize;
  }

  /** Arguments of a field; `isOften` says that it is read for many rows, so that its own pages must stay small. */
  write(owner: string, field: GraphQLField<unknown, unknown>, isOften: boolean): WrittenArguments {
    const label = `${owner}.${field.name}`;
    const byName = new Map(field.args.map((arg) => [arg.name, arg]));
    const drawn = new Map<string, unknown>();
    for (const arg of field.args) {
      const isWanted = isRequiredArgument(arg) || this.#random.chance(arg.name === 'asOf' ? 0.15 : 0.4);
      if (!pageArguments.has(arg.name) && isWanted) drawn.set(arg.name, this.#draw(label, arg));
    }
    this.#sparing(drawn);
    const rows = byName.has('first') ? this.#page(label, byName.has('last'), drawn, isOften) : rowsWithoutPages;
    const written = [...drawn].map(([name, value]) => {
      const redraw = name === 'first' || name === 'last' ? () => this.#size(isOften) : undefined;
      return `${name}: ${this.#variables.write(byName.get(name)!.type, value, placeOf(label, byName.get(name)!), redraw)}`;
    });
    return { text: written.length === 0 ? '' : `(${written.join(', ')})`, rows };
  }

  /** Groups without rows are kept for few dimensions only: a grid of many takes the database seconds. */
  #sparing(drawn: Map<string, unknown>): void {
    const dimensions = drawn.get('groupBy');
    const count = Array.isArray(dimensions) ? new Set(dimensions).size : 0;
    if (count > 2 || (count === 2 && this.#random.chance(0.8))) drawn.set('includeEmpty', false);
  }

  #draw(label: string, arg: GraphQLArgument): unknown {
    if (!isRequiredArgument(arg) && arg.defaultValue === undefined && this.#random.chance(0.04)) return null;
    return this.#values.draw(arg.type, placeOf(label, arg));
  }

  /** Draws how a list is cut into pages; gives the size of the page. */
  #page(label: string, hasCursors: boolean, drawn: Map<string, unknown>, isOften: boolean): number {
    if (!isOften && this.#random.chance(0.05)) return this.#defaultPageSize;
    const size = this.#size(isOften);
    const fromEnd = hasCursors && this.#random.chance(0.3);
    drawn.set(fromEnd ? 'last' : 'first', this.#values.fault() ? this.#random.pick([-1, 100_000]) : size);
    if (!hasCursors) return size;
    if (this.#values.fault()) drawn.set(fromEnd ? 'first' : 'last', 1);
    for (const side of ['after', 'before']) {
      const cursor = this.#random.chance(0.35) ? this.#cursor(label, drawn.get('orderBy')) : undefined;
      if (cursor !== undefined) drawn.set(side, cursor);
    }
    return size;
  }

  #size(isOften: boolean): number {
    return this.#random.pick(isOften ? [0, 1, 1, 2, 2] : [0, 1, 2, 2, 3, 3, 4]);
  }

  #cursor(label: string, orderBy: unknown): string | undefined {
    if (this.#values.fault()) {
      return this.#random.pick(['', 'bogus', 'WzFd', this.#pool.anyCursor(this.#random) ?? 'x']);
    }
    const keys = (orderBy ?? []) as { readonly field: string; readonly direction?: string }[];
    const asked = keys.map(({ field, direction = 'ASC' }) => ({ field, direction }));
    return this.#pool.cursor(orderFingerprint(label, asked), this.#random);
  }
}

function placeOf(label: string, arg: GraphQLArgument): Place {
  const nodes = arg.extensions['nodes'] as (() => readonly string[]) | undefined;
  return { owner: label, name: arg.name, ...(nodes === undefined ? {} : { nodes: nodes() }) };
}
