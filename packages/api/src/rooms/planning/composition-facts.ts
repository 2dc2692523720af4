import type { Gender } from '@cadre/domain/cadre';
import { partialDate, type Id } from '@cadre/domain/kernel';
import type { Bloc, BodyKind } from '@cadre/domain/organization';
import type { CompositionFacts } from '@cadre/domain/planning';
import type { CaseScope } from '@cadre/domain/rule';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { holdsOn } from '../../platform/validity.js';
import { Cadre } from '../cadre/graphql.js';
import { readsFilesOf } from '../cadre/index.js';
import { tenure } from '../cadre/tables.js';
import { Body } from '../organization/graphql.js';
import { ofUnit } from '../organization/index.js';
import type { body } from '../organization/tables.js';
import { isLive } from './coverage.js';
import { cyclesOfPlan, planOf } from './plan-of-cycle.js';
import { planEntry, planSlot, type planningCycle } from './tables.js';
import { PlanSlot } from './types.js';
import type { UnitLevel } from './unit-level.js';

type Reads = Pick<Scope, 'asOf' | 'pick'>;

/** A person as the statement gives it; `file` is null where the viewer may not read the file. */
interface PersonRow {
  readonly person: string;
  readonly file: {
    readonly gender: Gender;
    readonly birth: string | null;
    readonly ethnicity: string | null;
    readonly bloc: Bloc | null;
  } | null;
}

/** What the composition of a list of people is made from. */
export interface ListFacts extends Record<string, unknown> {
  /** The people, slot by slot; null for a slot without any, and as a whole where they may not be counted or no list is known. */
  readonly people: readonly (readonly PersonRow[] | null)[] | null;
  readonly level: UnitLevel | null;
  readonly bloc: Bloc | null;
}

/** The same of a plan. */
export interface PlanListFacts extends ListFacts {
  /** Whether the viewer sees every slot. */
  readonly isWhole: boolean;
}

/** The same of a slot or a body. */
export interface BodyListFacts extends ListFacts {
  /** Null for a slot of a post. */
  readonly bodyKind: BodyKind | null;
}

/** One person by key, with what the viewer may read of the file. */
function personJson(cadreId: AnyPgColumn, scope: Reads): SQL {
  const file = scope.pick(Cadre, (cadre) => ({
    value: sql`jsonb_build_object('gender', ${cadre.gender}, 'birth', ${cadre.birthDate}, 'ethnicity', ${cadre.ethnicity},
      'bloc', ${ofUnit(cadre.unitId, scope, (unit) => sql`${unit.bloc}`)})`,
    where: sql`${cadre.id} = ${cadreId}`,
  }));
  return sql`jsonb_build_object('person', ${cadreId}, 'file', ${file})`;
}

/** Who is planned for a slot on the day of the lens. Who sees the slot sees all its entries. */
export function peopleOfSlot(slotId: AnyPgColumn, scope: Reads): SQL {
  return scope.pick(planEntry, (entry) => ({
    value: sql`jsonb_agg(${personJson(entry.cadreId, scope)} order by ${entry.id})`,
    where: sql`${entry.slotId} = ${slotId} and ${isLive(entry, scope)}`,
  }));
}

/** Who is planned in the plan of a cycle, on the slots that the viewer sees; NULL for a plan without slots. */
export function peopleOfPlan(row: typeof planningCycle, scope: Reads): SQL {
  return scope.pick(PlanSlot, (slot) => ({
    value: sql`jsonb_agg(${peopleOfSlot(slot.id, scope)} order by ${slot.id})`,
    where: sql`${slot.cycleId} = any(${cyclesOfPlan(planOf(row), scope)})`,
  }));
}

/** Whether the viewer sees every slot of the plan of a cycle. */
export function seesWholePlan(row: typeof planningCycle, scope: Reads): SQL {
  const isOfPlan = (slot: typeof planSlot) => sql`${slot.cycleId} = any(${cyclesOfPlan(planOf(row), scope)})`;
  const all = scope.pick(planSlot, (slot) => ({ value: sql`count(*)`, where: isOfPlan(slot) }));
  const seen = scope.pick(PlanSlot, (slot) => ({ value: sql`count(*)`, where: isOfPlan(slot) }));
  return sql`(${all} = ${seen})`;
}

/**
 * Who sits on a body on the day of the lens. All members count, also those whose file the viewer may not read, or the number would be
 * wrong; in turn they are counted only where the viewer reads the files of the body's unit. NULL elsewhere.
 */
export function peopleOfBody(row: typeof body, scope: Scope): SQL {
  const members = scope.pick(tenure, (each) => ({
    value: sql`jsonb_build_array(coalesce(jsonb_agg(${personJson(each.cadreId, scope)} order by ${each.id}), '[]'))`,
    where: sql`${each.bodyId} = ${row.id} and ${holdsOn(each, scope)}`,
  }));
  const isRead = scope.viewing.shows(Body, row, (now, viewing) => readsFilesOf(now.unitId, viewing));
  return sql`case when ${isRead} then ${members} end`;
}

/** The people as the domain takes them. */
export function peopleFrom({ people }: ListFacts): readonly CompositionFacts[] {
  return (people ?? [])
    .flatMap((each) => each ?? [])
    .map(({ person, file }) => ({
      person: person as Id<'Cadre'>,
      gender: file?.gender ?? null,
      birth: file === null || file.birth === null ? null : partialDate(file.birth),
      isEthnicMinority: file === null || file.ethnicity === null ? null : file.ethnicity !== 'Kinh',
      bloc: file?.bloc ?? null,
    }));
}

/** The case by which the rules in force are chosen. */
export function scopeFrom({ level, bloc }: ListFacts): CaseScope {
  return { ...(level === null ? {} : { level }), ...(bloc === null ? {} : { bloc }) };
}
