import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { codesOf, district, keyOf, planningOf, proposalOf } from './plan-mutations.test.data.js';

const test = await openTestApi();
const { rows, send, traces, open, slotsOf } = planningOf(test);

const cycle = await open('p1', 'PARTY:2030-2035', { ageReferenceOn: '2030-10-01' });
const [slot, otherSlot] = (await slotsOf(cycle.id)) as [string, string];
/** People who retire in the term, so that the rule on age stands in their way and nothing else does. */
const people = (
  await rows<{ id: string }>(
    `select 'Cadre:' || cadre.id as id from cadre where birth_date between '1968' and '1974' and length(birth_date) = 10 and gender = 'MALE'
      and (select min(post_title.rank) from tenure join post on post.id = tenure.post_id join post_title on post_title.id = post.post_title_id
        where tenure.cadre_id = cadre.id) >= 30
      and not exists (select from tenure where cadre_id = cadre.id and body_id is not null) and not exists (select from discipline where cadre_id = cadre.id)
      and not exists (select from plan_entry where cadre_id = cadre.id)
     order by cadre.id limit 10`,
  )
).map(({ id }) => id);
const [person, other, third] = people as [string, string, string];
const postOf = async (id: string) =>
  `Post:${(await rows<{ id: string }>(`select post_id as id from plan_slot where id = '${keyOf(id)}'`))[0]!.id}`;
const post = await postOf(slot);
const document = `Document:${(await rows<{ id: string }>(`select id from document where number = '126-KH/TU'`))[0]!.id}`;

const granting = {
  series: 'planning.next-term-age',
  cadre: person,
  post,
  cycle: cycle.id,
  reason: 'Trường hợp đặc biệt.',
  englishReason: 'A special case.',
  authority: 'Ban Thường vụ Tỉnh ủy',
  document,
  grantedOn: '2024-06-01',
  expiresOn: '2024-09-01',
};
const grant = async (given: object = {}, sending: object = {}) =>
  send('waiverGrant', { ...granting, ...given }, sending);

/** The age check of a proposal, and whether the proposal is accepted; nothing is kept. */
async function proposed(on: string, cadre = person) {
  const input = { cycle: cycle.id, proposedOn: on, entries: [proposalOf(slot, cadre)] };
  const { __typename, verdicts, reasons } = await send('planEntriesPropose', input, { dryRun: true });
  const checks = (verdicts ?? reasons)[0].verdict.checks as { ruleCode: string; outcome: string }[];
  const age = checks.find(({ ruleCode }) => ruleCode === 'PL-030');
  return [__typename === 'PlanEntriesProposed' ? 'PROPOSED' : codesOf({ reasons }).join(), age?.outcome];
}

/** A refusal, after a look that it left nothing. */
async function refusal(given: object, sending: object = {}) {
  const before = await traces();
  const answer = await grant(given, sending);
  expect(await traces()).toEqual(before);
  return answer;
}

