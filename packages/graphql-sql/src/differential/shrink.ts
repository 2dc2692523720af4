import {
  Kind,
  parse,
  print,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** How many documents are tried before the smallest one found has to do. */
const mostTries = 400;

/** Drops selections, arguments and directives of a document for as long as what is wrong with it stays. */
export async function shrink(
  schema: GraphQLSchema,
  source: string,
  isStillWrong: (document: string) => Promise<boolean>,
): Promise<string> {
  let smallest = parse(source);
  let tries = 0;
  for (let at = 0; at < removable(smallest).length && tries < mostTries;) {
    const smaller = tidied(without(smallest, removable(smallest)[at]!));
    tries += 1;
    const isBetter = isWhole(smaller) && validate(schema, smaller).length === 0 && (await isStillWrong(print(smaller)));
    if (isBetter) smallest = smaller;
    else at += 1;
  }
  return print(smallest);
}

/** Whether something is left to ask in every definition. */
function isWhole(document: DocumentNode): boolean {
  return document.definitions.every((each) => 'selectionSet' in each && each.selectionSet.selections.length > 0);
}

/** What can be left out, the largest first: what stands further out comes first. */
function removable(document: DocumentNode): ASTNode[] {
  const found: ASTNode[] = [];
  const note = (node: ASTNode) => void found.push(node);
  visit(document, {
    [Kind.FIELD]: note,
    [Kind.INLINE_FRAGMENT]: note,
    [Kind.FRAGMENT_SPREAD]: note,
    [Kind.ARGUMENT]: note,
    [Kind.OBJECT_FIELD]: note,
    [Kind.DIRECTIVE]: note,
  });
  return found;
}

function without(document: DocumentNode, dropped: ASTNode): DocumentNode {
  const isEmpty = (set: SelectionSetNode | undefined) => set !== undefined && set.selections.length === 0;
  return visit(document, {
    enter: (node) => (node === dropped ? null : undefined),
    leave: (node) => {
      const isSelection = node.kind === Kind.FIELD || node.kind === Kind.INLINE_FRAGMENT;
      return isSelection && isEmpty(node.selectionSet) ? null : undefined;
    },
  });
}

/** Without the fragments and variables that nothing uses any more. */
function tidied(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    [Kind.FRAGMENT_SPREAD]: (node) => void used.add(node.name.value),
    [Kind.VARIABLE]: {
      enter: (node, _key, parent) => {
        const isDeclaration = parent !== undefined && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION;
        if (!isDeclaration) used.add(`$${node.name.value}`);
      },
    },
  });
  const tidy = visit(document, {
    [Kind.FRAGMENT_DEFINITION]: (node) => (used.has(node.name.value) ? undefined : null),
    [Kind.VARIABLE_DEFINITION]: (node) => (used.has(`$${node.variable.name.value}`) ? undefined : null),
  });
  return print(tidy) === print(document) ? document : tidied(tidy);
}
