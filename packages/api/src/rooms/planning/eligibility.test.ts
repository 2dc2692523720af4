import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { district, planningOf, proposalOf } from './plan-mutations.test.data.js';

const test = await openTestApi();
const { rows, send, open, slotsOf, peopleOf } = planningOf(test);

const cycle = await open('p1', 'PARTY:2030-2035');
const [slot, other, ...more] = (await slotsOf(cycle.id)) as [string, string, ...string[]];
const checks = 'outcome factsMissing checks { ruleCode outcome observed required rule { id } }';
const answered = `verdict { ${checks} } reasons { code row verdict { ${checks} } }`;
const day = '2024-06-01';

const ask = async (asked: { slot: string; cadre: string; asOf?: string }, persona?: string | null) => {
  const source = `query ($slot: ID!, $cadre: ID!, $asOf: Date!) {
    ofSlot: node(id: $slot) { ... on PlanSlot { eligibility(cadre: $cadre, asOf: $asOf) { ${answered} } } }
    ofCadre: node(id: $cadre) { ... on Cadre { eligibility(slot: $slot, asOf: $asOf) { ${answered} } } } }`;
  const answer = await test.query(source, { asOf: day, ...asked }, persona === undefined ? {} : { persona });
  expect(answer.errors).toBeUndefined();
  expect(answer.statements).toHaveLength(1);
  return answer.data;
};

/** Every so many people of the province, by global id: of all ages, posts and seats, some with a discipline. */
const everybody = (
  await rows<{ id: string }>(
    `select 'Cadre:' || id as id from (select id, row_number() over (order by id) as nth from cadre) each
     where nth % 250 = 0 or id in (select cadre_id from discipline order by id limit 5) or id in (select id from cadre where birth_date is null limit 2)`,
  )
).map(({ id }) => id);

