/*
 * Row level security, as PostGraphile's documentation recommends: requests are answered in a role of their own, and policies say
 * which rows it may see. The facts of the viewer are settings of the transaction. Whoever owns the tables is bound by no policy,
 * so the other contenders notice nothing.
 */
import { cadreVisible, roundVisible, slotVisible } from '../../sql/visible.js';

/** It outlives the databases of the benchmark: roles belong to the server. */
const visitor = 'cadre_bench_visitor';

/** What a request sets for its transaction. */
export const settingsOf = ({ viewerUnit, roles, level }) => ({
  role: visitor,
  'cadre.viewer_unit': viewerUnit,
  'cadre.roles': roles,
  'cadre.level': level,
});

/** In a subquery a setting is read once for a statement and not once for each row. */
const setting = (name, type) => `(select current_setting('cadre.${name}')::${type})`;

/** A rule with the settings in place of the facts of the viewer. */
export const withSettings = (rule) =>
  rule
    .replaceAll('@viewerUnit::uuid', setting('viewer_unit', 'uuid'))
    .replaceAll('@roles::text[]', setting('roles', 'text[]'))
    .replaceAll('@level::text', setting('level', 'text'));

/** What hangs on a cadre or an entry may be seen by whoever is led there by it, and has no policy of its own. */
const policies = {
  cadre: cadreVisible('cadre'),
  vote_round: roundVisible('vote_round'),
  vote_result: `(select r.state in ('CERTIFIED', 'DISCLOSED') from vote_round r where r.id = vote_result.round_id)
    and (select true from cadre c where c.id = vote_result.cadre_id)`,
  plan_entry: `(select ${slotVisible('s', 'y')} from plan_slot s join planning_cycle y on y.id = s.cycle_id
    where s.id = plan_entry.slot_id)`,
};

const withoutPolicy =
  'cadre_roster unit unit_closure unit_link post post_title tenure qualification membership plan_slot planning_cycle'.split(
    ' ',
  );

/** Makes the role and its policies in the database of the benchmark. */
export async function makePolicies(admin) {
  const [known] = await admin`select from pg_roles where rolname = ${visitor}`;
  if (known === undefined) await admin`create role ${admin(visitor)}`;
  await admin`grant select on ${admin([...Object.keys(policies), ...withoutPolicy])} to ${admin(visitor)}`;
  for (const [table, rule] of Object.entries(policies)) {
    await admin`alter table ${admin(table)} enable row level security`;
    await admin`drop policy if exists visitor on ${admin(table)}`;
    await admin.unsafe(`create policy visitor on ${table} for select to ${visitor} using (${withSettings(rule)})`);
  }
}