describe('granting a waiver', () => {
  it('is done once however often the same request is sent, and leaves who did it by which document', async () => {
    const before = await proposed('2024-06-01');
    expect(before).toEqual(['NOT_ELIGIBLE', 'NOT_MET']);
    expect(await grant({}, { dryRun: true })).toMatchObject({ isDryRun: true });
    expect(await proposed('2024-06-01')).toEqual(before);
    const first = await grant({}, { key: 'once' });
    expect(first).toMatchObject({
      __typename: 'WaiverGranted',
      waiver: {
        seriesKey: 'planning.next-term-age',
        ruleCode: null,
        cadre: { id: person },
        post: { id: post },
        level: 'PROVINCE_STANDING_COMMITTEE',
        document: { id: document },
        grantedOn: '2024-06-01',
        expiresOn: '2024-09-01',
        revocationReason: null,
      },
    });
    const kept = await traces();
    expect(await grant({}, { key: 'once' })).toEqual({ ...first, isRepeated: true });
    expect(await traces()).toEqual(kept);
    expect(await grant({ reason: 'Khác.' }, { key: 'once' })).toMatchObject({ faults: [{ faultCode: 'KEY_REUSED' }] });
    const audit = await rows(
      `select actor, act, row_type, document_id from audit_entry where row_id = '${keyOf(first.waiver.id)}'`,
    );
    expect(audit).toEqual([
      {
        actor: 'province-organisation-commission',
        act: 'GRANT',
        row_type: 'GrantedWaiver',
        document_id: keyOf(document),
      },
    ]);
  });

  it.each([
    ['the day before it holds', '2024-05-31', 'NOT_MET'],
    ['on its first day', '2024-06-01', 'WAIVED'],
    ['on its last day', '2024-08-31', 'WAIVED'],
    ['on the day it expires', '2024-09-01', 'NOT_MET'],
  ])('shows where somebody asks about the person without proposing anybody: %s', async (_when, asOf, outcome) => {
    const { data, errors } = await test.query(
      `query ($slot: ID!, $person: ID!) { node(id: $slot) { ... on PlanSlot { eligibility(cadre: $person, asOf: "${asOf}") {
        verdict { checks { ruleCode outcome waiver { authority documentNumber } } } } } } }`,
      { slot, person },
    );
    expect(errors).toBeUndefined();
    const { checks } = data.node.eligibility.verdict;
    const waiver = { authority: granting.authority, documentNumber: '126-KH/TU' };
    const age = checks.find(({ ruleCode }: { ruleCode: string }) => ruleCode === 'PL-030');
    expect(age).toMatchObject({ outcome, waiver: outcome === 'WAIVED' ? waiver : null });
  });

  it.each([
    { name: 'a series that is not there', given: { series: 'planning.no-such' }, codes: ['SERIES_NOT_FOUND'] },
    { name: 'a version of another series', given: { rule: 'PL-053' }, codes: ['RULE_OF_OTHER_SERIES'] },
    { name: 'a rule that is only told', given: { series: 'planning.age-counting' }, codes: ['NOTHING_TO_WAIVE'] },
    { name: 'no document', given: { document: null }, codes: ['DOCUMENT_MISSING'] },
    { name: 'a document before its first day', given: { grantedOn: '2023-02-19' }, codes: ['DOCUMENT_NOT_IN_FORCE'] },
    { name: 'an end on the first day', given: { expiresOn: '2024-06-01' }, codes: ['WAIVER_NEVER_HOLDS'] },
    { name: 'a person for every post', given: { post: null, cycle: null }, codes: ['NO_LEVEL_DECIDES'] },
    {
      name: 'nobody, no document and no days: all reasons at once',
      given: { cadre: null, post: null, cycle: null, document: null, expiresOn: '2024-05-01' },
      codes: ['DOCUMENT_MISSING', 'NO_LEVEL_DECIDES', 'WAIVER_FOR_EVERYBODY', 'WAIVER_NEVER_HOLDS'],
    },
  ])('is refused for $name', async ({ given, codes }) => {
    expect(codesOf(await refusal(given))).toEqual(codes);
  });

  it('is refused by a document of which it is not known since when it is in force', async () => {
    const [article] = await rows<{ id: string }>(
      `select id from document where kind = 'NEWSPAPER_ARTICLE' order by id limit 1`,
    );
    expect(codesOf(await refusal({ document: `Document:${article!.id}` }))).toEqual([
      'DOCUMENT_DAYS_NOT_KNOWN',
      'DOCUMENT_WITHOUT_NUMBER',
    ]);
  });

  it('is for the level that decides on the post, and of a cycle that levels share for the highest', async () => {
    expect(await refusal({ post: null })).toEqual({
      __typename: 'NotPermitted',
      obstacles: [{ obstacleCode: 'LEVEL_TOO_LOW', needed: ['CENTRAL'] }],
    });
    const [lower] = await rows<{ id: string }>(
      `select id from post where management_level = 'DISTRICT_STANDING_COMMITTEE' and valid_until is null order by id limit 1`,
    );
    expect(await refusal({ cycle: null, post: `Post:${lower!.id}` })).toEqual({
      __typename: 'NotPermitted',
      obstacles: [{ obstacleCode: 'LEVEL_TOO_LOW', needed: ['DISTRICT_STANDING_COMMITTEE'] }],
    });
  });

  it('is for who approves, and in the subtree of the units only', async () => {
    expect(await refusal({ cadre: null, cycle: null }, { persona: district })).toEqual({
      __typename: 'NotPermitted',
      obstacles: [
        { obstacleCode: 'ROLE_MISSING', needed: ['APPROVER'] },
        { obstacleCode: 'OUTSIDE_SUBTREE', needed: [] },
      ],
    });
    expect(await refusal({ cadre: null, cycle: null }, { persona: null })).toMatchObject({
      __typename: 'NotPermitted',
    });
  });

  it('tells who does not see the person or the cycle no more than that there may be none', async () => {
    expect(await refusal({}, { persona: 'auditor' })).toMatchObject({
      __typename: 'InvalidInput',
      faults: [
        { path: ['input', 'cadre'], faultCode: 'NOT_FOUND' },
        { path: ['input', 'cycle'], faultCode: 'NOT_FOUND' },
      ],
    });
  });
});

