import type { ViewerFacts } from '../declaration.js';
import type { ReadSettings } from '../runtime.js';
import { boundViewer } from '../scope.js';
import { literal } from '../statement.js';
import { slot } from './slots.js';

/** The facts that all viewers of one kind share, by name: those with few values, such as roles. */
export type ViewerKind = Readonly<Record<string, unknown>>;

/** What kind of viewer asks, and the kind as text. */
export interface KnownKind {
  readonly kind: ViewerKind;
  readonly key: string;
}

/** The kinds of viewers by their facts, which many requests share: writing a kind as text takes as long as finding a plan. */
export class ViewerKinds {
  readonly #settings: ReadSettings;
  readonly #known = new WeakMap<object, KnownKind>();

  constructor(settings: ReadSettings) {
    this.#settings = settings;
  }

  of(viewer: Readonly<Record<string, unknown>>): KnownKind {
    const known = this.#known.get(viewer);
    if (known !== undefined) return known;
    const kind = kindOf(this.#settings, viewer);
    const found = { kind, key: JSON.stringify(kind) };
    this.#known.set(viewer, found);
    return found;
  }
}

function kindOf(settings: ReadSettings, viewer: Readonly<Record<string, unknown>>): ViewerKind {
  return Object.fromEntries(settings.kindFacts.map((name) => [name, viewer[name] ?? null]));
}

/**
 * The facts about the viewer in a plan. Those of the viewer's kind are constants of its text, so that PostgreSQL drops conditions
 * that hold for everybody of that kind when it plans, and not in every run; the others are parameters.
 */
export function plannedViewer(settings: ReadSettings, kind: ViewerKind): ViewerFacts {
  return boundViewer(settings, (name, type) =>
    name in kind ? literal(kind[name], type) : slot((inputs) => inputs.viewer[name] ?? null, type),
  );
}
