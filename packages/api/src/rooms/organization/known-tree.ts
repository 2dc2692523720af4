import { derivedPast } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { unit, unitClosure, unitDistrict, unitLink } from './tables.js';

/*
 * Who was believed, at an earlier instant, to stand under whom: reckoned from the units and links known then, by the rule by
 * which the database writes the closure known now. A history of the closure itself would lag behind the links by the time
 * that a trigger takes, and would know nothing of links whose history was loaded and not lived through.
 */
derivedPast(
  unitClosure,
  (from) => sql`
    with recursive above as (
      select id as ancestor_id, id as unit_id, 0 as depth, valid_from, valid_until, recorded_from, kind = 'DISTRICT_COMMITTEE' as is_district
      from ${from(unit, 'known_unit')}
      union all
      select link.target_id, above.unit_id, above.depth + 1,
        greatest(above.valid_from, link.valid_from), least(above.valid_until, link.valid_until),
        greatest(above.recorded_from, link.recorded_from), above.is_district
      from above join ${from(unitLink, 'link')} on link.unit_id = above.ancestor_id and link.kind = 'PARENT'
      where above.depth < 20 and daterange(above.valid_from, above.valid_until) && daterange(link.valid_from, link.valid_until)
    )
    select * from above`,
);

/* To which district each unit was believed to belong: reckoned from that, as the database reckons what is known now. */
derivedPast(
  unitDistrict,
  (from) => sql`
    with path as (
      select known.unit_id, known.ancestor_id, known.depth, known.valid_from, known.valid_until
      from ${from(unitClosure, 'known')} join ${from(unit, 'district')} on district.id = known.ancestor_id
      where district.kind = 'DISTRICT_COMMITTEE'
    ), turn as (
      select unit_id, valid_from as day from path union select unit_id, valid_until from path where valid_until is not null
    ), span as (
      select unit_id, day as valid_from, lead(day) over (partition by unit_id order by day) as valid_until from turn
    )
    select distinct on (span.unit_id, span.valid_from) span.unit_id, path.ancestor_id as district_id, span.valid_from, span.valid_until
    from span join path on path.unit_id = span.unit_id and path.valid_from <= span.valid_from
      and (path.valid_until is null or path.valid_until > span.valid_from)
    order by span.unit_id, span.valid_from, path.depth, path.ancestor_id`,
);
