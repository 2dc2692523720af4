import { idFromName } from '@cadre/domain/kernel';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../api.js';
import { openTestApi } from '../../testing/harness.js';
import { keyOf, row } from '../../testing/rows.js';
import { codesOf, proposalOf, termId } from './plan-mutations.test.data.js';

/*
 * Hà Tĩnh in 2012: the plan of 2010–2015 reviewed, that of 2015–2020 built, 2020–2025 oriented, and the dossiers of 19 Party
 * committees and 42 departments and mass organisations. The article gives these counts and no unit, post or person, and not which act
 * applied to which dossier: those below are made for the test, as simple as the routing by management level allows.
 */

const test = await openTestApi();
const today = '2012-12-20';
const api = await createApi({ database: test.database, today: () => today });
const province = idFromName('unit', 'ha-tinh');

type Unit = string;
const committees = Array.from({ length: 19 }, (_, nth): Unit => `ht-committee-${nth + 1}`);
const departments = Array.from({ length: 42 }, (_, nth): Unit => `ht-department-${nth + 1}`);
const units = [...committees, ...departments];
const people = (unit: Unit) => [1, 2, 3].map((nth) => `${unit}-person-${nth}`);

const named = (name: string) => ({ name, folded_name: name, sort_key: name });
const postOf = (unit: Unit, title: string, level: string) =>
  row('post', `${unit}-${title}`, {
    unit_id: keyOf('unit', unit),
    post_title_id: idFromName('post_title', title),
    establishment: 1,
    management_level: level,
    valid_from: '2012-01-01',
  });
const personOf = (unit: Unit, name: string) =>
  row('cadre', name, {
    code: name,
    full_name: name,
    folded_name: name,
    sort_key: name,
    gender: 'FEMALE',
    birth_date: '1976-05-19',
    province_id: province,
    unit_id: keyOf('unit', unit),
  });
const unitOf = (unit: Unit, kind: string) => [
  row('unit', unit, { code: unit, kind, ...named(unit), province_id: province, valid_from: '2012-01-01' }),
  row('unit_link', unit, {
    unit_id: keyOf('unit', unit),
    target_id: province,
    kind: 'PARENT',
    valid_from: '2012-01-01',
  }),
  ...people(unit).map((person) => personOf(unit, person)),
];

await test.database.inTransaction(async (tx) =>
  tx.script(
    [
      ...committees.flatMap((unit) => [
        ...unitOf(unit, 'DISTRICT_COMMITTEE'),
        postOf(unit, 'DISTRICT_SECRETARY', 'PROVINCE_STANDING_COMMITTEE'),
        postOf(unit, 'SECTION_HEAD', 'DISTRICT_STANDING_COMMITTEE'),
      ]),
      ...departments.flatMap((unit) => [
        ...unitOf(unit, 'STATE_AGENCY'),
        postOf(unit, 'DEPARTMENT_DIRECTOR', 'PROVINCE_STANDING_COMMITTEE'),
      ]),
    ].join('\n'),
  ),
);

interface Actor {
  readonly unit: string;
  readonly level: string;
  readonly roles?: readonly string[];
}
const standingCommittee: Actor = { unit: province, level: 'PROVINCE_STANDING_COMMITTEE' };
const districtLevel = (unit: Unit): Actor => ({ unit: keyOf('unit', unit), level: 'DISTRICT_STANDING_COMMITTEE' });

async function ask(
  source: string,
  variableValues: Record<string, unknown> = {},
  actor: Actor | null = standingCommittee,
) {
  const { unit, level, roles = ['PLANNER', 'APPROVER', 'ANALYST'] } = actor ?? { unit: '', level: '' };
  const viewer = actor === null ? null : { name: `${level} of ${unit}`, unitId: unit, roles, managementLevel: level };
  const contextValue = api.contextFor(viewer, 'test');
  const document = parse(source);
  expect(validate(api.schema, document)).toEqual([]);
  const answer = await api.engine.answer({ source, document, variableValues, contextValue });
  if (answer.kind === 'json') return JSON.parse(answer.data);
  expect(answer.result.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.result.data));
}

