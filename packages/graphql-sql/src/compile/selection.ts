import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What collecting fields depends on. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields selected on an object type, by response key in the order of the answer; nodes of one key are merged. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** Collects the fields of selection sets on an object type, as graphql-js does: fragments entered once, directives obeyed. */
export function collectFields(
  context: SelectionContext,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): CollectedFields {
  const fields = new Map<string, FieldNode[]>();
  const entered = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(context, selection)) continue;
      switch (selection.kind) {
        case Kind.FIELD: {
          const key = selection.alias?.value ?? selection.name.value;
          const known = fields.get(key);
          if (known === undefined) fields.set(key, [selection]);
          else known.push(selection);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          if (applies(context, type, selection.typeCondition?.name.value)) collect(selection.selectionSet);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const name = selection.name.value;
          const fragment = context.fragments[name];
          if (entered.has(name) || fragment === undefined) break;
          entered.add(name);
          if (applies(context, type, fragment.typeCondition.name.value)) collect(fragment.selectionSet);
          break;
        }
      }
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

/** The selection sets of merged field nodes. */
export function subSelections(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? []);
}

function isIncluded(
  context: SelectionContext,
  node: { readonly directives?: readonly DirectiveNode[] | undefined },
): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node as never, context.variables);
  if (skip?.['if'] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node as never, context.variables);
  return include?.['if'] !== false;
}

function applies(context: SelectionContext, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = context.schema.getType(condition);
  if (isObjectType(conditional)) return false;
  return isAbstractType(conditional) && context.schema.isSubType(conditional, type);
}
