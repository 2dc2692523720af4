import { GraphQLError } from 'graphql';

/**
 * Errors that were thrown while a request was answered, kept behind a stand-in until it is known which request that was: Yoga asks
 * for the error a client may see without telling. (An AsyncLocalStorage would tell, at the price of a hook on every promise of the
 * process: a fifth of the time of a small answer.)
 */
export class HeldErrors {
  readonly #held = new WeakMap<GraphQLError, unknown>();

  /** A stand-in that tells nothing. */
  hold(error: unknown): GraphQLError {
    const standIn = new GraphQLError('Unexpected error.');
    this.#held.set(standIn, error);
    return standIn;
  }

  /** What a client may see of the error behind a stand-in, or of one that was never held: that of a faulty document. */
  release(error: GraphQLError, shown: (error: unknown) => GraphQLError): GraphQLError {
    return shown(this.#held.has(error) ? this.#held.get(error) : error);
  }
}
