import type { Statement } from '@cadre/graphql-sql';
import { LRUCache } from 'lru-cache';
import { Pace } from './connections.js';

/** How much a connection may keep. */
export interface KeepingLimits {
  /** Statements whose plan does for all values. */
  readonly texts: number;
  /** Statements kept for all the values they were asked with: reports, and lists that ask with no others. */
  readonly values: number;
  /** Statements kept for some of them: lists, for the unit below which they look. */
  readonly someValues: number;
  /** Milliseconds after which a connection ends, and with it all it keeps. */
  readonly lifetimeMs: number;
}

/** A statement as it is sent: under a name that the connection keeps, or once. */
export interface Sent {
  readonly text: string;
  readonly params: readonly unknown[];
  /** How long it took lately, where it is kept; undefined where it is sent once. */
  readonly pace: Pace | undefined;
}

/** Statements remembered as asked once; what is asked again while it is remembered is worth keeping. */
const maxRemembered = 2_000;

/** Letters, digits and a few signs: nothing that could end a literal or be read otherwise inside one. */
const plain = /^[\p{L}\p{M}\p{N}_:.,+ -]{0,100}$/u;

/** What is no parameter, whatever stands in it, and parameters. */
const quotedOrParameter = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\/\*.*?\*\/|\$(\d+)/gs;

/**
 * Which statements are sent under a name, so that PostgreSQL keeps them with their plan. That is worth it from the second time on: many
 * documents come only once. A statement whose plan must be made for values is kept with these written into it; the same report about the
 * same unit is asked again and again, and planning it takes up to half of its time.
 *
 * Nothing takes a name back, since the driver knows no way to; a connection ends after its lifetime, and in a lifetime no more
 * names are given than the limits say. So a connection has at most twice as many: those that were given before it began as well.
 */
export class KeptPlans {
  readonly #texts: Admission<Pace>;
  readonly #values: Admission<WrittenInto>;
  /** Apart, so that lists of many units leave reports their room. */
  readonly #someValues: Admission<WrittenInto>;
  readonly #numbers = new TextNumbers();

  constructor(limits: KeepingLimits, now: () => number) {
    this.#texts = new Admission(limits.texts, limits.lifetimeMs, now);
    this.#values = new Admission(limits.values, limits.lifetimeMs, now);
    this.#someValues = new Admission(limits.someValues, limits.lifetimeMs, now);
  }

  sent({ text, params, decisive = [] }: Statement): Sent {
    if (decisive.length === 0) return { text, params, pace: this.#texts.kept(text, () => new Pace()) };
    const values = decisive.map((number) => params[number - 1]);
    if (!values.every(isPlain)) return { text, params, pace: undefined };
    // By the number of its text: a text of 7 kB with values before it would be gone through for each request. No value holds a tab.
    const key = `${this.#numbers.of(text)}\n${values.map((value) => value ?? '\t').join('\n')}`;
    const admission = decisive.length === params.length ? this.#values : this.#someValues;
    const kept = admission.kept(key, () => withValues(text, decisive, values));
    if (kept === undefined) return { text, params, pace: undefined };
    return { text: kept.text, params: kept.others.map((number) => params[number - 1]), pace: kept.pace };
  }
}

/** Numbers for texts; a text that was long not asked gets another one when it comes again. */
class TextNumbers {
  readonly #numbers = new Map<string, number>();
  #last = 0;

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#last += 1;
    this.#numbers.set(text, this.#last);
    dropFirst(this.#numbers, maxRemembered);
    return this.#last;
  }
}

/** What is kept for keys that were asked more than once, for as many as may be. */
class Admission<Kept extends object> {
  readonly #most: number;
  readonly #lifetimeMs: number;
  readonly #now: () => number;
  /** In the order in which they were asked last. */
  readonly #asked = new Set<string>();
  readonly #admitted: LRUCache<string, Kept>;
  /** When each was admitted, of those whose connection may still be there. */
  #times: number[] = [];

  constructor(most: number, lifetimeMs: number, now: () => number) {
    this.#most = most;
    this.#lifetimeMs = lifetimeMs;
    this.#now = now;
    this.#admitted = new LRUCache({ max: most });
  }

  /** What is kept for a key, made when it is admitted; undefined while it is not. */
  kept(key: string, make: () => Kept): Kept | undefined {
    const known = this.#admitted.get(key);
    if (known !== undefined) return known;
    if (!this.#asked.has(key)) {
      this.#asked.add(key);
      dropFirst(this.#asked, maxRemembered);
      return undefined;
    }
    const now = this.#now();
    this.#times = this.#times.filter((time) => now - time < this.#lifetimeMs);
    if (this.#times.length >= this.#most) return undefined;
    this.#times.push(now);
    this.#asked.delete(key);
    const made = make();
    this.#admitted.set(key, made);
    return made;
  }
}

/** Drops those that came first until there are no more than so many. */
function dropFirst(kept: Pick<Map<string, unknown>, 'size' | 'keys' | 'delete'>, most: number): void {
  for (const key of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(key);
  }
}

type Plain = string | number | boolean | null | undefined;

function isPlain(param: unknown): param is Plain {
  if (typeof param === 'string') return plain.test(param);
  return param === null || param === undefined || typeof param === 'number' || typeof param === 'boolean';
}

/** A statement with values written into it, and the numbers that its other parameters had. */
interface WrittenInto {
  readonly text: string;
  readonly others: readonly number[];
  readonly pace: Pace;
}

function withValues(text: string, decisive: readonly number[], values: readonly Plain[]): WrittenInto {
  const others: number[] = [];
  const written = text.replaceAll(quotedOrParameter, (found: string, place: string | undefined) => {
    if (place === undefined) return found;
    const at = decisive.indexOf(Number(place));
    if (at < 0) return `$${numberIn(others, Number(place))}`;
    const value = values[at];
    return value === null || value === undefined ? 'null' : `'${String(value)}'`;
  });
  return { text: written, others, pace: new Pace() };
}

/** The number that a parameter has among others, counted in the order in which they come. */
function numberIn(others: number[], parameter: number): number {
  if (!others.includes(parameter)) others.push(parameter);
  return others.indexOf(parameter) + 1;
}
