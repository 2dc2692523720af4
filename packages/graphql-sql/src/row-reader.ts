import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { NamedTable } from './declaration.js';
import { readRows, type Ask, type AskedRows, type RowsReading } from './read-back.js';
import type { Lens } from './runtime.js';

interface Waiting {
  readonly resolve: (row: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Rows of one type that fields of one place of the request refer to. */
interface Place {
  readonly typeName: string;
  readonly nodes: readonly FieldNode[];
  /** By global id. */
  readonly waiting: Map<string, Waiting[]>;
}

/**
 * Reads the rows that an answer made by code refers to, for graphql-js while it goes through that answer. Whatever it asks for in one
 * step is read by one operation of the read engine, with the selections of the request; a row that the viewer may not see is null.
 */
export class RowReader {
  readonly #ask: Ask;
  readonly #lens: Lens;
  readonly #maxNodes: number;
  #places = new Map<readonly FieldNode[], Place>();

  constructor(ask: Ask, lens: Lens, maxNodes: number) {
    this.#ask = ask;
    this.#lens = lens;
    this.#maxNodes = maxNodes;
  }

  /** The row of a declared table that has global ids, as the field selects it; null where the viewer may not see it. */
  async read(table: NamedTable, key: string, info: GraphQLResolveInfo): Promise<unknown> {
    if (this.#places.size === 0) queueMicrotask(() => void this.#readAll(info));
    // graphql-js collects the nodes of a place once, whatever the number of objects that stand there.
    const place = this.#places.get(info.fieldNodes) ?? {
      typeName: table.name,
      nodes: info.fieldNodes,
      waiting: new Map(),
    };
    this.#places.set(info.fieldNodes, place);
    const id = `${table.name}:${key}`;
    return new Promise((resolve, reject) => {
      place.waiting.set(id, [...(place.waiting.get(id) ?? []), { resolve, reject }]);
    });
  }

  async #readAll(info: RowsReading['info']): Promise<void> {
    const places = [...this.#places.values()];
    this.#places = new Map();
    try {
      const rows = places.flatMap((place, index) => this.#portions(place, index));
      const found = await readRows(rows, { info, lens: this.#lens, ask: this.#ask });
      rows.forEach(({ name, ids, waiting }) => {
        ids.forEach((id, at) => waiting.get(id)!.forEach(({ resolve }) => resolve(found[name]![at])));
      });
    } catch (error) {
      for (const { waiting } of places) {
        for (const each of [...waiting.values()].flat()) each.reject(error);
      }
    }
  }

  #portions({ typeName, nodes, waiting }: Place, place: number): (AskedRows & Pick<Place, 'waiting'>)[] {
    const ids = [...waiting.keys()];
    return Array.from({ length: Math.ceil(ids.length / this.#maxNodes) }, (_, portion) => ({
      name: `answered_${place}_${portion}`,
      typeName,
      nodes,
      waiting,
      ids: ids.slice(portion * this.#maxNodes, (portion + 1) * this.#maxNodes),
    }));
  }
}
