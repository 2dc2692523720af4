import { getNamedType, isLeafType, type GraphQLResolveInfo } from 'graphql';

/** The response key under which an answered selection carries the name of its type. */
export const answeredTypeKey = 'answeredType_';

/** An object that the engine has answered already, by the response keys of its selection: below it nothing is read again. */
export class Answered {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  /** Where the object lives, as far as types are told apart by it. */
  get table(): { readonly name: string } {
    return { name: String(this.#values[answeredTypeKey]) };
  }

  /** The value of the field that is being resolved. */
  valueFor({ path, returnType }: Pick<GraphQLResolveInfo, 'path' | 'returnType'>): unknown {
    const value = this.#values[path.key];
    return isLeafType(getNamedType(returnType)) ? value : answered(value);
  }
}

/** A value of an answer as graphql-js goes through it. */
export function answered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(answered);
  return typeof value === 'object' && value !== null ? new Answered(value as Record<string, unknown>) : value;
}
