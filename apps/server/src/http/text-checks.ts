import { Kind, visit } from 'graphql';
import type { DocumentNode } from 'graphql';
import { refusalError } from './refusal.js';

/** With the `u` flag a surrogate matches only when its partner is missing. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Lists and objects within each other that variables may hold; inputs of the API have four at most. */
const MAX_VARIABLE_NESTING = 32;

/**
 * Refuses texts in variables that no database can store, and nesting that no input has.
 *
 * @throws {GraphQLError} naming the place.
 */
export function checkVariables(variables: unknown): void {
  // A list of what is still to be looked at, not recursion: the sender decides how deep this goes.
  const open: { readonly value: unknown; readonly path: string; readonly level: number }[] = [
    { value: variables, path: 'variables', level: 0 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path, level } = next;
    if (typeof value === 'string') checkText(value, path);
    if (typeof value !== 'object' || value === null) continue;
    if (level > MAX_VARIABLE_NESTING) throw tooDeep(path);
    for (const [key, inner] of Object.entries(value)) {
      checkText(key, path);
      open.push({ value: inner, path: `${path}.${key}`, level: level + 1 });
    }
  }
}

/**
 * Refuses the same texts where they are written into the document.
 *
 * @throws {GraphQLError} naming the place.
 */
export function checkDocumentTexts(document: DocumentNode): void {
  visit(document, {
    [Kind.STRING]: ({ value, loc }) => checkText(value, `character ${loc?.start ?? 0} of the document`),
  });
}

function checkText(text: string, place: string): void {
  const holdsNul = text.includes('\0');
  if (!holdsNul && !LONE_SURROGATE.test(text)) return;
  throw refusalError({
    status: 400,
    code: 'TEXT_MALFORMED',
    vi: `Văn bản tại ${place} có ký tự không lưu được.`,
    en: `The text at ${place} holds ${holdsNul ? 'a NUL character' : 'half of a surrogate pair'}.`,
    details: { place },
  });
}

function tooDeep(path: string): Error {
  return refusalError({
    status: 400,
    code: 'LIMIT_EXCEEDED',
    vi: `Biến lồng nhau quá ${MAX_VARIABLE_NESTING} cấp.`,
    en: `The variables are nested more than ${MAX_VARIABLE_NESTING} levels deep.`,
    details: { limit: 'VARIABLE_NESTING', most: MAX_VARIABLE_NESTING, place: path.slice(0, 100) },
  });
}
