/*
 * The reports over many rows, one statement each, of what the viewer may see. The peers use them as well: nobody would build
 * a report from single fields. The parameters are @root (the subtree looked at), @asOf (the day), the one that each names,
 * and the facts of the viewer.
 */
import { cadreVisible, holds, inViewersSubtree, plansReadable, slotVisible } from './visible.js';

const districts = (seen) => `select d.id, d.code, d.name, d.sort_key from unit_closure a join unit d on d.id = a.unit_id
  where a.ancestor_id = @root::uuid and a.is_district and a.depth > 0 and ${holds('a')} and ${seen}`;

/** Seats of the quotas of the year @year, how many are named and completed: a row a district, all below it included. */
export const quotaByDistrict = `
  select d.code, d.name, coalesce(t.seats, 0)::int as seats, coalesce(t.named, 0)::int as named,
    coalesce(t.completed, 0)::int as completed
  from (${districts(inViewersSubtree('d.id'))}) d
  left join (
    select k.district_id as unit_id, sum(q.seats) as seats, sum(n.named) as named, sum(n.completed) as completed
    from training_quota_roster r
    join training_quota q on q.id = r.quota_id
    join unit_district k on k.unit_id = q.unit_id and ${holds('k')}
    left join training_seat_count n on n.quota_id = q.id
    where r.unit_id = @root::uuid and r.year = @year::int
    group by k.district_id
  ) t on t.unit_id = d.id
  order by d.sort_key, d.id`;

const closedStates = `'REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'`;

/** Slots of the cycles of the term @term, people they need, planned on the day and lacking: a row a district. */
export const coverageByDistrict = `
  select d.code, d.name, coalesce(t.slots, 0)::int as slots, coalesce(t.required, 0)::int as required,
    coalesce(t.planned, 0)::int as planned, coalesce(t.lacking, 0)::int as lacking
  from (${districts(plansReadable('d.id'))}) d
  left join (
    select k.district_id as unit_id, count(*) as slots, sum(s.required_min) as required, sum(l.planned) as planned,
      sum(greatest(s.required_min - l.planned, 0)) as lacking
    from planning_cycle c
    join plan_slot s on s.cycle_id = c.id
    cross join lateral (
      select count(*) as planned from plan_entry e where e.slot_id = s.id and ${holds('e')}
        and (e.valid_until is not null or e.state not in (${closedStates}))
    ) l
    join unit_district k on k.unit_id = s.unit_id and ${holds('k')}
    where c.term_id = @term::uuid and ${slotVisible('s', 'c')}
    group by k.district_id
  ) t on t.unit_id = d.id
  order by d.sort_key, d.id`;

// A plan may be read where the file of a person is not: of somebody from elsewhere no gender is told.
const ofPerson = (column) => `case when shown.person then ${column} end`;

const columns = {
  state: 'e.state',
  readiness: 'e.readiness',
  source: 'e.source',
  sourceUnit: 'e.source_unit_id',
  removalGround: 'e.removal_ground',
  fromYear: 'extract(year from e.valid_from)::int',
  purpose: 'c.purpose',
  term: 'c.term_id',
  managementLevel: 's.management_level',
  postTitle: 'p.post_title_id',
  gender: ofPerson('h.gender'),
  ethnicity: ofPerson('h.ethnicity'),
};

/** What plan entries are grouped by, under the name it has in every answer. */
export const dimensions = Object.keys(columns);

/** Plan entries of the cycles of the unit @root by twelve dimensions, in an order that is the same each time, as Cadre's is. */
export const entriesBy12 = `
  select ${Object.entries(columns)
    .map(([name, column]) => `(${column})::text as "${name}"`)
    .join(', ')}, count(*)::int as entries
  from planning_cycle c
  join plan_slot s on s.cycle_id = c.id
  left join post p on p.id = s.post_id
  join plan_entry e on e.slot_id = s.id
  join cadre h on h.id = e.cadre_id cross join lateral (select ${cadreVisible('h')} as person offset 0) shown
  where c.unit_id = @root::uuid and ${slotVisible('s', 'c')}
  group by ${Object.values(columns).join(', ')}
  order by ${Object.keys(columns)
    .map((_, index) => index + 1)
    .join(', ')}`;