describe('a waiver from 1 June to 1 September 2024', () => {
  it.each([
    ['2024-05-31', ['NOT_ELIGIBLE', 'NOT_MET']],
    ['2024-06-01', ['PROPOSED', 'WAIVED']],
    ['2024-08-31', ['PROPOSED', 'WAIVED']],
    ['2024-09-01', ['NOT_ELIGIBLE', 'NOT_MET']],
  ])('lets the person be proposed on %s: %j', async (on, expected) => {
    expect(await proposed(on)).toEqual(expected);
  });

  it('lets nobody else be proposed, and the person for no other post', async () => {
    expect(await proposed('2024-06-01', other)).toEqual(['NOT_ELIGIBLE', 'NOT_MET']);
    const entries = [proposalOf(otherSlot, person)];
    const answer = await send('planEntriesPropose', { cycle: cycle.id, proposedOn: '2024-06-01', entries });
    expect(codesOf(answer)).toEqual(['NOT_ELIGIBLE']);
  });

  it('is shown with the check that it turned into waived', async () => {
    const { data } = await test.query(
      `mutation ($input: PlanEntriesProposeInput!) { planEntriesPropose(input: $input, idempotencyKey: "shown", dryRun: true) {
        ... on PlanEntriesProposed { verdicts { verdict { checks { ruleCode waiver { englishReason authority documentNumber grantedOn expiresOn } } } } } } }`,
      { input: { cycle: cycle.id, proposedOn: '2024-06-01', entries: [proposalOf(slot, person)] } },
    );
    const checks = data.planEntriesPropose.verdicts[0].verdict.checks as { ruleCode: string; waiver: object | null }[];
    const { englishReason, authority, grantedOn, expiresOn } = granting;
    const shown = { englishReason, authority, documentNumber: '126-KH/TU', grantedOn, expiresOn };
    // Both questions of the series, the one that binds and the one that warns, are waived.
    const waived = { ruleCode: 'PL-030', waiver: shown };
    expect(checks.filter(({ waiver }) => waiver !== null)).toEqual([waived, waived]);
  });

  it('never turns what is not known into waived', async () => {
    await grant({ cadre: third });
    expect(await proposed('2024-06-01', third)).toEqual(['PROPOSED', 'WAIVED']);
    await test.database.query({ text: `update cadre set birth_date = null where id = '${keyOf(third)}'`, params: [] });
    expect(await proposed('2024-06-01', third)).toEqual(['PROPOSED', 'UNKNOWN']);
  });
});

