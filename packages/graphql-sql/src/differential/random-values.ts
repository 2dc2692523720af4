import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { ValuePool } from './pool.js';
import type { Random } from './random.js';

/** Where a value stands: the field of an input type, or the argument of a field (`Type.field`). */
export interface Place {
  readonly owner: string;
  readonly name: string;
  readonly outer?: Place;
  /** Types whose ids are expected, where the place says so. */
  readonly nodes?: readonly string[];
}

const mostWhereLevels = 3;
const joins: ReadonlySet<string> = new Set(['and', 'or', 'not']);
const emptyUuid = '00000000-0000-7000-8000-000000000000';

/** Draws values of input types, taken from real rows wherever the place tells which. */
export class RandomValues {
  readonly #random: Random;
  readonly #pool: ValuePool;
  /** Whether values may be such that an executor has to refuse them. */
  readonly #isFaulty: boolean;

  constructor(random: Random, pool: ValuePool, isFaulty: boolean) {
    this.#random = random;
    this.#pool = pool;
    this.#isFaulty = isFaulty;
  }

  /** Whether this very value is to be a wrong one. */
  fault(): boolean {
    return this.#isFaulty && this.#random.chance(0.25);
  }

  draw(type: GraphQLInputType, place: Place, level = 0): unknown {
    if (isNonNullType(type)) return this.draw(type.ofType, place, level);
    if (isListType(type)) {
      const count = this.#random.pick([0, 1, 1, 2, 2, 3]);
      const most = place.name === 'in' || place.name === 'notIn' || place.name === 'ids' ? count : Math.max(1, count);
      return Array.from({ length: Math.min(most, level > 0 && isWhere(type.ofType) ? 2 : 3) }, () =>
        this.draw(type.ofType, place, level),
      );
    }
    if (isInputObjectType(type)) return this.#object(type, place, level);
    if (isEnumType(type)) return this.#random.pick(type.getValues()).name;
    return this.#scalar(type.name, place);
  }

  #object(type: GraphQLInputObjectType, place: Place, level: number): Record<string, unknown> {
    const fields = Object.values(type.getFields());
    const required = fields.filter(isRequiredInputField);
    const optional = fields.filter((field) => !isRequiredInputField(field) && !this.#isTooDeep(field, level));
    const count = isWhere(type) ? this.#random.pick([0, 1, 1, 1, 2, 2, 3]) : this.#random.pick([0, 1, 1, 1, 2]);
    const joining = optional.filter((field) => isWhere(field.type) && joins.has(field.name));
    // Drawn as one filter of many, what joins others would hardly ever come, and what it is wrong to conclude from it never.
    const alsoJoined = this.#random.chance(0.25) ? this.#random.some(joining, 1) : [];
    const chosen = [...new Set([...required, ...this.#random.some(optional, count), ...alsoJoined])];
    return Object.fromEntries(
      chosen.map((field) => {
        const here: Place = { owner: type.name, name: field.name, outer: place };
        const isNull = !isNonNullType(field.type) && this.fault();
        return [field.name, isNull ? null : this.draw(field.type, here, level + (isWhere(field.type) ? 1 : 0))];
      }),
    );
  }

  #isTooDeep(field: GraphQLInputField, level: number): boolean {
    return level >= mostWhereLevels && isWhere(field.type);
  }

  #scalar(name: string, place: Place): unknown {
    switch (name) {
      case 'Boolean':
        return this.#random.chance(0.5);
      case 'Int':
      case 'Integer':
      case 'Float':
        return this.#number(place);
      case 'Date':
        return this.#date(place);
      case 'DateTime':
        return this.fault() ? '2999-01-01T00:00:00Z' : `20${10 + this.#random.below(15)}-06-30T00:00:00Z`;
      case 'Decimal':
        return this.#random.pick(['0', '0.5', '33.34', '50', '100', '-1']);
      case 'ID':
        return this.#id(place);
      default:
        return this.#text(place);
    }
  }

  #number(place: Place): number {
    if (this.fault()) return this.#random.pick([-1, 2 ** 31 - 1, -(2 ** 31)]);
    const known = this.#pool.value(subjectOf(place).name, 'number', this.#random);
    return typeof known === 'number' && Number.isInteger(known) && Math.abs(known) < 2 ** 31 && this.#random.chance(0.6)
      ? known
      : this.#random.below(12);
  }

  #date(place: Place): string {
    const known = this.#pool.value(subjectOf(place).name, 'string', this.#random);
    if (typeof known === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(known) && this.#random.chance(0.5)) return known;
    const two = (value: number) => String(value).padStart(2, '0');
    return `20${two(8 + this.#random.below(19))}-${two(1 + this.#random.below(12))}-${two(1 + this.#random.below(28))}`;
  }

  #id(place: Place): string {
    const types = this.#idTypes(place);
    if (this.fault()) {
      const wrong = ['', 'nothing', `Nothing:${emptyUuid}`, `${types[0]}:1`, `${types[0]}:${emptyUuid}\0`];
      return this.#random.pick([...wrong, this.#pool.id(this.#pool.types, this.#random) ?? '']);
    }
    const missing = `${types[0]}:${emptyUuid}`;
    return this.#random.chance(0.05) ? missing : (this.#pool.id(types, this.#random) ?? missing);
  }

  /** The types that an id at a place is of: as declared, else by the name of the place, else the type that is filtered. */
  #idTypes(place: Place): readonly string[] {
    const { owner, name, nodes } = subjectOf(place);
    if (nodes !== undefined) return nodes;
    if (owner === 'Query.node' || owner === 'Query.nodes') return this.#pool.types;
    const filtered = owner.replace(/Where$/, '');
    if (name === 'id') return [filtered];
    const named = this.#pool.types.filter((type) => name.toLowerCase().includes(type.toLowerCase()));
    return named.length > 0 ? named : [filtered];
  }

  #text(place: Place): string {
    if (this.fault()) return this.#random.pick(['\0', 'a\0b', '']);
    const { name } = subjectOf(place);
    const known = this.#pool.value(name, 'string', this.#random);
    const text = typeof known === 'string' && this.#random.chance(0.8) ? known : this.#pool.text(this.#random);
    if (place.name !== 'contains' && place.name !== 'startsWith' && place.name !== 'text') return text;
    const from = place.name === 'startsWith' ? 0 : this.#random.below(text.length);
    return text.slice(from, from + 1 + this.#random.below(6)).toWellFormed();
  }
}

/** What a comparison compares: the field that holds the operators. */
function subjectOf(place: Place): Place {
  return /(Filter|Comparison)$/.test(place.owner) && place.outer !== undefined ? place.outer : place;
}

function isWhere(type: GraphQLInputType): boolean {
  if (isNonNullType(type) || isListType(type)) return isWhere(type.ofType);
  return isInputObjectType(type) && type.name.endsWith('Where');
}
