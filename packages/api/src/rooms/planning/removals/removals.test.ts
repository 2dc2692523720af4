import { addDays, plainDate } from '@cadre/domain/kernel';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openTestApi, testDay, type TestQuery } from '../../../testing/harness.js';
import { district, keyOf, termId, unitId } from '../plan-mutations.test.data.js';

const test = await openTestApi();

const rows = async <Row>(text: string): Promise<Row[]> =>
  JSON.parse(JSON.stringify(await test.database.query({ text, params: [] }))) as Row[];
const run = async (text: string) => void (await test.database.query({ text, params: [] }));

const selection = `questionsWithoutRule proposed(first: 200) { totalCount nodes { entry { id cadre { id } } proposals { ground isAutomatic check { ruleCode } } verdict { outcome checks { question outcome ruleCode } } } }
  open(first: 200) { totalCount nodes { entry { id cadre { id } } proposals { ground } verdict { outcome factsMissing questionsWithoutRule checks { question } } } }`;
const document = `query ($cycle: ID!, $asOf: Date) { node(id: $cycle) { ... on PlanningCycle { removalProposals(asOf: $asOf) { ${selection} } } } }`;

interface Found {
  readonly entry: { readonly id: string; readonly cadre: { readonly id: string } | null };
  readonly proposals: readonly {
    readonly ground: string;
    readonly isAutomatic: boolean;
    readonly check: { readonly ruleCode: string };
  }[];
  readonly verdict: {
    readonly outcome: string;
    readonly factsMissing: readonly string[];
    readonly questionsWithoutRule: readonly string[];
  };
}

async function ask(cycle: string, asOf: string = testDay, options: TestQuery = {}) {
  const { data, errors } = await test.query(document, { cycle, asOf }, options);
  expect(errors).toBeUndefined();
  const { proposed, open, questionsWithoutRule } = data.node.removalProposals;
  return { proposed: proposed.nodes as readonly Found[], open: open.nodes as readonly Found[], questionsWithoutRule };
}

const cycleOf = async (unit: string, term: string) =>
  (
    await rows<{ id: string }>(
      `select 'PlanningCycle:' || id as id from planning_cycle where 'Unit:' || unit_id = '${unitId(unit)}' and 'PlanningTerm:' || term_id = '${termId(term)}' and purpose = 'BUILD'`,
    )
  )[0]!.id;

interface Live {
  readonly id: string;
  readonly cadre: string;
  readonly from: string;
}
/** Entries live on the day of the tests and in all of 2024 and 2025, of people with a birth, no discipline and no ballot, the first of each person. */
const liveIn = async (cycle: string) =>
  rows<Live>(
    `select distinct on (cadre_id) plan_entry.id::text, cadre_id::text as cadre, valid_from::text as from from plan_entry join plan_slot on plan_slot.id = slot_id
     join cadre on cadre.id = cadre_id where cycle_id = '${keyOf(cycle)}' and valid_until is null and state in ('APPROVED', 'PROPOSED')
     and birth_date > '1975' and not exists (select from discipline where discipline.cadre_id = plan_entry.cadre_id)
     and not exists (select from vote_result where vote_result.cadre_id = plan_entry.cadre_id) order by cadre_id, plan_entry.id`,
  );

const eleventh = await cycleOf('p1-d11', 'PARTY:2020-2025');
const own = await cycleOf('p1-d04', 'PARTY:2025-2030');
const everyState = async () => rows(`select id, state, valid_until, recorded_from from plan_entry order by id`);
const groundsOf = ({ proposed }: { readonly proposed: readonly Found[] }, entry: string) =>
  proposed
    .filter(({ entry: { id } }) => id === `PlanEntry:${entry}`)
    .flatMap(({ proposals }) => proposals.map(({ ground }) => ground));

describe('the removals proposed in the demo province', () => {
  it('name everybody who was disciplined while in the plan, and nobody else for it', async () => {
    const disciplined = await rows<{ id: string }>(
      `select distinct 'PlanEntry:' || plan_entry.id as id from plan_entry join plan_slot on plan_slot.id = slot_id join discipline on discipline.cadre_id = plan_entry.cadre_id
       where cycle_id = '${keyOf(eleventh)}' and plan_entry.valid_from <= '${testDay}' and (plan_entry.valid_until > '${testDay}' or plan_entry.valid_until is null
         and state not in ('REMOVED', 'WITHDRAWN', 'EXPIRED', 'APPOINTED', 'CARRIED_OVER'))
       and decided_on >= plan_entry.valid_from and decided_on <= '${testDay}' order by 1`,
    );
    const { proposed } = await ask(eleventh);
    const found = proposed.filter(({ proposals }) => proposals.some(({ ground }) => ground === 'DISCIPLINE'));
    expect(disciplined.length).toBeGreaterThan(0);
    expect(found.map(({ entry }) => entry.id).toSorted()).toEqual(disciplined.map(({ id }) => id));
    expect(found[0]!.proposals[0]).toEqual({ ground: 'DISCIPLINE', isAutomatic: true, check: { ruleCode: 'PL-070' } });
  });

  it('leave open on whom facts are missing, and name the facts', async () => {
    const { open } = await ask(eleventh);
    expect(open.length).toBeGreaterThan(100);
    for (const { verdict, proposals } of open) {
      expect(verdict).toMatchObject({ outcome: 'UNKNOWN' });
      expect(verdict.factsMissing).toContain('isPoliticalStandardDenied');
      expect(proposals).toEqual([]);
    }
  });

  it('remove nobody', async () => {
    const before = await everyState();
    await ask(eleventh);
    expect(await everyState()).toEqual(before);
  });
});

