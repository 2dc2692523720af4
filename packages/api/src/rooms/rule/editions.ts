import type { Rulebook } from '@cadre/domain/rule';
import type { Edition } from '@cadre/graphql-sql';
import type { Database, Transaction } from '../../platform/database.js';
import type { Editions } from '../../platform/editions.js';
import { bookOf, loadPublications } from './publication-store.js';

declare module '@cadre/graphql-sql' {
  /** A rulebook: that of the code with everything that a database publishes. */
  interface Edition {
    readonly book: Rulebook;
    /** The last publication in it; 0 for the book of the code. */
    readonly revision: number;
  }
}

/** What is told when another process has published and this one cannot follow. */
export type FollowFault = (error: unknown) => void;

/** The edition of a book. What a dry run would publish has its revision in common with what is published later, and not its key. */
export function editionOf(book: Rulebook, revision: number, publicationId: string): Edition {
  return { key: keyOf(revision, publicationId), book, revision };
}

function keyOf(revision: number, publicationId: string): string {
  return `${revision}:${publicationId}`;
}

/** The key of the edition in which nothing is published. */
const codeOnly = '0';

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
    this.#current = { key: codeOnly, book: code, revision: 0 };
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
    const kept = last === undefined ? codeOnly : keyOf(Number(last['revision']), String(last['id']));
    if (kept === this.#current.key) return this.#current;
    const publications = await loadPublications(tx);
    const newest = publications.at(-1);
    const book = bookOf(this.#code, publications);
    return newest === undefined ? { key: codeOnly, book, revision: 0 } : editionOf(book, newest.revision, newest.id);
  }

  take(edition: Edition): void {
    if (edition.revision > this.#current.revision) this.#current = edition;
  }

  async #follow(database: Database): Promise<void> {
    this.take(await this.within(database));
  }
}
