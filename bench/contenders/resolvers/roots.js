/* What a query begins with: one statement each. */
import { foldText } from '../../harness/project.js';
import { asEveryone, coverageByDistrict, entriesBy12, quotaByDistrict } from '../../sql/reports.js';
import { statement } from '../../sql/statement.js';
import { setup } from '../server-setup.js';
import { sql } from './driver.js';

const { asOf } = setup;

const under = (root) => sql`exists (select from unit_closure k
  where k.unit_id = c.unit_id and k.ancestor_id = ${root} and k.depth > 0
    and k.valid_from <= ${asOf}::date and (k.valid_until is null or k.valid_until > ${asOf}::date))`;

async function cadresUnder({ root, first, after }) {
  const beyond = after === undefined || after === null ? sql`` : afterCursor(after);
  const rows = await sql`select c.* from cadre c where ${under(root)} ${beyond}
    order by c.sort_key, c.id limit ${first + 1}`;
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
  return sql`and (c.sort_key, c.id) > (${text.slice(0, space)}::text, ${text.slice(space + 1)}::uuid)`;
}

const cadresNamed = ({ root, text, first }) => sql`
  select c.* from cadre c where c.folded_name like ${`%${foldText(text)}%`} and ${under(root)}
  order by c.sort_key, c.id limit ${first}`;

const planEntries = ({ cycle, first }) => sql`
  select e.* from plan_entry e join plan_slot s on s.id = e.slot_id where s.cycle_id = ${cycle}
  order by e.rank, e.id limit ${first}`;

const report = (source) => {
  const { text, paramsOf } = statement(source(asEveryone));
  return (args) => sql.unsafe(text, paramsOf({ ...args, asOf }), { prepare: true });
};

/** The root fields: arguments in, rows out. */
export const roots = {
  cadre: async ({ code }) => (await sql`select * from cadre where code = ${code}`)[0] ?? null,
  cadresUnder,
  cadresNamed,
  round: async ({ id }) => (await sql`select * from vote_round where id = ${id}`)[0] ?? null,
  planEntries,
  quotaByDistrict: report(quotaByDistrict),
  coverageByDistrict: report(coverageByDistrict),
  entriesBy12: report(entriesBy12),
};
