import { idFromName } from '@cadre/domain/kernel';
import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../api.js';
import type { Transaction } from '../../platform/database.js';
import type { Viewer } from '../../platform/viewer.js';
import { openTestApi, testDay } from '../../testing/harness.js';

const api = await openTestApi();

interface Found {
  readonly type: string;
  readonly text: string;
}

async function search(text: string, persona?: string | null): Promise<readonly Found[]> {
  const { data, errors } = await api.query(
    'query ($text: String!) { search(text: $text, first: 200) { nodes { type text } } }',
    { text },
    persona === undefined ? {} : { persona },
  );
  expect(errors).toBeUndefined();
  return data.search.nodes;
}

async function searchIn(tx: Transaction, viewer: Viewer, text: string) {
  const own = await createApi({
    database: { ...api.database, query: async (each) => tx.query(each) },
    today: () => testDay,
  });
  const answer = await graphql({
    schema: own.schema,
    source: `query ($text: String!) { search(text: $text) { totalCount nodes { text object { __typename ... on Unit { code } ... on Cadre { fullName } } } } }`,
    variableValues: { text },
    contextValue: own.contextFor(viewer, 'test'),
  });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data?.['search'])) as unknown;
}

describe('spellings of one thing', () => {
  it.each([
    ['Tuan Giao', 'Tuần Giáo', 'Đảng bộ huyện Tuần Giáo'],
    ['TCCSÐ', 'TCCSĐ', 'Tổ chức cơ sở đảng (TCCSĐ)'],
    ['TCCSĐ', 'tổ chức cơ sở đảng', 'Tổ chức cơ sở đảng (TCCSĐ)'],
    ['qui hoạch', 'quy hoạch', 'Nghị quyết về công tác quy hoạch cán bộ'],
    ['35 -KH/TU', '35-KH/TU', 'Kế hoạch triển khai Nghị quyết Hội nghị Trung ương 4 khóa XI'],
    ['05-CT/TƯ', '05-CT/TW', 'Chỉ thị 05 của Bộ Chính trị'],
    ['4-KH/TCTU', '04-KH/TCTU', 'Kế hoạch thành lập các đảng bộ cơ sở cơ quan cấp huyện'],
    [
      'NQ T.Ư4 khoá XI',
      'NQTW 4 khóa XI',
      'Nghị quyết Hội nghị Trung ương 4 khóa XI: Một số vấn đề cấp bách trong công tác xây dựng Đảng hiện nay',
    ],
  ])('"%s" finds what "%s" finds', async (spelling, canonical, text) => {
    const found = await search(spelling);
    expect(found).toContainEqual(expect.objectContaining({ text }));
    expect(found).toEqual(await search(canonical));
  });

  it('a plenum named without its congress finds the resolutions of every congress', async () => {
    const texts = (await search('NQ TW 4')).map(({ text }) => text);
    expect(texts).toContain('Nghị quyết Hội nghị Trung ương 4 khóa XII');
    expect(texts.some((text) => text.includes('Trung ương 4 khóa XI:'))).toBe(true);
  });

  it('35-KH/TU is not 35-CT/TU', async () => {
    expect((await search('35-KH/TU')).map(({ text }) => text)).toEqual([
      'Kế hoạch triển khai Nghị quyết Hội nghị Trung ương 4 khóa XI',
    ]);
  });
});

describe('text with nothing to search by', () => {
  it.each(['', '   ', '-', '%', '_', '"'])('"%s" finds nothing', async (text) => {
    expect(await search(text)).toEqual([]);
  });
});

describe('who may see what', () => {
  it('nobody finds nothing', async () => {
    expect(await search('Tuần Giáo', null)).toEqual([]);
  });

  const [district, other] = [idFromName('unit', 'tuan-giao'), idFromName('unit', 'ba-tri')];
  const ofDistrict: Viewer = { name: 'analyst', unitId: district, roles: ['ANALYST'], managementLevel: 'UNIT' };
  const enrol = async (tx: Transaction) =>
    tx.query({
      text: `insert into cadre (id, code, full_name, folded_name, sort_key, gender, province_id, unit_id)
        values ($1::uuid, 'TEST-1', 'Lò Thị Tìm Thử', 'lo thi tim thu', 'thu', 'FEMALE', $2::uuid, $2::uuid)`,
      params: [idFromName('cadre', 'test'), district],
    });

  it.each([
    { who: 'a viewer of the district', viewer: ofDistrict, count: 1 },
    { who: 'a viewer of another district', viewer: { ...ofDistrict, unitId: other }, count: 0 },
    { who: 'an auditor', viewer: { ...ofDistrict, roles: ['AUDITOR'] }, count: 0 },
  ])('$who finds, and counts, $count cadres', async ({ viewer, count }) => {
    await api.rolledBack(async (tx) => {
      await enrol(tx);
      const object = { __typename: 'Cadre', fullName: 'Lò Thị Tìm Thử' };
      const nodes = count === 0 ? [] : [{ text: 'Lò Thị Tìm Thử', object }];
      expect(await searchIn(tx, viewer, 'lo thi tim thu')).toEqual({ totalCount: count, nodes });
    });
  });
});

/** A unit with a name and an earlier one. */
async function rename(tx: Transaction, name: string, folded: string, earlier: string, foldedEarlier: string) {
  const unit = idFromName('unit', name);
  await tx.query({
    text: `insert into unit (id, code, kind, name, folded_name, sort_key, province_id, valid_from)
      values ($1::uuid, $2::text, 'DISTRICT_COMMITTEE', $2::text, $3::text, $3::text, $1::uuid, '2000-01-01')`,
    params: [unit, name, folded],
  });
  await tx.query({
    text: `insert into unit_name (id, unit_id, name, folded_name, valid_from, valid_until)
      values ($1::uuid, $1::uuid, $2::text, $3::text, '2000-01-01', '2010-01-01')`,
    params: [unit, earlier, foldedEarlier],
  });
}

describe('names that match in several ways', () => {
  const viewer: Viewer = {
    name: 'analyst',
    unitId: idFromName('unit', 'tuan-giao'),
    roles: ['ANALYST'],
    managementLevel: 'UNIT',
  };
  it('a unit is found by an earlier name, once, with the name that fits best', async () => {
    await api.rolledBack(async (tx) => {
      await rename(tx, 'Xứ Thử Mới', 'xu thu moi', 'Xứ Thử', 'xu thu');
      expect(await searchIn(tx, viewer, 'Xứ Thử')).toEqual({
        totalCount: 1,
        nodes: [{ text: 'Xứ Thử', object: { __typename: 'Unit', code: 'Xứ Thử Mới' } }],
      });
    });
  });

  it('exact spellings come before other spellings, and these before names that contain the text', async () => {
    await api.rolledBack(async (tx) => {
      await rename(tx, 'Xứ Thử Một', 'xu thu mot', 'Cũ Một', 'cu mot');
      await rename(tx, 'Xu Thu', 'xu thu', 'Cũ Hai', 'cu hai');
      await rename(tx, 'Xứ Thử', 'xu thu', 'Cũ Ba', 'cu ba');
      const found = (await searchIn(tx, viewer, 'Xứ Thử')) as { nodes: { text: string }[] };
      expect(found.nodes.map(({ text }) => text)).toEqual(['Xứ Thử', 'Xu Thu', 'Xứ Thử Một']);
    });
  });
});
