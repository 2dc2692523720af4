import { describe, expect, it } from 'vitest';
import { reevaluate, type StoredVerdict } from '@cadre/domain/rule';
import { createApi } from '../../api.js';
import { migrate, pendingMigrations } from '../../migrations.js';
import { openTestApi, testDay, type TestQuery } from '../../testing/harness.js';
import { admin, fewer, inFives, longer, publishingOf } from './publishing.test.data.js';

const test = await openTestApi();
const elsewhere = await openTestApi();
const { rows, publish, traces, documentOf, proposals, proposed } = publishingOf(test);
const beside = await createApi({ database: test.database, today: () => testDay });

const document = await documentOf(`number = '126-KH/TU'`);
const unnumbered = await documentOf('number is null');
const change = { ...longer, document };

const days = ['2024-05-31', '2024-06-01', '2024-06-02'] as const;

/** Somebody with one term left and not two, and a slot of a plan for the next term, by global id. */
const [person] = await rows<{ id: string }>(
  `select 'Cadre:' || id as id from cadre where birth_date between '1970-01-01' and '1970-12-31' and length(birth_date) = 10 and gender = 'MALE' order by id limit 1`,
);
const [slot] = await rows<{ id: string }>(
  `select 'PlanSlot:' || plan_slot.id as id from plan_slot join planning_cycle on planning_cycle.id = cycle_id where purpose <> 'REVIEW' order by plan_slot.id limit 1`,
);

/** By which version the person is judged on a day, and how; the SQL of whole populations says the same. */
async function judgedOn(day: string, options: TestQuery = {}) {
  const verdict =
    'ageVerdict(series: NEXT_TERM_AGE, measuredOn: "2024-06-01") { checks { ruleCode rule { code } outcome } }';
  const { data, errors } = await test.query(
    `{ node(id: "${person!.id}") { ... on Cadre { fullName } } at(asOf: "${day}") { node(id: "${person!.id}") { ... on Cadre { ${verdict} } } } }`,
    {},
    options,
  );
  expect(errors).toBeUndefined();
  const [{ ruleCode, rule, outcome }] = data.at.node.ageVerdict.checks;
  expect(rule.code).toBe(ruleCode);
  return `${outcome} by ${ruleCode}`;
}

/** How many may be planned for the slot by age on a day, as the statement says that is made from the rulebook. */
async function oldEnough(day: string, options: TestQuery = {}) {
  const { data, errors } = await test.query(
    `{ at(asOf: "${day}") { node(id: "${slot!.id}") { ... on PlanSlot { candidates(where: { age: { eq: MET } }) { totalCount } } } } }`,
    {},
    options,
  );
  expect(errors).toBeUndefined();
  return data.at.node.candidates.totalCount as number;
}

describe('a change that is only tried', () => {
  it('shows the version, the one that it ends and whom it affects, and leaves nothing', async () => {
    const before = await traces();
    const { publication, ...answer } = await publish(change, { dryRun: true });
    expect(answer).toEqual({ outcome: 'RuleVersionPublished', isDryRun: true, isRepeated: false });
    expect(publication).toMatchObject({
      revision: 1,
      kind: 'REPLACE',
      version: { code: 'PL-930', inForceFrom: '2024-06-01', inForceUntil: '2025-10-08' },
      ended: { code: 'PL-030', inForceUntil: '2024-06-01' },
      impactOnCadres: { dayBefore: '2024-05-31', day: '2024-06-01', cadres: { totalCount: 0 } },
      impactOnSlots: null,
    });
    expect(publication.impactOnCadres.outcomes).toEqual([
      { before: 'MET', after: 'NOT_MET', count: expect.any(Number) as number },
    ]);
    expect(await traces()).toEqual(before);
    expect(await judgedOn('2024-06-01')).toBe('MET by PL-030');
  });
});

