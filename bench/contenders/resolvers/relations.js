/*
 * What hangs on a row: which key of the row leads there, and how the rows for many keys are read with one statement. Mercurius
 * and Apollo Server batch in their own ways; what is batched is the same. What may be seen is part of each statement; where it
 * follows from the row that leads there, it is not asked again: who sees a cadre sees the tenures of the cadre.
 */
import { cadreVisible, slotVisible } from '../../sql/visible.js';
import { setup } from '../server-setup.js';
import { rule, sql } from './driver.js';

const { asOf } = setup;

const cadreSeen = rule(cadreVisible('c'));
const slotSeen = rule(slotVisible('s', 'y'));

const holds = (row) => sql`${sql(row)}.valid_from <= ${asOf}::date
  and (${sql(row)}.valid_until is null or ${sql(row)}.valid_until > ${asOf}::date)`;

/** The row with a key. */
const oneOf = (column, select) => ({
  key: (row) => row[column],
  read: async (keys, viewer) => {
    const found = await select(keys, viewer);
    const byId = new Map(found.map((row) => [row.id, row]));
    return (key) => byId.get(key) ?? null;
  },
});

/** The row of a table whose rows may be seen by whoever is led there. */
const rowOf = (table, column) =>
  oneOf(column, (keys) => sql`select * from ${sql(table)} where id = any(${keys}::uuid[])`);

/** The rows that belong to a key; each carries it as `owner`. */
const rowsOf = (select) => ({
  key: (row) => row.id,
  read: async (keys, viewer) => {
    const owned = new Map(keys.map((key) => [key, []]));
    for (const row of await select(keys, viewer)) owned.get(row.owner).push(row);
    return (key) => owned.get(key);
  },
});

const ofCadre = (table) =>
  rowsOf(
    (keys) => sql`select t.*, t.cadre_id as owner from ${sql(table)} t
      where t.cadre_id = any(${keys}::uuid[]) order by t.valid_from, t.id`,
  );

const planEntries = rowsOf(
  (keys, viewer) => sql`select e.*, e.cadre_id as owner from plan_entry e
    join plan_slot s on s.id = e.slot_id join planning_cycle y on y.id = s.cycle_id
    where e.cadre_id = any(${keys}::uuid[]) and ${slotSeen(viewer)} order by e.rank, e.id`,
);

const cadreOfEntry = oneOf(
  'cadreId',
  (keys, viewer) => sql`select c.* from cadre c where c.id = any(${keys}::uuid[]) and ${cadreSeen(viewer)}`,
);

const postsOn = rowsOf(
  (keys) => sql`select p.*, n.cadre_id as owner from tenure n join post p on p.id = n.post_id
    where n.cadre_id = any(${keys}::uuid[]) and ${holds('n')} order by n.valid_from, n.valid_until, n.kind, p.id`,
);

const parent = {
  key: (row) => row.id,
  read: async (keys) => {
    const found = await sql`select u.*, l.unit_id as owner from unit_link l join unit u on u.id = l.target_id
      where l.unit_id = any(${keys}::uuid[]) and l.kind = 'PARENT' and ${holds('l')}`;
    const byChild = new Map(found.map((row) => [row.owner, row]));
    return (key) => byChild.get(key) ?? null;
  },
};

const results = rowsOf(
  (keys, viewer) => sql`select v.*, r.summoned, v.round_id as owner from vote_result v
    join vote_round r on r.id = v.round_id join cadre c on c.id = v.cadre_id
    where v.round_id = any(${keys}::uuid[]) and r.state in ('CERTIFIED', 'DISCLOSED') and ${cadreSeen(viewer)}
    order by c.sort_key, v.id`,
);

/** The relations by type and field. */
export const relations = {
  Cadre: {
    unit: rowOf('unit', 'unitId'),
    tenures: ofCadre('tenure'),
    qualifications: ofCadre('qualification'),
    memberships: ofCadre('membership'),
    planEntries,
    postsOn,
  },
  Unit: { parent },
  Post: { title: rowOf('post_title', 'postTitleId'), unit: rowOf('unit', 'unitId') },
  Tenure: { post: rowOf('post', 'postId') },
  PlanEntry: { cadre: cadreOfEntry, slot: rowOf('plan_slot', 'slotId') },
  PlanSlot: { post: rowOf('post', 'postId') },
  VoteRound: { unit: rowOf('unit', 'unitId'), results },
  VoteResult: { cadre: rowOf('cadre', 'cadreId') },
};

/** Reads a relation for many rows with one statement; rows without the key have nothing there. */
export async function readRelation({ key, read }, rows, viewer) {
  const keys = rows.map(key);
  const asked = [...new Set(keys.filter((each) => each !== null))];
  if (asked.length === 0) return keys.map(() => null);
  const valueOf = await read(asked, viewer);
  return keys.map((each) => (each === null ? null : valueOf(each)));
}
