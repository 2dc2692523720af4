import type { CaseScope } from '@cadre/domain/rule';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { holdsOn } from '../../platform/validity.js';
import { ofUnit } from '../organization/index.js';
import { unitClosure } from '../organization/tables.js';

/** The level of a unit by which rules bind; NULL where none of the units above it, nor itself, has one. */
export type UnitLevel = NonNullable<CaseScope['level']>;

/** The level that the kinds and settings of a unit and of all units above it give. */
export function levelAmong(kind: SQL, setting: SQL): SQL {
  return sql`case
      when bool_or(${kind} = 'GRASSROOTS_COMMITTEE' and ${setting} in ('COMMUNE', 'WARD', 'TOWNSHIP')) then 'COMMUNE'
      when bool_or(${kind} in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) then 'GRASSROOTS'
      when bool_or(${kind} = 'DISTRICT_COMMITTEE') then 'DISTRICT'
      when bool_or(${kind} = 'BLOC_COMMITTEE') then 'UPPER_GRASSROOTS'
      when bool_or(${kind} = 'PROVINCE_COMMITTEE') then 'PROVINCE' end`;
}

/** The level of a unit on the day of the lens, for few units. */
export function levelOfUnit(unitId: AnyPgColumn | SQL, scope: Pick<Scope, 'asOf' | 'pick'>): SQL {
  return scope.pick(unitClosure, (path) => ({
    value: levelAmong(
      ofUnit(path.ancestorId, scope, (above) => sql`${above.kind}`),
      ofUnit(path.ancestorId, scope, (above) => sql`${above.setting}`),
    ),
    where: sql`${path.unitId} = ${unitId} and ${holdsOn(path, scope)}`,
  }));
}
