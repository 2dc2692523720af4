import { period, plainDate, type PlainDate } from '@cadre/domain/kernel';
import type { OpenCycleFacts } from '@cadre/domain/planning';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';
import { loadCycles, loadTerm } from './store.js';
import { bodyJson, postJson, targetOf, type TargetRow } from './target-store.js';

interface UnitRow {
  readonly from: string;
  readonly until: string | null;
}

/** Locks a unit, and loads what opening a cycle of it needs. */
export async function loadOpening(
  tx: Transaction,
  unitId: string,
  termId: string,
  on: PlainDate,
): Promise<OpenCycleFacts> {
  const [row] = await tx.query(
    toStatement(
      sql`select jsonb_build_object('from', valid_from, 'until', valid_until) as unit from unit where id = ${bound(unitId, 'uuid')} for no key update`,
      'loadOpening',
    ),
  );
  const unit = row?.['unit'] as UnitRow | undefined;
  return {
    unit:
      unit === undefined
        ? null
        : { exists: period(plainDate(unit.from), unit.until === null ? null : plainDate(unit.until)) },
    term: await loadTerm(tx, termId),
    cycles: await loadCycles(tx, unitId, termId),
    targets: await loadTargets(tx, unitId, on),
  };
}

/**
 * What a unit plans for: its bodies; and the leadership posts of itself and of the units below it that a standing committee
 * decides on. Districts and blocs below it plan for their own.
 */
async function loadTargets(tx: Transaction, unitId: string, on: PlainDate): Promise<OpenCycleFacts['targets']> {
  const day = bound(on, 'date');
  const planned = sql`select path.unit_id from unit_closure path
    where path.ancestor_id = ${bound(unitId, 'uuid')} and path.valid_from <= ${day} and (path.valid_until is null or path.valid_until > ${day})
      and not exists (select from unit_closure between_them join unit own on own.id = between_them.ancestor_id
        where between_them.unit_id = path.unit_id and own.kind in ('DISTRICT_COMMITTEE', 'BLOC_COMMITTEE') and own.id <> ${bound(unitId, 'uuid')}
          and between_them.depth < path.depth and between_them.valid_from <= ${day}
          and (between_them.valid_until is null or between_them.valid_until > ${day}))`;
  const rows = await tx.query(
    toStatement(
      sql`with planned as materialized (${planned})
        select ${postJson(day)} as target from post join post_title on post_title.id = post.post_title_id join unit on unit.id = post.unit_id
        where (post.unit_id in (select unit_id from planned) or post.unit_id = ${bound(unitId, 'uuid')}) and post_title.is_leadership and post.management_level <> 'UNIT'
        union all
        select ${bodyJson(day)} from body join unit on unit.id = body.unit_id where body.unit_id = ${bound(unitId, 'uuid')}`,
      'loadTargets',
    ),
  );
  return rows.map((each) => targetOf(each['target'] as TargetRow));
}
