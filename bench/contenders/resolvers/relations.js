/*
 * What hangs on a row: which key of the row leads there, and how the rows for many keys are read with one statement. Mercurius
 * and Apollo Server batch in their own ways; what is batched is the same.
 */
import { setup } from '../server-setup.js';
import { sql } from './driver.js';

const { asOf } = setup;

const holds = (row) => sql`${sql(row)}.valid_from <= ${asOf}::date
  and (${sql(row)}.valid_until is null or ${sql(row)}.valid_until > ${asOf}::date)`;

/** The row of a table with a key. */
const rowOf = (table, column) => ({
  key: (row) => row[column],
  read: async (keys) => {
    const found = await sql`select * from ${sql(table)} where id = any(${keys}::uuid[])`;
    const byId = new Map(found.map((row) => [row.id, row]));
    return (key) => byId.get(key) ?? null;
  },
});

/** The rows that belong to a key; each carries it as `owner`. */
const rowsOf = (select) => ({
  key: (row) => row.id,
  read: async (keys) => {
    const owned = new Map(keys.map((key) => [key, []]));
    for (const row of await select(keys)) owned.get(row.owner).push(row);
    return (key) => owned.get(key);
  },
});

const ofCadre = (table, order) =>
  rowsOf(
    (keys) =>
      sql`select t.*, t.cadre_id as owner from ${sql(table)} t where t.cadre_id = any(${keys}::uuid[]) order by ${order()}`,
  );

const byStart = () => sql`t.valid_from, t.id`;

const postsOn = rowsOf(
  (keys) => sql`select p.*, n.cadre_id as owner from tenure n join post p on p.id = n.post_id
    where n.cadre_id = any(${keys}::uuid[]) and ${holds('n')} order by p.valid_from, p.id`,
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
  (keys) => sql`select v.*, r.summoned, v.round_id as owner from vote_result v
    join vote_round r on r.id = v.round_id join cadre c on c.id = v.cadre_id
    where v.round_id = any(${keys}::uuid[]) and r.state in ('CERTIFIED', 'DISCLOSED') order by c.sort_key, v.id`,
);

/** The relations by type and field. */
export const relations = {
  Cadre: {
    unit: rowOf('unit', 'unitId'),
    tenures: ofCadre('tenure', byStart),
    qualifications: ofCadre('qualification', byStart),
    memberships: ofCadre('membership', byStart),
    planEntries: ofCadre('plan_entry', () => sql`t.rank, t.id`),
    postsOn,
  },
  Unit: { parent },
  Post: { title: rowOf('post_title', 'postTitleId'), unit: rowOf('unit', 'unitId') },
  Tenure: { post: rowOf('post', 'postId') },
  PlanEntry: { cadre: rowOf('cadre', 'cadreId'), slot: rowOf('plan_slot', 'slotId') },
  PlanSlot: { post: rowOf('post', 'postId') },
  VoteRound: { unit: rowOf('unit', 'unitId'), results },
  VoteResult: { cadre: rowOf('cadre', 'cadreId') },
};

/** Reads a relation for many rows with one statement; rows without the key have nothing there. */
export async function readRelation({ key, read }, rows) {
  const keys = rows.map(key);
  const asked = [...new Set(keys.filter((each) => each !== null))];
  if (asked.length === 0) return keys.map(() => null);
  const valueOf = await read(asked);
  return keys.map((each) => (each === null ? null : valueOf(each)));
}