describe('revoking a waiver', () => {
  const revoke = async (given: object, sending: object = {}) =>
    send('waiverRevoke', { reason: 'Không còn lý do.', englishReason: 'The reason is gone.', ...given }, sending);

  it('ends it on the day, with its reason, and keeps what was known before', async () => {
    const { waiver } = await grant({ cadre: other });
    const input = { waiver: waiver.id, expectedVersion: waiver.version, revokedOn: '2024-07-01' };
    const before = await traces();
    expect(await revoke({ ...input, expectedVersion: '2020-01-01T00:00:00.000Z' })).toMatchObject({
      __typename: 'StaleWrite',
      row: waiver.id,
    });
    expect(codesOf(await revoke({ ...input, revokedOn: '2024-06-01' }))).toEqual(['WAIVER_BEGINS_LATER']);
    expect(await revoke(input, { dryRun: true })).toMatchObject({ waiver: { expiresOn: '2024-07-01' } });
    expect(await traces()).toEqual(before);
    const done = await revoke(input);
    expect(done).toMatchObject({
      __typename: 'WaiverRevoked',
      waiver: { expiresOn: '2024-07-01', englishRevocationReason: 'The reason is gone.' },
    });
    expect(await proposed('2024-06-30', other)).toEqual(['PROPOSED', 'WAIVED']);
    expect(await proposed('2024-07-01', other)).toEqual(['NOT_ELIGIBLE', 'NOT_MET']);
    const again = { ...input, expectedVersion: done.waiver.version };
    expect(codesOf(await revoke(again))).toEqual(['WAIVER_ENDED']);
    const known = `query ($at: DateTime!, $id: ID!) { at(knownAt: $at) { waivers(first: 1, where: { id: { in: [$id] } }) { nodes { expiresOn revocationReason } } } }`;
    const earlier = await test.query(known, { at: waiver.version, id: waiver.id });
    expect(earlier.data.at.waivers.nodes).toEqual([{ expiresOn: '2024-09-01', revocationReason: null }]);
  });

  it('is not for who may not see it', async () => {
    const { waiver } = await grant({ cadre: other, expiresOn: null });
    const input = { waiver: waiver.id, expectedVersion: waiver.version };
    expect(await revoke(input, { persona: district })).toMatchObject({ faults: [{ faultCode: 'NOT_FOUND' }] });
  });
});

describe('a plan with a waived entry', () => {
  const version = async () =>
    (await test.query('query ($id: ID!) { node(id: $id) { ... on PlanningCycle { version } } }', { id: cycle.id })).data
      .node.version as string;
  const act = async (name: string, given: object = {}, sending: object = {}) =>
    send(
      'planDecide',
      { cycle: cycle.id, expectedVersion: await version(), act: name, decidedOn: '2024-08-01', ...given },
      sending,
    );

  it('is approved while the waiver holds, and kept with it', async () => {
    const clear = { isProposed: false, isPoliticalStandardDenied: false, fault: 'NONE' };
    await send('planEntriesPropose', {
      cycle: cycle.id,
      proposedOn: '2024-06-01',
      entries: [proposalOf(slot, person)],
    });
    for (const name of ['NOMINATE', 'POLL']) await act(name);
    await act('APPRAISE', { findings: [{ cadre: person, ...clear }] });
    await act('SUBMIT');
    const onLastDay = await act('APPROVE', { document, decidedOn: '2024-08-31' }, { dryRun: true });
    expect(onLastDay).toMatchObject({ __typename: 'PlanDecided', cycle: { state: 'APPROVED' } });
    const outcomes = onLastDay.verdicts.map(({ verdict }: { verdict: { outcome: string } }) => verdict.outcome);
    expect(outcomes.toSorted()).toEqual(['MET', 'MET', 'WAIVED']);
    expect(await act('APPROVE', { document, decidedOn: '2024-09-01' })).toMatchObject({
      reasons: [{ code: 'ENTRY_NOT_APPROVABLE', verdict: { outcome: 'NOT_MET' } }],
    });
    expect(await act('APPROVE', { document })).toMatchObject({ __typename: 'PlanDecided' });
    const kept = await rows(
      `select distinct one -> 'waiver' ->> 'document' as document from stored_verdict, jsonb_array_elements(verdict -> 'checks') as one
       where outcome = 'WAIVED' and one ->> 'outcome' = 'WAIVED'`,
    );
    expect(kept).toEqual([{ document: '126-KH/TU' }]);
  });
});

