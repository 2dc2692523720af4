import type { Rulebook } from '@cadre/domain/rule';
import type { Edition } from '@cadre/graphql-sql';
import { bookOf, type StoredPublication } from './publication-store.js';

declare module '@cadre/graphql-sql' {
  /** A rulebook: that of the code with everything that a database publishes, or had published at an instant. */
  interface Edition {
    readonly book: Rulebook;
    /** The last publication in it; 0 for the book of the code. */
    readonly revision: number;
    /** Keys of the series that were changed after it; none for an edition that nothing follows. */
    readonly changedLater: ReadonlySet<string>;
    /** What a publication on top of it makes. */
    with(publication: StoredPublication): Edition;
  }
}

/** The key of the edition that a publication is the last of; of the book of the code where there is none. */
export function keyOf(last: Pick<StoredPublication, 'id' | 'revision'> | undefined): string {
  // What a dry run would publish has its revision in common with what is published later, and not its id.
  return last === undefined ? '0' : `${last.revision}:${last.id}`;
}

/** The book of the code with publications in it, which are given in the order of revisions. */
export class PublishedEdition implements Edition {
  readonly key: string;
  readonly revision: number;
  readonly changedLater: ReadonlySet<string>;
  readonly #code: Rulebook;
  readonly #publications: readonly StoredPublication[];
  /** Those before it, by how many publications they have; made when they are first asked for. */
  readonly #earlier = new Map<number, Edition>();
  #book: Rulebook | undefined;

  constructor(code: Rulebook, publications: readonly StoredPublication[], later: readonly StoredPublication[] = []) {
    const last = publications.at(-1);
    this.key = keyOf(last);
    this.revision = last?.revision ?? 0;
    this.changedLater = new Set(later.map(({ seriesKey }) => seriesKey));
    this.#code = code;
    this.#publications = publications;
  }

  /** Throws `RulebookConflict` where a publication does not apply to the rulebook of the code. */
  static of(code: Rulebook, publications: readonly StoredPublication[]): Edition {
    const edition = new PublishedEdition(code, publications);
    edition.#book = bookOf(code, publications);
    return edition;
  }

  /** Put together when it is first asked for: of most editions of the past nobody asks for it. */
  get book(): Rulebook {
    return (this.#book ??= bookOf(this.#code, this.#publications));
  }

  asKnownAt(instant: string): Edition {
    const until = Date.parse(instant);
    const known = this.#publications.findLastIndex(({ recordedFrom }) => recordedFrom <= until) + 1;
    if (known === this.#publications.length) return this;
    const [published, later] = [this.#publications.slice(0, known), this.#publications.slice(known)];
    const edition = this.#earlier.get(known) ?? new PublishedEdition(this.#code, published, later);
    this.#earlier.set(known, edition);
    return edition;
  }

  with(publication: StoredPublication): Edition {
    return PublishedEdition.of(this.#code, [...this.#publications, publication]);
  }
}
