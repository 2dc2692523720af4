import { period, plainDate, type Id } from '@cadre/domain/kernel';
import type { Bloc, BodyKind, ManagementLevel } from '@cadre/domain/organization';
import type { SlotTarget } from '@cadre/domain/planning';
import type { CaseScope } from '@cadre/domain/rule';
import type { KnownTable } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { unit, unitClosure } from '../organization/tables.js';
import { asItStands } from './known-tables.js';
import { levelAmong, type UnitLevel } from './unit-level.js';

/** A post or body as the statements of this room give it, in JSON. */
export interface TargetRow {
  readonly kind: 'POST' | 'BODY';
  readonly id: string;
  readonly unit: string;
  readonly from: string;
  readonly until: string | null;
  readonly managementLevel: ManagementLevel;
  /** Seats of the post or of the body. */
  readonly seats: number;
  readonly bodyKind: BodyKind | null;
  readonly rank: number | null;
  readonly level: UnitLevel | null;
  readonly bloc: Bloc | null;
  readonly postClass: NonNullable<CaseScope['postClass']> | null;
}

/** The level of a unit on a day, from the units above it and itself; NULL where none of them has one. */
export function levelOf(unitId: SQL, on: SQL, from: KnownTable): SQL {
  return sql`(select ${levelAmong(sql`above.kind`, sql`above.setting`)}
    from ${from(unitClosure, 'path')} join ${from(unit, 'above')} on above.id = path.ancestor_id
    where path.unit_id = ${unitId} and path.valid_from <= ${on} and (path.valid_until is null or path.valid_until > ${on}))`;
}

/** A post as JSON, read from `post`, `post_title` and `unit` of these names. A title that begins with "Phó" is a deputy's. */
export function postJson(on: SQL, from: KnownTable = asItStands): SQL {
  return sql`jsonb_build_object('kind', 'POST', 'id', post.id, 'unit', post.unit_id, 'from', post.valid_from, 'until', post.valid_until,
    'managementLevel', post.management_level, 'seats', post.establishment, 'bodyKind', null, 'rank', post_title.rank,
    'level', ${levelOf(sql`post.unit_id`, on, from)}, 'bloc', unit.bloc,
    'postClass', case when post_title.folded_name like 'pho %' then 'DEPUTY' when post_title.is_leadership then 'HEAD' end)`;
}

/** A body as JSON, read from `body` and `unit` of these names. Its seats have no rank: they are compared by level and kind. */
export function bodyJson(on: SQL, from: KnownTable = asItStands): SQL {
  return sql`jsonb_build_object('kind', 'BODY', 'id', body.id, 'unit', body.unit_id, 'from', body.valid_from, 'until', body.valid_until,
    'managementLevel', body.management_level, 'seats', body.seats, 'bodyKind', body.kind, 'rank', null,
    'level', ${levelOf(sql`body.unit_id`, on, from)}, 'bloc', unit.bloc, 'postClass', 'MEMBER')`;
}

/** A row as the domain knows a target. */
export function targetOf(row: TargetRow): SlotTarget {
  const { level, bloc, postClass } = row;
  const common = {
    unit: row.unit as Id<'Unit'>,
    exists: period(plainDate(row.from), row.until === null ? null : plainDate(row.until)),
    managementLevel: row.managementLevel,
    scope: {
      ...(level === null ? {} : { level }),
      ...(bloc === null ? {} : { bloc }),
      ...(postClass === null ? {} : { postClass }),
    },
    rank: row.rank,
  };
  return row.kind === 'POST'
    ? { ...common, kind: 'POST', post: row.id as Id<'Post'>, establishment: row.seats }
    : { ...common, kind: 'BODY', body: row.id as Id<'Body'>, bodyKind: row.bodyKind!, seats: row.seats };
}
