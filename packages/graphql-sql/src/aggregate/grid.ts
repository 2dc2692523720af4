import { sql, type SQL } from 'drizzle-orm';
import { ReadRefused } from '../refused.js';
import { keyOf } from '../keys.js';
import { allOf, bound } from '../statement.js';
import { keyColumn, rowKeysColumn } from './columns.js';
import type { Dimension } from './declaration.js';
import type { GroupsCall, GroupsQuery } from './groups-query.js';
import { measureColumns } from './measures.js';

/*
 * The groups without rows: every combination of the members of the dimensions. Of three dimensions with thousands of members they
 * are thousands of millions, so they are counted before they are made.
 */

type Dimensions = GroupsQuery['dimensions'];

/** Above so many dimensions, the groups without rows are more than anyone can read. */
const maxDimensions = 3;

/** The most combinations that are made; so many take 100 ms. */
const maxCombinations = 20_000;

/** Whether a call keeps the groups without rows; refuses it for too many dimensions. */
export function keepsEmpty({ args }: Pick<GroupsCall, 'args'>, dimensions: Dimensions): boolean {
  if (args.at(['includeEmpty']) === false || dimensions.length === 0) return false;
  if (dimensions.length <= maxDimensions) return true;
  throw new ReadRefused(
    'INVALID_GROUPING',
    {
      vi: `Nhóm trống chỉ được giữ khi có tối đa ${maxDimensions} chiều; hãy đặt includeEmpty: false.`,
      en: `Empty groups are kept for at most ${maxDimensions} dimensions; set includeEmpty: false.`,
    },
    { limit: maxDimensions, given: dimensions.length },
  );
}

/** Refuses to make more combinations of members than anyone can read. */
export function checkCombinations(size: number): void {
  if (size <= maxCombinations) return;
  throw new ReadRefused(
    'INVALID_GROUPING',
    {
      vi: `Các chiều tạo thành ${size} nhóm kể cả nhóm trống, vượt giới hạn ${maxCombinations}; hãy đặt includeEmpty: false hoặc bớt chiều.`,
      en: `The dimensions make ${size} groups with the empty ones, over the limit of ${maxCombinations}; set includeEmpty: false or take fewer dimensions.`,
    },
    { limit: maxCombinations, given: size },
  );
}

/** The number of all combinations, as `size`. */
export function gridSizeQuery(call: GroupsCall, dimensions: Dimensions, groups: SQL): SQL {
  return sql`with r as (${groups}), ${members(call, dimensions)} select ${size(dimensions)} as size`;
}

/** The groups of rows and, beside them, every combination of members that has none. */
export function withEmptyGroups(call: GroupsCall, dimensions: Dimensions, groups: SQL): SQL {
  const keys = dimensions.map((_, index) => keyColumn(index));
  const list = (each: (key: string, index: number) => string, by: string) => sql.raw(keys.map(each).join(by));
  const grid = sql`select ${list((key, index) => `d${index + 1}.${key}`, ', ')} from ${list((_, index) => `d${index + 1}`, ' cross join ')}${guard(dimensions)}`;
  // Every member of rows has a key; of other members one may be that there is no value.
  const isSame = (key: string, index: number) =>
    dimensions[index]!.dimension.kind === 'node'
      ? `r.${key} = e.${key}`
      : `coalesce(r.${key}, '') = coalesce(e.${key}, '')`;
  const same = list(isSame, ' and ');
  const coalesced = list((key) => `coalesce(r.${key}, e.${key}) as ${key}`, ', ');
  const measures = [...call.measures].flatMap(([name, measure]) =>
    measureColumns(name, measure).map((column) => sql.raw(`r."${column}"`)),
  );
  const rowKeys = call.keepsRowKeys === true ? [sql.raw(`r.${rowKeysColumn}`)] : [];
  return sql`(with r as (${groups}), ${members(call, dimensions)} select ${sql.join([coalesced, ...measures, ...rowKeys], sql`, `)} from r full join (${grid}) e on ${same}) g`;
}

/**
 * Fails where there are too many combinations, before the first is made. PostgreSQL has no expression that only fails; a
 * division by zero does. The executor that asks field by field then counts them and says so.
 */
function guard(dimensions: Dimensions): SQL {
  if (dimensions.length < 2) return sql``;
  return sql` where 1 / (${size(dimensions)} <= ${bound(maxCombinations, 'bigint')})::integer = 1`;
}

function size(dimensions: Dimensions): SQL {
  return sql.raw(dimensions.map((_, index) => `(select count(*) from d${index + 1})`).join(' * '));
}

function members(call: GroupsCall, dimensions: Dimensions): SQL {
  return sql.join(
    dimensions.map(
      ({ dimension }, index) =>
        sql`${sql.raw(`d${index + 1} (${keyColumn(index)})`)} as (${membersOf(call, dimension, index)})`,
    ),
    sql`, `,
  );
}

function membersOf(call: GroupsCall, dimension: Dimension, index: number): SQL {
  switch (dimension.kind) {
    case 'code':
      return sql`select unnest(${bound(dimension.codes, 'text[]')})`;
    case 'number':
    case 'text':
      return sql`select distinct ${sql.raw(keyColumn(index))} from r`;
    case 'node': {
      const target = dimension.target();
      const row = call.aliases.of(target.options.table);
      const where = allOf([call.scope.viewing.shows(target, row), dimension.members(row, call.scope)]);
      return sql`select ${keyOf(target, row)} from ${call.scope.from(target.options.table, row)} where ${where}`;
    }
  }
}
