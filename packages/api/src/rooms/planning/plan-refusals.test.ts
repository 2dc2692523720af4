import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { codesOf, district, keyOf, planningOf, proposalOf, termId, unitId } from './plan-mutations.test.data.js';

const test = await openTestApi();
const { rows, send, traces, open, slotsOf, peopleOf, atOnce } = planningOf(test);

const cycle = await open('p1', 'PARTY:2030-2035');
const slots = await slotsOf(cycle.id);
const people = await peopleOf();
let next = 0;
const somebody = () => people[next++]!;
const propose = (entries: readonly object[], given: object = {}) =>
  send('planEntriesPropose', { cycle: cycle.id, proposedOn: '2024-06-01', entries, ...given });

/** A refusal, after a look that it left nothing. */
async function refusal(sending: () => Promise<{ readonly __typename: string }>) {
  const before = await traces();
  const answer = await sending();
  expect(await traces()).toEqual(before);
  return answer;
}

describe('opening a cycle', () => {
  const second = { unit: unitId('p1'), term: termId('PARTY:2030-2035'), purpose: 'BUILD' };

  it('is refused while one of the same unit, term and purpose is open', async () => {
    const answer = await refusal(async () => send('planningCycleOpen', second));
    expect(answer).toMatchObject({
      __typename: 'RuleViolation',
      reasons: [{ code: 'CYCLE_ALREADY_OPEN', row: cycle.id }],
    });
  });

  it('is refused for a term that is not there', async () => {
    const term = termId('PARTY:1800-1805');
    const answer = await refusal(async () => send('planningCycleOpen', { ...second, term }));
    expect(answer).toMatchObject({ faults: [{ path: ['input', 'term'], faultCode: 'NOT_FOUND' }] });
  });

  it('is refused for a term that has ended', async () => {
    const answer = await refusal(async () => send('planningCycleOpen', { ...second, term: termId('PARTY:2005-2010') }));
    expect(codesOf(answer)).toEqual(['TERM_ENDED']);
  });

  it('gives each slot its numbers and the rule they come from, by the day', async () => {
    const opened = await open('p1-d04', 'PARTY:2030-2035');
    const numbers = await rows(
      `select distinct required_min, required_max, rule_code from plan_slot where cycle_id = '${keyOf(opened.id)}' and post_id is not null`,
    );
    expect(numbers).toEqual([{ required_min: 0, required_max: 3, rule_code: 'PL-023' }]);
    const bodies = await rows<{ rule_code: string | null }>(
      `select rule_code, working from plan_slot where cycle_id = '${keyOf(opened.id)}' and body_id is not null`,
    );
    expect(bodies.map(({ rule_code }) => rule_code)).toContain('PL-026');
  });

  it('is open to those who plan in the subtree, at their own level', async () => {
    const input = { unit: unitId('p1-d04'), term: termId('PARTY:2025-2030'), purpose: 'REVIEW' };
    expect(await send('planningCycleOpen', input, { persona: district, dryRun: true })).toMatchObject({
      __typename: 'PlanningCycleOpened',
    });
  });
});

describe('proposing people', () => {
  it('is refused for a post that is dissolved on the day', async () => {
    const slot = slots.at(-1)!;
    const post = `(select post_id from plan_slot where id = '${keyOf(slot)}')`;
    await test.database.query({ text: `update post set valid_until = '2024-06-01' where id = ${post}`, params: [] });
    const answer = await refusal(async () => propose([proposalOf(slot, somebody())]));
    expect(answer).toMatchObject({ reasons: [{ code: 'TARGET_DISSOLVED', row: slot }] });
    expect(await propose([proposalOf(slot, somebody())], { proposedOn: '2024-05-31' })).toMatchObject({
      __typename: 'PlanEntriesProposed',
    });
  });

  it('is refused for who stands on the slot already', async () => {
    const person = somebody();
    await propose([proposalOf(slots[0]!, person)]);
    const answer = await refusal(async () => propose([proposalOf(slots[0]!, person)]));
    expect(codesOf(answer)).toEqual(['ENTRY_EXISTS']);
  });

  it('is refused for more people than the rule allows for a post, with the rule', async () => {
    const four = [1, 2, 3, 4].map(() => proposalOf(slots[1]!, somebody()));
    const answer = await refusal(async () => propose(four));
    expect(answer).toMatchObject({
      reasons: [
        { code: 'TOO_MANY_IN_SLOT', row: slots[1], verdict: { outcome: 'NOT_MET', checks: [{ ruleCode: 'PL-023' }] } },
      ],
    });
    expect(await propose(four.slice(1))).toMatchObject({ __typename: 'PlanEntriesProposed' });
  });

  it('is refused for a person who would be planned for too many posts of one level', async () => {
    const person = somebody();
    const four = slots.slice(2, 6).map((slot) => proposalOf(slot, person));
    const answer = await refusal(async () => propose(four));
    expect(answer).toMatchObject({ reasons: [{ code: 'TOO_MANY_POSTS', row: person }] });
  });

  it('is refused with all reasons at once', async () => {
    const [one, two] = [somebody(), somebody()];
    const answer = await refusal(async () =>
      propose([
        ...[one, one, two].map((person) => proposalOf(slots[6]!, person)),
        ...slots.slice(7, 11).map((slot) => proposalOf(slot, two)),
      ]),
    );
    expect(codesOf(answer)).toEqual(['ENTRY_EXISTS', 'TOO_MANY_POSTS']);
  });

  it('lists what is not known with its verdict and refuses nothing for it', async () => {
    const { verdicts } = await propose([proposalOf(slots[7]!, somebody())]);
    expect(verdicts).toMatchObject([{ verdict: { outcome: 'UNKNOWN', factsMissing: ['isPoliticalStandardDenied'] } }]);
  });
});

describe('two who propose for the last place of a slot at once', () => {
  it('get one place between them: one is in, the other is told why not', async () => {
    const slot = slots[8]!;
    await propose([proposalOf(slot, somebody()), proposalOf(slot, somebody())]);
    const sendings = [somebody(), somebody()].map((person) => async () => propose([proposalOf(slot, person)]));
    const answers = await atOnce('planning_cycle', cycle.id, sendings);
    const kinds = answers.map(({ __typename }) => __typename as string).toSorted();
    expect(kinds).toEqual(['PlanEntriesProposed', 'RuleViolation']);
    expect(answers.flatMap(codesOf)).toEqual(['TOO_MANY_IN_SLOT']);
    expect(await rows(`select count(*)::integer as people from plan_entry where slot_id = '${keyOf(slot)}'`)).toEqual([
      { people: 3 },
    ]);
  });

  it('who open the same cycle get one between them', async () => {
    const input = { unit: unitId('p1'), term: termId('STATE:2026-2031'), purpose: 'BUILD' };
    const sendings = [1, 2, 3].map(() => async () => send('planningCycleOpen', input));
    const answers = await atOnce('unit', unitId('p1'), sendings);
    expect(answers.flatMap(codesOf)).toEqual(['CYCLE_ALREADY_OPEN', 'CYCLE_ALREADY_OPEN']);
  });
});
