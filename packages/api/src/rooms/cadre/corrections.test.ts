import { idFromName } from '@cadre/domain/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSeeds } from '../../seed/load.js';
import { openTestApi } from '../../testing/harness.js';

const test = await openTestApi();
const province = 'province-organisation-commission';
const person = `Cadre:${idFromName('cadre', 'c-person')}`;
const recorded = '2015-07-04T02:00:00.000Z';
const reason = 'Chép sai từ hồ sơ gốc';
let source: string;

const own = { cadre_id: 'cadre:c-person', recorded_from: recorded };
const dated = { valid_from: '2010-01-01', valid_until: '2015-01-01' };
const decided = { decision_number: '1-QĐ/TU', decided_on: '2009-12-01' };
const rows = {
  cadre: {
    id: 'cadre:c-person',
    code: 'C-person',
    full_name: 'Lò Văn Sửa',
    gender: 'MALE',
    birth_date: '1970',
    ethnicity: 'Thái',
    province_id: 'unit:p1',
    unit_id: 'unit:p1-d07',
    recorded_from: recorded,
  },
  membership: { ...own, ...dated, id: 'membership:c-1', status: 'PROBATIONARY' },
  qualification: { ...own, ...dated, id: 'qualification:c-1', kind: 'FOREIGN_LANGUAGE', level: 'BASIC', field: 'Anh' },
  award: {
    ...own,
    id: 'award:c-1',
    kind: 'ORDER',
    name: 'Huân chương',
    awarded_on: '2010-01-01',
    decision_number: '1',
  },
  discipline: { ...own, ...dated, ...decided, id: 'discipline:c-1', side: 'PARTY', form: 'REPRIMAND' },
};

beforeAll(async () => {
  await loadSeeds(test.database, [
    {
      name: 'rows of these tests',
      batches: () => [
        ...Object.entries(rows).map(([table, row]) => ({ table, rows: [row] })),
        { table: 'membership', rows: [{ ...own, id: 'membership:c-2', status: 'OFFICIAL', valid_from: '2015-01-01' }] },
      ],
    },
  ]);
  const [document] = await test.database.query({
    text: `select 'Document:' || id as id from document order by id limit 1`,
    params: [],
  });
  source = String(document!['id']);
});

const days = { validFrom: '2010-01-01', validUntil: '2015-01-01' };

/** Every kind: what stands, what it is corrected to, the field that tells, and inputs that are refused with their codes. */
const kinds = [
  {
    type: 'Cadre',
    stands: { fullName: 'Lò Văn Sửa', gender: 'MALE', birthDate: '1970', ethnicity: 'Thái' },
    change: { birthDate: '1971-02-03' },
    refused: [{ change: { birthDate: '2010-01-02' }, codes: ['BORN_AFTER_FACT'] }],
    wrong: { change: { fullName: ' ', birthDate: '1971-02-30' }, paths: ['fullName', 'birthDate'] },
  },
  {
    type: 'Membership',
    stands: { status: 'PROBATIONARY', ...days },
    change: { validFrom: '2014-01-01' },
    refused: [
      { change: { validUntil: '2015-01-02' }, codes: ['MEMBERSHIPS_OVERLAP'] },
      { change: { validUntil: '2010-01-01' }, codes: ['PERIOD_EMPTY'] },
    ],
    wrong: { change: { validFrom: '2014-02-30', validUntil: 'x' }, paths: ['validFrom', 'validUntil'] },
  },
  {
    type: 'Qualification',
    stands: { kind: 'FOREIGN_LANGUAGE', level: 'BASIC', field: 'Anh', ...days },
    change: { level: 'PROFICIENT' },
    refused: [
      {
        change: { level: 'THEORY_ADVANCED', validUntil: '2009-01-01' },
        codes: ['PERIOD_EMPTY', 'LEVEL_OF_ANOTHER_KIND'],
      },
    ],
    wrong: { change: { field: '', validFrom: 'x' }, paths: ['validFrom', 'field'] },
  },
  {
    type: 'Award',
    stands: { kind: 'ORDER', name: 'Huân chương', awardedOn: '2010-01-01', decisionNumber: '1' },
    change: { awardedOn: '2011-01-01' },
    refused: [{ change: { decisionNumber: null }, codes: ['DECISION_MISSING'] }],
    wrong: { change: { name: '', awardedOn: 'x' }, paths: ['name', 'awardedOn'] },
  },
  {
    type: 'Discipline',
    stands: { side: 'PARTY', form: 'REPRIMAND', decisionNumber: '1-QĐ/TU', decidedOn: '2009-12-01', ...days },
    change: { form: 'WARNING' },
    refused: [
      { change: { decidedOn: '2010-01-02' }, codes: ['DECIDED_AFTER_START'] },
      { change: { decidedOn: null, validUntil: '2010-01-01' }, codes: ['PERIOD_EMPTY', 'DECISION_MISSING'] },
    ],
    wrong: { change: { validFrom: 'x', decidedOn: 'x' }, paths: ['validFrom', 'decidedOn'] },
  },
].map(({ refused, ...kind }) => {
  const field = kind.type.toLowerCase();
  const id = kind.type === 'Cadre' ? person : `${kind.type}:${idFromName(field, 'c-1')}`;
  const refusals: readonly { readonly change: object; readonly codes: readonly string[] }[] = refused;
  return { ...kind, refused: refusals, field, id, told: Object.keys(kind.change)[0]! };
});
type Kind = (typeof kinds)[number];

