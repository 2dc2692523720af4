import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { codesOf, keyOf, planningOf, proposalOf, termId, unitId } from './plan-mutations.test.data.js';

const test = await openTestApi();
const { rows, send, traces, open, slotsOf, peopleOf } = planningOf(test);

const cycle = await open('p1', 'PARTY:2030-2035');
const slots = await slotsOf(cycle.id);
const [first, second, third] = (await peopleOf()) as [string, string, string];
const paper = `Document:${(await rows<{ id: string }>(`select id from document where kind = 'RESOLUTION' order by id limit 1`))[0]!.id}`;

const version = async (id = cycle.id) =>
  (await test.query('query ($id: ID!) { node(id: $id) { ... on PlanningCycle { version state } } }', { id })).data.node
    .version as string;
const act = async (name: string, given: object = {}) =>
  send('planDecide', {
    cycle: cycle.id,
    expectedVersion: await version(),
    act: name,
    decidedOn: '2024-07-01',
    ...given,
  });
const entries = (
  await send('planEntriesPropose', {
    cycle: cycle.id,
    proposedOn: '2024-06-01',
    entries: [first, second].map((person) => proposalOf(slots[0]!, person)),
  })
).entries as readonly { readonly id: string }[];
const clear = { isProposed: false, isPoliticalStandardDenied: false, fault: 'NONE' };

describe('the way of a plan', () => {
  it('begins with no act that its state does not allow, and those allowed are named', async () => {
    const before = await traces();
    expect(await act('SUBMIT')).toEqual({
      __typename: 'StateConflict',
      state: 'DRAFT',
      allowed: [{ act: 'NOMINATE', to: 'NOMINATING' }],
    });
    expect(await traces()).toEqual(before);
  });

  it('takes the entries along', async () => {
    const seen = [];
    for (const name of ['NOMINATE', 'POLL', 'APPRAISE', 'SUBMIT']) {
      const given = name === 'APPRAISE' ? { findings: [{ cadre: first, ...clear }] } : {};
      const answer = await act(name, given);
      seen.push([answer.cycle.state, ...answer.entries.map(({ state }: { state: string }) => state)]);
    }
    expect(seen).toEqual([
      ['NOMINATING'],
      ['POLLING', 'POLLED', 'POLLED'],
      ['APPRAISING', 'APPRAISED', 'APPRAISED'],
      ['SUBMITTED'],
    ]);
  });

  it('does not lead to approval while a fact of somebody is missing', async () => {
    const before = await traces();
    const answer = await act('APPROVE', { document: paper });
    expect(answer).toMatchObject({
      __typename: 'RuleViolation',
      reasons: [{ code: 'ENTRY_NOT_APPROVABLE', row: entries[1]!.id, verdict: { outcome: 'UNKNOWN' } }],
    });
    expect(answer.reasons[0].verdict.factsMissing).toEqual(['isPoliticalStandardDenied']);
    expect(await traces()).toEqual(before);
  });

  it('is not approved without a document, and every reason is told', async () => {
    expect(codesOf(await act('APPROVE'))).toEqual(['ACT_WITHOUT_DOCUMENT', 'ENTRY_NOT_APPROVABLE']);
  });

  it('goes back with a reason, and is approved once the appraisal knows everything', async () => {
    expect(codesOf(await act('RETURN'))).toEqual(['ACT_WITHOUT_REASON']);
    await act('RETURN', { reason: 'Chưa thẩm định đủ.' });
    for (const name of ['NOMINATE', 'POLL']) await act(name);
    await act('APPRAISE', { findings: [first, second].map((cadre) => ({ cadre, ...clear })) });
    await act('SUBMIT');
    const answer = await act('APPROVE', { document: paper });
    expect(answer).toMatchObject({
      __typename: 'PlanDecided',
      cycle: { state: 'APPROVED' },
      entries: [{ state: 'APPROVED' }, { state: 'APPROVED' }],
    });
    expect(new Set(answer.verdicts.map(({ verdict }: { verdict: { outcome: string } }) => verdict.outcome))).toEqual(
      new Set(['MET']),
    );
  });

  it('is kept act by act, with document and reason, and the day of approval stays with the cycle', async () => {
    const acts = await rows(
      `select act, from_state || ' ' || to_state as steps, document_id is not null as has_document, reason from plan_act
       where cycle_id = '${keyOf(cycle.id)}' and act in ('RETURN', 'APPROVE') order by act`,
    );
    expect(acts).toEqual([
      { act: 'APPROVE', steps: 'SUBMITTED APPROVED', has_document: true, reason: null },
      { act: 'RETURN', steps: 'SUBMITTED RETURNED', has_document: false, reason: 'Chưa thẩm định đủ.' },
    ]);
    expect(await rows(`select decided_on::text from planning_cycle where id = '${keyOf(cycle.id)}'`)).toEqual([
      { decided_on: '2024-07-01' },
    ]);
  });

  it('is confirmed by a level above it only', async () => {
    const before = await traces();
    expect(await act('CONFIRM', { document: paper })).toEqual({
      __typename: 'NotPermitted',
      obstacles: [{ obstacleCode: 'LEVEL_TOO_LOW', needed: ['CENTRAL'] }],
    });
    expect(await traces()).toEqual(before);
  });
});