describe('a change that may not be made', () => {
  it.each<[string, object, TestQuery, object]>([
    [
      'by somebody who does not keep the installation',
      {},
      { viewer: { ...admin, roles: ['PLANNER', 'APPROVER', 'ANALYST', 'AUDITOR'] } },
      { outcome: 'NotPermitted', obstacles: [{ obstacleCode: 'ROLE_MISSING', needed: ['ADMIN'] }] },
    ],
    [
      'that is nothing of its kind',
      { kind: 'REPEAL', ended: null, until: '2024-02-30', note: 'Chỉ tiếng Việt.' },
      {},
      {
        outcome: 'InvalidInput',
        faults: [
          { path: ['input', 'englishNote'], faultCode: 'REQUIRED' },
          { path: ['input', 'version'], faultCode: 'MALFORMED' },
          { path: ['input', 'ended'], faultCode: 'REQUIRED' },
          { path: ['input', 'until'], faultCode: 'MALFORMED' },
        ],
      },
    ],
    [
      'whose version is malformed in every field',
      {
        version: {
          ...change.version,
          code: 'XX-1',
          title: ' ',
          parameters: [change.version.parameters[0], change.version.parameters[0], { name: "a'b", unit: 'DAYS' }],
        },
      },
      {},
      {
        outcome: 'InvalidInput',
        faults: [
          { path: ['input', 'version', 'code'], faultCode: 'MALFORMED' },
          { path: ['input', 'version', 'title'], faultCode: 'REQUIRED' },
          { path: ['input', 'version', 'parameters', '2', 'name'], faultCode: 'MALFORMED' },
        ],
      },
    ],
    [
      'by no document, of a version without parameters that warns some',
      {
        document: null,
        version: { ...change.version, parameters: [], severity: 'ADVISORY', scope: { levels: ['DISTRICT'] } },
      },
      {},
      {
        outcome: 'RuleViolation',
        reasons: [
          'PARAMETER_DIFFERS',
          'PARAMETER_DIFFERS',
          'PARAMETER_DIFFERS',
          'SCOPE_NOT_JUDGED',
          'SEVERITY_NOT_JUDGED',
          'DOCUMENT_MISSING',
        ].map((code) => ({
          code,
          message: expect.any(String) as string,
          englishMessage: expect.any(String) as string,
        })),
      },
    ],
    [
      'by a document without number and days',
      { document: unnumbered },
      {},
      {
        outcome: 'RuleViolation',
        reasons: [{ code: 'DOCUMENT_WITHOUT_NUMBER' }, { code: 'DOCUMENT_DAYS_NOT_KNOWN' }].map(
          (each) => expect.objectContaining(each) as object,
        ),
      },
    ],
    [
      'of a version that is not there',
      { kind: 'REPEAL', version: null, ended: 'PL-999' },
      {},
      { outcome: 'RuleViolation', reasons: [expect.objectContaining({ code: 'RULE_NOT_FOUND' }) as object] },
    ],
  ])('%s is refused with every reason, and leaves nothing', async (_name, given, options, expected) => {
    const before = await traces();
    expect(await publish({ ...change, ...given }, options)).toEqual(expected);
    expect(await traces()).toEqual(before);
  });
});

/** A check by a version that holds until a day. */
const applied = (code: string, inForceUntil: string) => ({ ruleCode: code, rule: { code, inForceUntil } });

