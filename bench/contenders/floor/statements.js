/*
 * What somebody who knows the tables would write by hand for each operation: one statement that builds the whole answer.
 * Conditions that follow from others are left out: who sees a cadre sees the tenures of the cadre.
 */
import {
  list,
  number,
  numberOrNull,
  object,
  objectOrNull,
  plain,
  plainOrNull,
  text,
  textOrNull,
} from '../../sql/json.js';
import { coverageByDistrict, dimensions, entriesBy12, quotaByDistrict } from '../../sql/reports.js';
import { cadreVisible, holds, probe, roundVisible, slotVisible, standsBelow } from '../../sql/visible.js';

const nameOf = (unit) =>
  text(`case when ${unit}.name_since <= @asOf::date then ${unit}.name else coalesce(
    (select n.name from unit_name n where n.unit_id = ${unit}.id and ${holds('n')} limit 1), ${unit}.name) end`);

const flat = (c) => ({
  code: text(`${c}.code`),
  fullName: text(`${c}.full_name`),
  gender: plain(`${c}.gender`),
  birthDate: plainOrNull(`${c}.birth_date`),
});

const cadreFlat = `select ${object({ cadre: object(flat('c')) })} as data
  from cadre c where c.code = @code::text and ${cadreVisible('c')}`;

const postObject = (extra) =>
  objectOrNull('p.id', {
    title: object({ name: text('t.name'), ...extra }),
    unit: object({ code: text('pu.code'), name: nameOf('pu') }),
  });

const postJoins = (postId) => `left join post p on p.id = ${postId}
  left join post_title t on t.id = p.post_title_id left join unit pu on pu.id = p.unit_id`;

const tenures = list(
  `select ${object({
    kind: plain('n.kind'),
    validFrom: plain('n.valid_from'),
    validUntil: plainOrNull('n.valid_until'),
    post: postObject({ rank: number('t.rank') }),
  })} as j from tenure n ${postJoins('n.post_id')} where n.cadre_id = c.id order by n.valid_from, n.id limit 50`,
);

const qualifications = list(
  `select ${object({
    kind: plain('q.kind'),
    level: plain('q.level'),
    field: textOrNull('q.field'),
    validFrom: plain('q.valid_from'),
  })} as j from qualification q where q.cadre_id = c.id order by q.valid_from, q.id limit 50`,
);

const memberships = list(
  `select ${object({
    status: plain('m.status'),
    validFrom: plain('m.valid_from'),
    validUntil: plainOrNull('m.valid_until'),
  })} as j from membership m where m.cadre_id = c.id order by m.valid_from, m.id`,
);

const slotJoins = `join plan_slot s on s.id = e.slot_id join planning_cycle y on y.id = s.cycle_id ${postJoins('s.post_id')}`;

const planEntries = list(
  `select ${object({
    state: plain('e.state'),
    readiness: plain('e.readiness'),
    rank: numberOrNull('e.rank'),
    slot: object({ requiredMin: number('s.required_min'), post: postObject({}) }),
  })} as j from plan_entry e ${slotJoins} where e.cadre_id = c.id and ${slotVisible('s', 'y')} order by e.rank, e.id limit 50`,
);

const parent = `coalesce((select ${object({ code: text('pa.code'), name: nameOf('pa') })}
  from unit_link l join unit pa on pa.id = l.target_id
  where l.unit_id = u.id and l.kind = 'PARENT' and ${holds('l')} limit 1), 'null')`;

const cadreNested = `select ${object({
  cadre: object({
    ...flat('c'),
    unit: object({ code: text('u.code'), name: nameOf('u'), parent }),
    tenures,
    qualifications,
    memberships,
    planEntries,
  }),
})} as data from cadre c join unit u on u.id = c.unit_id where c.code = @code::text and ${cadreVisible('c')}`;

const isBelowRoot = (cadre) =>
  probe(
    'unit_closure',
    'k',
    `k.unit_id = ${cadre}.unit_id and k.ancestor_id = @root::uuid and k.depth > 0 and ${holds('k')}`,
  );

/** Nobody holds a post twice at a time: each is found once. */
const posts = list(`select ${object({ title: object({ name: text('t.name') }) })} as j
  from tenure n join post p on p.id = n.post_id join post_title t on t.id = p.post_title_id
  where n.cadre_id = c.id and ${holds('n')} order by n.valid_from, n.valid_until, n.kind, p.id`);

/**
 * Along the roster of the root, which is in the order of the names. Reads one row more than the page has, which tells whether there is a next
 * one.
 */