describe('taking somebody out', () => {
  const remove = async (given: object) =>
    send('planEntryRemove', {
      entry: entries[0]!.id,
      expectedVersion: await version(),
      removedOn: '2024-09-01',
      ...given,
    });

  it('is refused without ground, evidence and document', async () => {
    const before = await traces();
    expect(codesOf(await remove({}))).toEqual(['DOCUMENT_MISSING', 'GROUND_MISSING']);
    expect(await traces()).toEqual(before);
  });

  it('is refused where the evidence does not fit the ground', async () => {
    expect(codesOf(await remove({ ground: 'OVER_AGE', evidence: 'VOTE_MINUTES', document: paper }))).toEqual([
      'EVIDENCE_DOES_NOT_FIT',
    ]);
  });

  it('ends an approved entry with its ground, and keeps what was known before', async () => {
    const before = await traces();
    const answer = await remove({ ground: 'OWN_REQUEST', evidence: 'OWN_APPLICATION', document: paper });
    expect(answer).toMatchObject({
      entry: { state: 'REMOVED', removalGround: 'OWN_REQUEST', validUntil: '2024-09-01' },
    });
    expect(await traces()).not.toEqual(before);
    const history = await rows(
      `select state from plan_entry_history where id = '${keyOf(entries[0]!.id)}' order by recorded_until desc limit 1`,
    );
    expect(history).toEqual([{ state: 'APPROVED' }]);
    expect(codesOf(await remove({ ground: 'OWN_REQUEST', evidence: 'OWN_APPLICATION', document: paper }))).toEqual([
      'ENTRY_NOT_LIVE',
    ]);
  });
});

describe('a review', () => {
  it('keeps, takes out and takes in, each with its reason, all or nothing', async () => {
    const review = await open('p1', 'PARTY:2030-2035', { purpose: 'REVIEW', openedOn: '2024-10-01' });
    const [same] = await rows<{ id: string }>(
      `select 'PlanSlot:' || id as id from plan_slot where cycle_id = '${keyOf(review.id)}'
       and post_id = (select post_id from plan_slot where id = '${keyOf(slots[0]!)}')`,
    );
    const reviewing = async (given: object) =>
      send('planEntriesReview', {
        cycle: review.id,
        expectedVersion: await version(review.id),
        reviewedOn: '2024-11-01',
        ...given,
      });
    const reason = 'Rà soát hằng năm.';
    const before = await traces();
    const add = [{ reason, entry: proposalOf(same!.id, third) }];
    const ungrounded = await reviewing({ remove: [{ entry: entries[1]!.id, reason }], add });
    expect(codesOf(ungrounded)).toEqual(['DOCUMENT_MISSING', 'GROUND_MISSING']);
    expect(await traces()).toEqual(before);
    const answer = await reviewing({ keep: [{ entry: entries[1]!.id, reason }], add });
    expect(answer).toMatchObject({ kept: [{ id: entries[1]!.id }], removed: [], added: [{ state: 'PROPOSED' }] });
    expect(await rows(`select act from plan_entry_act where reason = '${reason}' order by act`)).toEqual([
      { act: 'ADD' },
      { act: 'KEEP' },
    ]);
  });
});

describe('a field of a mutation beside another', () => {
  it('is a transaction of its own: the refusal of one leaves the other done', async () => {
    const input = { unit: unitId('p1-d04'), term: termId('PARTY:2025-2030'), purpose: 'REVIEW' };
    const { data } = await test.query(
      `mutation ($input: PlanningCycleOpenInput!) { one: planningCycleOpen(input: $input, idempotencyKey: "a") { __typename }
        two: planningCycleOpen(input: $input, idempotencyKey: "b") { __typename } }`,
      { input },
    );
    expect(data).toEqual({ one: { __typename: 'PlanningCycleOpened' }, two: { __typename: 'RuleViolation' } });
  });
});
