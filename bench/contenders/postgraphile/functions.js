/*
 * The functions that PostGraphile's documentation recommends where tables and foreign keys do not say enough: roots that filter
 * by a subtree, computed columns, reports. They are inlined by PostgreSQL where they can be, and what they read is under the
 * policies.
 */
import { coverageByDistrict, dimensions, entriesBy12, quotaByDistrict } from '../../sql/reports.js';
import { cadreVisible, slotVisible, standsBelow } from '../../sql/visible.js';
import { withSettings } from './policies.js';

const holds = (row) => `${row}.valid_from <= on_day and (${row}.valid_until is null or ${row}.valid_until > on_day)`;

const under = `exists (select from unit_closure k where k.unit_id = c.unit_id and k.ancestor_id = root and k.depth > 0 and ${holds('k')})`;

const report = (source, given) =>
  `query ${withSettings(source)}`
    .replaceAll('@root', 'root')
    .replaceAll('@asOf', 'on_day')
    .replaceAll(`@${given}`, `given_${given}`);

const counts = (names) => names.map((name) => `${name} int`).join(', ');

const functions = [
  [
    'cadres_under(root uuid, on_day date) returns setof cadre',
    `select c.* from cadre_roster r join cadre c on c.id = r.cadre_id and c.sort_key = r.sort_key where r.unit_id = root and ${standsBelow('on_day')}`,
  ],
  [
    'unit_parent(child unit, on_day date) returns unit',
    `select u.* from unit_link l join unit u on u.id = l.target_id where l.unit_id = child.id and l.kind = 'PARENT' and ${holds('l')} limit 1`,
  ],
  [
    'cadre_posts_on(holder cadre, on_day date) returns setof post',
    `select p.* from tenure n join post p on p.id = n.post_id where n.cadre_id = holder.id and ${holds('n')} order by n.valid_from, n.valid_until, n.kind, p.id`,
  ],
  [
    'vote_result_sort_key(result vote_result) returns text',
    `select c.sort_key from cadre c where c.id = result.cadre_id`,
  ],
  ...['high', 'confidence', 'low'].map((level) => [
    `vote_result_${level}_share(result vote_result) returns bench_ratio`,
    `select result.${level}, r.summoned, h.h / 100 || '.' || lpad((h.h % 100)::text, 2, '0')
      from vote_round r, lateral (select (20000::bigint * result.${level} + r.summoned) / (2 * r.summoned) as h) h where r.id = result.round_id and r.summoned > 0 and result.${level} is not null`,
  ]),
];

/**
 * What would be slow below a policy runs as the owner of the tables and applies the rules itself. Operators that are not
 * leakproof come after the policy, so no index serves them: neither `like` (30 ms instead of 0.7) nor the keys that PostGraphile
 * takes out of JSON to read the rows for many others, here the cadres of 50 entries (120 ms instead of 11, graphile/crystal issue
 * 3041). Reports look at a slot once and not for each entry. In plpgsql the plan is kept, which halves the time of the largest.
 */
const definers = [
  [
    'cadres_named(root uuid, on_day date, folded text) returns setof cadre',
    `query select c.* from cadre c where c.folded_name like '%' || folded || '%' and ${under} and ${withSettings(cadreVisible('c'))}
      order by c.sort_key, c.id`,
  ],
  [
    'entries_of_cycle(cycle uuid) returns setof plan_entry',
    `query select e.* from (select s.id from plan_slot s join planning_cycle y on y.id = s.cycle_id
        where s.cycle_id = cycle and ${withSettings(slotVisible('s', 'y'))} offset 0) s
      join plan_entry e on e.slot_id = s.id order by e.rank, e.id`,
  ],
  [
    'plan_entry_person(entry plan_entry) returns cadre',
    `(select c from cadre c where c.id = entry.cadre_id and ${withSettings(cadreVisible('c'))})`,
  ],
  [
    `quota_by_district(root uuid, on_day date, given_year int) returns table (code text, name text, ${counts(['seats', 'named', 'completed'])})`,
    report(quotaByDistrict, 'year'),
  ],
  [
    `coverage_by_district(root uuid, on_day date, given_term uuid)
      returns table (code text, name text, ${counts(['slots', 'required', 'planned', 'lacking'])})`,
    report(coverageByDistrict, 'term'),
  ],
  [
    `entries_by_12(root uuid, on_day date) returns table (${dimensions
      .map((name) => `"${name}" text`)
      .join(', ')}, entries int)`,
    report(entriesBy12, ''),
  ],
];

/** Makes the functions in the database of the benchmark. */
export async function makeFunctions(admin) {
  await admin`drop type if exists bench_ratio cascade`;
  await admin`create type bench_ratio as (numerator int, denominator int, percent text)`;
  for (const [signature, body] of functions) {
    await admin.unsafe(`create or replace function ${signature} language sql stable as $$ ${body} $$`);
  }
  for (const [signature, body] of definers) {
    await admin.unsafe(
      `create or replace function ${signature} language plpgsql stable security definer set search_path = public as $$
        #variable_conflict use_column
        begin return ${body}; end $$`,
    );
  }
  // Lists from functions can be ordered by the client, and paged by keys, only where a smart tag says so.
  await admin`comment on function cadres_under is '@behavior +order'`;
  await admin`comment on function vote_result_sort_key is '@behavior +orderBy'`;
}
