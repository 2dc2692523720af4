import type { PgTable } from 'drizzle-orm/pg-core';
import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { keyColumn, labelColumn } from '../aggregate/columns.js';
import type { AggregateField, GroupField } from '../aggregate/declaration.js';
import { checkCombinations } from '../aggregate/grid.js';
import { combinationsQuery, groupedBy, groupLimit } from '../aggregate/groups-query.js';
import { measureColumns, neededMeasures, selectedOnGroups } from '../aggregate/measures.js';
import { boundKey, Group, groupRowsStatement, rowsOfGroup } from '../aggregate/naive-groups.js';
import type { ReadContext, ReadSettings } from '../runtime.js';
import { Aliases } from '../statement.js';
import { Call, findRow, type Resolver } from './call.js';
import { connectionResolver } from './connection.js';
import { PartedValue, Row } from './sources.js';

/** The groups of an aggregate, with everything that is reckoned from their rows. */
export function aggregateResolver(settings: ReadSettings, field: AggregateField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    if (source instanceof Row) throw new Error(`${call.label}: an aggregate is asked of the root`);
    groupLimit(call.args);
    const asked = {
      declaration: field.declaration,
      on: (...given: Parameters<AggregateField['on']>) => field.on(...given),
      args: call.args,
    };
    const selection = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
    const type = getNamedType(info.returnType) as GraphQLObjectType;
    const measures = neededMeasures(field.declaration, call.args, selectedOnGroups(selection, type, info.fieldNodes));
    const groups = { ...asked, measures, scope: call.scope, aliases: call.aliases, parent: noRow };
    const combinations = combinationsQuery(groups);
    if (combinations !== undefined) checkCombinations(Number((await call.select(combinations))[0]!['size']));
    const rows = await call.select(groupRowsStatement(groups));
    return rows.map((row) => new Group(call.lens, row['value'] as Record<string, unknown>, asked));
  };
}

const noRow = {} as PgTable;

/** A field of a group. */
export function groupResolver(settings: ReadSettings, field: GroupField): Resolver {
  return async (source, values, context, info) => {
    const group = source as Group;
    switch (field.kind) {
      case 'groupKeys':
        return keysOfGroup(settings, group, context, info);
      case 'groupMeasure': {
        const measure = field.declaration.measures.get(field.measure)!;
        const [first, second] = measureColumns(field.measure, measure).map((column) => group.columns[column]);
        if (measure.kind !== 'share') return first ?? null;
        return Number(second) === 0
          ? null
          : new PartedValue(field.declaration.ratio, { numerator: first, denominator: second }, group.lens);
      }
      case 'groupRows': {
        const { declaration, on, args } = group.call;
        const connection = rowsOfGroup(declaration, on, args, (index) => boundKey(group, index), new Aliases());
        return connectionResolver(settings, connection)(source, values, context, info);
      }
    }
  };
}

async function keysOfGroup(
  settings: ReadSettings,
  group: Group,
  context: ReadContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const call = new Call(settings, group, {}, context, info);
  return Promise.all(
    groupedBy(group.call.declaration, group.call.args).map(async ({ name, dimension }, index) => {
      const [key, label] = [group.columns[keyColumn(index)] ?? null, group.columns[labelColumn(index)] ?? null];
      if (dimension.kind !== 'node') return { dimension: name, value: key, label, node: null };
      const isShown = key !== null && label !== null;
      return {
        dimension: name,
        value: isShown ? `${dimension.target().name}:${key as string}` : null,
        label,
        node: isShown ? await findRow(call, dimension.target(), key as string) : null,
      };
    }),
  );
}
