import { describe, expect, it } from 'vitest';
import { shifted } from '../../testing/corrections.js';
import { openTestApi } from '../../testing/harness.js';
import { district, planningOf, proposalOf, province } from './plan-mutations.test.data.js';

const test = await openTestApi();
const { rows, send, open, slotsOf, peopleOf } = planningOf(test);

const cycle = await open('p1', 'PARTY:2030-2035');
const slots = await slotsOf(cycle.id);
const [first, second] = (await peopleOf()) as [string, string];
const paper = `Document:${(await rows<{ id: string }>(`select id from document where kind = 'RESOLUTION' order by id limit 1`))[0]!.id}`;
const clear = { isProposed: false, isPoliticalStandardDenied: false, fault: 'NONE' };

const version = async (id = cycle.id) =>
  (await test.query('query ($id: ID!) { node(id: $id) { ... on PlanningCycle { version } } }', { id })).data.node
    .version as string;
const act = async (name: string, decidedOn: string, given: object = {}) => {
  const input = { cycle: cycle.id, expectedVersion: await version(), act: name, decidedOn, ...given };
  expect(await send('planDecide', input)).toMatchObject({ __typename: 'PlanDecided' });
};

const [kept, gone] = (
  await send('planEntriesPropose', {
    cycle: cycle.id,
    proposedOn: '2024-06-01',
    entries: [first, second].map((person) => proposalOf(slots[0]!, person)),
  })
).entries as readonly [{ readonly id: string }, { readonly id: string }];
const toSubmitted = async (month: string) => {
  const findings = [first, second].map((cadre) => ({ cadre, ...clear }));
  await act('NOMINATE', `${month}-02`);
  await act('POLL', `${month}-03`);
  await act('APPRAISE', `${month}-04`, { findings });
  await act('SUBMIT', `${month}-05`);
};
await toSubmitted('2024-06');
await act('RETURN', '2024-06-10', { reason: 'Thiếu người trẻ.' });
await toSubmitted('2024-07');
await act('APPROVE', '2024-07-20', { document: paper });

const review = await open('p1', 'PARTY:2030-2035', { purpose: 'REVIEW', openedOn: '2024-10-01' });
const reviewed = await send('planEntriesReview', {
  cycle: review.id,
  expectedVersion: await version(review.id),
  reviewedOn: '2024-11-01',
  keep: [{ entry: kept.id, reason: 'Tiếp tục phát huy.' }],
  remove: [{ entry: gone.id, reason: 'Có đơn.', ground: 'OWN_REQUEST', evidence: 'OWN_APPLICATION', document: paper }],
});

async function ask(query: string, persona?: string | null) {
  const { data, errors, statements } = await test.query(query, {}, persona === undefined ? {} : { persona });
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  return data;
}

const cycleActs = async (asOf: string, persona?: string | null) => {
  const data = await ask(
    `{ node(id: "${cycle.id}") { ... on PlanningCycle { acts(asOf: "${asOf}") { nodes { act from to level actedOn reason document { id } cycle { id } } } } } }`,
    persona,
  );
  return data.node?.acts.nodes ?? null;
};

describe('what was done with a plan', () => {
  it('is told act by act, with states, level, day, reason and document', async () => {
    const acts = await cycleActs('2024-12-31');
    expect(acts.map((each: { act: string }) => each.act)).toEqual([
      'NOMINATE',
      'POLL',
      'APPRAISE',
      'SUBMIT',
      'RETURN',
      'NOMINATE',
      'POLL',
      'APPRAISE',
      'SUBMIT',
      'APPROVE',
    ]);
    expect(acts[4]).toEqual({
      act: 'RETURN',
      from: 'SUBMITTED',
      to: 'RETURNED',
      level: 'PROVINCE_STANDING_COMMITTEE',
      actedOn: '2024-06-10',
      reason: 'Thiếu người trẻ.',
      document: null,
      cycle: { id: cycle.id },
    });
    expect(acts[9]).toMatchObject({ to: 'APPROVED', reason: null, document: { id: paper } });
  });

  it.each([
    ['2024-07-19', 9],
    ['2024-07-20', 10],
    ['2024-07-21', 10],
  ])('is told on %s as far as it was done by then: %i acts', async (asOf, count) => {
    expect(await cycleActs(asOf)).toHaveLength(count);
  });

  it.each([[district], ['auditor'], [null]])('is not told to %s, who does not see the cycle', async (persona) => {
    expect(await cycleActs('2024-12-31', persona)).toBeNull();
  });
});

/** The instants at which acts were recorded, as the database wrote them down, oldest first. */
const recordedOf = async (table: string, where: string) =>
  (
    await rows<{ at: string }>(
      `select to_char(recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from ${table} where ${where} order by recorded_from`,
    )
  ).map(({ at }) => at);

