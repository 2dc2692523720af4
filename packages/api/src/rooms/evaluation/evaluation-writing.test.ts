import { idFromName } from '@cadre/domain/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSeeds } from '../../seed/load.js';
import { openTestApi } from '../../testing/harness.js';

const test = await openTestApi();
const province = 'province-organisation-commission';
const person = `Cadre:${idFromName('cadre', 'e-person')}`;
const other = `Cadre:${idFromName('cadre', 'e-other')}`;
const unit = `Unit:${idFromName('unit', 'p1')}`;
let document: string;

const cadreOf = (name: string, birth: string) => ({
  id: `cadre:e-${name}`,
  code: `E-${name}`,
  full_name: 'Lò Văn Xếp',
  gender: 'MALE',
  birth_date: birth,
  province_id: 'unit:p1',
  unit_id: 'unit:p1-d07',
  recorded_from: '2015-07-04T02:00:00.000Z',
});

beforeAll(async () => {
  await loadSeeds(test.database, [
    {
      name: 'rows of these tests',
      batches: () => [
        { table: 'cadre', rows: [cadreOf('person', '1975'), cadreOf('other', '1980-05')] },
        {
          table: 'membership',
          rows: [{ id: 'membership:e-1', cadre_id: 'cadre:e-person', status: 'OFFICIAL', valid_from: '2012-03-01' }],
        },
      ],
    },
  ]);
  const [row] = await test.database.query({
    text: `select 'Document:' || id as id from document where number is not null order by id limit 1`,
    params: [],
  });
  document = String(row!['id']);
});

const terms = { year: 2022, subject: 'PARTY_MEMBER', grade: 'GOOD', decidedOn: '2022-12-20' };
const answers = `outcome: __typename ... on RuleViolation { reasons { code row message englishMessage } } ... on NotPermitted { obstacles { obstacle: code } }
  ... on StaleWrite { row changedByMutation } ... on InvalidInput { faults { path fault: code } }`;

interface Sending {
  readonly persona?: string | null;
  readonly key?: string;
  readonly dryRun?: boolean;
}
let keys = 0;

async function send(
  verb: 'Record' | 'Correct',
  input: object,
  { persona = province, key, dryRun = false }: Sending = {},
) {
  const done = `... on Evaluation${verb}ed { isDryRun isRepeated cadre { id } evaluation { id version year grade gradeName schemeCode decidedOn unit { id } } }`;
  const { data, errors } = await test.query(
    `mutation ($input: Evaluation${verb}Input!, $key: String!, $dryRun: Boolean!) {
      sent: evaluation${verb}(input: $input, idempotencyKey: $key, dryRun: $dryRun) { ${answers} ${done} } }`,
    { input: { unit, document, ...terms, ...input }, key: key ?? `key-${(keys += 1)}`, dryRun },
    { persona },
  );
  expect(errors).toBeUndefined();
  return data.sent;
}

const record = async (change: object, sending?: Sending) => send('Record', { cadre: person, ...change }, sending);
const codesOf = ({ reasons }: { reasons: readonly { code: string }[] }) => reasons.map(({ code }) => code);

/** Rows of everything that a mutation leaves behind. */
async function traces(): Promise<unknown> {
  const tables = [
    'cadre_history',
    'evaluation',
    'evaluation_history',
    'file_correction',
    'audit_entry',
    'idempotency_key',
  ];
  const parts = tables.map((each) => `(select count(*)::integer from ${each}) as ${each}`);
  return (await test.database.query({ text: `select ${parts.join(', ')}`, params: [] }))[0];
}

