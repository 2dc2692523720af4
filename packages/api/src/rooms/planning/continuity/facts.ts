import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { holdsOn } from '../../../platform/validity.js';
import { Cadre, Tenure } from '../../cadre/graphql.js';
import { readsFilesOf } from '../../cadre/index.js';
import { cadre, tenure } from '../../cadre/tables.js';
import { Post, Unit } from '../../organization/graphql.js';
import { postTitle, unit, unitClosure, type post as postTable } from '../../organization/tables.js';
import { isLive } from '../coverage.js';
import { planEntry, planningCycle, unitTerm, type planningTerm, type planSlot } from '../tables.js';
import { PlanSlot } from '../types.js';

type PostRow = typeof postTable;

/** What the database tells of a term, in JSON. */
export interface TermFacts {
  readonly validFrom: string;
  /** Day of the unit's own congress; null where none is known, or no unit is asked about. */
  readonly congressOn: string | null;
  /** Whether the unit asked about is there; true where none is. */
  readonly isUnitThere: boolean;
  readonly posts: readonly PostFacts[];
  readonly slots: readonly SlotFacts[];
}

/** What is known of a person whose file the viewer may see. */
export interface FileFacts {
  readonly person: string;
  readonly name: string;
  readonly birth: string | null;
  readonly gender: 'MALE' | 'FEMALE';
}

export interface PostFacts {
  readonly post: string;
  readonly establishment: number;
  readonly from: string;
  readonly until: string | null;
  readonly name: string;
  readonly englishName: string;
  /** Seats held on the day of the facts, by whomever. */
  readonly held: number;
  /** Tenures of people whose files the viewer may see. */
  readonly holders: readonly (FileFacts & {
    readonly tenure: string;
    readonly kind: string;
    readonly from: string;
    readonly until: string | null;
  })[];
}

export interface SlotFacts {
  readonly post: string;
  readonly entries: readonly {
    readonly entry: string;
    readonly readiness: string;
    readonly rank: number | null;
    /** Null where the viewer may not see the file. */
    readonly file: FileFacts | null;
  }[];
}

/** The posts that plans of a term have slots for, their holders, and who is planned, as far as the viewer may see them. */
export function termNeeds(term: typeof planningTerm, scope: Scope<string>): Readonly<Record<keyof TermFacts, SQL>> {
  const asked = scope.args['unit']!;
  return {
    validFrom: sql`${term.validFrom}`,
    congressOn: scope.pick(unitTerm, (each) => ({
      value: sql`${each.congressOn}`,
      where: sql`${each.unitId} = ${asked} and ${each.termId} = ${term.id}`,
    })),
    isUnitThere: sql`(${asked} is null or ${scope.exists(Unit, (each) => sql`${each.id} = ${asked}`)})`,
    posts: scope.pick(Post, (post) => ({
      value: listed(postFacts(post, scope)),
      where: sql`${isAsked(post, scope)} and ${scope.exists(PlanSlot, (slot) => sql`${slot.postId} = ${post.id} and ${isOfPlan(slot, term, scope)}`)}`,
    })),
    slots: scope.pick(PlanSlot, (slot) => ({
      value: listed(sql`json_build_object('post', ${slot.postId}, 'entries', ${entriesOf(slot, scope)})`),
      where: sql`${slot.postId} is not null and ${isOfPlan(slot, term, scope)}`,
    })),
  };
}

/** An orientation has no effect: nobody is given a post from it. */
function isOfPlan(slot: typeof planSlot, term: typeof planningTerm, scope: Scope<string>): SQL {
  return scope.exists(
    planningCycle,
    (cycle) => sql`${cycle.id} = ${slot.cycleId} and ${cycle.termId} = ${term.id} and ${cycle.purpose} <> 'ORIENT'`,
  );
}

/** Who holds a seat, and so whether one is vacant, is seen by who reads the files of the post's unit. */
function isAsked(post: PostRow, scope: Scope<string>): SQL {
  const asked = scope.args['unit']!;
  const isBelow = scope.exists(
    unitClosure,
    (path) => sql`${path.unitId} = ${post.unitId} and ${path.ancestorId} = ${asked} and ${holdsOn(path, scope)}`,
  );
  return sql`${readsFilesOf(post.unitId, scope.viewingAll)} and (${asked} is null or ${isBelow})`;
}

function postFacts(post: PostRow, scope: Scope<string>): SQL {
  const title = (valueOf: (row: typeof postTitle) => SQL) =>
    scope.pick(postTitle, (row) => ({ value: valueOf(row), where: sql`${row.id} = ${post.postTitleId}` }));
  const place = scope.pick(unit, (row) => ({ value: sql`${row.name}`, where: sql`${row.id} = ${post.unitId}` }));
  const held = scope.pick(tenure, (row) => ({
    value: sql`count(*)::integer`,
    where: sql`${row.postId} = ${post.id} and ${row.kind} <> 'ACTING' and ${holdsOn(row, scope)}`,
  }));
  const holders = scope.pick(Tenure, (row) => ({
    value:
      listed(sql`(${fileOf(row.cadreId, cadre, scope)} || jsonb_build_object('tenure', ${row.id}, 'kind', ${row.kind},
      'from', ${row.validFrom}, 'until', ${row.validUntil}))`),
    where: sql`${row.postId} = ${post.id} and (${row.validUntil} is null or ${row.validUntil} > ${scope.asOf})`,
  }));
  return sql`json_build_object('post', ${post.id}, 'establishment', ${post.establishment}, 'from', ${post.validFrom}, 'until', ${post.validUntil},
    'name', ${title((row) => sql`${row.name}`)} || ', ' || ${place}, 'englishName', ${title((row) => sql`${row.englishName}`)} || ', ' || ${place},
    'held', ${held}, 'holders', ${holders})`;
}

/** Who sees a slot sees its entries; the file of who is planned may be managed elsewhere. */
function entriesOf(slot: typeof planSlot, scope: Scope<string>): SQL {
  return scope.pick(planEntry, (entry) => ({
    value: listed(sql`json_build_object('entry', ${entry.id}, 'readiness', ${entry.readiness}, 'rank', ${entry.rank},
      'file', ${fileOf(entry.cadreId, Cadre, scope)})`),
    where: sql`${entry.slotId} = ${slot.id} and ${isLive(entry, scope)}`,
  }));
}

function fileOf(id: AnyPgColumn, source: typeof Cadre | typeof cadre, scope: Scope<string>): SQL {
  return scope.pick(source, (row: typeof cadre) => ({
    value: sql`jsonb_build_object('person', ${row.id}, 'name', ${row.fullName}, 'birth', ${row.birthDate}, 'gender', ${row.gender})`,
    where: sql`${row.id} = ${id}`,
  }));
}

function listed(value: SQL): SQL {
  return sql`coalesce(json_agg(${value}), '[]')`;
}
