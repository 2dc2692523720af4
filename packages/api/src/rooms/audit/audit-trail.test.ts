import { idFromName } from '@cadre/domain/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../platform/writing/index.js';
import { openTestApi } from '../../testing/harness.js';

const test = await openTestApi();
const province = 'province-organisation-commission';
const district = 'district-organisation-commission';

const line =
  'actor actorUnit { code } mutation act entity document { id } rules { code } requestId occurredAt day place';

async function trailOf(entity: string, persona: string | null, more = '') {
  const { data, errors } = await test.query(
    `query ($entity: ID!) { auditTrail(entity: $entity${more}) { totalCount nodes { ${line} } } }`,
    { entity },
    { persona },
  );
  expect(errors).toBeUndefined();
  return data.auditTrail;
}

async function change(document: string, variables: object) {
  const { data, errors } = await test.query(document, { ...variables }, { persona: province });
  expect(errors).toBeUndefined();
  return data.done;
}

const cadreIn = async (unit: string) => {
  const [row] = await test.database.query({
    text: `select 'Cadre:' || id as id from cadre where unit_id in (select unit_id from unit_closure where ancestor_id = $1::text::uuid) order by code collate "C" limit 1`,
    params: [idFromName('unit', unit)],
  });
  return String(row!['id']);
};

const own = await cadreIn('p1-d04');
const elsewhere = await cadreIn('p1-d07');
let entry: string;
let cycle: string;
let source: string;

beforeAll(async () => {
  const [document] = await test.database.query({
    text: `select 'Document:' || id as id from document order by id limit 1`,
    params: [],
  });
  source = String(document!['id']);
  const record = `mutation ($input: CadreFactsRecordInput!, $key: String!) { done: cadreFactsRecord(input: $input, idempotencyKey: $key) { __typename } }`;
  for (const cadre of [own, elsewhere]) {
    const qualifications = [{ kind: 'INFORMATION_TECHNOLOGY', level: 'BASIC', validFrom: '2019-01-01' }];
    await change(record, { input: { cadre, source, qualifications }, key: cadre });
  }
  const open = `mutation ($input: PlanningCycleOpenInput!) { done: planningCycleOpen(input: $input, idempotencyKey: "open") { ... on PlanningCycleOpened { cycle { id } } } }`;
  const term = `PlanningTerm:${idFromName('planning_term', 'PARTY:2030-2035')}`;
  const dated = { openedOn: '2024-03-01', ageReferenceOn: '2024-06-01' };
  const opened = await change(open, {
    input: { unit: `Unit:${idFromName('unit', 'p1')}`, term, purpose: 'BUILD', ...dated },
  });
  cycle = opened.cycle.id;
  const [slot] = await test.database.query({
    text: `select 'PlanSlot:' || plan_slot.id as id from plan_slot join post on post.id = plan_slot.post_id
      where cycle_id = $1::text::uuid and post.management_level = 'PROVINCE_STANDING_COMMITTEE' order by plan_slot.id limit 1`,
    params: [cycle.slice('PlanningCycle:'.length)],
  });
  const propose = `mutation ($input: PlanEntriesProposeInput!) { done: planEntriesPropose(input: $input, idempotencyKey: "propose") { ... on PlanEntriesProposed { entries { id } } } }`;
  // Somebody young with a post that ranks low, who may stand in the plan.
  const [planned] = await test.database.query({
    text: `select 'Cadre:' || cadre.id as id from cadre where birth_date > '1984' and length(birth_date) = 10
        and (select min(post_title.rank) from tenure join post on post.id = tenure.post_id join post_title on post_title.id = post.post_title_id
          where tenure.cadre_id = cadre.id and tenure.valid_until is null) >= 30
        and not exists (select from tenure where cadre_id = cadre.id and body_id is not null)
        and not exists (select from discipline where cadre_id = cadre.id) and not exists (select from plan_entry where cadre_id = cadre.id)
      order by cadre.id limit 1`,
    params: [],
  });
  const entries = [{ slot: slot!['id'], cadre: planned!['id'], readiness: 'READY_NOW', source: 'ON_SITE' }];
  const proposed = await change(propose, { input: { cycle, proposedOn: '2024-06-01', entries } });
  entry = proposed.entries[0].id;
});