describe('an evaluation that may not be written', () => {
  it.each([
    { name: 'a year of no known scale', change: { year: 2007 }, codes: ['SCHEME_NOT_KNOWN', 'NOT_A_MEMBER_IN_YEAR'] },
    { name: 'a civil servant of 2017', change: { year: 2017, subject: 'CIVIL_SERVANT' }, codes: ['SCHEME_NOT_KNOWN'] },
    { name: 'a grade of organisations', change: { grade: 'WEAK' }, codes: ['GRADE_NOT_IN_SCHEME'] },
    { name: 'no document', change: { document: null }, codes: ['DOCUMENT_MISSING'] },
    { name: 'a decision before the year', change: { decidedOn: '2021-12-31' }, codes: ['DECIDED_BEFORE_YEAR'] },
    { name: 'the year before the admission', change: { year: 2011 }, codes: ['NOT_A_MEMBER_IN_YEAR'] },
    {
      name: 'next year, no document: every reason at once',
      change: { year: 2025, document: null },
      codes: ['YEAR_TO_COME', 'DECIDED_BEFORE_YEAR', 'DOCUMENT_MISSING'],
    },
  ])('is refused with its reasons, and nothing is written: $name', async ({ change, codes }) => {
    const before = await traces();
    expect(codesOf(await record(change))).toEqual(codes);
    expect(await traces()).toEqual(before);
  });

  it('is refused before the birth of the person', async () => {
    const input = { cadre: other, year: 1979, subject: 'CIVIL_SERVANT' };
    expect(codesOf(await record(input))).toEqual(['SCHEME_NOT_KNOWN', 'YEAR_BEFORE_BIRTH']);
  });

  it('is refused with the grades that the scale of the year has, in its own words', async () => {
    const [reason] = (await record({ year: 2017, grade: 'CLEAN_AND_STRONG' })).reasons;
    expect(reason.message).toMatch(/^Thang EV-002 .*GOOD \(Đủ tư cách, hoàn thành tốt nhiệm vụ\)/);
    expect(reason.englishMessage).toMatch(/^The scale EV-002 .*EXCELLENT \(Qualified, with excellent/);
  });

  it('is told every fault of the input at once', async () => {
    const { faults } = await record({ year: 20_222, decidedOn: '2025-01-01', document: 'x' });
    expect(faults).toEqual([
      { path: ['input', 'year'], fault: 'OUT_OF_RANGE' },
      { path: ['input', 'document'], fault: 'MALFORMED' },
      { path: ['input', 'decidedOn'], fault: 'OUT_OF_RANGE' },
    ]);
  });

  it('is refused to who does not plan, to who does not see the file, and to nobody in particular', async () => {
    const before = await traces();
    expect((await record({}, { persona: 'province-analyst' })).obstacles).toEqual([{ obstacle: 'ROLE_MISSING' }]);
    for (const persona of ['district-organisation-commission', 'auditor']) {
      expect((await record({}, { persona })).faults).toEqual([{ path: ['input', 'cadre'], fault: 'NOT_FOUND' }]);
    }
    expect((await record({}, { persona: null })).outcome).toBe('NotPermitted');
    expect(await traces()).toEqual(before);
  });

  it('is refused by who read an earlier version of the file', async () => {
    const found = await record({ expectedVersion: '2015-07-04T02:00:00.000Z', cadre: other });
    expect(found.outcome).toBe('EvaluationRecorded');
    expect(await record({ expectedVersion: '2015-07-04T02:00:00.000Z', cadre: other, year: 2021 })).toMatchObject({
      outcome: 'StaleWrite',
      row: other,
      changedByMutation: 'evaluationRecord',
    });
  });
});

describe('an evaluation that may be written', () => {
  it('is tried in a dry run, and nothing is kept', async () => {
    const before = await traces();
    const tried = await record({}, { dryRun: true });
    expect(tried).toMatchObject({ isDryRun: true, evaluation: { year: 2022, grade: 'GOOD', schemeCode: 'EV-005' } });
    expect(await traces()).toEqual(before);
  });

  it('stands in the file once, however often the request is sent, and leaves who wrote it by which document', async () => {
    const first = await record({ year: 2017, decidedOn: '2018-01-15' }, { key: 'once' });
    expect(first).toMatchObject({
      outcome: 'EvaluationRecorded',
      cadre: { id: person },
      evaluation: { schemeCode: 'EV-002', gradeName: 'Đủ tư cách, hoàn thành tốt nhiệm vụ', unit: { id: unit } },
    });
    const after = await traces();
    const again = await record({ year: 2017, decidedOn: '2018-01-15' }, { key: 'once' });
    expect(again).toEqual({ ...first, isRepeated: true });
    const second = await record({ year: 2017, grade: 'COMPLETED', decidedOn: '2018-01-15' });
    expect(second.reasons).toEqual([
      expect.objectContaining({ code: 'YEAR_ALREADY_EVALUATED', row: first.evaluation.id }),
    ]);
    expect(await traces()).toEqual(after);
    const trail = async (persona: string) =>
      (
        await test.query(
          `{ auditTrail(entity: "${first.evaluation.id}") { nodes { mutation act document { id } } } }`,
          {},
          { persona },
        )
      ).data.auditTrail.nodes;
    expect(await trail(province)).toEqual([
      { mutation: 'evaluationRecord', act: 'RECORDED', document: { id: document } },
    ]);
    expect(await trail('district-organisation-commission')).toEqual([]);
  });

  it('is written by one of two who send the same year at once; the other is told', async () => {
    const terms = { year: 2016, decidedOn: '2016-12-20' };
    const answers = await Promise.all([record(terms), record({ ...terms, grade: 'EXCELLENT' })]);
    const outcomes = answers.map(({ outcome }: { outcome: string }) => outcome);
    expect(outcomes.toSorted()).toEqual(['EvaluationRecorded', 'RuleViolation']);
    expect(answers.flatMap((answer) => ('reasons' in answer ? codesOf(answer) : []))).toEqual([
      'YEAR_ALREADY_EVALUATED',
    ]);
  });

  it('keeps the birth of the person from being corrected to after its year', async () => {
    const { evaluation } = await record({ cadre: other, year: 2020, decidedOn: '2020-12-31' });
    expect(evaluation.year).toBe(2020);
    const correct = async (birthDate: string) => {
      const { data } = await test.query(
        `mutation ($input: CadreCorrectInput!) { corrected: cadreCorrect(input: $input, idempotencyKey: "birth-${birthDate}", dryRun: true) {
          outcome: __typename ... on RuleViolation { reasons { code } } } }`,
        {
          input: {
            cadre: other,
            fullName: 'Lò Văn Xếp',
            gender: 'MALE',
            birthDate,
            source: document,
            reason: 'Chép sai',
          },
        },
      );
      return data.corrected;
    };
    expect(await correct('2021-01-01')).toEqual({ outcome: 'RuleViolation', reasons: [{ code: 'BORN_AFTER_FACT' }] });
    expect((await correct('2020-12-31')).outcome).toBe('CadreCorrected');
  });
});

describe('an evaluation that was written wrongly', () => {
  const reason = 'Chép sai từ thông báo';

  it('is corrected; what was believed before is still read, and who read it before is told', async () => {
    const { evaluation } = await record({ year: 2023, decidedOn: '2023-12-20' });
    await record({ year: 2021, decidedOn: '2021-12-20' });
    const stands = { evaluation: evaluation.id, source: document, reason, year: 2023, decidedOn: '2023-12-20' };
    expect(codesOf(await send('Correct', stands))).toEqual(['NOTHING_CHANGED']);
    expect(codesOf(await send('Correct', { ...stands, year: 2021 }))).toEqual(['YEAR_ALREADY_EVALUATED']);
    expect((await send('Correct', { ...stands, reason: ' ' })).faults).toEqual([
      { path: ['input', 'reason'], fault: 'REQUIRED' },
    ]);
    const done = await send('Correct', { ...stands, grade: 'COMPLETED', expectedVersion: evaluation.version });
    expect(done).toMatchObject({ outcome: 'EvaluationCorrected', evaluation: { grade: 'COMPLETED', year: 2023 } });
    expect(await send('Correct', { ...stands, grade: 'EXCELLENT', expectedVersion: evaluation.version })).toMatchObject(
      {
        outcome: 'StaleWrite',
        changedByMutation: 'evaluationCorrect',
      },
    );
    const { data } = await test.query(
      `query ($id: ID!, $known: DateTime!) { at(knownAt: $known) { node(id: $id) { ... on Evaluation { grade } } }
        node(id: $id) { ... on Evaluation { grade } } cadre(code: "E-person") { corrections(last: 1) { nodes { entity reason } } } }`,
      { id: evaluation.id, known: evaluation.version },
    );
    expect(data).toEqual({
      at: { node: { grade: 'GOOD' } },
      node: { grade: 'COMPLETED' },
      cadre: { corrections: { nodes: [{ entity: evaluation.id, reason }] } },
    });
  });

  it('is not corrected by who does not plan, nor by who does not see the file', async () => {
    const { evaluation } = await record({ year: 2019, decidedOn: '2019-12-20' });
    const before = await traces();
    const change = { evaluation: evaluation.id, source: document, reason, year: 2019, grade: 'COMPLETED' };
    expect((await send('Correct', change, { persona: 'province-analyst' })).obstacles).toEqual([
      { obstacle: 'ROLE_MISSING' },
    ]);
    for (const persona of ['district-organisation-commission', 'auditor']) {
      expect((await send('Correct', change, { persona })).faults).toEqual([
        { path: ['input', 'evaluation'], fault: 'NOT_FOUND' },
      ]);
    }
    expect(await traces()).toEqual(before);
  });
});
