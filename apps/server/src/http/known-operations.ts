import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of all documents kept together: what strangers can make the server keep. */
const MAX_CHARACTERS_KEPT = 4_000_000;

/**
 * Documents of queries that have passed every limit and validation, by their text. They need not be read again; those asked least recently
 * make room.
 */
export class KnownOperations {
  readonly #documents = new LRUCache<string, DocumentNode>({
    maxSize: MAX_CHARACTERS_KEPT,
    sizeCalculation: (_document, text) => text.length,
  });

  /** The document of a text; undefined when the text has not been seen, or was seen too long ago. */
  find(text: string): DocumentNode | undefined {
    return this.#documents.get(text);
  }

  remember(text: string, document: DocumentNode): void {
    this.#documents.set(text, document);
  }
}
