import { idFromName } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';

const test = await openTestApi();
const province = 'province-organisation-commission';
const district = 'district-organisation-commission';
const unit = (name: string) => `Unit:${idFromName('unit', name)}`;

let keys = 0;
async function create(given: object, { persona = province, dryRun = false, key = `key-${(keys += 1)}` } = {}) {
  const { data, errors } = await test.query(
    `mutation ($input: CadreCreateInput!, $key: String!, $dryRun: Boolean!) {
      created: cadreCreate(input: $input, idempotencyKey: $key, dryRun: $dryRun) { outcome: __typename
        ... on CadreCreated { isRepeated cadre { id code fullName gender birthDate ethnicity homePlace unit { code } memberships { status validFrom } } }
        ... on RuleViolation { reasons { code row } } ... on NotPermitted { obstacles { obstacle: code } }
        ... on InvalidInput { faults { path fault: code } } } }`,
    { input: { code: `N-${keys}`, gender: 'FEMALE', unit: unit('p1-d04'), ...given }, key, dryRun },
    { persona },
  );
  expect(errors).toBeUndefined();
  return data.created;
}

const select = async (text: string) => test.database.query({ text, params: [] });
const traces = async () =>
  select(`select (select count(*) from cadre)::text as files, (select count(*) from membership)::text as memberships,
    (select count(*) from audit_entry)::text as lines, (select count(*) from idempotency_key)::text as keys`);

describe('a person who has no file', () => {
  it('is given one, is found in any spelling, and a repeated request gives no second one', async () => {
    const [document] = await select(`select 'Document:' || id as id from document order by id limit 1`);
    const given = {
      code: 'N-first',
      fullName: '  Lò   Thị Thử Nghiệm ',
      birthDate: '1988-07',
      ethnicity: 'Thái',
      homePlace: 'Tuần Giáo',
      source: document!['id'],
      memberships: [{ status: 'PROBATIONARY', validFrom: '2015-05-19', validUntil: '2016-05-19' }],
    };
    const first = await create(given, { key: 'first' });
    expect(first).toEqual({
      outcome: 'CadreCreated',
      isRepeated: false,
      cadre: {
        id: expect.stringMatching(/^Cadre:/) as string,
        code: 'N-first',
        fullName: 'Lò Thị Thử Nghiệm',
        gender: 'FEMALE',
        birthDate: '1988-07',
        ethnicity: 'Thái',
        homePlace: 'Tuần Giáo',
        unit: { code: 'P1-D04' },
        memberships: [{ status: 'PROBATIONARY', validFrom: '2015-05-19' }],
      },
    });
    const before = await traces();
    expect(await create(given, { key: 'first' })).toEqual({ ...first, isRepeated: true });
    expect(await traces()).toEqual(before);
    const { data } = await test.query('{ search(text: "lo thi thu nghiem") { nodes { type text } } }');
    expect(data.search.nodes).toEqual([{ type: 'Cadre', text: 'Lò Thị Thử Nghiệm' }]);
    const [kept] = await select(
      `select province_id::text as province, (select string_agg(act, ' ' order by place) from audit_entry where mutation = 'cadreCreate') as acts from cadre where code = 'N-first'`,
    );
    expect(kept).toEqual({ province: idFromName('unit', 'p1'), acts: 'CREATED RECORDED' });
  });

  it('is given none by a dry run', async () => {
    const before = await traces();
    expect(await create({ fullName: 'Lò Thị Chạy Thử' }, { dryRun: true })).toMatchObject({ outcome: 'CadreCreated' });
    expect(await traces()).toEqual(before);
  });
});

describe('a file that may not be given', () => {
  it('is refused with every fault of the input at once, and nothing is written', async () => {
    const before = await traces();
    const found = await create({
      code: ' ',
      fullName: '',
      birthDate: '1988-13',
      unit: 'P1-D04',
      memberships: [{ status: 'OFFICIAL', validFrom: '2015-02-30' }],
      otherPeople: ['x'],
    });
    expect(
      found.faults.map(({ path, fault }: { path: string[]; fault: string }) => `${path.join('.')} ${fault}`),
    ).toEqual([
      'input.fullName REQUIRED',
      'input.birthDate MALFORMED',
      'input.code REQUIRED',
      'input.unit MALFORMED',
      'input.memberships.0.validFrom MALFORMED',
      'input.otherPeople.0 MALFORMED',
    ]);
    expect(await traces()).toEqual(before);
  });

  it.each([
    ['2024-12-31', 'CadreCreated'],
    ['2025-01-01', 'InvalidInput'],
    ['2025', 'InvalidInput'],
  ])('is refused for a birth to come: today is 2024-12-31, born %s, %s', async (birthDate, outcome) => {
    expect(await create({ fullName: 'Lò Thị Mới Sinh', birthDate }, { dryRun: true })).toMatchObject({ outcome });
  });

  it('is refused to who does not plan, and outside the units acted for', async () => {
    const obstacles = async (persona: string, at: string) =>
      (await create({ fullName: 'Lò Thị Không Quyền', unit: unit(at) }, { persona })).obstacles;
    expect(await obstacles('province-analyst', 'p1-d04')).toEqual([{ obstacle: 'ROLE_MISSING' }]);
    expect(await obstacles('auditor', 'p1-d04')).toEqual([{ obstacle: 'ROLE_MISSING' }]);
    expect(await obstacles(district, 'p1-d07')).toEqual([{ obstacle: 'OUTSIDE_SUBTREE' }]);
  });

  it('is refused under a number that is taken', async () => {
    const [file] = await select(`select code from cadre order by id limit 1`);
    const found = await create({ fullName: 'Lò Thị Trùng Số', code: file!['code'] });
    expect(found.reasons).toEqual([{ code: 'CODE_TAKEN', row: null }]);
  });
});

describe('somebody of the same name', () => {
  it('is named to who may see the file, in whatever spelling, until said to be another person', async () => {
    const made = await create({ fullName: 'Quàng Văn Trùng', birthDate: '1975-03-02', unit: unit('p1-d07') });
    const again = { fullName: 'quang van trung', birthDate: '1975' };
    const before = await traces();
    expect((await create(again)).reasons).toEqual([{ code: 'POSSIBLE_DUPLICATE', row: made.cadre.id }]);
    expect(await traces()).toEqual(before);
    expect(await create({ ...again, birthDate: '1976' }, { dryRun: true })).toMatchObject({ outcome: 'CadreCreated' });
    expect(await create({ ...again, otherPeople: [made.cadre.id] }, { dryRun: true })).toMatchObject({
      outcome: 'CadreCreated',
    });
  });

  it('is not told, nor to be asked after, where the file may not be seen', async () => {
    const made = await create({ fullName: 'Quàng Văn Khuất', birthDate: '1975-03-02', unit: unit('p1-d07') });
    const again = { fullName: 'Quàng Văn Khuất', birthDate: '1975-03-02' };
    expect(await create(again, { persona: district, dryRun: true })).toMatchObject({ outcome: 'CadreCreated' });
    const asking = await create({ ...again, otherPeople: [made.cadre.id] }, { persona: district });
    expect(asking.faults).toEqual([{ path: ['input', 'otherPeople', '0'], fault: 'NOT_FOUND' }]);
  });
});
