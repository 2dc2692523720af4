import { getTableName, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Scope } from '../declaration.js';
import { toStatement, type Aliases } from '../statement.js';

/** A value that is looked up for each row, and how often it is used. */
interface Lookup {
  readonly text: string;
  readonly params: readonly unknown[];
  readonly value: SQL;
  readonly name: SQL;
  uses: number;
}

/**
 * What the dimensions and measures of a call look up in other tables. Several of them often ask for the same value, such as the
 * people planned for a slot, and PostgreSQL would look it up for each of them: a value that is used twice becomes a join.
 */
export class Lookups {
  /** The scope of the call, in which lookups are shared. */
  readonly scope: Scope<string>;
  readonly #aliases: Aliases;
  readonly #table: PgTable;
  readonly #all: Lookup[] = [];
  #isInside = false;

  constructor(scope: Scope<string>, aliases: Aliases, table: PgTable) {
    this.#aliases = aliases;
    this.#table = table;
    const pick: Scope['pick'] = (source, choice) => this.#shared(() => scope.pick(source, choice));
    // The scope's other members reckon on first use: they are inherited, not copied.
    this.scope = Object.create(scope, { pick: { value: pick } }) as Scope<string>;
  }

  /** The joins that follow the row in the `from` clause. */
  get joins(): SQL {
    const shared = this.#all.filter((each) => each.uses > 1);
    // Without `offset 0` PostgreSQL would write the value back into every place where it is used.
    return sql.join(
      shared.map(({ value, name }) => sql` cross join lateral (select ${value} as value offset 0) ${name}`),
      sql``,
    );
  }

  /** A lookup that another one asks for belongs to that one's row and stays there. */
  #shared(look: () => SQL): SQL {
    if (this.#isInside) return look();
    const mark = Number(getTableName(this.#aliases.of(this.#table)).slice(1));
    this.#isInside = true;
    try {
      return this.#once(look(), mark);
    } finally {
      this.#isInside = false;
    }
  }

  #once(value: SQL, mark: number): SQL {
    const { text: written, params } = toStatement(value, '');
    // Aliases are new with each lookup; counted from its first one they are the same in equal lookups.
    const text = written.replaceAll(/"t(\d+)"/g, (alias, count: string) =>
      Number(count) > mark ? `"+${Number(count) - mark}"` : alias,
    );
    const known = this.#all.find(
      (each) => each.text === text && each.params.every((param, index) => param === params[index]),
    );
    const lookup = known ?? { text, params, value, name: sql.raw(`look${this.#all.length + 1}`), uses: 0 };
    if (known === undefined) this.#all.push(lookup);
    lookup.uses += 1;
    // How often it is used is known only when the whole statement is written.
    const place: SQLWrapper = { getSQL: () => (lookup.uses > 1 ? sql`${lookup.name}.value` : lookup.value) };
    return sql`${place}`;
  }
}