describe('who sees waivers', () => {
  const seen = async (persona: string | null) => {
    const query = '{ waivers(first: 100) { totalCount nodes { level cadre { id } } } }';
    const { totalCount, nodes } = (await test.query(query, {}, { persona })).data.waivers;
    expect(nodes).toHaveLength(totalCount);
    return totalCount as number;
  };

  it('is the province that granted them; not another district, nor an analyst below that level, an auditor or nobody', async () => {
    const [{ all }] = (await rows<{ all: number }>('select count(*)::integer as "all" from waiver')) as [
      { all: number },
    ];
    expect(all).toBeGreaterThan(3);
    expect(await seen('province-organisation-commission')).toBe(all);
    for (const persona of [district, 'province-analyst', 'auditor', 'commune-secretary', null]) {
      expect([persona, await seen(persona)]).toEqual([persona, 0]);
    }
  });

  it('is the district for a waiver of its own level in its own plans, and not for one of the province there', async () => {
    const own = await open('p1-d04', 'PARTY:2030-2035');
    const copy = (id: string, level: string) =>
      test.database.query({
        text: `insert into waiver (id, series_key, cadre_id, post_id, cycle_id, reason, english_reason, authority, level, document_id, valid_from)
          select '${id}', series_key, null, null, '${keyOf(own.id)}', reason, english_reason, authority, '${level}', document_id, valid_from
          from waiver order by id limit 1`,
        params: [],
      });
    await copy('00000000-0000-7000-8000-000000000001', 'DISTRICT_STANDING_COMMITTEE');
    await copy('00000000-0000-7000-8000-000000000002', 'PROVINCE_STANDING_COMMITTEE');
    expect(await seen(district)).toBe(1);
    expect(await seen('commune-secretary')).toBe(0);
  });

  it('is who reads the cycle that they name, or for a post of which they hold in every cycle', async () => {
    const everyCycle = (await grant({ cadre: null, cycle: null })).waiver.id as string;
    const onOther = (await grant({ cadre: null, cycle: null, post: await postOf(otherSlot) })).waiver.id as string;
    const other = await open('p1', 'STATE:2026-2031');
    await test.database.query({
      text: `delete from plan_slot where cycle_id = '${keyOf(other.id)}' and post_id = '${keyOf(post)}'`,
      params: [],
    });
    const waiversOf = async (id: string, persona?: string) => {
      const query = `{ node(id: "${id}") { ... on PlanningCycle { waivers(first: 100) { nodes { id cycle { id } } } } } }`;
      const { node } = (await test.query(query, {}, persona === undefined ? {} : { persona })).data;
      return (node?.waivers.nodes ?? []) as { id: string; cycle: { id: string } | null }[];
    };
    const own = await waiversOf(cycle.id);
    expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining([everyCycle, onOther]));
    expect(own.every((each) => each.cycle === null || each.cycle.id === cycle.id)).toBe(true);
    expect((await waiversOf(other.id)).map(({ id }) => id)).toEqual([onOther]);
    expect(await waiversOf(cycle.id, district)).toEqual([]);
  });

  it('takes one statement for one and for many', async () => {
    const statements = async (first: number) => {
      const query = `{ waivers(first: ${first}) { nodes { cadre { fullName } cycle { state } series { key } document { number } isInForce } } }`;
      return (await test.query(query)).statements.length;
    };
    expect([await statements(1), await statements(50)]).toEqual([1, 1]);
  });
});

describe('the database', () => {
  it.each([
    ['waiver_for_somebody', 'post_id = null, cycle_id = null'],
    ['waiver_period', 'valid_until = valid_from'],
    ['waiver_revoked_with_reason', `revocation_reason = 'x', english_revocation_reason = null`],
  ])('holds %s', async (constraint, change) => {
    await expect(test.rolledBack(async (tx) => tx.script(`update waiver set ${change}`))).rejects.toThrow(constraint);
  });
});