describe('a change that is published', () => {
  let [first, second]: object[] = [];

  it('answers with what was published, and by what', async () => {
    [first, second] = await proposals();
    expect(await proposed(first!, 'before')).toContainEqual(applied('PL-030', '2025-10-08'));
    expect(await publish(change, { key: 'once' })).toMatchObject({
      outcome: 'RuleVersionPublished',
      isDryRun: false,
      isRepeated: false,
      publication: {
        revision: 1,
        clause: 'Điều 5, khoản 2',
        publishedOn: testDay,
        publishedBy: 'administrator',
        document: { id: document },
        version: { confidence: 'MEDIUM', evidence: 'READ', source: '126-KH/TU, Điều 5, khoản 2' },
      },
    });
  });

  it('is what commands decide by from then on', async () => {
    expect(await proposed(second!, 'tried', true)).toContainEqual(applied('PL-930', '2025-10-08'));
  });

  it('leaves a verdict that was kept as it was, by the version that it rests on', async () => {
    expect(await proposed(first!, 'before')).toContainEqual(applied('PL-030', '2024-06-01'));
    const [kept] = await rows<{ verdict: StoredVerdict }>(
      'select verdict from stored_verdict order by occurred_at desc limit 1',
    );
    const { book } = test.api.contextFor(null, 'test').reads.edition;
    // Of the version more is known than then: when it ends.
    const checks = kept!.verdict.checks.map(({ inForce: _then, ...check }) => expect.objectContaining(check) as object);
    expect(reevaluate(kept!.verdict, book)).toMatchObject({
      ok: true,
      value: { outcome: kept!.verdict.outcome, checks },
    });
  });

  it.each([
    [days[0], 'MET by PL-030'],
    [days[1], 'NOT_MET by PL-930'],
    [days[2], 'NOT_MET by PL-930'],
    ['2025-10-07', 'NOT_MET by PL-930'],
    ['2025-10-08', 'MET by PL-031'],
  ])('flips a verdict on its day and not before: %s %s', async (day, verdict) => {
    expect(await judgedOn(day)).toBe(verdict);
  });

  it('changes the statements that are made from the rulebook, and only from its day on', async () => {
    const [before, on, after] = [await oldEnough(days[0]), await oldEnough(days[1]), await oldEnough('2025-10-08')];
    expect(on).toBeLessThan(before);
    expect(after).toBe(before);
  });

  it('affects the very people whom the rule impact of the two days names, to whoever may see them', async () => {
    const { data, errors } = await test.query(
      `{ rulePublications { nodes { impactOnCadres { cadres(measuredOn: "2024-06-01", first: 200) { totalCount nodes { id } } outcomes { count } } } }
         ruleImpact(series: NEXT_TERM_AGE, from: "2024-05-31", to: "2024-06-01", measuredOn: "2024-06-01", first: 200) { totalCount nodes { id } } }`,
    );
    expect(errors).toBeUndefined();
    const [{ impactOnCadres }] = data.rulePublications.nodes;
    expect(data.ruleImpact.totalCount).toBeGreaterThan(0);
    expect(impactOnCadres).toEqual({ cadres: data.ruleImpact, outcomes: null });
  });

  it('is counted over the whole installation for an administrator, who sees nobody', async () => {
    const source = `{ rulePublications { nodes { impactOnCadres { cadres(measuredOn: "2024-06-01") { totalCount } outcomes(measuredOn: "2024-06-01") { before after count } } } } }`;
    const { data } = await test.query(source, {}, { viewer: admin });
    const [{ impactOnCadres }] = data.rulePublications.nodes;
    // The demo has one province, whose commission sees everybody.
    const [seen] = (await test.query(source)).data.rulePublications.nodes;
    const count = seen.impactOnCadres.cadres.totalCount as number;
    expect(count).toBeGreaterThan(5);
    expect(impactOnCadres).toEqual({
      cadres: { totalCount: 0 },
      outcomes: [{ before: 'MET', after: 'NOT_MET', count: inFives(count) }],
    });
  });

  it('is done once however often the same request is sent', async () => {
    const again = await publish(change, { key: 'once' });
    expect(again).toMatchObject({ outcome: 'RuleVersionPublished', isRepeated: true, publication: { revision: 1 } });
    expect(await rows('select revision from rule_publication')).toEqual([{ revision: 1 }]);
  });

  it('is in the audit, with the document', async () => {
    const lines = await rows(
      `select actor, act, row_type, document_id from audit_entry where mutation = 'ruleVersionPublish'`,
    );
    const documentId = document.slice('Document:'.length);
    expect(lines).toEqual([
      { actor: 'administrator', act: 'REPLACE', row_type: 'RulePublication', document_id: documentId },
    ]);
  });

  it.each([`update rule_publication set clause = 'x'`, 'delete from rule_publication', 'truncate rule_publication'])(
    'is never changed: %s',
    async (text) => {
      await expect(test.database.query({ text, params: [] })).rejects.toThrow(/never changed/);
    },
  );

  it('is known to an API that is made anew over the database, and to one that was there before', async () => {
    const anew = await createApi({ database: test.database, today: () => testDay });
    expect(await judgedOn('2024-06-01', { api: anew })).toBe('NOT_MET by PL-930');
    await expect.poll(async () => judgedOn('2024-06-01', { api: beside })).toBe('NOT_MET by PL-930');
    expect(await oldEnough('2024-06-01', { api: beside })).toBe(await oldEnough('2024-06-01'));
  });

  it('is nothing to another database of the same process', async () => {
    const { data } = await elsewhere.query('{ ruleVersion(code: "PL-930") { code } rulePublications { totalCount } }');
    expect(data).toEqual({ ruleVersion: null, rulePublications: { totalCount: 0 } });
    const [same] = await rows<{ code: string }>(
      `select code from cadre where id = '${person!.id.slice('Cadre:'.length)}'`,
    );
    const verdict = 'ageVerdict(series: NEXT_TERM_AGE, measuredOn: "2024-06-01", asOf: "2024-06-01") { outcome }';
    const other = await elsewhere.query(
      `{ cadres(where: { code: { eq: "${same!.code}" } }) { nodes { ${verdict} } } }`,
    );
    expect(other.data.cadres.nodes).toEqual([{ ageVerdict: { outcome: 'MET' } }]);
  });

  it('stays when the database is brought up to date again', async () => {
    expect(await pendingMigrations(test.database)).toEqual([]);
    expect(await migrate(test.database)).toEqual([]);
    expect(await judgedOn('2024-06-01')).toBe('NOT_MET by PL-930');
  });

  it('takes one statement to be read by, as before', async () => {
    const { statements } = await test.query(
      `{ node(id: "${person!.id}") { ... on Cadre { ageVerdict(series: NEXT_TERM_AGE) { outcome checks { rule { code } } } } } }`,
    );
    expect(statements).toHaveLength(1);
  });
});

