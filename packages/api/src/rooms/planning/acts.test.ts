import { describe, expect, it } from 'vitest';
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