let keys = 0;
async function correct({ type, field, id, stands, told }: Kind, given: object, persona = province) {
  const answered = type === 'Cadre' ? `cadre { version ${told} }` : `${field} { version ${told} } cadre { id }`;
  const { data, errors } = await test.query(
    `mutation ($input: ${type}CorrectInput!, $key: String!) { corrected: ${field}Correct(input: $input, idempotencyKey: $key) { outcome: __typename
      ... on ${type}Corrected { ${answered} } ... on RuleViolation { reasons { code } } ... on NotPermitted { obstacles { obstacle: code } }
      ... on StaleWrite { row changedByMutation } ... on InvalidInput { faults { path fault: code } } } }`,
    { input: { [field]: id, source, reason, ...stands, ...given }, key: `key-${(keys += 1)}` },
    { persona },
  );
  expect(errors).toBeUndefined();
  return data.corrected;
}

async function read({ type, id, told }: Kind, knownAt?: string) {
  const fields = `node(id: "${id}") { ... on ${type} { version ${told} } }`;
  const { data, errors } = await test.query(
    knownAt === undefined ? `{ ${fields} }` : `{ at(knownAt: "${knownAt}") { ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  return knownAt === undefined ? data.node : data.at.node;
}

async function traces() {
  const tables = [...Object.keys(rows), 'tenure'].flatMap((each) => [each, `${each}_history`]);
  const parts = [...tables, 'file_correction', 'audit_entry', 'idempotency_key'].map(
    (each) => `(select count(*)::integer from ${each}) as ${each}`,
  );
  return (await test.database.query({ text: `select ${parts.join(', ')}`, params: [] }))[0];
}

describe.each(kinds)('$type that was written wrongly', (kind) => {
  const { type, field, id, stands, change, told, refused, wrong } = kind;
  const before = (stands as Readonly<Record<string, unknown>>)[told];
  const after = (change as Readonly<Record<string, unknown>>)[told];

  it.each(refused)('is not corrected into what may not be recorded: $codes, and nothing is written', async (each) => {
    const traced = await traces();
    const { reasons } = await correct(kind, each.change);
    expect(reasons.map(({ code }: { code: string }) => code)).toEqual(each.codes);
    expect(await traces()).toEqual(traced);
  });

  it('is not corrected to what it is', async () => {
    expect((await correct(kind, {})).reasons).toEqual([{ code: 'NOTHING_CHANGED' }]);
  });

  it('is not corrected without a reason, and every fault is told at once', async () => {
    const { faults } = await correct(kind, { reason: ' ', ...wrong.change });
    expect(faults.map(({ path }: { path: string[] }) => path[1]).toSorted()).toEqual(
      ['reason', ...wrong.paths].toSorted(),
    );
  });

  it('is not corrected by who does not plan, nor by who does not see the file', async () => {
    const traced = await traces();
    expect(await correct(kind, change, 'province-analyst')).toMatchObject({
      obstacles: [{ obstacle: 'ROLE_MISSING' }],
    });
    for (const persona of ['district-organisation-commission', 'auditor']) {
      expect((await correct(kind, change, persona)).faults).toEqual([{ path: ['input', field], fault: 'NOT_FOUND' }]);
    }
    expect(await traces()).toEqual(traced);
  });

  it('is corrected; what was believed before is still read as it was known then, and who read it before is told', async () => {
    const { version } = await read(kind);
    const corrected = await correct(kind, { ...change, expectedVersion: version });
    expect(corrected).toMatchObject({ outcome: `${type}Corrected`, [field]: { [told]: after } });
    const since: string = corrected[field].version;
    const shifted = (ms: number) => new Date(Date.parse(since) + ms).toISOString();
    expect({
      early: (await read(kind, '2020-01-01T00:00:00.000Z'))[told],
      before: (await read(kind, shifted(-1)))[told],
      since: (await read(kind, since))[told],
      now: (await read(kind))[told],
    }).toEqual({ early: before, before, since: after, now: after });
    const traced = await traces();
    expect(await correct(kind, { expectedVersion: version })).toEqual({
      outcome: 'StaleWrite',
      row: id,
      changedByMutation: `${field}Correct`,
    });
    expect(await traces()).toEqual(traced);
  });

  it('shows in the file why it was corrected, to who may read the file', async () => {
    const ask = async (persona: string) =>
      (
        await test.query(
          `{ cadre(code: "C-person") { corrections(last: 1) { nodes { entity reason document { id } } } } }`,
          {},
          { persona },
        )
      ).data.cadre;
    expect((await ask(province)).corrections.nodes).toEqual([{ entity: id, reason, document: { id: source } }]);
    expect(await ask('auditor')).toBeNull();
  });
});

describe('a name that was corrected', () => {
  it('is found and listed by what it is now', async () => {
    const kind = kinds[0]!;
    await correct(kind, { fullName: 'Cà Văn Chữa', ...kind.change });
    const found = async (text: string) =>
      (await test.query(`{ search(text: "${text}") { nodes { text } } }`)).data.search.nodes;
    expect(await found('ca van chua')).toEqual([{ text: 'Cà Văn Chữa' }]);
    expect(await found('lo van sua')).toEqual([]);
  });
});

it('a reason that was written is never changed', async () => {
  for (const change of [
    'update file_correction set reason = reason',
    'delete from file_correction',
    'truncate file_correction',
  ]) {
    await expect(test.rolledBack(async (tx) => tx.script(change))).rejects.toThrow(/never changed/);
  }
});
