import { idFromName } from '@cadre/domain/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSeeds } from '../../seed/load.js';
import { openTestApi } from '../../testing/harness.js';

const test = await openTestApi();
const planner = { persona: 'province-organisation-commission' };

const since = { valid_from: '2000-01-01', valid_until: null };
const cadreOf = (name: string) => ({
  id: `cadre:w-${name}`,
  code: `W-${name}`,
  full_name: `Nguyễn Văn ${name}`,
  gender: 'MALE',
  province_id: 'unit:p1',
  unit_id: 'unit:p1',
});
const idOf = (type: string, table: string, name: string) => `${type}:${idFromName(table, name)}`;
const person = (name: string) => idOf('Cadre', 'cadre', `w-${name}`);
const chair = idOf('Post', 'post', 'w-chair');
const filed = idOf('Tenure', 'tenure', 'w-1');
const reason = 'Chép sai từ quyết định';
let source: string;

beforeAll(async () => {
  await loadSeeds(test.database, [
    {
      name: 'rows of these tests',
      batches: () => [
        { table: 'cadre', rows: ['first', 'second'].map(cadreOf) },
        {
          table: 'post',
          rows: [
            {
              id: 'post:w-chair',
              unit_id: 'unit:p1',
              post_title_id: 'post_title:DISTRICT_SECRETARY',
              establishment: 1,
              management_level: 'PROVINCE_STANDING_COMMITTEE',
              ...since,
            },
          ],
        },
        {
          table: 'tenure',
          rows: [
            {
              id: 'tenure:w-1',
              cadre_id: 'cadre:w-first',
              post_id: 'post:w-chair',
              kind: 'APPOINTED',
              valid_from: '2015-07-01',
              valid_until: '2020-07-01',
              decision_number: '12-QĐ/TU',
              decided_on: '2015-06-20',
              recorded_from: '2015-07-04T02:00:00.000Z',
            },
          ],
        },
      ],
    },
  ]);
  const [row] = await test.database.query({
    text: `select 'Document:' || id::text as id from document where number is not null order by id limit 1`,
    params: [],
  });
  source = String(row!['id']);
});

const outcome = `__typename ... on RuleViolation { reasons { code message row } } ... on NotPermitted { obstacles { needed } }
  ... on InvalidInput { faults { path fault: code } } ... on StaleWrite { row expected found }`;
let keys = 0;

async function record(input: object, options: { persona?: string; key?: string; dryRun?: boolean } = {}) {
  const { data, errors } = await test.query(
    `mutation ($input: CadreFactsRecordInput!, $key: String!, $dryRun: Boolean!) {
      outcome: cadreFactsRecord(input: $input, idempotencyKey: $key, dryRun: $dryRun) { ${outcome}
        ... on CadreFactsRecorded { isDryRun isRepeated cadre { code awards { nodes { name } } } tenures { validFrom decisionNumber } } } }`,
    { input, key: options.key ?? `key-${(keys += 1)}`, dryRun: options.dryRun ?? false },
    { persona: options.persona ?? planner.persona },
  );
  expect(errors).toBeUndefined();
  return data.outcome;
}

async function correct(input: object) {
  const { data, errors } = await test.query(
    `mutation ($input: TenureCorrectInput!, $key: String!) { outcome: tenureCorrect(input: $input, idempotencyKey: $key) { ${outcome}
      ... on TenureCorrected { tenure { validUntil version } } } }`,
    { input, key: `key-${(keys += 1)}` },
    planner,
  );
  expect(errors).toBeUndefined();
  return data.outcome;
}

/** Rows of the file and of its past, and of everything that a mutation leaves behind. */
async function counted(): Promise<unknown> {
  const tables = ['cadre', 'membership', 'qualification', 'tenure', 'award', 'discipline'].flatMap((each) => [
    each,
    `${each}_history`,
  ]);
  const parts = [...tables, 'audit_entry', 'idempotency_key'].map(
    (each) => `(select count(*)::integer from ${each}) as ${each}`,
  );
  return (await test.database.query({ text: `select ${parts.join(', ')}`, params: [] }))[0];
}

const tenure = (more: object = {}) => ({
  post: chair,
  kind: 'APPOINTED',
  validFrom: '2020-07-01',
  validUntil: '2022-01-01',
  decisionNumber: '77-QĐ/TU',
  decidedOn: '2020-06-25',
  ...more,
});

