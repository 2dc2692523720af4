import { personsPerPost } from '@cadre/domain/planning';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { districtOf, ofPost, ofUnit } from '../organization/index.js';
import { postTitle } from '../organization/tables.js';
import { parameterOn } from '../rule/index.js';
import { isLive } from './coverage.js';
import type { plannedPerson, plannedPlace } from './planned-tables.js';
import { ofSlot } from './slot-facts.js';
import { planEntry } from './tables.js';
import { PlanEntry } from './types.js';
import { levelOfUnit } from './unit-level.js';

type PersonRow = typeof plannedPerson;
type PlaceRow = typeof plannedPlace;
type EntryRow = typeof planEntry;
type Reads = Pick<Scope, 'asOf' | 'pick' | 'exists'>;

/** Something reckoned from the entries of a person that are live on the day of the lens and that the viewer sees. */
function ofLive(row: PersonRow, scope: Reads, valueOf: (entry: EntryRow) => SQL, more?: (entry: EntryRow) => SQL): SQL {
  return scope.pick(PlanEntry, (entry) => ({
    value: valueOf(entry),
    where: sql`${entry.id} = any(${row.entryIds}) and ${isLive(entry, scope)}${more === undefined ? sql`` : sql` and ${more(entry)}`}`,
  }));
}

function postOf(entry: EntryRow, scope: Pick<Scope, 'pick'>): SQL {
  return ofSlot(entry.slotId, scope, (slot) => sql`${slot.postId}`);
}

/** For how many posts a person is planned on the day of the lens, as far as the viewer sees. */
export function postsOf(row: PersonRow, scope: Reads): SQL {
  return ofLive(row, scope, (entry) => sql`count(distinct ${postOf(entry, scope)})::integer`);
}

/** The district of the post or body of an entry on the day of the lens; NULL above the districts. */
export function districtOfEntry(entry: EntryRow, scope: Reads): SQL {
  return districtOf(
    ofSlot(entry.slotId, scope, (slot) => sql`${slot.unitId}`),
    scope,
  );
}

/** In how many districts a person is planned on the day of the lens, as far as the viewer sees. */
export function districtsOf(row: PersonRow, scope: Reads): SQL {
  return ofLive(row, scope, (entry) => sql`count(distinct ${districtOfEntry(entry, scope)})::integer`);
}

/** A post by which rules bind, as the domain takes it. */
function postScope(entry: EntryRow, scope: Reads): SQL {
  const postId = postOf(entry, scope);
  const unitId = ofPost(postId, scope, (post) => sql`${post.unitId}`);
  const title = scope.pick(postTitle, (each) => ({
    value: sql`case when ${each.foldedName} like 'pho %' then 'DEPUTY' when ${each.isLeadership} then 'HEAD' end`,
    where: sql`${each.id} = ${ofPost(postId, scope, (post) => sql`${post.postTitleId}`)}`,
  }));
  return sql`jsonb_build_object('post', ${postId}, 'level', ${levelOfUnit(unitId, scope)},
    'bloc', ${ofUnit(unitId, scope, (unit) => sql`${unit.bloc}`)}, 'postClass', ${title})`;
}

/** The posts for which a person is planned on the day of the lens, as far as the viewer sees; NULL without any. */
export function postScopesOf(row: PersonRow, scope: Reads): SQL {
  return ofLive(
    row,
    scope,
    (entry) => sql`jsonb_agg(${postScope(entry, scope)} order by ${entry.slotId})`,
    (entry) => sql`${postOf(entry, scope)} is not null`,
  );
}

/**
 * Whether a person is planned for more posts than the rule in force allows, by what the viewer sees; as `plannedTooOften` of the domain
 * tells it: posts of all levels until Regulation 50, and from it those of one level, which must be known of each.
 */
export function isPlannedTooOften(row: PersonRow, scope: Reads): SQL {
  const most = parameterOn(personsPerPost.key, 'maxPostsPerPerson', scope.asOf, scope);
  const levels = ofLive(
    row,
    scope,
    (entry) =>
      sql`jsonb_object_agg(${postOf(entry, scope)}, ${levelOfUnit(
        ofPost(postOf(entry, scope), scope, (post) => sql`${post.unitId}`),
        scope,
      )})`,
    (entry) => sql`${postOf(entry, scope)} is not null`,
  );
  const counted = parameterOn(personsPerPost.key, 'postsCounted', scope.asOf, scope, ({ value }) => sql`${value}`);
  const isOver = sql`(select case when ${counted} = 'ALL' then count(*) > ${most}
      else bool_and(planned.level is not null) and max(planned.posts) > ${most} end
    from (select each.value as level, count(*) over (partition by each.value) as posts from jsonb_each_text(${levels}) each) planned)`;
  // Who was never planned for so many posts is not looked at.
  return sql`case when ${row.postsEver} > ${most} then coalesce(${isOver}, false) else false end`;
}

/** How many people are planned for a post or body on the day of the lens, all slots of the term together. */
export function peopleOn(row: PlaceRow, scope: Reads): SQL {
  return scope.pick(planEntry, (entry) => ({
    value: sql`count(distinct ${entry.cadreId})::integer`,
    where: sql`${entry.slotId} = any(${row.slotIds}) and ${isLive(entry, scope)}`,
  }));
}
