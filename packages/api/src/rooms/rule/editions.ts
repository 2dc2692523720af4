import type { Rulebook } from '@cadre/domain/rule';
import type { Edition } from '@cadre/graphql-sql';
import type { Database, Transaction } from '../../platform/database.js';
import type { Editions } from '../../platform/editions.js';
import { loadPublications } from './publication-store.js';
import { keyOf, PublishedEdition } from './published-edition.js';

/** What is told when another process has published and this one cannot follow. */
export type FollowFault = (error: unknown) => void;

/**
 * The rulebook of one database, which requests go by. A publication of this process counts as soon as it is committed. Reads
 * of another process follow when it hears of it, within a moment, or within a second behind a pooler; a command asks for the revision in
 * its own transaction and is never behind.
 */
export class RuleEditions implements Editions {
  readonly #code: Rulebook;
  #current: Edition;

  private constructor(code: Rulebook) {
    this.#code = code;
    this.#current = new PublishedEdition(code, []);
  }

  /** Reads what a database publishes, and follows it. */
  static async open(database: Database, code: Rulebook, onFault: FollowFault): Promise<RuleEditions> {
    const editions = new RuleEditions(code);
    // Heard before it is read: between the two nothing is missed.
    await database.listen(() => void editions.#follow(database).catch(onFault));
    await editions.#follow(database);
    return editions;
  }

  get current(): Edition {
    return this.#current;
  }

  async within(tx: Pick<Transaction, 'query'>): Promise<Edition> {
    const [last] = await tx.query({
      text: '/* revision */ select id, revision from rule_publication order by revision desc limit 1',
      params: [],
    });
    const kept = last === undefined ? undefined : { id: String(last['id']), revision: Number(last['revision']) };
    if (keyOf(kept) === this.#current.key) return this.#current;
    return PublishedEdition.of(this.#code, await loadPublications(tx));
  }

  take(edition: Edition): void {
    if (edition.revision > this.#current.revision) this.#current = edition;
  }

  async #follow(database: Database): Promise<void> {
    this.take(await this.within(database));
  }
}