describe('the trail of a row', () => {
  it('says who did what, when, by which document, in which request', async () => {
    const { totalCount, nodes } = await trailOf(own, province);
    expect(totalCount).toBe(1);
    expect(nodes).toEqual([
      expect.objectContaining({
        actor: province,
        actorUnit: { code: 'P1' },
        mutation: 'cadreFactsRecord',
        act: 'FACTS_RECORDED',
        entity: own,
        document: { id: source },
        rules: [],
        requestId: 'test',
      }),
    ]);
  });

  it('says under which versions of rules, those of every verdict that was kept', async () => {
    const [{ rules, document }] = (await trailOf(entry, province)).nodes;
    const kept = await test.database.query({
      text: `select distinct checked ->> 'rule' as code from stored_verdict, jsonb_array_elements(verdict -> 'checks') as checked where row_id = $1::text::uuid order by 1`,
      params: [entry.slice('PlanEntry:'.length)],
    });
    expect(kept.length).toBeGreaterThan(0);
    expect(rules).toEqual(kept.map(({ code }) => ({ code })));
    expect(document).toBeNull();
  });

  it('has a line for every change, oldest first, page by page', async () => {
    const { totalCount, nodes } = await trailOf(cycle, province);
    expect({ totalCount, acts: nodes.map(({ act }: { act: string }) => act) }).toEqual({
      totalCount: 2,
      acts: ['OPEN', 'PROPOSE'],
    });
    expect((await trailOf(cycle, province, ', first: 1')).nodes).toEqual([nodes[0]]);
    expect((await trailOf(cycle, province, ', where: { act: { eq: "PROPOSE" } }')).nodes).toEqual([nodes[1]]);
  });

  it('is empty for a row that was never changed, and refuses what is no id', async () => {
    expect(await trailOf(`Unit:${idFromName('unit', 'p1')}`, province)).toEqual({ totalCount: 0, nodes: [] });
    const { errors } = await test.query('{ auditTrail(entity: "P1-D04") { totalCount } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('INVALID_ID');
  });

  it('is one statement, however many lines there are', async () => {
    const ask = (first: number) =>
      test.query(`{ auditTrail(entity: "${cycle}", first: ${first}) { nodes { ${line} } } }`);
    expect((await ask(1)).statements).toHaveLength(1);
    expect((await ask(50)).statements).toHaveLength(1);
  });
});

describe('who sees a line', () => {
  const counted = async (entity: string, persona: string | null) => (await trailOf(entity, persona)).totalCount;

  it.each([
    { persona: province, sees: { own: 1, elsewhere: 1, entry: 1, cycle: 2 } },
    { persona: 'auditor', sees: { own: 1, elsewhere: 1, entry: 1, cycle: 2 } },
    { persona: district, sees: { own: 1, elsewhere: 0, entry: 0, cycle: 0 } },
    { persona: 'province-analyst', sees: { own: 1, elsewhere: 1, entry: 0, cycle: 0 } },
    { persona: 'commune-secretary', sees: { own: 0, elsewhere: 0, entry: 0, cycle: 0 } },
    { persona: null, sees: { own: 0, elsewhere: 0, entry: 0, cycle: 0 } },
  ])('$persona: who sees the row, and auditors; the rest are not counted either', async ({ persona, sees }) => {
    expect({
      own: await counted(own, persona),
      elsewhere: await counted(elsewhere, persona),
      entry: await counted(entry, persona),
      cycle: await counted(cycle, persona),
    }).toEqual(sees);
  });

  it('an auditor who sees lines about a person reads nothing of the person', async () => {
    const { data } = await test.query('query ($id: ID!) { node(id: $id) { id } }', { id: own }, { persona: 'auditor' });
    expect(data.node).toBeNull();
  });
});

describe('the chain behind the lines', () => {
  it('fits after mutations, and each line shows the hash of the one before', async () => {
    const { broken, days } = await verifyAudit(test.database, { from: null, to: null });
    const [row] = await test.database.query({ text: 'select count(*)::integer as lines from audit_entry', params: [] });
    expect(broken).toBeNull();
    expect(days.reduce((sum, { lines }) => sum + lines, 0)).toBe(row!['lines']);
    const { data } = await test.query(`{ auditTrail(entity: "${cycle}") { nodes { place previousHash hash } } }`);
    expect(data.auditTrail.nodes[0]).toEqual({
      place: expect.any(Number) as number,
      previousHash: expect.stringMatching(/^[\da-f]{64}$/) as string,
      hash: expect.stringMatching(/^[\da-f]{64}$/) as string,
    });
  });

  it('keeps nothing of a dry run', async () => {
    const before = await verifyAudit(test.database, { from: null, to: null });
    const qualifications = [{ kind: 'STATE_MANAGEMENT', level: 'EXPERT', validFrom: '2019-01-01' }];
    await change(
      'mutation ($input: CadreFactsRecordInput!) { done: cadreFactsRecord(input: $input, idempotencyKey: "dry", dryRun: true) { __typename } }',
      { input: { cadre: own, source, qualifications } },
    );
    expect(await verifyAudit(test.database, { from: null, to: null })).toEqual(before);
  });
});
