import { describe, expect, it } from 'vitest';
import { shifted } from '../../testing/corrections.js';
import { openTestApi } from '../../testing/harness.js';
import { district, planningOf, proposalOf, province } from './plan-mutations.test.data.js';

const test = await openTestApi();
const { rows, send, open, slotsOf, peopleOf } = planningOf(test);

const cycle = await open('p1', 'PARTY:2030-2035');
const slots = await slotsOf(cycle.id);
const [found, unmentioned] = (await peopleOf()) as [string, string];
const [entry, other] = (
  await send('planEntriesPropose', {
    cycle: cycle.id,
    proposedOn: '2024-06-01',
    entries: [found, unmentioned].map((person) => proposalOf(slots[0]!, person)),
  })
).entries as readonly [{ readonly id: string }, { readonly id: string }];

const keyOf = (id: string) => id.split(':')[1]!;
const paper = (await rows<{ id: string }>(`select 'Document:' || id as id from document order by id limit 1`))[0]!.id;

const act = async (name: string, decidedOn: string, given: object = {}) => {
  const { data } = await test.query('query ($id: ID!) { node(id: $id) { ... on PlanningCycle { version } } }', {
    id: cycle.id,
  });
  const input = { cycle: cycle.id, expectedVersion: data.node.version as string, act: name, decidedOn, ...given };
  expect(await send('planDecide', input)).toMatchObject({ __typename: 'PlanDecided' });
};
const appraise = async (month: string, given: object) => {
  await act('NOMINATE', `${month}-02`);
  await act('POLL', `${month}-03`);
  await act('APPRAISE', `${month}-04`, { document: paper, findings: [{ cadre: found, ...given }] });
};
await appraise('2024-06', { fault: 'REPRIMAND_NOT_REPAIRED' });
await act('SUBMIT', '2024-06-05');
await act('RETURN', '2024-06-10', { reason: 'Thiếu người trẻ.' });
await appraise('2024-07', { isProposed: false, isPoliticalStandardDenied: true, fault: 'NONE' });

const fields = `finding { isProposed isPoliticalStandardDenied fault foundOn cycle { id } cadre { id }
  appraisal { act actedOn document { id } } } verdict { outcome }`;

async function ask(query: string, persona: string | null = province) {
  const { data, errors, statements } = await test.query(query, {}, { persona });
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  return data;
}

const entryOf = async (id: string, persona?: string | null) =>
  (await ask(`{ node(id: "${id}") { ... on PlanEntry { ${fields} } } }`, persona)).node;

const last = {
  isProposed: false,
  isPoliticalStandardDenied: true,
  fault: 'NONE',
  foundOn: '2024-07-04',
  cycle: { id: cycle.id },
  cadre: { id: found },
  appraisal: { act: 'APPRAISE', actedOn: '2024-07-04', document: { id: paper } },
};

describe('what the appraisal of a plan found of a person', () => {
  it('is told beside the verdict that weighs it, with its day and the act and document it was found by', async () => {
    expect((await entryOf(entry.id)).finding).toEqual(last);
  });

  it('is null for a person of whom the appraisal said nothing', async () => {
    const { finding, verdict } = await entryOf(other.id);
    expect(finding).toBeNull();
    expect(verdict).not.toBeNull();
  });

  it('says nothing of another cycle', async () => {
    const [elsewhere] = await rows<{ id: string }>(
      `insert into plan_entry (id, slot_id, cadre_id, province_id, state, readiness, source, valid_from)
        select gen_random_uuid(), slot.id, cadre.id, cadre.province_id, 'PROPOSED', 'LONG_TERM', 'ON_SITE', '2024-08-02'
        from cadre, plan_slot slot join planning_cycle cycle on cycle.id = slot.cycle_id join unit on unit.id = cycle.unit_id
          join post on post.id = slot.post_id
        where cadre.id = '${keyOf(found)}' and unit.code = 'P1' and cycle.id <> '${keyOf(cycle.id)}' and post.management_level <> 'CENTRAL'
        order by slot.id limit 1 returning 'PlanEntry:' || id as id`,
    );
    const { finding, verdict } = await entryOf(elsewhere!.id);
    expect(finding).toBeNull();
    expect(verdict).not.toBeNull();
  });

  it('is the earlier one by what was known before the later was recorded', async () => {
    const [recorded] = await rows<{ at: string }>(
      `select to_char(recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from plan_finding where cycle_id = '${keyOf(cycle.id)}'`,
    );
    const parts = [-1, 0, 1].map(
      (by, nth) =>
        `k${nth}: at(knownAt: "${shifted(recorded!.at, by)}") { node(id: "${entry.id}") { ... on PlanEntry { finding { fault foundOn } } } }`,
    );
    const data = await ask(`{ ${parts.join(' ')} }`);
    expect(['k0', 'k1', 'k2'].map((name) => data[name].node.finding)).toEqual([
      { fault: 'REPRIMAND_NOT_REPAIRED', foundOn: '2024-06-04' },
      { fault: 'NONE', foundOn: '2024-07-04' },
      { fault: 'NONE', foundOn: '2024-07-04' },
    ]);
  });
});

describe('who may read a finding', () => {
  it.each([[district], ['auditor'], [null]])('is not %s, who does not see the entry', async (persona) => {
    expect(await entryOf(entry.id, persona)).toBeNull();
  });

  it('is nobody who sees the entry and not the file, as with the verdict', async () => {
    const [moved] = await rows<{ unit: string }>(
      `with before as (select id, unit_id from cadre where id = '${keyOf(found)}')
        update cadre set unit_id = (select id from unit where code = 'HA_TINH') from before where cadre.id = before.id
        returning before.unit_id::text as unit`,
    );
    expect(await entryOf(entry.id)).toEqual({ finding: null, verdict: null });
    const past = await ask(`{ at(knownAt: "${new Date(Date.now() - 1).toISOString()}") {
      node(id: "${entry.id}") { ... on PlanEntry { finding { fault } } } } }`);
    expect(past.at.node.finding).toBeNull();
    await rows(`update cadre set unit_id = '${moved!.unit}' where id = '${keyOf(found)}'`);
    expect((await entryOf(entry.id)).finding).toEqual(last);
  });
});
