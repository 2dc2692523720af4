import type { Random } from './random.js';

const idForm = /^([A-Z]\w*):[\da-f]{8}-[\da-f-]{27}$/;
const mostKept = 80;

/** Values that earlier answers held: later operations filter by them, page from them and ask for them by id. */
export class ValuePool {
  readonly #values = new Map<string, unknown[]>();
  readonly #ids = new Map<string, unknown[]>();
  readonly #cursors = new Map<string, unknown[]>();

  /** Takes every leaf of an answer, under the name of its field; `name_3` is an alias of `name`. */
  learn(answer: unknown, name = ''): void {
    if (answer === null || answer === undefined) return;
    if (Array.isArray(answer)) {
      for (const each of answer) this.learn(each, name);
    } else if (typeof answer === 'object') {
      for (const [key, each] of Object.entries(answer)) this.learn(each, key.replace(/_\d+$/, ''));
    } else {
      this.#take(answer, name);
    }
  }

  /** Names of the types of which a global id is known. */
  get types(): readonly string[] {
    return [...this.#ids.keys()];
  }

  /** The id of a row of one of the types; undefined where none is known. */
  id(types: readonly string[], random: Random): string | undefined {
    const known = types.filter((type) => this.#ids.has(type));
    return known.length === 0 ? undefined : (random.pick(this.#ids.get(random.pick(known))!) as string);
  }

  /** A value that a field of the name had, of the type wanted; undefined where none is known. */
  value(name: string, type: 'string' | 'number', random: Random): unknown {
    const known = (this.#values.get(name) ?? []).filter((each) => typeof each === type);
    return known.length === 0 ? undefined : random.pick(known);
  }

  /** A text that some field had; `name` where none is known. */
  text(random: Random): string {
    const texts = [...this.#values.values()].flat().filter((each) => typeof each === 'string');
    return texts.length === 0 ? 'name' : random.pick(texts);
  }

  /** A cursor of a list in an order, by the fingerprint of both; undefined where none is known. */
  cursor(fingerprint: string, random: Random): string | undefined {
    const known = this.#cursors.get(fingerprint);
    return known === undefined ? undefined : (random.pick(known) as string);
  }

  /** A cursor of any list; undefined where none is known. */
  anyCursor(random: Random): string | undefined {
    return this.#cursors.size === 0 ? undefined : this.cursor(random.pick([...this.#cursors.keys()]), random);
  }

  #take(value: unknown, name: string): void {
    if (typeof value !== 'string') return keep(this.#values, name, value);
    const type = idForm.exec(value)?.[1];
    if (type !== undefined) return keep(this.#ids, type, value);
    if (!/cursor$/i.test(name)) return keep(this.#values, name, value);
    const [fingerprint] = JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as [string];
    keep(this.#cursors, fingerprint, value);
  }
}

function keep(kept: Map<string, unknown[]>, name: string, value: unknown): void {
  const known = kept.get(name) ?? [];
  if (known.length < mostKept && !known.includes(value)) known.push(value);
  kept.set(name, known);
}