let keys = 0;
async function send(name: string, input: object, actor: Actor = standingCommittee, dryRun = false) {
  keys += 1;
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const done = {
    planningCycleOpen: 'PlanningCycleOpened',
    planEntriesPropose: 'PlanEntriesProposed',
    planDecide: 'PlanDecided',
  }[name]!;
  const verdicts =
    name === 'planningCycleOpen'
      ? ''
      : 'verdicts { verdict { outcome questionsWithoutRule checks { ruleCode isLowConfidence } } }';
  const data = await ask(
    `mutation ($input: ${type}Input!, $key: String!, $dryRun: Boolean!) { ${name}(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
      __typename ... on ${done} { cycle { id state version slots { nodes { id requiredMin requiredMax managementLevel } } } ${verdicts} }
      ... on InvalidInput { faults { path faultCode: code } } ... on NotPermitted { obstacles { obstacleCode: code needed } }
      ... on StateConflict { state allowed { act to } } ... on RuleViolation { reasons { code row } } } }`,
    { input, key: `ha-tinh ${keys}`, dryRun },
    actor,
  );
  return data[name];
}

interface Cycle {
  readonly id: string;
  readonly state: string;
  readonly version: string;
  readonly slots: {
    readonly nodes: readonly {
      readonly id: string;
      readonly requiredMin: number;
      readonly requiredMax: number | null;
      readonly managementLevel: string;
    }[];
  };
}

async function open(unit: Unit, purpose: string, term: string): Promise<Cycle> {
  const answer = await send('planningCycleOpen', {
    unit: `Unit:${keyOf('unit', unit)}`,
    term: termId(`PARTY:${term}`),
    purpose,
    openedOn: '2012-12-03',
  });
  return answer.cycle;
}

const paper = `Document:${idFromName('document', 'ha-tinh:35-KH/TU')}`;
const act = async ({ id, version }: Cycle, name: string, given: object = {}, actor: Actor = standingCommittee) =>
  send('planDecide', { cycle: id, expectedVersion: version, act: name, decidedOn: '2012-12-20', ...given }, actor);

const clear = { isProposed: false, isPoliticalStandardDenied: false, fault: 'NONE' };

/** Two people for each slot, and the acts of the planning unit, up to the submission. */
async function submitted(unit: Unit, cycle: Cycle): Promise<Cycle> {
  const persons = people(unit).map((name) => `Cadre:${keyOf('cadre', name)}`);
  const entries = cycle.slots.nodes.flatMap(({ id }) => persons.slice(0, 2).map((person) => proposalOf(id, person)));
  let at: Cycle = (await send('planEntriesPropose', { cycle: cycle.id, proposedOn: '2012-12-10', entries })).cycle;
  const findings = persons.slice(0, 2).map((cadre) => ({ cadre, ...clear }));
  for (const name of ['NOMINATE', 'POLL', 'APPRAISE', 'SUBMIT']) {
    at = (await act(at, name, name === 'APPRAISE' ? { findings } : {})).cycle;
  }
  return at;
}

const dossiers = new Map<Unit, Cycle>();
for (const unit of units) dossiers.set(unit, await submitted(unit, await open(unit, 'BUILD', '2015-2020')));
const [first] = committees as [Unit, ...Unit[]];
const review = await open(first, 'REVIEW', '2010-2015');
const orientation = await open(first, 'ORIENT', '2020-2025');

const building = `term: { code: { eq: "2015-2020" } }, purpose: { eq: BUILD }, openedOn: { eq: "2012-12-03" }`;
const count = async (where: string, actor: Actor | null = standingCommittee): Promise<number> =>
  (await ask(`{ planningCycles(where: { ${where} }) { totalCount } }`, {}, actor)).planningCycles.totalCount;

