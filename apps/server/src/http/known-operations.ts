import type { DocumentNode } from 'graphql';

/** Characters of all documents kept together: what strangers can make the server keep. */
const MAX_CHARACTERS_KEPT = 4_000_000;

/** Documents of queries that have passed every limit and validation, by their text. They need not be read again. */
export class KnownOperations {
  readonly #documents = new Map<string, DocumentNode>();
  #characters = 0;

  /** The document of a text; undefined when the text has not been seen, or was seen too long ago. */
  find(text: string): DocumentNode | undefined {
    const document = this.#documents.get(text);
    if (document === undefined) return undefined;
    // Taken out and put back, so that the first is always the one asked least recently.
    this.#documents.delete(text);
    this.#documents.set(text, document);
    return document;
  }

  remember(text: string, document: DocumentNode): void {
    if (this.#documents.has(text)) return;
    this.#documents.set(text, document);
    this.#characters += text.length;
    for (const oldest of this.#documents.keys()) {
      if (this.#characters <= MAX_CHARACTERS_KEPT) break;
      this.#documents.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}