const people = await liveIn(own);
let next = 0;
const somebody = () => people[next++]!;

describe('a discipline', () => {
  const { id, cadre } = somebody();

  it.each([
    ['the day before', -1, []],
    ['the day', 0, ['DISCIPLINE']],
    ['the day after', 1, ['DISCIPLINE']],
  ])('is a ground from the day on which it was decided: %s', async (_name, days, grounds) => {
    await run(
      `insert into discipline (id, cadre_id, side, form, decided_on, valid_from, decision_number)
       select gen_random_uuid(), '${cadre}', side, 'REPRIMAND', '2024-06-01', '2024-06-01', '1-QĐ/UBKT' from discipline
       where not exists (select from discipline where cadre_id = '${cadre}') limit 1`,
    );
    expect(groundsOf(await ask(own, addDays(plainDate('2024-06-01'), days)), id)).toEqual(grounds);
  });

  it.each([
    ['2025-10-07', ['DISCIPLINE'], []],
    ['2025-10-08', [], ['age', 'discipline', 'politicalStandard'].map((each) => `planning.automatic-removal#${each}`)],
  ])('is one while the rule is in force: on %s %j', async (day, grounds, without) => {
    const found = await ask(own, day);
    expect(groundsOf(found, id)).toEqual(grounds);
    expect(found.questionsWithoutRule).toEqual(without);
  });
});

describe('what the appraisal of the cycle found', () => {
  const { id, cadre } = somebody();
  const findings = async () => groundsOf(await ask(own), id);

  it('is a ground where the political standard was denied', async () => {
    expect(await findings()).toEqual([]);
    await run(
      `insert into plan_finding (id, cycle_id, cadre_id, is_political_standard_denied, found_on) values (gen_random_uuid(), '${keyOf(own)}', '${cadre}', true, '2024-01-01')`,
    );
    expect(await findings()).toEqual(['STANDARD_NOT_MET']);
  });

  it('is told to those who plan and approve; for an analyst of the same level it is not known', async () => {
    const [unit] = await rows<{ id: string }>(`select id::text from unit where 'Unit:' || id = '${unitId('p1')}'`);
    const asViewer = async (roles: readonly string[]) => {
      const viewer = { name: 'somebody', unitId: unit!.id, roles, managementLevel: 'PROVINCE_STANDING_COMMITTEE' };
      const contextValue = test.api.contextFor(viewer, 'test');
      const variableValues = { cycle: own, asOf: testDay };
      const answer = await test.api.engine.answer({
        source: document,
        document: parse(document),
        variableValues,
        contextValue,
      });
      const data = JSON.parse(JSON.stringify(answer.kind === 'result' ? answer.result.data : answer.data));
      return data.node.removalProposals as { proposed: { nodes: readonly Found[] }; open: { nodes: readonly Found[] } };
    };
    const analyst = await asViewer(['ANALYST']);
    expect(groundsOf({ proposed: analyst.proposed.nodes }, id)).toEqual([]);
    expect(analyst.open.nodes.find(({ entry }) => entry.id === `PlanEntry:${id}`)?.verdict.factsMissing).toContain(
      'isPoliticalStandardDenied',
    );
    expect(groundsOf({ proposed: (await asViewer(['APPROVER'])).proposed.nodes }, id)).toEqual(['STANDARD_NOT_MET']);
  });
});

