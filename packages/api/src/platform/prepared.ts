import type { Statement } from '@cadre/graphql-sql';

/** The most statements kept prepared; the one used least recently makes room. */
const maxPrepared = 300;

/** What preparing needs of a connection: running a text without parameters. */
export interface Session {
  run(text: string): Promise<Record<string, unknown>[]>;
}

/**
 * Statements prepared by SQL on one session. The embedded database plans a statement anew whenever it comes through the
 * protocol; `PREPARE` and `EXECUTE` keep its plan, which is three to four times cheaper.
 */
export class PreparedStatements {
  readonly #session: Session;
  readonly #names = new Map<string, Promise<string>>();
  #count = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  async query({ text, params }: Statement): Promise<Record<string, unknown>[]> {
    // The promise is kept, not the name: of two requests at once only the first prepares.
    const preparing = this.#names.get(text) ?? this.#prepare(text);
    this.#names.delete(text);
    this.#names.set(text, preparing);
    const name = await preparing;
    const literals = params.map(literal).join(', ');
    return this.#session.run(`execute ${name}${literals === '' ? '' : `(${literals})`}`);
  }

  async #prepare(text: string): Promise<string> {
    this.#count += 1;
    const name = `cadre_${this.#count}`;
    try {
      await this.#makeRoom();
      await this.#session.run(`prepare ${name} as ${text}`);
      return name;
    } catch (error) {
      this.#names.delete(text);
      throw error;
    }
  }

  async #makeRoom(): Promise<void> {
    if (this.#names.size < maxPrepared) return;
    const [oldest, preparing] = this.#names.entries().next().value!;
    this.#names.delete(oldest);
    await this.#session.run(`deallocate ${await preparing}`);
  }
}

/** A value as a literal that PostgreSQL reads as the type the statement casts it to. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return `'${parameterText(value).replaceAll("'", "''")}'`;
}

/** A parameter in the text form that PostgreSQL reads. */
export function parameterText(value: unknown): string {
  return Array.isArray(value) ? arrayLiteral(value) : textOf(value);
}

/** An array in PostgreSQL's own text form. */
function arrayLiteral(items: readonly unknown[]): string {
  const texts = items.map((item) =>
    item === null ? 'NULL' : `"${textOf(item).replaceAll(/["\\]/g, String.raw`\$&`)}"`,
  );
  return `{${texts.join(',')}}`;
}

/** Parameters are texts, numbers, booleans and null; anything else would be a mistake of ours. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  throw new TypeError(`a ${typeof value} is no parameter of a statement`);
}
