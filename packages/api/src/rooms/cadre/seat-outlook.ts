import { derivedTable, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { post } from '../organization/tables.js';
import { retirementOfPerson } from './retirement.js';
import { cadre, tenure } from './tables.js';
import { Cadre } from './types.js';
import { readsFilesOf } from './visibility.js';

/** Every tenure that fills a seat of a post, with the ground that ends it first, and every post once for its vacant seats. */
export const seatOutlook = pgTable('seat_outlook', {
  /** `TENURE:<id>` or `POST:<id>`. */
  id: text('id').notNull(),
  postId: uuid('post_id').notNull(),
  unitId: uuid('unit_id').notNull(),
  postTitleId: uuid('post_title_id').notNull(),
  managementLevel: text('management_level').notNull(),
  establishment: integer('establishment').notNull(),
  postFrom: date('post_from').notNull(),
  postUntil: date('post_until'),
  tenureId: uuid('tenure_id'),
  cadreId: uuid('cadre_id'),
  heldFrom: date('held_from'),
  heldUntil: date('held_until'),
  /** First day of retirement; NULL where nothing is known of the birth. */
  retiredFrom: date('retired_from'),
  /** The day of the first ground; NULL where none is known. */
  leavesOn: date('leaves_on'),
  reason: text('reason'),
  rules: text('rules').array().notNull(),
  /** The unit in charge of what the row tells: of the file of who leaves, or of the vacant post. */
  fileUnitId: uuid('file_unit_id').notNull(),
});

/*
 * Grounds are retirement and the end that a decision set; a limit of terms is no rule of the rulebook for posts in general,
 * and so ends nothing here. Where both fall on one day retirement is named, as `projectedVacancies` of the domain names it.
 */
derivedTable(
  seatOutlook,
  (from, { edition, ofShown }) => sql`
    select 'TENURE:' || held.id::text as id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
      post.establishment, post.valid_from as post_from, post.valid_until as post_until, held.id as tenure_id, held.cadre_id,
      held.valid_from as held_from, held.valid_until as held_until, retirement.retired_from,
      least(held.valid_until, retirement.retired_from) as leaves_on,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then 'RETIREMENT'
        when held.valid_until is not null then 'APPOINTMENT_ENDS' end as reason,
      case when retirement.retired_from <= coalesce(held.valid_until, retirement.retired_from) then retirement.rules
        else array[]::text[] end as rules, person.unit_id as file_unit_id
    from ${from(tenure, 'held')} join ${from(post, 'post')} on post.id = held.post_id
    left join ${from(cadre, 'person')} on person.id = held.cadre_id left join lateral ${retirementOfPerson('person', edition)} as retirement on true
    where held.kind <> 'ACTING' and ${ofShown(cadre, 'person', (person, viewing) => viewing.shows(Cadre, person))}
    union all
    select 'POST:' || post.id::text, post.id, post.unit_id, post.post_title_id, post.management_level, post.establishment,
      post.valid_from, post.valid_until, null, null, null, null, null, null, 'VACANT_NOW', array[]::text[], post.unit_id
    from ${from(post, 'post')} where ${ofShown(post, 'post', (row, viewing) => readsFilesOf(row.unitId, viewing))}`,
  ['postId'],
);

type OutlookRow = typeof seatOutlook;
type Reads = Pick<Scope, 'asOf' | 'pick'>;

/** The first day looked at: that of the lens, or the first of the post. */
function start(row: OutlookRow, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`greatest(${scope.asOf}, ${row.postFrom})`;
}

/** The day on which a tenure is seen to end; who is overdue leaves on the first day looked at. NULL for one without an end. */
function moveDay(row: OutlookRow, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`case when ${row.leavesOn} is not null then greatest(${row.leavesOn}, ${row.heldFrom}, ${start(row, scope)}) end`;
}

/** First day on which the seat is free; for a seat that is vacant already the first day looked at. */
export function vacantFrom(row: OutlookRow, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`case when ${row.tenureId} is null then ${start(row, scope)} else ${row.leavesOn} end`;
}

/** Seats of the post without a holder on the first day looked at. */
function seatsVacantNow(row: OutlookRow, scope: Reads): SQL {
  const held = scope.pick(tenure, (each) => ({
    value: sql`count(*)::integer`,
    where: sql`${each.postId} = ${row.postId} and ${each.kind} <> 'ACTING' and ${each.validFrom} <= ${start(row, scope)}
      and (${each.validUntil} is null or ${each.validUntil} > ${start(row, scope)})`,
  }));
  return sql`(${row.establishment} - ${held})`;
}

/** How many seats a row is: those vacant already, or the one that a tenure leaves. */
export function seatsOf(row: OutlookRow, scope: Reads): SQL {
  return sql`case when ${row.tenureId} is null then ${seatsVacantNow(row, scope)} else 1 end`;
}

/** Who fills seats of the post after a tenure has ended: all who have come by that day and go later, of equal days by key. */
function filledAfter(row: OutlookRow, scope: Reads): SQL {
  return scope.pick(seatOutlook, (other) => ({
    value: sql`count(*)::integer`,
    where: sql`${other.postId} = ${row.postId} and ${other.tenureId} <> ${row.tenureId} and ${other.heldFrom} <= ${moveDay(row, scope)}
      and (${other.leavesOn} is null or (${moveDay(other, scope)}, ${other.tenureId}) > (${moveDay(row, scope)}, ${row.tenureId}))
      and (${other.heldUntil} is null or ${other.heldUntil} > ${start(other, scope)})`,
  }));
}

/**
 * Whether the tenure, or the post, has a day that is looked at. That a tenure must not have ended by the day of the lens follows from
 * that; said by itself it is asked of tenures alone, before their posts are read: three in four have ended.
 */
function isSeen(row: OutlookRow, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`(${row.postUntil} is null or ${row.postUntil} > ${start(row, scope)})
    and (${row.heldUntil} is null or ${row.heldUntil} > ${start(row, scope)})
    and (${row.heldUntil} is null or ${row.heldUntil} > ${scope.asOf})`;
}

/** Whether a row is a vacancy, sooner or later: nobody else fills the seat when the tenure ends. */
export function isVacancy(row: OutlookRow, scope: Reads): SQL {
  const falls = sql`${moveDay(row, scope)} < coalesce(${row.postUntil}, 'infinity') and ${filledAfter(row, scope)} < ${row.establishment}`;
  return sql`${isSeen(row, scope)} and case when ${row.tenureId} is null then ${seatsVacantNow(row, scope)} > 0 else ${falls} end`;
}

/** Whether nothing tells when a tenure ends before a day: the birth of the holder is not known. */
export function isUnknown(row: OutlookRow, until: SQL, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`${row.tenureId} is not null and ${row.retiredFrom} is null and ${isSeen(row, scope)}
    and ${row.heldFrom} < ${until} and (${row.leavesOn} is null or ${row.leavesOn} >= ${until})`;
}