describe('facts that may not be written', () => {
  it('are refused with every reason at once, and nothing is written', async () => {
    const before = await counted();
    const found = await record({
      cadre: person('second'),
      tenures: [
        tenure({ validFrom: '2020-06-30' }),
        tenure({ validFrom: '2022-01-01', validUntil: null, decisionNumber: null }),
      ],
      qualifications: [{ kind: 'POLITICAL_THEORY', level: 'THEORY_ADVANCED', validFrom: '2019-01-01' }],
    });
    expect(found.reasons.map(({ code }: { code: string }) => code)).toEqual([
      'SOURCE_MISSING',
      'NO_SEAT_LEFT',
      'DECISION_MISSING',
    ]);
    expect(found.reasons[1].message).toBe('Thời gian giữ chức vụ 1: đã đủ 1 người.');
    expect(await counted()).toEqual(before);
  });

  it('are refused where the person holds the same post already, naming the tenure', async () => {
    const found = await record({ cadre: person('first'), tenures: [tenure({ validFrom: '2020-06-30' })] });
    expect(found.reasons).toEqual([expect.objectContaining({ code: 'TENURES_OVERLAP', row: filed })]);
  });

  it('are refused to who does not plan, and to who does not manage the file', async () => {
    const input = {
      cadre: person('first'),
      awards: [{ kind: 'ORDER', name: 'Huân chương', awardedOn: '2020-01-01', decisionNumber: '1' }],
    };
    expect((await record(input, { persona: 'province-analyst' })).obstacles).toEqual([
      { needed: ['PLANNER', 'APPROVER'] },
    ]);
    expect((await record(input, { persona: 'district-organisation-commission' })).faults).toEqual([
      { path: ['input', 'cadre'], fault: 'NOT_FOUND' },
    ]);
  });

  it('are told every fault of the input at once', async () => {
    const found = await record({
      cadre: person('first'),
      tenures: [{ kind: 'APPOINTED', validFrom: '2020-13-01' }, tenure({ decidedOn: 'x' })],
    });
    expect(found.faults).toEqual([
      { path: ['input', 'tenures', '0', 'validFrom'], fault: 'MALFORMED' },
      { path: ['input', 'tenures', '1', 'decidedOn'], fault: 'MALFORMED' },
    ]);
  });

  it('are refused by who read an earlier version of the file', async () => {
    const expected = '2001-01-01T00:00:00.000Z';
    const found = await record({ cadre: person('first'), expectedVersion: expected, tenures: [tenure()] });
    expect(found).toMatchObject({ __typename: 'StaleWrite', row: person('first'), expected });
  });
});

describe('facts that may be written', () => {
  it('are tried in a dry run, and nothing is kept', async () => {
    const before = await counted();
    const found = await record({ cadre: person('second'), tenures: [tenure()] }, { dryRun: true });
    expect(found).toMatchObject({ isDryRun: true, tenures: [{ validFrom: '2020-07-01', decisionNumber: '77-QĐ/TU' }] });
    expect(await counted()).toEqual(before);
  });

  it('stand in the file, all of them, and a repeated request writes none twice', async () => {
    const input = {
      cadre: person('second'),
      source,
      tenures: [tenure()],
      memberships: [{ status: 'PROBATIONARY', validFrom: '2008-05-19', validUntil: '2009-05-19' }],
      qualifications: [{ kind: 'POLITICAL_THEORY', level: 'THEORY_ADVANCED', validFrom: '2019-01-01' }],
      awards: [{ kind: 'ORDER', name: 'Huân chương Lao động', awardedOn: '2020-01-01', decisionNumber: '9-QĐ/CTN' }],
      disciplines: [
        {
          side: 'PARTY',
          form: 'REPRIMAND',
          decisionNumber: '3-QĐ/UBKT',
          decidedOn: '2012-01-01',
          validFrom: '2012-01-01',
          validUntil: '2013-01-01',
        },
      ],
    };
    const first = await record(input, { key: 'once' });
    expect(first).toMatchObject({ __typename: 'CadreFactsRecorded', isRepeated: false, cadre: { code: 'W-second' } });
    expect(first.cadre.awards.nodes).toEqual([{ name: 'Huân chương Lao động' }]);
    const after = await counted();
    expect(await record(input, { key: 'once' })).toMatchObject({ isRepeated: true, tenures: first.tenures });
    expect(await counted()).toEqual(after);
    const [audit] = await test.database.query({
      text: `select count(*)::integer as lines, count(distinct decision_id)::integer as decisions from audit_entry where mutation = 'cadreFactsRecord'`,
      params: [],
    });
    expect(audit).toEqual({ lines: 6, decisions: 1 });
  });
});

describe('a tenure that was written wrongly', () => {
  const stands = { kind: 'APPOINTED', validFrom: '2015-07-01', decisionNumber: '12-QĐ/TU', decidedOn: '2015-06-20' };

  it('is not corrected into the time of the next holder, nor to what it is', async () => {
    const reasons = async (validUntil: string) =>
      (await correct({ tenure: filed, source, reason, ...stands, validUntil })).reasons.map(
        ({ code }: { code: string }) => code,
      );
    expect(await reasons('2020-07-02')).toEqual(['NO_SEAT_LEFT']);
    expect(await reasons('2020-07-01')).toEqual(['NOTHING_CHANGED']);
  });

  it('is corrected, and what was believed before is still read as it was known then', async () => {
    const { data } = await test.query(
      'query ($id: ID!) { node(id: $id) { ... on Tenure { version } } }',
      { id: filed },
      planner,
    );
    const input = { tenure: filed, source, reason, ...stands, validUntil: '2020-06-01' };
    const found = await correct({ ...input, expectedVersion: data.node.version });
    expect(found).toMatchObject({ __typename: 'TenureCorrected', tenure: { validUntil: '2020-06-01' } });
    expect(await correct({ ...input, validUntil: '2020-05-01', expectedVersion: data.node.version })).toMatchObject({
      __typename: 'StaleWrite',
    });
    const before = await test.query(
      'query ($id: ID!, $known: DateTime!) { at(knownAt: $known) { node(id: $id) { ... on Tenure { validUntil } } } node(id: $id) { ... on Tenure { validUntil } } }',
      { id: filed, known: '2020-08-01T00:00:00.000Z' },
      planner,
    );
    expect(before.data).toEqual({ at: { node: { validUntil: '2020-07-01' } }, node: { validUntil: '2020-06-01' } });
  });
});
