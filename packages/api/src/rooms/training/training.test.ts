import { idFromName } from '@cadre/domain/kernel';
import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../api.js';
import type { Transaction } from '../../platform/database.js';
import type { Viewer } from '../../platform/viewer.js';
import { openTestApi, testDay } from '../../testing/harness.js';

const api = await openTestApi();

const [province, district] = [idFromName('unit', 'dien-bien'), idFromName('unit', 'tuan-giao')];
const programme = idFromName('programme', 'THEORY_INTERMEDIATE');
const cadre = idFromName('cadre', 'test');
const ofProvince: Viewer = { name: 'analyst', unitId: province, roles: ['ANALYST'], managementLevel: 'PROVINCE' };
const ofDistrict: Viewer = { ...ofProvince, unitId: district };

/** 20 seats for the district and 5 for the province in 2023; of the 20, one is completed, one withdrawn, one still free. */
async function allocate(tx: Transaction): Promise<void> {
  await tx.query({
    text: `insert into cadre (id, code, full_name, folded_name, sort_key, gender, province_id, unit_id)
      values ($1::uuid, 'TEST-1', 'Lò Thị Mẫu', 'lo thi mau', 'mau', 'FEMALE', $2::uuid, $3::uuid)`,
    params: [cadre, province, district],
  });
  for (const [unit, seats] of [
    [district, 20],
    [province, 5],
  ] as const) {
    await tx.query({
      text: `insert into training_quota (id, unit_id, programme_id, year, seats) values ($1::uuid, $1::uuid, $2::uuid, 2023, $3::integer)`,
      params: [unit, programme, seats],
    });
  }
  for (const state of ['COMPLETED', 'WITHDRAWN', 'ALLOCATED']) {
    await tx.query({
      text: `insert into training_seat (id, quota_id, cadre_id, state) values ($1::uuid, $2::uuid, $3::uuid, $4::text)`,
      params: [idFromName('training_seat', state), district, state === 'ALLOCATED' ? null : cadre, state],
    });
  }
}

async function ask(tx: Transaction, viewer: Viewer, source: string) {
  const own = await createApi({
    database: { ...api.database, query: async (each) => tx.query(each) },
    today: () => testDay,
  });
  const variableValues = {
    province: `Unit:${province}`,
    district: `Unit:${district}`,
    programme: `Programme:${programme}`,
  };
  const answer = await graphql({
    schema: own.schema,
    source,
    variableValues,
    contextValue: own.contextFor(viewer, 'test'),
  });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data)) as Record<string, unknown>;
}

const byCode = (code: string, fields: string) =>
  `{ trainingResults(where: { unit: { code: { eq: "TUAN_GIAO" } }, programme: { code: { eq: "${code}" } } }) { nodes { ${fields} } } }`;

describe('what Tuần Giáo reported', () => {
  it.each([
    ['THEORY_ADVANCED', 12],
    ['THEORY_INTERMEDIATE', 153],
    ['DEFENCE_GROUP_2', 3],
    ['DEFENCE_GROUPS_3_4', 279],
    ['PARTY_AWARENESS', 626],
    ['NEW_MEMBER', 676],
  ])('%s: %i people, by the article, against a quota that it does not state', async (code, people) => {
    const { data } = await api.query(byCode(code, 'people bound quotaSeats attainment { numerator } source { kind }'));
    expect(data.trainingResults.nodes).toEqual([
      { people, bound: 'EXACT', quotaSeats: null, attainment: null, source: { kind: 'NEWSPAPER_ARTICLE' } },
    ]);
  });

  it('keeps the 8 sessions apart: at least 8,000 attendances, which are no people', async () => {
    const { data } = await api.query(
      '{ trainingEvents(where: { unit: { code: { eq: "TUAN_GIAO" } } }) { nodes { sessions attendances bound heldOn } } }',
    );
    expect(data.trainingEvents.nodes).toEqual([{ sessions: 8, attendances: 8000, bound: 'AT_LEAST', heldOn: null }]);
    const { errors } = await api.query('{ trainingEvents { nodes { people } } }');
    expect(errors).toHaveLength(1);
  });
});

describe('a result whose quota is known', () => {
  it('is measured against it exactly', async () => {
    await api.rolledBack(async (tx) => {
      await tx.query({
        text: 'update training_result set quota_seats = 160 where programme_id = $1::uuid',
        params: [programme],
      });
      expect(
        await ask(tx, ofProvince, byCode('THEORY_INTERMEDIATE', 'attainment { numerator denominator percent }')),
      ).toEqual({
        trainingResults: { nodes: [{ attainment: { numerator: 153, denominator: 160, percent: '95.63' } }] },
      });
    });
  });
});

const quotas = `{ trainingQuotas(orderBy: { field: SEATS }) { nodes {
  seats named completed namedShare { numerator denominator } completedShare { numerator denominator } seatList { totalCount }
} } }`;

describe('a quota of 20 with one seat completed, one withdrawn and one still free', () => {
  it('has one seat named: who withdrew holds none', async () => {
    await api.rolledBack(async (tx) => {
      await allocate(tx);
      const one = { numerator: 1, denominator: 20 };
      expect(await ask(tx, ofDistrict, quotas)).toEqual({
        trainingQuotas: {
          nodes: [
            { seats: 20, named: 1, completed: 1, namedShare: one, completedShare: one, seatList: { totalCount: 3 } },
          ],
        },
      });
    });
  });

  it('shows an auditor the counts and the free seat, but nobody', async () => {
    await api.rolledBack(async (tx) => {
      await allocate(tx);
      const answer = await ask(tx, { ...ofDistrict, roles: ['AUDITOR'] }, quotas);
      expect(answer).toMatchObject({ trainingQuotas: { nodes: [{ named: 1, seatList: { totalCount: 1 } }] } });
    });
  });
});

const sums = `query ($province: ID!, $district: ID!, $programme: ID!) {
  province: node(id: $province) { ...Sums }
  district: node(id: $district) { ...Sums }
}
fragment Sums on Unit {
  seats: trainingQuotaSeats(year: 2023)
  ofProgramme: trainingQuotaSeats(year: 2023, programme: $programme)
  before: trainingQuotaSeats(year: 2022)
  named: trainingSeatsNamed(year: 2023)
  completed: trainingSeatsCompleted(year: 2023)
}`;

describe('quotas and seats summed over a subtree', () => {
  it('take in the unit and everything below it', async () => {
    await api.rolledBack(async (tx) => {
      await allocate(tx);
      expect(await ask(tx, ofProvince, sums)).toEqual({
        province: { seats: 25, ofProgramme: 25, before: 0, named: 1, completed: 1 },
        district: { seats: 20, ofProgramme: 20, before: 0, named: 1, completed: 1 },
      });
    });
  });

  it('are null above the viewer, where only a part could be counted', async () => {
    await api.rolledBack(async (tx) => {
      await allocate(tx);
      expect(await ask(tx, ofDistrict, sums)).toEqual({
        province: { seats: null, ofProgramme: null, before: null, named: null, completed: null },
        district: { seats: 20, ofProgramme: 20, before: 0, named: 1, completed: 1 },
      });
    });
  });

  it('count nobody for a unit that no longer stood there on the day', async () => {
    await api.rolledBack(async (tx) => {
      await allocate(tx);
      const longAgo = `query ($province: ID!) { node(id: $province) { ... on Unit { trainingQuotaSeats(year: 2023, asOf: "1990-01-01") } } }`;
      expect(await ask(tx, ofProvince, longAgo)).toEqual({ node: { trainingQuotaSeats: 0 } });
    });
  });
});