describe('Hà Tĩnh in 2012, as the article tells it', () => {
  it('has three cycles open at once, for three terms and three purposes, and no act on any of them is told', async () => {
    const { unit } = await ask(
      '{ unit(code: "HA_TINH") { planningCycles(orderBy: [{ field: PURPOSE }]) { nodes { purpose state decidedOn term { code } acts { totalCount } } } } }',
    );
    expect(unit.planningCycles.nodes).toEqual([
      { purpose: 'BUILD', state: 'APPRAISING', decidedOn: null, term: { code: '2015-2020' }, acts: { totalCount: 0 } },
      { purpose: 'ORIENT', state: 'DRAFT', decidedOn: null, term: { code: '2020-2025' }, acts: { totalCount: 0 } },
      {
        purpose: 'REVIEW',
        state: 'UNDER_REVIEW',
        decidedOn: null,
        term: { code: '2010-2015' },
        acts: { totalCount: 0 },
      },
    ]);
  });

  it('counts 19 and 42 dossiers, and keeps apart which act applied to which', async () => {
    const { unit } = await ask(
      `{ unit(code: "HA_TINH") { observations(where: { indicator: { code: { in: ["COMMITTEE_PLANNING_DOSSIERS", "AGENCY_PLANNING_DOSSIERS"] } } }, orderBy: [{ field: COUNT }]) { nodes { count noteEnglish } } } }`,
    );
    expect(unit.observations.nodes.map((each: { count: number }) => each.count)).toEqual([
      committees.length,
      departments.length,
    ]);
    for (const { noteEnglish } of unit.observations.nodes) expect(noteEnglish).toMatch(/does not say/);
  });
});