const subtree = (beyond) => `select ${object({
  nodes: `'[' || coalesce(array_to_string((array_agg(q.j))[1:@first::int], ','), '') || ']'`,
  hasNextPage: `(count(*) > @first::int)::text`,
  endCursor: `coalesce('"' || (array_agg(q.cursor))[least(count(*), @first::int)::int] || '"', 'null')`,
})} as data from (
  select ${object({
    code: text('c.code'),
    fullName: text('c.full_name'),
    unit: object({
      code: text('u.code'),
      name: nameOf('u'),
    }),
    postsOn: posts,
  })} as j, c.sort_key || ' ' || c.id as cursor
  from cadre_roster r join cadre c on c.id = r.cadre_id join unit u on u.id = c.unit_id
  where r.unit_id = @root::uuid and ${standsBelow('@asOf::date')} and ${cadreVisible('c')} ${beyond}
  order by r.sort_key, r.cadre_id limit @first::int + 1) q`;

/** An exact percentage with two digits, halves up, in whole numbers: numerics and functions cost ten times as much. */
const percent = (count, base) => {
  const hundredths = `((20000::bigint * ${count} + ${base}) / (2 * ${base}))`;
  return plain(`${hundredths} / 100 || '.' || lpad((${hundredths} % 100)::text, 2, '0')`);
};

const share = (count) =>
  `case when nullif(r.summoned, 0) is null or ${count} is null then 'null' else ${object({
    numerator: number(count),
    denominator: number('r.summoned'),
    percent: percent(count, 'r.summoned'),
  })} end`;

const results = list(`select ${object({
  cadre: object({ fullName: text('c.full_name') }),
  high: number('v.high'),
  confidence: numberOrNull('v.confidence'),
  low: number('v.low'),
  blank: number('v.blank'),
  share: object({ high: share('v.high'), confidence: share('v.confidence'), low: share('v.low') }),
})} as j from vote_result v join cadre c on c.id = v.cadre_id
  where v.round_id = r.id and r.state in ('CERTIFIED', 'DISCLOSED') and ${cadreVisible('c')}
  order by c.sort_key, v.id limit 100`);

const counts = ['summoned', 'present', 'issued', 'returned', 'valid', 'invalid'];

const voteRound = `select ${object({
  round: object({
    name: text('r.name'),
    state: plain('r.state'),
    heldOn: plainOrNull('r.held_on'),
    unit: object({ name: nameOf('u') }),
    ...Object.fromEntries(counts.map((count) => [count, numberOrNull(`r.${count}`)])),
    results,
  }),
})} as data from vote_round r join unit u on u.id = r.unit_id where r.id = @round::uuid and ${roundVisible('r')}`;

/** The visible slots of a cycle, looked at once each and not once for each entry. */
const slotsOfCycle = `(select s.* from plan_slot s join planning_cycle y on y.id = s.cycle_id
  where s.cycle_id = @cycle::uuid and ${slotVisible('s', 'y')} offset 0) s`;

const entriesOfCycle = `select ${object({
  planEntries: list(`select ${object({
    state: plain('e.state'),
    readiness: plain('e.readiness'),
    rank: numberOrNull('e.rank'),
    cadre: `coalesce((select ${object({ ...flat('c'), unit: object({ code: text('u.code'), name: nameOf('u') }) })}
      from cadre c join unit u on u.id = c.unit_id where c.id = e.cadre_id and ${cadreVisible('c')}), 'null')`,
    slot: object({ requiredMin: number('s.required_min'), post: postObject({}) }),
  })} as j from ${slotsOfCycle} join plan_entry e on e.slot_id = s.id ${postJoins('s.post_id')}
    order by e.rank, e.id limit 50`),
})} as data`;

const nameSearch = `select ${object({
  cadres: list(`select ${object({
    code: text('c.code'),
    fullName: text('c.full_name'),
    unit: object({
      code: text('u.code'),
      name: nameOf('u'),
    }),
  })} as j from cadre c join unit u on u.id = c.unit_id
    where c.folded_name like '%' || @folded::text || '%'
      and ${isBelowRoot('c')} and ${cadreVisible('c')}
    order by c.sort_key, c.id limit 20`),
})} as data`;

/** The rows of a report as objects. */
const rows = (report, fields) =>
  `select '{"rows":[' || coalesce(string_agg(${object(fields)}, ','), '') || ']}' as data from (${report}) q`;

const district = { code: text('q.code'), name: text('q.name') };
const numbers = (names) => Object.fromEntries(names.map((name) => [name, number(`q.${name}`)]));
const ofDimension = (name) => [name, textOrNull(`q."${name}"`)];

/** The statements by operation. */
export const statements = {
  cadreFlat,
  cadreNested,
  subtreeFirst: subtree(''),
  subtreeDeep: subtree('and (r.sort_key, r.cadre_id) > (@afterKey::text, @afterId::uuid)'),
  voteRound,
  planEntries: entriesOfCycle,
  quotaByDistrict: rows(quotaByDistrict, { ...district, ...numbers(['seats', 'named', 'completed']) }),
  coverageByDistrict: rows(coverageByDistrict, {
    ...district,
    ...numbers(['slots', 'required', 'planned', 'lacking']),
  }),
  nameSearch,
  groupBy12: rows(entriesBy12, {
    ...Object.fromEntries(dimensions.map(ofDimension)),
    entries: number('q.entries'),
  }),
};
