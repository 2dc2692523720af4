import { Kind, Lexer, parse, Source, TokenKind } from 'graphql';
import type { DefinitionNode, DocumentNode, FragmentDefinitionNode } from 'graphql';
import { measureSelections, NOTHING, sumSizes } from './document-size.js';
import type { Fragments, Size } from './document-size.js';
import { refusalError } from './refusal.js';

/** How much one document may ask for. */
export interface DocumentLimits {
  readonly maxTokens: number;
  /** Levels of fields below the operation. */
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
}

/** Characters of a document: four times GraphiQL's introspection query, and far above any of the sample queries. */
export const MAX_CHARACTERS = 20_000;

/** Brackets within brackets. Above this the recursive parser would be at the mercy of the sender. */
const MAX_NESTING = 64;

/** Levels below `__schema` and `__type`: introspection as tools send it has 15, and touches no data. */
const MAX_INTROSPECTION_DEPTH = 20;

/**
 * Parses a document, and refuses it before anything is done whose cost grows faster than its length.
 *
 * @throws {GraphQLError} a syntax error, or one that names the limit and what was found.
 */
export function parseWithinLimits(source: string | Source, limits: DocumentLimits): DocumentNode {
  const text = typeof source === 'string' ? source : source.body;
  demand('CHARACTERS', text.length, MAX_CHARACTERS);
  const { tokens, nesting } = countTokens(text);
  demand('TOKENS', tokens, limits.maxTokens);
  demand('NESTING', nesting, MAX_NESTING);
  const document = parse(source);
  const { depth, introspectionDepth, aliases, directives, fields } = measureDocument(document);
  demand('DEPTH', depth, limits.maxDepth);
  demand('INTROSPECTION_DEPTH', introspectionDepth, MAX_INTROSPECTION_DEPTH);
  demand('ALIASES', aliases, limits.maxAliases);
  demand('DIRECTIVES', directives, limits.maxDirectives);
  // As many as could be written out in full: fragments save typing, they do not buy more.
  demand('FIELDS', fields, limits.maxTokens);
  return document;
}

const NAMES = {
  CHARACTERS: ['ký tự', 'characters'],
  TOKENS: ['ký hiệu', 'tokens'],
  NESTING: ['cấp ngoặc lồng nhau', 'levels of brackets'],
  DEPTH: ['cấp trường lồng nhau', 'levels of fields'],
  INTROSPECTION_DEPTH: ['cấp trường hỏi lược đồ', 'levels of introspection fields'],
  ALIASES: ['bí danh', 'aliases'],
  DIRECTIVES: ['chỉ thị', 'directives'],
  FIELDS: ['trường sau khi trải các đoạn', 'fields once fragments are written out'],
} as const;

function demand(limit: keyof typeof NAMES, found: number, most: number): void {
  if (found <= most) return;
  const [vi, en] = NAMES[limit];
  const count = Number.isSafeInteger(found) ? found : Number.MAX_SAFE_INTEGER;
  throw refusalError({
    status: 400,
    code: 'LIMIT_EXCEEDED',
    vi: `Truy vấn có ${count} ${vi}, nhiều nhất là ${most}.`,
    en: `The document has ${count} ${en}, at most ${most} are allowed.`,
    details: { limit, found: count, most },
  });
}

/** Counts without recursion, so that no document can exhaust the stack here. What is no token ends the count. */
function countTokens(text: string): { tokens: number; nesting: number } {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      tokens += 1;
      if (OPENING.has(lexer.token.kind)) nesting = Math.max(nesting, (open += 1));
      else if (CLOSING.has(lexer.token.kind)) open -= 1;
    }
    return { tokens, nesting };
  } catch {
    // The parser comes upon the same character and says where it stands.
    return { tokens, nesting };
  }
}

const OPENING = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** The largest operation of the document, and at least the largest fragment nobody uses: validation reads those too. */
function measureDocument(document: DocumentNode): Size {
  const fragments = new Map(document.definitions.filter(isFragment).map((one) => [one.name.value, one]));
  const known = new Map<string, Size>();
  const measure = (definition: DefinitionNode): Size =>
    measureDefinition(definition, {
      ofFragment(name) {
        const fragment = fragments.get(name);
        const size = known.get(name);
        if (fragment === undefined || size !== undefined) return size ?? NOTHING;
        // Set before it is known, so that a fragment within itself ends here; validation refuses it afterwards.
        known.set(name, NOTHING);
        const inside = measure(fragment);
        known.set(name, inside);
        return inside;
      },
    });
  const operations = document.definitions.filter((one) => !isFragment(one)).map(measure);
  const unused = [...fragments.values()].filter((one) => !known.has(one.name.value)).map(measure);
  return [...operations, ...unused].reduce(largest, NOTHING);
}

function measureDefinition(definition: DefinitionNode, fragments: Fragments): Size {
  if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) return NOTHING;
  const variables = definition.variableDefinitions ?? [];
  const directives = [definition, ...variables].reduce((sum, node) => sum + (node.directives?.length ?? 0), 0);
  return sumSizes(measureSelections(definition.selectionSet, fragments), { ...NOTHING, directives });
}

function largest(left: Size, right: Size): Size {
  return {
    depth: Math.max(left.depth, right.depth),
    introspectionDepth: Math.max(left.introspectionDepth, right.introspectionDepth),
    aliases: Math.max(left.aliases, right.aliases),
    directives: Math.max(left.directives, right.directives),
    fields: Math.max(left.fields, right.fields),
  };
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}