describe('three cycles of one unit', () => {
  it('stand open side by side, each with its own meaning', async () => {
    const { node } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Unit { planningCycles { nodes { purpose term { code } } } } } }`,
      { id: `Unit:${keyOf('unit', first)}` },
    );
    expect(node.planningCycles.nodes).toHaveLength(3);
    expect(node.planningCycles.nodes).toEqual(
      expect.arrayContaining([
        { purpose: 'REVIEW', term: { code: '2010-2015' } },
        { purpose: 'BUILD', term: { code: '2015-2020' } },
        { purpose: 'ORIENT', term: { code: '2020-2025' } },
      ]),
    );
  });

  it('need people by the rules of the day, the orientation none and without a limit', () => {
    const numbers = ({ slots }: Cycle) => slots.nodes.map(({ requiredMin, requiredMax }) => [requiredMin, requiredMax]);
    expect(numbers(review)).toEqual([
      [2, 4],
      [2, 4],
    ]);
    expect(numbers(orientation)).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  it.each(['REVIEW', 'BUILD', 'ORIENT'])('are open once: a second %s is refused', async (purpose) => {
    const term = { REVIEW: '2010-2015', BUILD: '2015-2020', ORIENT: '2020-2025' }[purpose]!;
    const input = { unit: `Unit:${keyOf('unit', first)}`, term: termId(`PARTY:${term}`), purpose };
    expect(codesOf(await send('planningCycleOpen', input))).toEqual(['CYCLE_ALREADY_OPEN']);
  });

  it('ask different questions of a person: the next term for a plan, the time left for a review, of which no rule is known in 2012', async () => {
    const person = `Cadre:${keyOf('cadre', `${first}-person-3`)}`;
    const proposed = async ({ id, slots }: Cycle) =>
      (
        await send(
          'planEntriesPropose',
          { cycle: id, entries: [proposalOf(slots.nodes[0]!.id, person)] },
          standingCommittee,
          true,
        )
      ).verdicts[0].verdict;
    const ofOrientation = await proposed(orientation);
    expect(ofOrientation.checks.map(({ ruleCode }: { ruleCode: string }) => ruleCode)).toContain('PL-034');
    const ofReview = await proposed(review);
    expect(ofReview.checks.map(({ ruleCode }: { ruleCode: string }) => ruleCode)).not.toContain('PL-034');
    expect(ofReview.questionsWithoutRule).toContain('planning.supplement-age#timeLeft');
  });

  it('marks what rests on texts that nobody has read', async () => {
    const { verdicts } = await send(
      'planDecide',
      {
        cycle: dossiers.get(first)!.id,
        expectedVersion: dossiers.get(first)!.version,
        act: 'APPROVE',
        decidedOn: '2012-12-20',
        document: paper,
      },
      standingCommittee,
      true,
    );
    const checks = verdicts.flatMap(({ verdict }: { verdict: { checks: object[] } }) => verdict.checks);
    expect(checks).toContainEqual({ ruleCode: 'PL-034', isLowConfidence: true });
  });
});

describe('the rules of the day', () => {
  it.each([
    ['2012-11-04', [2, 3]],
    ['2012-11-05', [2, 4]],
    ['2012-11-06', [2, 4]],
  ])('on %s want %j people for a post', async (openedOn, numbers) => {
    const input = { unit: `Unit:${province}`, term: termId('PARTY:2025-2030'), purpose: 'BUILD', openedOn };
    const { cycle } = await send('planningCycleOpen', input, standingCommittee, true);
    const directors = cycle.slots.nodes as Cycle['slots']['nodes'];
    expect(directors).toHaveLength(42);
    for (const { requiredMin, requiredMax } of directors) expect([requiredMin, requiredMax]).toEqual(numbers);
  });

  it('are those of 2012, whatever came later: nothing can be dated after that day', async () => {
    const answer = await send('planningCycleOpen', {
      unit: `Unit:${province}`,
      term: termId('PARTY:2025-2030'),
      purpose: 'BUILD',
      openedOn: '2012-12-21',
    });
    expect(answer).toMatchObject({ faults: [{ path: ['input', 'openedOn'], faultCode: 'OUT_OF_RANGE' }] });
  });
});

describe('an orientation', () => {
  it('is submitted and noted, and can be neither approved nor confirmed', async () => {
    const at = await submitted(first, orientation);
    const allowed = [
      { act: 'NOTE', to: 'NOTED' },
      { act: 'RETURN', to: 'RETURNED' },
    ];
    for (const name of ['APPROVE', 'CONFIRM', 'REVIEW']) {
      expect(await act(at, name, { document: paper })).toEqual({
        __typename: 'StateConflict',
        state: 'SUBMITTED',
        allowed,
      });
    }
    const noted = (await act(at, 'NOTE', { document: paper })).cycle;
    expect(noted.state).toBe('NOTED');
    for (const name of ['APPROVE', 'CONFIRM', 'REVIEW']) {
      expect(await act(noted, name, { document: paper })).toMatchObject({
        state: 'NOTED',
        allowed: [{ act: 'CLOSE', to: 'CLOSED' }],
      });
    }
    const { node } = await ask(
      'query ($id: ID!) { node(id: $id) { ... on PlanningCycle { decidedOn acts { nodes { act } } } } }',
      { id: orientation.id },
    );
    expect(node.decidedOn).toBeNull();
    expect(node.acts.nodes.map((each: { act: string }) => each.act)).toEqual([
      'NOMINATE',
      'POLL',
      'APPRAISE',
      'SUBMIT',
      'NOTE',
    ]);
  });
});

describe('61 dossiers', () => {
  it('are submitted: 19 of committees and 42 of departments', async () => {
    expect(await count(`${building}, state: { eq: SUBMITTED }`)).toBe(61);
    expect(await count(`${building}, unit: { kind: { eq: DISTRICT_COMMITTEE } }`)).toBe(19);
    expect(await count(`${building}, unit: { kind: { eq: STATE_AGENCY } }`)).toBe(42);
  });

  it('are routed by who manages their posts: all to the province, those of committees to the district too', async () => {
    const managed = (level: string) => count(`${building}, slots: { managementLevel: { eq: ${level} } }`);
    expect(await managed('PROVINCE_STANDING_COMMITTEE')).toBe(61);
    expect(await managed('DISTRICT_STANDING_COMMITTEE')).toBe(19);
    expect(await managed('CENTRAL')).toBe(0);
  });

  it('are not decided by a level that manages none of their posts, nor without a document', async () => {
    const dossier = dossiers.get(departments[0]!)!;
    const own: Actor = { unit: keyOf('unit', departments[0]!), level: 'DISTRICT_STANDING_COMMITTEE' };
    // Who does not reach a post of the plan does not see the plan, and is told no more than that.
    expect(await act(dossier, 'APPROVE', { document: paper }, own)).toMatchObject({
      faults: [{ path: ['input', 'cycle'], faultCode: 'NOT_FOUND' }],
    });
    const central: Actor = { unit: province, level: 'CENTRAL' };
    expect(codesOf(await act(dossier, 'APPROVE', { document: paper }, central))).toEqual([
      'NOTHING_TO_APPROVE',
      'WRONG_LEVEL',
    ]);
    expect(codesOf(await act(dossier, 'APPROVE'))).toEqual(['ACT_WITHOUT_DOCUMENT']);
  });

  it('go back with a reason, and come again', async () => {
    const unit = departments[1]!;
    expect(codesOf(await act(dossiers.get(unit)!, 'RETURN'))).toEqual(['ACT_WITHOUT_REASON']);
    let at: Cycle = (await act(dossiers.get(unit)!, 'RETURN', { reason: 'Hồ sơ chưa đủ.' })).cycle;
    expect(at.state).toBe('RETURNED');
    for (const name of ['NOMINATE', 'POLL', 'APPRAISE', 'SUBMIT']) at = (await act(at, name)).cycle;
    dossiers.set(unit, at);
    const { planningCycles } = await ask(
      `{ planningCycles(where: { ${building}, acts: { act: { eq: RETURN } } }) { nodes { acts(where: { act: { eq: RETURN } }) { nodes { act from to level actedOn reason document { id } } } } } }`,
    );
    expect(planningCycles.nodes.map(({ acts }: { acts: { nodes: object[] } }) => acts.nodes)).toEqual([
      [
        {
          act: 'RETURN',
          from: 'SUBMITTED',
          to: 'RETURNED',
          level: 'PROVINCE_STANDING_COMMITTEE',
          actedOn: '2012-12-20',
          reason: 'Hồ sơ chưa đủ.',
          document: null,
        },
      ],
    ]);
  });

  it('are approved by each level for its own posts, those of committees then confirmed by the level above', async () => {
    for (const unit of departments) {
      const { cycle } = await act(dossiers.get(unit)!, 'APPROVE', { document: paper });
      expect(cycle.state).toBe('APPROVED');
      dossiers.set(unit, cycle);
    }
    for (const unit of committees) {
      const part = (await act(dossiers.get(unit)!, 'APPROVE', { document: paper })).cycle;
      expect(part.state).toBe('SUBMITTED');
      const whole = (await act(part, 'APPROVE', { document: paper }, districtLevel(unit))).cycle;
      expect(whole.state).toBe('APPROVED');
      const { cycle } = await act(whole, 'CONFIRM', { document: paper });
      expect(cycle.state).toBe('CONFIRMED');
    }
    expect(await act(dossiers.get(departments[0]!)!, 'CONFIRM', { document: paper })).toMatchObject({
      obstacles: [{ obstacleCode: 'LEVEL_TOO_LOW', needed: ['CENTRAL'] }],
    });
  });

  it('are listed by act and level: approve and confirm are different acts', async () => {
    const by = (name: string, level: string) =>
      count(`${building}, acts: { act: { eq: ${name} }, level: { eq: ${level} } }`);
    expect(await by('APPROVE', 'PROVINCE_STANDING_COMMITTEE')).toBe(61);
    expect(await by('APPROVE', 'DISTRICT_STANDING_COMMITTEE')).toBe(19);
    expect(await by('CONFIRM', 'PROVINCE_STANDING_COMMITTEE')).toBe(19);
    expect(await by('CONFIRM', 'DISTRICT_STANDING_COMMITTEE')).toBe(0);
    expect(await count(`${building}, state: { in: [APPROVED, CONFIRMED] }`)).toBe(61);
  });
});

describe('who may see the dossiers', () => {
  it('is the province; a district sees its own, and nobody else any', async () => {
    expect(await count(building)).toBe(61);
    expect(await count(building, districtLevel(first))).toBe(1);
    expect(await count(`${building}, unit: { code: { eq: "ht-committee-1" } }`)).toBe(1);
    const neighbour: Actor = { unit: idFromName('unit', 'p1'), level: 'CENTRAL' };
    expect(await count('purpose: { eq: BUILD }', neighbour)).toBeGreaterThan(0);
    expect(await count(`${building}, unit: { code: { eq: "ht-committee-1" } }`, neighbour)).toBe(0);
    expect(await count(building, { ...standingCommittee, roles: ['AUDITOR'] })).toBe(0);
    expect(await count(building, null)).toBe(0);
  });

  it('sees the acts on them with them, and nobody else does', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on PlanningCycle { acts { totalCount } } } }';
    const { id } = dossiers.get(first)!;
    expect((await ask(query, { id }, districtLevel(first))).node.acts.totalCount).toBeGreaterThan(5);
    expect((await ask(query, { id }, districtLevel(committees[1]!))).node).toBeNull();
  });
});
