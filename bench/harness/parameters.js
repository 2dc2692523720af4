/*
 * What the operations ask for, taken from the data: enough different rows that no single one stays in every cache, the same
 * for every contender. All lie within what the measured persona sees, so that nobody is fast by finding nothing.
 */

const variants = 24;

/** The root of the first province of the demo, below which everything is asked. */
async function provinceOf(admin, viewer) {
  const [province] = await admin`select id, code from unit where id = ${viewer.unitId}`;
  if (province === undefined) throw new Error('the unit of the persona is not in the data');
  return province;
}

/** The districts of the province on the day, with the number of cadres below each. */
const districtsOf = (admin, province, asOf) => admin`
  select d.id, count(c.id)::int as cadres from unit d
  join unit_closure a on a.unit_id = d.id and a.ancestor_id = ${province.id} and a.depth > 0
    and a.valid_from <= ${asOf}::date and (a.valid_until is null or a.valid_until > ${asOf}::date)
  join unit_closure k on k.ancestor_id = d.id and k.depth > 0
    and k.valid_from <= ${asOf}::date and (k.valid_until is null or k.valid_until > ${asOf}::date)
  join cadre c on c.unit_id = k.unit_id
  where d.kind = 'DISTRICT_COMMITTEE' group by d.id order by count(c.id) desc, d.id limit ${variants}`;

/** The districts that have more than one page of cadres; at the smallest scales none has, and the province stands in. */
async function subtreesOf(admin, province, districts) {
  const large = districts.filter(({ cadres }) => cadres > 60);
  if (large.length > 0) return large;
  const [{ cadres }] = await admin`
    select count(*)::int as cadres from cadre c join unit_closure k on k.unit_id = c.unit_id where k.ancestor_id = ${province.id}`;
  return [{ id: province.id, cadres }];
}

/** Cadres with plan entries, none of them on a slot that the persona's level does not reach. */
const cadresOf = (admin, province) => admin`
  select c.id, c.code, c.full_name from cadre c
  where exists (select from unit_closure k where k.unit_id = c.unit_id and k.ancestor_id = ${province.id})
    and exists (select from plan_entry e where e.cadre_id = c.id)
    and not exists (
      select from plan_entry e join plan_slot s on s.id = e.slot_id join planning_cycle y on y.id = s.cycle_id
      where e.cadre_id = c.id and (s.management_level = 'CENTRAL'
        or not exists (select from unit_closure k where k.unit_id = y.unit_id and k.ancestor_id = ${province.id})))
  order by md5(c.id::text) limit ${variants}`;

const roundsOf = (admin, province) => admin`
  select r.id from vote_round r join vote_result v on v.round_id = r.id
  where r.state in ('CERTIFIED', 'DISCLOSED')
    and exists (select from unit_closure k where k.unit_id = r.unit_id and k.ancestor_id = ${province.id})
  group by r.id having count(*) <= 100 order by count(*) desc, r.id limit ${variants}`;

/** Cycles with a page full of entries, all of them visible. */
const cyclesOf = (admin, province) => admin`
  select y.id from planning_cycle y join plan_slot s on s.cycle_id = y.id join plan_entry e on e.slot_id = s.id
  where exists (select from unit_closure k where k.unit_id = y.unit_id and k.ancestor_id = ${province.id})
  group by y.id having not bool_or(s.management_level = 'CENTRAL')
  order by least(count(*), 50) desc, md5(y.id::text) limit ${variants}`;

const yearsOf = (admin) => admin`select year from training_quota group by year order by count(*) desc, year limit 3`;

const termsOf = (admin, province) => admin`
  select t.id from planning_term t join planning_cycle y on y.term_id = t.id
  join unit_closure k on k.unit_id = y.unit_id and k.ancestor_id = ${province.id}
  group by t.id order by count(*) desc, t.id limit 2`;

/** Pages to skip before the deep page, as many as leave the last fifth of the smallest list. */
const depthOf = (subtrees) => Math.max(1, Math.floor((0.8 * Math.min(...subtrees.map(({ cadres }) => cadres))) / 50));

/** The variables of every operation: one set for each variant. */
export async function chooseVariables(admin, viewer, asOf) {
  const province = await provinceOf(admin, viewer);
  const districts = await districtsOf(admin, province, asOf);
  const subtrees = await subtreesOf(admin, province, districts);
  const cadres = await cadresOf(admin, province);
  const list = (rows, variablesOf) => rows.map(variablesOf);
  const pages = list(subtrees, ({ id }) => ({ root: id, first: 50 }));
  return {
    depth: depthOf(subtrees),
    byOperation: {
      cadreFlat: list(cadres, ({ code }) => ({ code })),
      cadreNested: list(cadres, ({ code }) => ({ code })),
      subtreeFirst: pages,
      subtreeDeep: pages,
      voteRound: list(await roundsOf(admin, province), ({ id }) => ({ round: id })),
      planEntries: list(await cyclesOf(admin, province), ({ id }) => ({ cycle: id })),
      quotaByDistrict: list(await yearsOf(admin), ({ year }) => ({ root: province.id, year })),
      coverageByDistrict: list(await termsOf(admin, province), ({ id }) => ({ root: province.id, term: id })),
      // The last two words of a name: found in some people, not in half of them.
      nameSearch: list(cadres, (each) => ({ root: province.id, text: each.full_name.split(' ').slice(-2).join(' ') })),
      groupBy12: list(districts, ({ id }) => ({ root: id })),
    },
  };
}
