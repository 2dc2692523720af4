import type { IncomingHttpHeaders } from 'node:http';
import { viewerOf } from '@cadre/api';
import type { Persona, Viewer } from '@cadre/api';

/** The request header that chooses among the demo personas. */
export const PERSONA_HEADER = 'x-cadre-persona';

/** Who asks, or why nobody does. */
export type SignIn =
  | { readonly ok: true; readonly viewer: Viewer }
  | { readonly ok: false; readonly reason: 'NOBODY' | 'UNKNOWN_PERSONA'; readonly known: readonly string[] };

/** What signing in goes by. */
export interface SignInRules {
  /** The personas a header may choose; empty when personas are off. */
  readonly personas: readonly Persona[];
  /** Who asks when no header says so; null when such a request is turned away. */
  readonly fallback: Persona | null;
}

/** Turns a request's headers into the viewer it acts for. */
export function signIn(rules: SignInRules, headers: IncomingHttpHeaders): SignIn {
  const named = headers[PERSONA_HEADER];
  const persona = named === undefined ? rules.fallback : rules.personas.find(({ name }) => name === named);
  if (persona !== null && persona !== undefined) return { ok: true, viewer: viewerOf(persona) };
  const known = rules.personas.map(({ name }) => name);
  return { ok: false, reason: named === undefined || known.length === 0 ? 'NOBODY' : 'UNKNOWN_PERSONA', known };
}
