import { beforeAll, describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { district, keyOf, planningOf, proposalOf, province, termId, unitId } from './plan-mutations.test.data.js';

const test = await openTestApi();
const { rows, send, traces, open, slotsOf, peopleOf } = planningOf(test);

const cycle = await open('p1', 'PARTY:2030-2035');
const [slot, other] = (await slotsOf(cycle.id)) as [string, string];
const people = await peopleOf();

const proposal = (cadre: string, given: object = {}) => ({
  cycle: cycle.id,
  proposedOn: '2024-06-01',
  entries: [proposalOf(slot, cadre)],
  ...given,
});

describe('a mutation that is done', () => {
  it('answers with the rows that it changed, read by the engine', async () => {
    const answer = await send('planEntriesPropose', proposal(people[0]!));
    expect(answer).toMatchObject({
      __typename: 'PlanEntriesProposed',
      isDryRun: false,
      isRepeated: false,
      entries: [{ state: 'PROPOSED', readiness: 'READY_NOW', cadre: { id: people[0] }, slot: { id: slot } }],
    });
    expect(answer.cycle.version > cycle.version).toBe(true);
  });

  it('answers what was selected through fragments, variables and aliases, by one statement however many rows there are', async () => {
    const selection = `... on PlanEntriesProposed { ...Made }`;
    const source = `mutation ($input: PlanEntriesProposeInput!, $first: Int!, $withName: Boolean!) {
      planEntriesPropose(input: $input, idempotencyKey: "selected", dryRun: true) { ${selection} } }
      fragment Made on PlanEntriesProposed { list: entries { ...Entry } again: entries { slot { id } } }
      fragment Entry on PlanEntry { who: cadre { name: fullName @include(if: $withName) entries: planEntries(first: $first) { totalCount } } }`;
    const answered = async (count: number) => {
      const entries = people.slice(10, 10 + count).map((person) => proposalOf(slot, person));
      const variables = { input: proposal(people[0]!, { entries }), first: 1, withName: true };
      return test.query(source, variables);
    };
    const one = await answered(1);
    expect(one.errors).toBeUndefined();
    expect(one.data.planEntriesPropose).toEqual({
      list: [{ who: { name: expect.any(String) as string, entries: { totalCount: 1 } } }],
      again: [{ slot: { id: slot } }],
    });
    const two = await answered(2);
    expect(two.data.planEntriesPropose.list).toHaveLength(2);
    expect(two.statements).toEqual(one.statements);
    expect(two.statements.filter((text) => text.startsWith('/* answer */'))).toHaveLength(1);
  });

  it('leaves who did what to which row, and the verdicts it rests on, in one decision', async () => {
    const { entries } = await send('planEntriesPropose', proposal(people[1]!));
    const entry = keyOf(entries[0].id);
    const audit = await rows(
      `select actor, mutation, act, row_type, row_id, document_id, request_id from audit_entry
       where decision_id = (select decision_id from audit_entry where row_id = '${entry}') order by row_type`,
    );
    const common = {
      actor: province,
      mutation: 'planEntriesPropose',
      act: 'PROPOSE',
      document_id: null,
      request_id: 'test',
    };
    expect(audit).toEqual([
      { ...common, row_type: 'PlanEntry', row_id: entry },
      { ...common, row_type: 'PlanningCycle', row_id: keyOf(cycle.id) },
    ]);
    const kept = await rows(`select outcome, verdict from stored_verdict where row_id = '${entry}'`);
    expect(kept).toMatchObject([{ outcome: 'UNKNOWN', verdict: { asOf: '2024-06-01', outcome: 'UNKNOWN' } }]);
  });
});

describe('what was done', () => {
  it.each(['audit_entry', 'stored_verdict', 'idempotency_key', 'plan_act', 'plan_entry_act'])(
    'is never changed in %s',
    async (table) => {
      const change = `update ${table} set ${table === 'idempotency_key' ? 'key = key' : 'id = id'}`;
      await expect(test.rolledBack(async (tx) => tx.script(change))).rejects.toThrow(/never changed/);
      await expect(test.rolledBack(async (tx) => tx.script(`truncate ${table}`))).rejects.toThrow(/never changed/);
    },
  );
});

describe('the same key', () => {
  it('with the same request is answered the same again, whatever was changed since, and nothing is done twice', async () => {
    const first = await send('planEntriesPropose', proposal(people[2]!, { entries: [proposalOf(other, people[2]!)] }), {
      key: 'once',
    });
    await send('planEntriesPropose', proposal(people[3]!, { entries: [proposalOf(other, people[3]!)] }));
    const before = await traces();
    const again = await send('planEntriesPropose', proposal(people[2]!, { entries: [proposalOf(other, people[2]!)] }), {
      key: 'once',
    });
    expect(again).toEqual({ ...first, isRepeated: true });
    expect(await traces()).toEqual(before);
  });

  it('with another request is refused', async () => {
    const before = await traces();
    expect(await send('planEntriesPropose', proposal(people[4]!), { key: 'once' })).toMatchObject({
      __typename: 'InvalidInput',
      faults: [{ path: ['idempotencyKey'], faultCode: 'KEY_REUSED' }],
    });
    expect(await traces()).toEqual(before);
  });

  it('of somebody else is another key', async () => {
    const input = { unit: unitId('p1-d04'), term: termId('STATE:2026-2031'), purpose: 'ORIENT' };
    const answer = await send('planningCycleOpen', input, { key: 'once', persona: district });
    expect(answer).toMatchObject({ __typename: 'PlanningCycleOpened', isRepeated: false });
  });

  it('sent twice at once does the work once', async () => {
    const input = proposal(people[5]!, { entries: [proposalOf((await slotsOf(cycle.id))[2]!, people[5]!)] });
    const [one, two] = await Promise.all([1, 2].map(async () => send('planEntriesPropose', input, { key: 'twice' })));
    expect(new Set([one.isRepeated, two.isRepeated])).toEqual(new Set([false, true]));
    expect(one.entries).toEqual(two.entries);
  });
});

describe('a dry run', () => {
  it('answers as the mutation would and keeps nothing', async () => {
    const before = await traces();
    const dry = await send(
      'planEntriesPropose',
      proposal(people[6]!, { entries: [proposalOf((await slotsOf(cycle.id))[3]!, people[6]!)] }),
      {
        dryRun: true,
      },
    );
    expect(dry).toMatchObject({ isDryRun: true, entries: [{ state: 'PROPOSED', cadre: { id: people[6] } }] });
    expect(await traces()).toEqual(before);
  });
});

describe('a version that is no longer the one that stands', () => {
  it('is refused, and who changed the cycle is named', async () => {
    const before = await traces();
    const stale = await send('planEntriesPropose', proposal(people[7]!, { expectedVersion: cycle.version }));
    expect(stale).toMatchObject({
      __typename: 'StaleWrite',
      row: cycle.id,
      expected: cycle.version,
      changedBy: province,
      changedByMutation: 'planEntriesPropose',
    });
    expect(await traces()).toEqual(before);
    const found = await send('planEntriesPropose', proposal(people[7]!, { expectedVersion: stale.found }), {
      dryRun: true,
    });
    expect(found).toMatchObject({ __typename: 'PlanEntriesProposed' });
  });
});

describe('an input that is wrong', () => {
  it('is refused with every fault and its place', async () => {
    const before = await traces();
    const entries = [proposalOf('PlanSlot:1', people[8]!, { rank: 0 }), proposalOf(slot, 'Unit:x')];
    const answer = await send(
      'planEntriesPropose',
      { cycle: cycle.id, proposedOn: '2025-01-01', entries },
      { key: ' ' },
    );
    expect(answer).toEqual({
      __typename: 'InvalidInput',
      faults: [
        { path: ['input', 'proposedOn'], faultCode: 'OUT_OF_RANGE' },
        { path: ['input', 'entries', '0', 'slot'], faultCode: 'MALFORMED' },
        { path: ['input', 'entries', '0', 'rank'], faultCode: 'OUT_OF_RANGE' },
        { path: ['input', 'entries', '1', 'cadre'], faultCode: 'MALFORMED' },
        { path: ['idempotencyKey'], faultCode: 'REQUIRED' },
      ],
    });
    expect(await traces()).toEqual(before);
  });

  it('says of rows that are not there, and of rows that may not be seen, the same', async () => {
    const nowhere = 'PlanSlot:00000000-0000-8000-8000-000000000000';
    const input = { cycle: cycle.id, entries: [proposalOf(nowhere, people[8]!)] };
    const notThere = await send('planEntriesPropose', input);
    expect(notThere.faults).toEqual([{ path: ['input', 'entries', '0', 'slot'], faultCode: 'NOT_FOUND' }]);
    const unseen = await send(
      'planEntriesPropose',
      { ...input, entries: [proposalOf(slot, people[8]!)] },
      { persona: district },
    );
    expect(unseen.faults).toContainEqual({ path: ['input', 'entries', '0', 'slot'], faultCode: 'NOT_FOUND' });
    expect(unseen.faults).toContainEqual({ path: ['input', 'cycle'], faultCode: 'NOT_FOUND' });
  });
});

describe('who may not', () => {
  const input = { unit: unitId('p1'), term: termId('PARTY:2025-2030'), purpose: 'REVIEW' };
  let before: unknown;
  beforeAll(async () => {
    before = await traces();
  });

  it.each([
    [null, [{ obstacleCode: 'NOT_SIGNED_IN', needed: [] }]],
    ['province-analyst', [{ obstacleCode: 'ROLE_MISSING', needed: ['PLANNER'] }]],
    [district, [{ obstacleCode: 'OUTSIDE_SUBTREE', needed: [] }]],
    [
      'commune-secretary',
      [
        { obstacleCode: 'ROLE_MISSING', needed: ['PLANNER'] },
        { obstacleCode: 'OUTSIDE_SUBTREE', needed: [] },
      ],
    ],
  ])('%s is told every reason', async (persona, obstacles) => {
    expect(await send('planningCycleOpen', input, { persona })).toEqual({ __typename: 'NotPermitted', obstacles });
    expect(await traces()).toEqual(before);
  });
});
