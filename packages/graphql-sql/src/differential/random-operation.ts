import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { readOf } from '../plugin.js';
import type { ValuePool } from './pool.js';
import { RandomArguments } from './random-arguments.js';
import { RandomValues } from './random-values.js';
import type { Random } from './random.js';
import { Variables } from './variables.js';

/** An operation with its variables, and other variables for the same document. */
export interface RandomOperation {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly redrawn: Readonly<Record<string, unknown>>;
}

/** What a drawn operation may be. */
export interface OperationLimits {
  readonly defaultPageSize: number;
  /** How many levels of objects. */
  readonly maxDepth: number;
  /** About how many fields the operation may have, each times the rows it is read for. */
  readonly budget: number;
  /** The share of operations that may hold wrong values. */
  readonly faultyShare: number;
}

/** Draws an operation over a schema; almost always a valid one. */
export function randomOperation(
  schema: GraphQLSchema,
  random: Random,
  pool: ValuePool,
  limits: OperationLimits,
): RandomOperation {
  return new OperationWriter(schema, random, pool, limits).write();
}

interface Spot {
  readonly type: GraphQLCompositeType;
  /** For how many rows it is read. */
  readonly times: number;
  readonly depth: number;
  /** Whether fields of other types stand beside, so that one key must not stand for two types. */
  readonly isShared?: boolean;
}

interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly cost: number;
}

