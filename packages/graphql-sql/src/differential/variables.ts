import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLNullableType,
} from 'graphql';
import type { Place, RandomValues } from './random-values.js';
import type { Random } from './random.js';

interface Variable {
  readonly name: string;
  readonly declaration: string;
  /** Draws the value again; undefined leaves the variable out. */
  readonly redraw: () => unknown;
}

/** Writes values into a document: as literals, or through variables with and without defaults, at any level. */
export class Variables {
  readonly #random: Random;
  readonly #values: RandomValues;
  readonly #variables: Variable[] = [];
  readonly #given: Record<string, unknown> = {};

  constructor(random: Random, values: RandomValues) {
    this.#random = random;
    this.#values = values;
  }

  /** The declarations of those that a text uses, with their parentheses; empty where there are none. */
  declarations(text: string): string {
    const used = this.#variables.filter((each) => new RegExp(`\\$${each.name}\\b`).test(text));
    return used.length === 0 ? '' : `(${used.map((each) => each.declaration).join(', ')})`;
  }

  get given(): Readonly<Record<string, unknown>> {
    return this.#given;
  }

  /** Other values for the same document; most variables are drawn again. */
  redrawn(): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const { name, redraw } of this.#variables) {
      const value = this.#random.chance(0.7) ? redraw() : this.#given[name];
      if (value !== undefined) values[name] = value;
    }
    return values;
  }

  /** A value as GraphQL; `redraw` gives another one for the same place. */
  write(type: GraphQLInputType, value: unknown, place: Place, redraw?: () => unknown): string {
    if (this.#random.chance(0.18)) {
      return this.#variable(type, value, redraw ?? (() => this.#values.draw(type, place)));
    }
    return this.#literal(type, value, place);
  }

  /** A boolean for a directive. */
  condition(value: boolean): string {
    if (this.#random.chance(0.3)) return String(value);
    return this.#declare('Boolean!', String(value), value, () => this.#random.chance(0.5));
  }

  #literal(type: GraphQLInputType, value: unknown, place: Place): string {
    if (value === null) return 'null';
    if (isNonNullType(type)) return this.#literal(type.ofType, value, place);
    if (isListType(type)) {
      const items = Array.isArray(value) ? (value as unknown[]) : [value];
      return `[${items.map((each) => this.write(type.ofType, each, place)).join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      const entries = Object.entries(value as Record<string, unknown>).map(([name, each]) => {
        const here: Place = { owner: type.name, name, outer: place };
        return `${name}: ${this.write(type.getFields()[name]!.type, each, here)}`;
      });
      return `{${entries.join(', ')}}`;
    }
    return plain(type, value);
  }

  #variable(type: GraphQLInputType, value: unknown, redraw: () => unknown): string {
    const literal = plain(type, value);
    if (isNonNullType(type)) return this.#declare(String(type), literal, value, redraw);
    const declared = value !== null && this.#random.chance(0.2) ? `${String(type)}!` : String(type);
    return this.#declare(declared, literal, value, declared.endsWith('!') ? redraw : () => this.#orNothing(redraw));
  }

  #orNothing(redraw: () => unknown): unknown {
    return this.#random.chance(0.1) ? undefined : redraw();
  }

  #declare(type: string, literal: string, value: unknown, redraw: () => unknown): string {
    const name = `v${this.#variables.length + 1}`;
    const hasDefault = this.#random.chance(0.25);
    this.#variables.push({ name, declaration: `$${name}: ${type}${hasDefault ? ` = ${literal}` : ''}`, redraw });
    if (!hasDefault || this.#random.chance(0.3)) this.#given[name] = value;
    return `$${name}`;
  }
}

/** A value as GraphQL without any variable. */
function plain(type: GraphQLInputType | GraphQLNullableType, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (isNonNullType(type)) return plain(type.ofType, value);
  if (isListType(type)) {
    const items = Array.isArray(value) ? (value as unknown[]) : [value];
    return `[${items.map((each) => plain(type.ofType, each)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value as Record<string, unknown>);
    return `{${entries.map(([name, each]) => `${name}: ${plain(fields[name]!.type, each)}`).join(', ')}}`;
  }
  return isEnumType(type) ? (value as string) : JSON.stringify(value);
}