describe('whether somebody can be planned for a slot', () => {
  it('is what a proposal would be answered with: the same verdict and the same reasons', async () => {
    const outcomes = new Set<string>();
    for (const cadre of everybody) {
      const input = { cycle: cycle.id, proposedOn: day, entries: [proposalOf(slot, cadre)] };
      const proposed = await send('planEntriesPropose', input, { dryRun: true });
      const { ofSlot, ofCadre } = await ask({ slot, cadre });
      expect(ofCadre).toEqual(ofSlot);
      const { verdict, reasons } = ofSlot.eligibility;
      outcomes.add(verdict.outcome);
      expect(reasons).toMatchObject(proposed.reasons ?? []);
      expect(reasons).toHaveLength(proposed.reasons?.length ?? 0);
      // A proposal that is refused answers with no verdicts but those of its reasons.
      expect([verdict]).toMatchObject(
        (proposed.verdicts ?? [{ verdict: {} }]).map((each: { verdict: object }) => each.verdict),
      );
    }
    expect(outcomes).toContain('NOT_MET');
  });

  it('names the clause in force on the day that stands in the way, what it asks and what it found', async () => {
    const [old] = await rows<{ id: string }>(
      `select 'Cadre:' || id as id from cadre where birth_date < '1964' and length(birth_date) = 10 order by id limit 1`,
    );
    const on = async (asOf: string) => {
      const { ofSlot } = await ask({ slot, cadre: old!.id, asOf });
      return ofSlot.eligibility.verdict.checks.filter(({ outcome }: { outcome: string }) => outcome === 'NOT_MET');
    };
    const age = (ruleCode: string) => ({ ruleCode, required: '60', rule: { id: expect.any(String) as string } });
    expect((await on('2021-12-26'))[0]).toMatchObject(age('PL-034'));
    expect((await on('2021-12-27'))[0]).toMatchObject(age('PL-030'));
    expect((await on('2021-12-28'))[0]).toMatchObject(age('PL-030'));
  });

  describe.each([
    // The text compares posts; how seats lie to each other and to posts is our reading, which the note of PL-053 says.
    { held: 'a lower post and a seat', planned: 'POST', kind: 'STANDING_COMMITTEE', expected: ['MET', 'HIGHER'] },
    { held: 'a seat of a committee', planned: 'OWN_BODY', kind: 'EXECUTIVE_COMMITTEE', expected: ['NOT_MET', 'EQUAL'] },
  ])('upwards only, of somebody who holds $held', ({ planned, kind, expected }) => {
    it(`for ${planned} is ${expected.join(', ')}`, async () => {
      const [pair] = await rows<{ cadre: string; slot: string }>(
        `select 'Cadre:' || seat.cadre_id as cadre, 'PlanSlot:' || plan_slot.id as slot
         from tenure seat join body on body.id = seat.body_id join tenure held on held.cadre_id = seat.cadre_id and held.post_id is not null
           join post on post.id = held.post_id join post_title on post_title.id = post.post_title_id
           join plan_slot on case when '${planned}' = 'POST' then 'PlanSlot:' || plan_slot.id = '${slot}' else plan_slot.body_id = body.id end
         where body.kind = '${kind}' and body.management_level = 'PROVINCE_STANDING_COMMITTEE' and seat.valid_until is null and held.valid_until is null
           and seat.valid_from < '2024-01-01' and held.valid_from < '2024-01-01'
           and ('${planned}' <> 'POST' or post_title.rank > (select title.rank from plan_slot own join post p on p.id = own.post_id join post_title title on title.id = p.post_title_id where 'PlanSlot:' || own.id = '${slot}'))
         order by seat.id, plan_slot.id limit 1`,
      );
      const { ofSlot } = await ask(pair!);
      const upwards = ofSlot.eligibility.verdict.checks.find(
        ({ ruleCode }: { ruleCode: string }) => ruleCode === 'PL-053',
      );
      expect([upwards.outcome, upwards.observed]).toEqual(expected);
    });
  });

  it('is refused to somebody removed from post while that is in effect', async () => {
    const [, person] = await peopleOf();
    const add = `insert into discipline (id, cadre_id, side, form, decision_number, decided_on, valid_from, valid_until, recorded_from)
      select gen_random_uuid(), id, 'PARTY', 'REMOVAL_FROM_POST', '1-QĐ', '2024-05-02', '2024-05-02', '2025-05-02', clock_timestamp() from cadre where 'Cadre:' || id = '${person}'`;
    await rows(add);
    const codes = async (asOf: string) =>
      (await ask({ slot, cadre: person!, asOf })).ofSlot.eligibility.reasons.map(({ code }: { code: string }) => code);
    expect(await codes('2024-05-01')).not.toContain('NOT_ELIGIBLE');
    expect(await codes('2024-05-02')).toContain('NOT_ELIGIBLE');
    expect(await codes('2025-05-01')).toContain('NOT_ELIGIBLE');
    expect(await codes('2025-05-02')).not.toContain('NOT_ELIGIBLE');
  });

  it('counts the posts that the person is planned for already, and says who stands on the slot', async () => {
    const [person] = await peopleOf();
    const planned = [other, ...more].slice(0, 4);
    for (const each of planned.slice(0, 3)) {
      const input = { cycle: cycle.id, proposedOn: day, entries: [proposalOf(each, person!)] };
      expect(await send('planEntriesPropose', input)).toMatchObject({ __typename: 'PlanEntriesProposed' });
    }
    const codes = async (asked: string) =>
      (await ask({ slot: asked, cadre: person! })).ofSlot.eligibility.reasons.map(({ code }: { code: string }) => code);
    expect(await codes(planned[0]!)).toContain('ENTRY_EXISTS');
    const input = { cycle: cycle.id, proposedOn: day, entries: [proposalOf(slot, person!)] };
    const proposed = await send('planEntriesPropose', input, { dryRun: true });
    expect(await codes(slot)).toEqual((proposed.reasons ?? []).map(({ code }: { code: string }) => code));
  });

  it('says that a closed list takes nobody, and judges all the same', async () => {
    const [closed] = await rows<{ id: string }>(
      `select 'PlanSlot:' || plan_slot.id as id from plan_slot join planning_cycle on planning_cycle.id = cycle_id
       where state = 'CLOSED' and post_id is not null order by plan_slot.id limit 1`,
    );
    const { ofSlot } = await ask({ slot: closed!.id, cadre: everybody[0]! });
    expect(ofSlot.eligibility.reasons[0]).toMatchObject({ code: 'CYCLE_STATE_FORBIDS', verdict: null });
    expect(ofSlot.eligibility.verdict.checks).not.toHaveLength(0);
  });
});