/** Writes one operation. */
class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #limits: OperationLimits;
  readonly #variables: Variables;
  readonly #arguments: RandomArguments;
  readonly #fragments: Fragment[] = [];
  readonly #definitions: string[] = [];
  #spent = 0;
  #aliases = 0;

  constructor(schema: GraphQLSchema, random: Random, pool: ValuePool, limits: OperationLimits) {
    this.#schema = schema;
    this.#random = random;
    this.#limits = limits;
    const values = new RandomValues(random, pool, random.chance(limits.faultyShare));
    this.#variables = new Variables(random, values);
    this.#arguments = new RandomArguments(random, pool, values, this.#variables, limits);
  }

  write(): RandomOperation {
    const root = this.#schema.getQueryType()!;
    const body = [`{ ${this.#selections({ type: root, times: 1, depth: 0 }).join(' ')} }`, ...this.#definitions].join(
      '\n',
    );
    return {
      document: `query Q${this.#variables.declarations(body)} ${body}`,
      variables: this.#variables.given,
      redrawn: this.#variables.redrawn(),
    };
  }

  /** A selection set without its braces: never empty. */
  #selections(spot: Spot): string[] {
    const drawn = isAbstractType(spot.type) ? this.#ofAbstract(spot) : this.#ofObject(spot as Spot & ObjectSpot);
    const wrapped = drawn.map((each) => this.#wrapped(each, spot));
    if (this.#random.chance(0.1)) wrapped.push(`${this.#alias('__typename')}__typename`);
    return wrapped.length === 0 ? ['__typename'] : wrapped;
  }

  #ofObject(spot: Spot & ObjectSpot): string[] {
    // What code answers no plan does, so that there is nothing to compare.
    const fields = Object.values(spot.type.getFields()).filter(({ extensions }) => readOf(extensions)?.kind !== 'code');
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const others = fields.filter((field) => !leaves.includes(field));
    const isDeep = spot.depth >= this.#limits.maxDepth;
    const isPage = spot.type.name.endsWith('Connection');
    const chosen = [
      ...this.#random.some(leaves, this.#random.below(isPage ? 2 : 4)),
      ...(isDeep ? [] : this.#random.some(others, 1 + this.#random.below(2))),
    ];
    if (chosen.length === 0 && leaves.length > 0) chosen.push(this.#random.pick(leaves));
    return [...chosen, ...this.#twice(chosen)].flatMap((field) => this.#field(field, spot));
  }

  #twice<T>(chosen: readonly T[]): readonly T[] {
    return chosen.length > 0 && this.#random.chance(0.12) ? [this.#random.pick(chosen)] : [];
  }

  #ofAbstract(spot: Spot): string[] {
    if (!isAbstractType(spot.type)) return [];
    const common = isInterfaceType(spot.type) ? Object.values(spot.type.getFields()) : [];
    const drawn = this.#random.chance(0.6) ? common.flatMap((field) => this.#field(field, spot)) : [];
    for (const type of this.#random.some(this.#schema.getPossibleTypes(spot.type), 1 + this.#random.below(3))) {
      const inner = this.#ofObject({ ...spot, type, isShared: true });
      drawn.push(`... on ${type.name} { ${[...this.#shared(type), ...inner, '__typename'].join(' ')} }`);
    }
    return drawn;
  }

  /** A leaf under a name that fields of other types bear too: the same key then stands for different fields. */
  #shared(type: GraphQLObjectType): string[] {
    const leaves = Object.values(type.getFields()).filter(
      (field) => isLeafType(getNullableType(field.type)) || isLeafType(field.type),
    );
    const free = leaves.filter((field) => field.args.length === 0 || field.args.every((arg) => arg.name === 'asOf'));
    if (free.length === 0 || this.#random.chance(0.5)) return [];
    const field = this.#random.pick(free);
    return [`any${String(field.type).replace('!', 'Given')}: ${field.name}`];
  }

  #field(field: GraphQLField<unknown, unknown>, spot: Spot): string[] {
    const type = getNamedType(field.type);
    const { text, rows } = this.#arguments.write(spot.type.name, field, spot.times > 1);
    this.#spent += spot.times;
    const hasKey = text !== '' || spot.isShared === true || this.#random.chance(0.12);
    const head = `${hasKey ? this.#alias(field.name) : ''}${field.name}${text}${this.#directive()}`;
    if (!isCompositeType(type)) return [head];
    const isMany = isListType(getNullableType(field.type)) || type.name.endsWith('Connection');
    const isPageField = field.name === 'nodes' || field.name === 'edges';
    const times = isMany && !isPageField ? spot.times * Math.max(1, rows) : spot.times;
    if (this.#spent + times * 3 > this.#limits.budget) return [];
    const body = () => this.#selections({ type, times, depth: spot.depth + 1 }).join(' ');
    const whole = `${head} { ${body()} }`;
    return this.#random.chance(0.06) ? [whole, `${head} { ${body()} }`] : [whole];
  }

  #alias(name: string): string {
    this.#aliases += 1;
    return `${name}_${this.#aliases}: `;
  }

  #directive(): string {
    if (!this.#random.chance(0.08)) return '';
    const isKept = this.#random.chance(0.7);
    return this.#random.chance(0.5)
      ? ` @include(if: ${this.#variables.condition(isKept)})`
      : ` @skip(if: ${this.#variables.condition(!isKept)})`;
  }

  /** Puts a selection into a fragment, now and then. */
  #wrapped(selection: string, { type, times }: Spot): string {
    const known = this.#fragments.find((each) => each.type === type.name);
    if (known !== undefined && this.#random.chance(0.1) && this.#spent + known.cost * times <= this.#limits.budget) {
      this.#spent += known.cost * times;
      return `...${known.name} ${selection}`;
    }
    const other = isObjectType(type) ? type.getInterfaces()[0]?.name : undefined;
    switch (this.#random.below(24)) {
      case 0:
        return `... on ${type.name}${this.#directive()} { ${selection} }`;
      case 1:
        return `...${this.#directive()} { ${selection} }`;
      case 2:
        return other === undefined ? selection : `... on ${other} { id ... on ${type.name} { ${selection} } }`;
      case 3: {
        const fragment: Fragment = { name: `F${this.#fragments.length + 1}`, type: type.name, cost: 20 };
        this.#fragments.push(fragment);
        this.#definitions.push(`fragment ${fragment.name} on ${type.name} { ${selection} }`);
        return `...${fragment.name}${this.#directive()}`;
      }
      default:
        return selection;
    }
  }
}

interface ObjectSpot {
  readonly type: GraphQLObjectType;
}
