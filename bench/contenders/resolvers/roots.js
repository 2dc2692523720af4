/* What a query begins with: one statement each, of what the viewer may see. */
import { foldText } from '../../harness/project.js';
import { coverageByDistrict, entriesBy12, quotaByDistrict } from '../../sql/reports.js';
import { statement } from '../../sql/statement.js';
import { cadreVisible, roundVisible, slotVisible, standsBelow } from '../../sql/visible.js';
import { setup } from '../server-setup.js';
import { rule, sql } from './driver.js';

const { asOf } = setup;

const cadreSeen = rule(cadreVisible('c'));
const roundSeen = rule(roundVisible('r'));
const slotSeen = rule(slotVisible('s', 'y'));
const entryStands = rule(standsBelow('@asOf::date'));

const under = (root) => sql`exists (select from unit_closure k
  where k.unit_id = c.unit_id and k.ancestor_id = ${root} and k.depth > 0
    and k.valid_from <= ${asOf}::date and (k.valid_until is null or k.valid_until > ${asOf}::date))`;

async function cadresUnder({ root, first, after }, viewer) {
  const beyond = after === undefined || after === null ? sql`` : afterCursor(after);
  const rows = await sql`select c.* from cadre_roster r join cadre c on c.id = r.cadre_id
    where r.unit_id = ${root} and ${entryStands({ asOf })} and ${cadreSeen(viewer)} ${beyond}
    order by r.sort_key, r.cadre_id limit ${first + 1}`;
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    hasNextPage: rows.length > first,
    endCursor: last === undefined ? null : Buffer.from(`${last.sortKey} ${last.id}`).toString('base64url'),
  };
}

function afterCursor(cursor) {
  const text = Buffer.from(cursor, 'base64url').toString();
  const space = text.lastIndexOf(' ');
  return sql`and (r.sort_key, r.cadre_id) > (${text.slice(0, space)}::text, ${text.slice(space + 1)}::uuid)`;
}

const cadresNamed = ({ root, text, first }, viewer) => sql`
  select c.* from cadre c where c.folded_name like ${`%${foldText(text)}%`} and ${under(root)}
    and ${cadreSeen(viewer)}
  order by c.sort_key, c.id limit ${first}`;

/** The slots are looked at once each and not once for each entry. */
const planEntries = ({ cycle, first }, viewer) => sql`
  select e.* from (select s.id from plan_slot s join planning_cycle y on y.id = s.cycle_id
    where s.cycle_id = ${cycle} and ${slotSeen(viewer)} offset 0) s
  join plan_entry e on e.slot_id = s.id
  order by e.rank, e.id limit ${first}`;

const report = (source) => {
  const { text, paramsOf } = statement(source);
  return (args, viewer) => sql.unsafe(text, paramsOf({ ...args, ...viewer, asOf }), { prepare: true });
};

/** The root fields: arguments and the viewer in, rows out. */
export const roots = {
  cadre: async ({ code }, viewer) =>
    (await sql`select c.* from cadre c where c.code = ${code} and ${cadreSeen(viewer)}`)[0] ?? null,
  cadresUnder,
  cadresNamed,
  round: async ({ id }, viewer) =>
    (await sql`select r.* from vote_round r where r.id = ${id} and ${roundSeen(viewer)}`)[0] ?? null,
  planEntries,
  quotaByDistrict: report(quotaByDistrict),
  coverageByDistrict: report(coverageByDistrict),
  entriesBy12: report(entriesBy12),
};