describe('the verdict on somebody in a plan', () => {
  const page = async (first: number, args = '') =>
    test.query(
      `query ($first: Int!) { planEntries(first: $first ${args}) { nodes {
        cadre { id } slot { id } verdict { ${checks} } } } }`,
      { first },
    );

  it('is that of the person and the slot, on the day of the facts', async () => {
    const { data } = await page(5, ', asOf: "2021-12-27"');
    for (const { cadre, slot: planned, verdict } of data.planEntries.nodes) {
      const { ofSlot } = await ask({ slot: planned.id, cadre: cadre.id, asOf: '2021-12-27' });
      expect(verdict).toEqual(ofSlot.eligibility.verdict);
    }
  });

  it('takes one statement for one entry and for fifty', async () => {
    expect((await page(1)).statements).toHaveLength(1);
    const fifty = await page(50);
    expect(fifty.statements).toHaveLength(1);
    expect(fifty.data.planEntries.nodes).toHaveLength(50);
  });
});

const find = async (text: string) => (await rows<{ id: string }>(`${text} limit 1`))[0]!.id;
const unitsOfDistrict = `select unit_id from unit_closure where ancestor_id = (select id from unit where code = 'P1-D04')`;
const inside = await find(`select 'Cadre:' || id as id from cadre where unit_id in (${unitsOfDistrict}) order by code`);
const outside = await find(
  `select 'Cadre:' || id as id from cadre where unit_id not in (${unitsOfDistrict}) order by code`,
);
const districtSlot = await find(
  `select 'PlanSlot:' || plan_slot.id as id from plan_slot join planning_cycle on planning_cycle.id = cycle_id join post on post.id = post_id
   where planning_cycle.unit_id = (select id from unit where code = 'P1-D04') and post.management_level = 'DISTRICT_STANDING_COMMITTEE' order by plan_slot.id`,
);

describe('who asks', () => {
  it.each([
    { what: 'an own person and an own slot', cadre: inside, asked: districtSlot, isAnswered: true },
    { what: 'somebody of another district', cadre: outside, asked: districtSlot, isAnswered: false },
    { what: 'a slot of the province', cadre: inside, asked: slot, isAnswered: false },
  ])('as the district, of $what, is answered: $isAnswered', async ({ cadre, asked, isAnswered }) => {
    const { ofSlot, ofCadre } = await ask({ slot: asked, cadre }, district);
    expect(Boolean(ofSlot?.eligibility)).toBe(isAnswered);
    expect(Boolean(ofCadre?.eligibility)).toBe(isAnswered);
  });

  it.each(['province-analyst', 'auditor', null])('as %s learns nothing, who reads no plan', async (persona) => {
    const { ofSlot, ofCadre } = await ask({ slot: districtSlot, cadre: inside }, persona);
    expect([ofSlot, ofCadre?.eligibility ?? null]).toEqual([null, null]);
  });

  it('as the district does not learn from the limits for how many posts of the province somebody is planned', async () => {
    const shown = async (persona?: string) =>
      (await ask({ slot: districtSlot, cadre: inside, asOf: '2021-12-26' }, persona)).ofSlot.eligibility.reasons.map(
        ({ code }: { code: string }) => code,
      );
    const before = await shown(district);
    await rows(
      `insert into plan_entry (id, slot_id, cadre_id, province_id, state, readiness, source, valid_from, recorded_from)
       select gen_random_uuid(), slot.id, cadre.id, cadre.province_id, 'APPROVED', 'READY_NOW', 'ON_SITE', '2020-01-01', clock_timestamp()
       from cadre, (select plan_slot.id from plan_slot join planning_cycle on planning_cycle.id = cycle_id
         join post on post.id = post_id where planning_cycle.unit_id = (select id from unit where code = 'P1')
         and planning_cycle.term_id = (select term_id from planning_cycle own join plan_slot mine on mine.cycle_id = own.id where 'PlanSlot:' || mine.id = '${districtSlot}')
         and planning_cycle.purpose <> 'ORIENT' order by plan_slot.id limit 8) slot
       where 'Cadre:' || cadre.id = '${inside}'`,
    );
    expect(await shown()).toContain('TOO_MANY_POSTS');
    expect(await shown(district)).toEqual(before);
  });
});
