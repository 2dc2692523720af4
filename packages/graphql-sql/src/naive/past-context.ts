import type { GraphQLResolveInfo } from 'graphql';
import { editionOf } from '../lens.js';
import type { ReadContext } from '../runtime.js';

type Path = GraphQLResolveInfo['path'];

/** The contexts of the past of one request: by the place in the answer at which an instant was set, and by instant. */
interface Pasts {
  readonly byPlace: WeakMap<Path, ReadContext>;
  readonly byInstant: Map<string, ReadContext>;
}

const pasts = new WeakMap<ReadContext, Pasts>();

/**
 * The context that a field is resolved in: below an instant of knowledge, code that makes or shows a value goes by the edition of that
 * instant, though graphql-js hands one context, that of the request, to all fields. `knownAt` is the instant that the field sets itself.
 */
export function contextAt(context: ReadContext, path: Path, knownAt: unknown): ReadContext {
  if (typeof knownAt === 'string') return pastContext(context, path, knownAt);
  const own = pasts.get(context);
  if (own === undefined) return context;
  for (let place = path.prev; place !== undefined; place = place.prev) {
    const found = own.byPlace.get(place);
    if (found !== undefined) return found;
  }
  return context;
}

function pastContext(context: ReadContext, path: Path, knownAt: string): ReadContext {
  const own = pasts.get(context) ?? { byPlace: new WeakMap(), byInstant: new Map() };
  pasts.set(context, own);
  const edition = editionOf(context.reads, { knownAt });
  // One for each instant: what is kept by context, such as readers of rows, is kept together.
  const known = own.byInstant.get(knownAt) ?? {
    ...context,
    reads: { ...context.reads, edition, past: { knownAt, present: context } },
  };
  own.byInstant.set(knownAt, known);
  own.byPlace.set(path, known);
  return known;
}
