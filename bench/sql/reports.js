/*
 * The reports over many rows, one statement each. The peers whose resolvers are written by hand use them as well: nobody
 * would build a report from single fields. The parameters are @root (the subtree looked at), @asOf (the day) and the one
 * that each names; `sees` adds what the viewer may see.
 */
import { holds, inViewersSubtree, plansReadable, slotReached } from './visible.js';

/** For the floor: the rules of the API. */
export const asViewer = {
  district: (unit) => inViewersSubtree(unit),
  cycle: (cycle) => plansReadable(cycle),
  slot: (slot) => slotReached(slot),
};

/** For the peers, which check nothing. */
export const asEveryone = { district: () => 'true', cycle: () => 'true', slot: () => 'true' };

const districts = (sees) => `select d.id, d.code, d.name, d.sort_key from unit d
  where d.kind = 'DISTRICT_COMMITTEE' and ${sees.district('d.id')} and exists (
    select from unit_closure a where a.unit_id = d.id and a.ancestor_id = @root::uuid and a.depth > 0 and ${holds('a')})`;

/** Seats of the quotas of the year @year, how many are named and completed: a row a district, all below it included. */
export const quotaByDistrict = (sees) => `
  select d.code, d.name, coalesce(sum(t.seats), 0)::int as seats, coalesce(sum(t.named), 0)::int as named,
    coalesce(sum(t.completed), 0)::int as completed
  from (${districts(sees)}) d
  left join unit_closure k on k.ancestor_id = d.id and ${holds('k')}
  left join (
    select q.unit_id, q.seats,
      (select count(*) from training_seat s where s.quota_id = q.id and s.state not in ('ALLOCATED', 'WITHDRAWN')) as named,
      (select count(*) from training_seat s where s.quota_id = q.id and s.state = 'COMPLETED') as completed
    from training_quota q where q.year = @year::int
  ) t on t.unit_id = k.unit_id
  group by d.id, d.code, d.name, d.sort_key order by d.sort_key, d.id`;

const closedStates = `'REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'`;

/** Slots of the cycles of the term @term, people they need, planned on the day and lacking: a row a district. */
export const coverageByDistrict = (sees) => `
  select d.code, d.name, count(s.id)::int as slots, coalesce(sum(s.required_min), 0)::int as required,
    coalesce(sum(s.planned), 0)::int as planned, coalesce(sum(greatest(s.required_min - s.planned, 0)), 0)::int as lacking
  from (${districts(sees)}) d
  left join unit_closure k on k.ancestor_id = d.id and ${holds('k')}
  left join (
    select c.unit_id, s.id, s.required_min, (
      select count(*) from plan_entry e where e.slot_id = s.id and ${holds('e')}
        and (e.valid_until is not null or e.state not in (${closedStates}))) as planned
    from planning_cycle c join plan_slot s on s.cycle_id = c.id
    where c.term_id = @term::uuid and ${sees.cycle('c')} and ${sees.slot('s')}
  ) s on s.unit_id = k.unit_id
  group by d.id, d.code, d.name, d.sort_key order by d.sort_key, d.id`;

/** The columns that plan entries are grouped by, under the name they have in the answer. */
export const dimensions = {
  state: 'e.state',
  readiness: 'e.readiness',
  source: 'e.source',
  objectGroup: 'e.object_group',
  removalGround: 'e.removal_ground',
  purpose: 'c.purpose',
  cycleState: 'c.state',
  term: 't.code',
  gender: 'p.gender',
  ethnicity: 'p.ethnicity',
  unitKind: 'u.kind',
  unitSetting: 'u.setting',
};

/** Plan entries of the cycles of the subtree @root by twelve dimensions, in no order. */
export const entriesBy12 = (sees) => `
  select ${Object.entries(dimensions)
    .map(([name, column]) => `${column} as "${name}"`)
    .join(', ')}, count(*)::int as entries
  from unit_closure k
  join planning_cycle c on c.unit_id = k.unit_id
  join planning_term t on t.id = c.term_id
  join plan_slot s on s.cycle_id = c.id
  join plan_entry e on e.slot_id = s.id
  join cadre p on p.id = e.cadre_id
  join unit u on u.id = p.unit_id
  where k.ancestor_id = @root::uuid and ${holds('k')} and ${sees.cycle('c')} and ${sees.slot('s')}
  group by ${Object.values(dimensions).join(', ')}`;