describe('a change of the numbers of a post', () => {
  it('affects the very slots that the impact of the two days names, and none that the viewer may not see', async () => {
    const { publication } = await publish({ ...fewer, document });
    expect(publication.impactOnCadres).toBeNull();
    expect(publication.impactOnSlots.slots).toEqual({ totalCount: 0 });
    const { data, errors } = await test.query(
      `{ node(id: "${publication.id}") { ... on RulePublication { impactOnSlots { outcomes { count } slots(first: 200) { totalCount nodes { id } } } } }
         ruleImpactOnSlots(from: "2024-05-31", to: "2024-06-01", first: 200) { totalCount nodes { id } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.ruleImpactOnSlots.totalCount).toBeGreaterThan(0);
    expect(data.node.impactOnSlots).toEqual({ outcomes: null, slots: data.ruleImpactOnSlots });
  });

  it('is counted over all slots for an administrator, as many as somebody sees from whom none is kept', async () => {
    const source = `{ rulePublications(where: { seriesKey: { eq: "planning.persons-per-post" } }) { nodes { impactOnSlots { outcomes { before after count } slots { totalCount } } } } }`;
    const nodeFor = async (viewer: TestQuery['viewer']) =>
      (await test.query(source, {}, { viewer: viewer! })).data.rulePublications.nodes[0];
    const everything = await nodeFor({ ...admin, roles: ['PLANNER'], managementLevel: 'CENTRAL' });
    const count = everything.impactOnSlots.slots.totalCount as number;
    expect(count).toBeGreaterThan(5);
    expect(await nodeFor(admin)).toEqual({
      impactOnSlots: {
        slots: { totalCount: 0 },
        outcomes: [{ before: 'MET', after: 'NOT_MET', count: inFives(count) }],
      },
    });
  });

  it('touches no orientation, which is a long list without numbers: neither in the list nor in the counts', async () => {
    const [orientations] = await rows<{ count: number }>(
      `select count(*)::integer as count from plan_slot join planning_cycle on planning_cycle.id = cycle_id
       where purpose = 'ORIENT' and (select count(*) from plan_entry where slot_id = plan_slot.id and valid_until is null) between 2 and 3`,
    );
    // As many as the rule would find too many people on, were they judged by it.
    expect(orientations!.count).toBeGreaterThan(100);
    const of = (purpose: string) => `slots(where: { cycle: { purpose: { ${purpose}: ORIENT } } }) { totalCount }`;
    const source = `{ rulePublications(where: { seriesKey: { eq: "planning.persons-per-post" } }) { nodes { impactOnSlots { outcomes { count } no: ${of('eq')} all: ${of('ne')} } } } }`;
    const viewer = { ...admin, roles: ['PLANNER', 'ADMIN'], managementLevel: 'CENTRAL' };
    const { data, errors } = await test.query(source, {}, { viewer });
    expect(errors).toBeUndefined();
    const [{ impactOnSlots }] = data.rulePublications.nodes;
    expect(impactOnSlots.no.totalCount).toBe(0);
    expect(impactOnSlots.outcomes).toEqual([{ count: inFives(impactOnSlots.all.totalCount) }]);
  });
});

describe('a change whose impact nobody can reckon', () => {
  it('says that it is not known, and never that it is nobody', async () => {
    const repeal = { kind: 'REPEAL', ended: 'RT-004', from: '2024-06-01', document, clause: 'Điều 7' };
    const { outcome, publication, reasons } = await publish(repeal, { dryRun: true });
    expect({ outcome, reasons }).toEqual({ outcome: 'RuleVersionPublished', reasons: undefined });
    expect(publication).toMatchObject({ version: null, impactOnCadres: null, impactOnSlots: null });
  });
});

describe('a process that hears nothing of others', () => {
  const deaf = async () =>
    createApi({ database: { ...elsewhere.database, listen: async () => {} }, today: () => testDay });
  const revisionOf = (api: Awaited<ReturnType<typeof deaf>>) => api.contextFor(null, 'test').reads.edition.revision;

  it('goes at once by what it publishes itself, and decides by what others published', async () => {
    const [one, other] = [await deaf(), await deaf()];
    const there = publishingOf(elsewhere);
    const given = { ...change, document: await there.documentOf(`number = '126-KH/TU'`) };
    expect(await there.publish(given, { api: one })).toMatchObject({ outcome: 'RuleVersionPublished' });
    expect([revisionOf(one), revisionOf(other)]).toEqual([1, 0]);
    const { reasons } = await there.publish(given, { api: other, dryRun: true });
    expect(reasons.map(({ code }: { code: string }) => code)).toEqual(['RULE_ID_TAKEN', 'NOT_IN_FORCE_BEFORE']);
    expect(revisionOf(other)).toBe(0);
    const again = await there.publish(given, { api: other });
    expect(again).toMatchObject({ outcome: 'RuleViolation' });
    expect(revisionOf(other)).toBe(1);
  });
});

describe('two that publish at once', () => {
  it('are judged one after the other, the second by the book with the first in it', async () => {
    const both = ['PL-931', 'PL-932'].map(async (code) =>
      publish({ ...change, version: { ...change.version, code }, ended: 'PL-031', from: '2026-01-01' }),
    );
    const outcomes = await Promise.all(both);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['RuleVersionPublished', 'RuleViolation']));
    const refused = outcomes.find(({ outcome }) => outcome === 'RuleViolation');
    expect(refused.reasons.map(({ code }: { code: string }) => code)).toEqual(['NOT_IN_FORCE_BEFORE']);
    expect(await rows('select revision from rule_publication order by revision')).toEqual([
      { revision: 1 },
      { revision: 2 },
      { revision: 3 },
    ]);
  });
});