/** What a field tells by what was known at each of the instants. */
const knownAt = async (instants: readonly string[], field: string) => {
  const parts = instants.map((instant, nth) => `k${nth}: at(knownAt: "${instant}", asOf: "2024-12-31") { ${field} }`);
  const data = await ask(`{ ${parts.join(' ')} }`);
  return instants.map((_, nth) => data[`k${nth}`]);
};

describe('an act that was recorded later than an instant of knowledge', () => {
  it('is not told of a plan before that instant, and is from it on', async () => {
    const recorded = await recordedOf('plan_act', `cycle_id = '${cycle.id.split(':')[1]}'`);
    expect(recorded).toHaveLength(10);
    const [returned, approved] = [recorded[4]!, recorded[9]!];
    const instants = [returned, approved].flatMap((instant) => [-1, 0, 1].map((by) => shifted(instant, by)));
    const told = await knownAt(instants, `node(id: "${cycle.id}") { ... on PlanningCycle { acts { totalCount } } }`);
    expect(told.map(({ node }) => node.acts.totalCount)).toEqual([4, 5, 5, 9, 10, 10]);
  });

  it('selects no plan by that it was done', async () => {
    const approved = (await recordedOf('plan_act', `cycle_id = '${cycle.id.split(':')[1]}'`))[9]!;
    const told = await knownAt(
      [-1, 0, 1].map((by) => shifted(approved, by)),
      `planningCycles(where: { id: { eq: "${cycle.id}" }, acts: { act: { eq: APPROVE } } }) { totalCount nodes { state } }`,
    );
    const none = { planningCycles: { totalCount: 0, nodes: [] } };
    const one = { planningCycles: { totalCount: 1, nodes: [{ state: 'APPROVED' }] } };
    expect(told).toEqual([none, one, one]);
  });

  it('is not told of a person before that instant, and is from it on', async () => {
    const [said] = await recordedOf('plan_entry_act', `entry_id = '${kept.id.split(':')[1]}'`);
    const instants = [-1, 0, 1].map((by) => shifted(said!, by));
    const told = await knownAt(
      instants,
      `node(id: "${kept.id}") { ... on PlanEntry { acts { totalCount nodes { act } } } }`,
    );
    const one = { totalCount: 1, nodes: [{ act: 'KEEP' }] };
    expect(told.map(({ node }) => node.acts)).toEqual([{ totalCount: 0, nodes: [] }, one, one]);
  });
});

describe('what a review said of one person', () => {
  const entryActs = async (entry: string, asOf: string, persona: string | null = province) => {
    const data = await ask(
      `{ node(id: "${entry}") { ... on PlanEntry { acts(asOf: "${asOf}") { nodes { act actedOn reason ground evidence document { id } entry { id } } } } } }`,
      persona,
    );
    return data.node?.acts.nodes ?? null;
  };

  it('is the reason it was kept, or the ground, evidence and document it was taken out by', async () => {
    expect(reviewed).toMatchObject({ __typename: 'PlanEntriesReviewed' });
    expect(await entryActs(kept.id, '2024-12-31')).toEqual([
      {
        act: 'KEEP',
        actedOn: '2024-11-01',
        reason: 'Tiếp tục phát huy.',
        ground: null,
        evidence: null,
        document: null,
        entry: { id: kept.id },
      },
    ]);
    expect(await entryActs(gone.id, '2024-12-31')).toEqual([
      {
        act: 'REMOVE',
        actedOn: '2024-11-01',
        reason: 'Có đơn.',
        ground: 'OWN_REQUEST',
        evidence: 'OWN_APPLICATION',
        document: { id: paper },
        entry: { id: gone.id },
      },
    ]);
  });

  it('stands beside what changed in the plan since the approval', async () => {
    const data =
      await ask(`{ node(id: "${cycle.id}") { ... on PlanningCycle { changes(since: "2024-07-20", asOf: "2024-11-01") {
      nodes { kind ground before { acts { nodes { reason evidence } } } } } } } }`);
    const changes = data.node.changes.nodes.toSorted((one: { kind: string }, other: { kind: string }) =>
      one.kind < other.kind ? -1 : 1,
    );
    expect(changes).toEqual([
      {
        kind: 'CARRIED_OVER',
        ground: null,
        before: { acts: { nodes: [{ reason: 'Tiếp tục phát huy.', evidence: null }] } },
      },
      {
        kind: 'REMOVED',
        ground: 'OWN_REQUEST',
        before: { acts: { nodes: [{ reason: 'Có đơn.', evidence: 'OWN_APPLICATION' }] } },
      },
    ]);
  });

  it.each([
    ['2024-10-31', 0],
    ['2024-11-01', 1],
    ['2024-11-02', 1],
  ])('is told on %s as far as it was said by then: %i', async (asOf, count) => {
    expect(await entryActs(kept.id, asOf)).toHaveLength(count);
  });

  it.each([[district], ['auditor'], [null]])('is not told to %s, who does not see the entry', async (persona) => {
    expect(await entryActs(kept.id, '2024-12-31', persona)).toBeNull();
  });
});
