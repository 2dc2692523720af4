import { sql, type SQL } from 'drizzle-orm';
import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { Arguments } from '../arguments.js';
import { collectFields, subSelections, type SelectionContext } from '../compile/selection.js';
import type { AggregateDeclaration, Measure } from './declaration.js';

/** Measures by name, in the order of the declaration. */
export type Measures = ReadonlyMap<string, Measure>;

/** The measures that a call needs: those selected on its groups, and those that its conditions and its order ask for. */
export function neededMeasures(
  { measures }: AggregateDeclaration,
  args: Arguments,
  selected: ReadonlySet<string>,
): Measures {
  const given = (args.at(['having']) as Readonly<Record<string, unknown>> | null | undefined) ?? {};
  const order = (args.at(['orderBy']) as readonly { readonly by: string }[] | null | undefined) ?? [];
  const needed = new Set([...selected, ...Object.keys(given), ...order.map(({ by }) => by)]);
  return new Map([...measures].filter(([name]) => needed.has(name)));
}

/** The names of the fields that an operation selects on the groups of a field, measures among them. */
export function selectedOnGroups(
  context: SelectionContext,
  group: GraphQLObjectType,
  nodes: readonly FieldNode[],
): ReadonlySet<string> {
  const fields = collectFields(context, group, subSelections(nodes));
  return new Set([...fields.values()].map(([node]) => node!.name.value));
}

/** Names of the columns that hold a measure. */
export function measureColumns(name: string, measure: Measure): readonly string[] {
  return measure.kind === 'share' ? [`${name}_n`, `${name}_d`] : [`m_${name}`];
}

/** A measure as a number to compare and order by; a share as its exact percentage. */
export function measured(name: string, measure: Measure): SQL {
  const [first, second] = measureColumns(name, measure);
  return measure.kind === 'share'
    ? sql.raw(`(o."${first}"::numeric * 100 / nullif(o."${second}", 0))`)
    : sql.raw(`o."${first}"::numeric`);
}
