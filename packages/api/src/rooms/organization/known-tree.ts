import { derivedPast } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { unit, unitClosure, unitLink } from './tables.js';

/*
 * Who was believed, at an earlier instant, to stand under whom: reckoned from the units and links known then, by the rule by
 * which the database writes the closure known now. A history of the closure itself would lag behind the links by the time
 * that a trigger takes, and would know nothing of links whose history was loaded and not lived through.
 */
derivedPast(
  unitClosure,
  (from) => sql`
    with recursive above as (
      select id as ancestor_id, id as unit_id, 0 as depth, valid_from, valid_until, recorded_from from ${from(unit, 'known_unit')}
      union all
      select link.target_id, above.unit_id, above.depth + 1,
        greatest(above.valid_from, link.valid_from), least(above.valid_until, link.valid_until),
        greatest(above.recorded_from, link.recorded_from)
      from above join ${from(unitLink, 'link')} on link.unit_id = above.ancestor_id and link.kind = 'PARENT'
      where above.depth < 20 and daterange(above.valid_from, above.valid_until) && daterange(link.valid_from, link.valid_until)
    )
    select * from above`,
);