describe('a confidence ballot', () => {
  const round = async (
    name: string,
    unit: string,
    given: { readonly low: number; readonly heldOn?: string; readonly state?: string; readonly cadre: string },
  ) => {
    const { low, heldOn = '2023-09-01', state = 'CERTIFIED', cadre } = given;
    await run(`insert into vote_round (id, unit_id, purpose, state, name, held_on, members, summoned, present, issued, returned, valid, invalid)
      select gen_random_uuid(), id, 'CONFIDENCE_BALLOT', '${state}', '${name}', '${heldOn}', 40, 40, 36, 36, 36, 36, 0 from unit where 'Unit:' || id = '${unitId(unit)}'`);
    await run(`insert into vote_result (id, round_id, cadre_id, high, confidence, low, blank)
      select gen_random_uuid(), id, '${cadre}', ${36 - low}, 0, ${low}, 0 from vote_round where name = '${name}'`);
  };

  it.each([
    ['half low', { low: 18 }, []],
    ['more than half low', { low: 19 }, ['LOW_CONFIDENCE']],
    ['more than half low on the day before the rule', { low: 19, heldOn: '2023-02-01' }, []],
    ['more than half low on the first day of the rule', { low: 19, heldOn: '2023-02-02' }, ['LOW_CONFIDENCE']],
    ['more than half low on the day of the facts', { low: 19, heldOn: testDay }, ['LOW_CONFIDENCE']],
    ['more than half low after the day of the facts', { low: 19, heldOn: '2025-01-01' }, []],
    ['more than half low, not certified', { low: 19, state: 'CLOSED' }, []],
  ])('that says %s gives %j', async (name, given, grounds) => {
    const { id, cadre } = somebody();
    await round(name, 'p1-d04', { ...given, cadre });
    expect(groundsOf(await ask(own), id)).toEqual(grounds);
  });

  it('is asked about as the last one: an earlier one gives nothing', async () => {
    const { id, cadre } = somebody();
    await round('earlier', 'p1-d04', { low: 30, heldOn: '2023-05-01', cadre });
    expect(groundsOf(await ask(own), id)).toEqual(['LOW_CONFIDENCE']);
    await round('later', 'p1-d04', { low: 3, heldOn: '2024-05-01', cadre });
    expect(groundsOf(await ask(own), id)).toEqual([]);
  });

  it('of the province is not told to the district', async () => {
    const { id, cadre } = somebody();
    await round('of the province', 'p1', { low: 30, cadre });
    expect(groundsOf(await ask(own), id)).toEqual(['LOW_CONFIDENCE']);
    expect(groundsOf(await ask(own, testDay, { persona: district }), id)).toEqual([]);
  });
});

describe('what a viewer may not see', () => {
  it('is not known: of somebody whose file is elsewhere only the entry is told', async () => {
    const seen = await ask(own, testDay, { persona: district });
    const visible = new Set([...seen.proposed, ...seen.open].map(({ entry }) => entry.id));
    const { id, cadre } = people.slice(next).find((each) => visible.has(`PlanEntry:${each.id}`))!;
    await run(
      `update cadre set unit_id = (select id from unit where 'Unit:' || id = '${unitId('p1-d05')}') where id = '${cadre}'`,
    );
    await run(
      `insert into discipline (id, cadre_id, side, form, decided_on, valid_from, decision_number)
       select gen_random_uuid(), '${cadre}', side, 'WARNING', '2024-06-01', '2024-06-01', '2-QĐ/UBKT' from discipline limit 1`,
    );
    expect(groundsOf(await ask(own), id)).toEqual(['DISCIPLINE']);
    const told = await ask(own, testDay, { persona: district });
    expect(groundsOf(told, id)).toEqual([]);
    expect(told.open.find(({ entry }) => entry.id === `PlanEntry:${id}`)).toMatchObject({
      entry: { cadre: null },
      verdict: { outcome: 'UNKNOWN' },
    });
    expect(JSON.stringify(told)).not.toContain(cadre);
  });

  it('are slots above the level of the viewer: their entries are neither listed nor counted', async () => {
    const [all, few] = [await ask(own), await ask(own, testDay, { persona: district })];
    const count = ({ proposed, open }: typeof all) => proposed.length + open.length;
    expect(count(few)).toBeGreaterThan(0);
    expect(count(few)).toBeLessThan(count(all));
    const level = await rows<{ level: string }>(
      `select distinct coalesce(post.management_level, body.management_level) as level from plan_entry join plan_slot on plan_slot.id = slot_id
       left join post on post.id = post_id left join body on body.id = body_id
       where 'PlanEntry:' || plan_entry.id = any('{${[...few.proposed, ...few.open].map(({ entry }) => entry.id).join()}}')`,
    );
    expect(level.map((each) => each.level)).not.toContain('PROVINCE_STANDING_COMMITTEE');
  });

  it.each(['auditor', 'province-analyst', null])('are cycles, for %s', async (persona) => {
    const { data } = await test.query(document, { cycle: own }, { persona });
    expect(data.node).toBeNull();
  });
});

describe('an earlier instant of knowledge', () => {
  it('is not answered for: proposals are made from what is known now', async () => {
    const { data, errors } = await test.query(
      `query ($cycle: ID!) { at(knownAt: "2026-01-01T00:00:00Z") { node(id: $cycle) { ... on PlanningCycle { removalProposals { open { totalCount } } } } } }`,
      { cycle: own },
    );
    expect(errors).toBeUndefined();
    expect(data.at.node.removalProposals).toBeNull();
  });
});
