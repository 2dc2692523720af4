import { Kind } from 'graphql';
import type { FieldNode, SelectionNode, SelectionSetNode } from 'graphql';

/** What a part of a document asks for, counted as if every fragment were written out where it is used. */
export interface Size {
  /** Levels of fields, introspection aside. */
  readonly depth: number;
  /** Levels of fields from `__schema` or `__type` on. */
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
}

/** The size of an empty selection. */
export const NOTHING: Size = {
  depth: 0,
  introspectionDepth: 0,
  aliases: 0,
  directives: 0,
  fields: 0,
};

/** What the measuring of a selection has to look up. */
export interface Fragments {
  /** The size of a fragment; `NOTHING` for one that does not exist or is being measured. */
  ofFragment(name: string): Size;
}

/** Measures the selections between two braces. */
export function measureSelections(selectionSet: SelectionSetNode, fragments: Fragments): Size {
  return selectionSet.selections.map((selection) => measureSelection(selection, fragments)).reduce(sumSizes, NOTHING);
}

/** The size of two selections side by side: counts add up, levels do not. */
export function sumSizes(left: Size, right: Size): Size {
  return {
    depth: Math.max(left.depth, right.depth),
    introspectionDepth: Math.max(left.introspectionDepth, right.introspectionDepth),
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives,
    fields: left.fields + right.fields,
  };
}

function measureSelection(selection: SelectionNode, fragments: Fragments): Size {
  const own = { ...NOTHING, directives: selection.directives?.length ?? 0 };
  if (selection.kind === Kind.FIELD) return sumSizes(own, measureField(selection, fragments));
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    return sumSizes(own, measureSelections(selection.selectionSet, fragments));
  }
  return sumSizes(own, fragments.ofFragment(selection.name.value));
}

function measureField(field: FieldNode, fragments: Fragments): Size {
  const below = field.selectionSet === undefined ? NOTHING : measureSelections(field.selectionSet, fragments);
  const aliases = below.aliases + (field.alias === undefined ? 0 : 1);
  const counted = { ...below, aliases, fields: below.fields + 1 };
  if (field.name.value === '__schema' || field.name.value === '__type') {
    return { ...counted, depth: 1, introspectionDepth: Math.max(below.depth, below.introspectionDepth) + 1 };
  }
  return { ...counted, depth: below.depth + 1 };
}
