import type { TableRef, ValueRef } from '../declaration.js';
import type { Lens } from '../runtime.js';

/** A row as a source value: where it lives, which one it is, and the lens it was reached through. */
export class Row {
  readonly table: TableRef;
  readonly key: string;
  readonly lens: Lens;

  constructor(table: TableRef, key: string, lens: Lens) {
    this.table = table;
    this.key = key;
    this.lens = lens;
  }
}

/** A value with parts as a source value. */
export class PartedValue {
  readonly value: ValueRef;
  readonly parts: Readonly<Record<string, unknown>>;
  readonly lens: Lens;

  constructor(value: ValueRef, parts: Readonly<Record<string, unknown>>, lens: Lens) {
    this.value = value;
    this.parts = parts;
    this.lens = lens;
  }
}

/** The root of a query seen through a lens. */
export class Root {
  readonly lens: Lens;

  constructor(lens: Lens) {
    this.lens = lens;
  }
}

/** One page of a connection; the total is counted only when it is asked for. */
export interface Page {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  totalCount(): Promise<number>;
}
