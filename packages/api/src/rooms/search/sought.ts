import { sql, type SQL } from 'drizzle-orm';
import type { searchEntry } from './views.js';

type Entry = typeof searchEntry;

/** The forms of the text searched for, as the argument carries them: JSON, or NULL where nothing is left to search by. */
export class Sought {
  readonly #forms: SQL;

  constructor(argument: SQL) {
    this.#forms = sql`(${argument}::jsonb)`;
  }

  #form(name: 'exact' | 'long' | 'short' | 'longPattern' | 'shortPattern' | 'documentKey' | 'documentKeyPattern'): SQL {
    return sql`(${this.#forms} ->> ${sql.raw(`'${name}'`)})`;
  }

  /** Whether the name is the text, its folded form, a document's number or plenum, or contains it. */
  finds(entry: Entry): SQL {
    return sql`(${entry.folded} like ${this.#form('longPattern')} or ${entry.folded} like ${this.#form('shortPattern')}
      or ${entry.documentKey} = ${this.#form('documentKey')} or ${entry.documentKey} like ${this.#form('documentKeyPattern')}
      or ${this.#isPlenumOf(entry)})`;
  }

  /** How well the name matches: 1 as written, or by the number of the document; 2 in another spelling; 3 as a part of it. */
  rank(entry: Entry): SQL {
    return sql`case when ${entry.text} = ${this.#form('exact')} or ${entry.documentKey} = ${this.#form('documentKey')} then 1
      when ${entry.folded} in (${this.#form('long')}, ${this.#form('short')}) or ${this.#isPlenumOf(entry)} then 2 else 3 end`;
  }

  #isPlenumOf(entry: Entry): SQL {
    return sql`(${entry.plenum} is not null and exists (select 1
      from jsonb_to_recordset(${this.#forms} -> 'plenums') as named (congress integer, plenum integer)
      where named.plenum = ${entry.plenum} and coalesce(named.congress, ${entry.congress}) = ${entry.congress}))`;
  }
}
