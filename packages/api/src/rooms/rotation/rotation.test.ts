import { daysBetween, idFromName, plainDate } from '@cadre/domain/kernel';
import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../platform/viewer.js';
import { loadSeeds } from '../../seed/load.js';
import { openTestApi } from '../../testing/harness.js';

const since = { valid_from: '2000-01-01', valid_until: null };
const province = { province_id: 'unit:t-province' };
const unitNames = ['province', 'district', 'neighbour'] as const;

const tourOf = (name: string, cadre: string, state: string, due: string, ended: string | null) => ({
  name,
  cadre,
  state,
  due,
  ended,
});
const startedOn = '2017-07-01';
const tours = [
  tourOf('late', 'near', 'RETURNED', '2020-07-01', '2020-09-15'),
  tourOf('on-time', 'near', 'RETURNED', '2020-07-01', '2020-07-01'),
  tourOf('lasting', 'far', 'STARTED', '2020-07-01', null),
  tourOf('planned', 'far', 'PLANNED', '2020-07-01', null),
];
const cadres = { near: 'district', far: 'province' } as const;

const rows = {
  unit: unitNames.map((name) => ({
    id: `unit:t-${name}`,
    code: `t-${name}`,
    kind: name === 'province' ? 'PROVINCE_COMMITTEE' : 'DISTRICT_COMMITTEE',
    name: `Đơn vị ${name}`,
    ...province,
    ...since,
  })),
  unit_link: ['district', 'neighbour'].map((name) => ({
    id: `unit_link:t-${name}`,
    unit_id: `unit:t-${name}`,
    target_id: 'unit:t-province',
    kind: 'PARENT',
    ...since,
  })),
  post: ['district', 'neighbour'].map((name) => ({
    id: `post:t-${name}`,
    unit_id: `unit:t-${name}`,
    post_title_id: 'post_title:DISTRICT_SECRETARY',
    establishment: 1,
    management_level: 'PROVINCE_STANDING_COMMITTEE',
    ...since,
  })),
  cadre: Object.entries(cadres).map(([name, unit]) => ({
    id: `cadre:t-${name}`,
    code: `T-${name}`,
    full_name: `Lê Thị ${name}`,
    gender: 'FEMALE',
    unit_id: `unit:t-${unit}`,
    ...province,
  })),
  rotation_tour: tours.map(({ name, cadre, state, due, ended }) => ({
    id: `rotation_tour:t-${name}`,
    cadre_id: `cadre:t-${cadre}`,
    ...province,
    kind: 'ROTATION',
    state,
    from_post_id: 'post:t-district',
    to_post_id: 'post:t-neighbour',
    purpose: 'Đào tạo, bồi dưỡng',
    started_on: startedOn,
    due_on: due,
    ended_on: ended,
    decision_number: '45-QĐ/TU',
  })),
};

const test = await openTestApi();
await loadSeeds(test.database, [
  { name: 'fixture', batches: () => Object.entries(rows).map(([table, of]) => ({ table, rows: of })) },
]);

const tourId = (name: string) => `RotationTour:${idFromName('rotation_tour', `t-${name}`)}`;
const everyTour = JSON.stringify(tours.map((tour) => tourId(tour.name)));
const ofFixture = '{ to: { unit: { code: { eq: "t-neighbour" } } } }';

async function ask(unit: (typeof unitNames)[number], roles: readonly Role[], source: string): Promise<unknown> {
  const viewer = { name: 'asker', unitId: idFromName('unit', `t-${unit}`), roles, managementLevel: 'UNIT' };
  const answer = await graphql({
    schema: test.api.schema,
    source,
    contextValue: test.api.contextFor(viewer, 'test'),
  });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data)) as unknown;
}

const count = (of: readonly unknown[]) => ({ totalCount: of.length });

/** What the rows say of a tour on a day, counted here for itself. */
function standing({ state, due, ended }: (typeof tours)[number], day: string) {
  const underWay = state !== 'PLANNED' && startedOn <= day && (ended === null || day < ended);
  return { underWay, overdueDays: underWay && due < day ? daysBetween(plainDate(due), plainDate(day)) : null };
}

describe('a tour on the day of the facts', () => {
  const days = ['2017-06-30', '2017-07-01', '2020-06-30', '2020-07-01', '2020-07-02', '2020-09-14', '2020-09-15'];

  it.each([...days, '2024-12-31'])('is under way, and overdue from the day after it was due, on %s', async (day) => {
    const source = `{
      nodes(ids: ${everyTour}) { ... on RotationTour { underWay(asOf: "${day}") overdueDays(asOf: "${day}") } }
      overdue: rotationTours(asOf: "${day}", where: { and: [${ofFixture}, { overdueDays: { gte: 1 } }] }) { totalCount }
      underWay: rotationTours(asOf: "${day}", where: { and: [${ofFixture}, { underWay: true }] }) { totalCount } }`;
    const expected = tours.map((tour) => standing(tour, day));
    expect(await ask('province', ['ANALYST'], source)).toEqual({
      nodes: expected,
      overdue: { totalCount: expected.filter((each) => each.overdueDays !== null).length },
      underWay: { totalCount: expected.filter((each) => each.underWay).length },
    });
  });

  it('that came back 76 days late was 75 days overdue on the day before, and never again from that day', async () => {
    const source = `{ node(id: "${tourId('late')}") { ... on RotationTour {
      dueDay: overdueDays(asOf: "2020-07-01") first: overdueDays(asOf: "2020-07-02")
      last: overdueDays(asOf: "2020-09-14") back: overdueDays(asOf: "2020-09-15") } } }`;
    expect(await ask('province', ['ANALYST'], source)).toEqual({
      node: { dueDay: null, first: 1, last: 75, back: null },
    });
  });

  it('that is only planned is never under way nor overdue', async () => {
    const source = `{ node(id: "${tourId('planned')}") { ... on RotationTour { state underWay overdueDays endedOn } } }`;
    expect(await ask('province', ['ANALYST'], source)).toEqual({
      node: { state: 'PLANNED', underWay: false, overdueDays: null, endedOn: null },
    });
  });

  it('tells who went from which post to which', async () => {
    const source = `{ node(id: "${tourId('late')}") { ... on RotationTour {
      kind purpose decisionNumber startedOn dueOn endedOn cadre { code } from { unit { code } } to { unit { code } } } } }`;
    expect(await ask('district', ['PLANNER'], source)).toEqual({
      node: {
        kind: 'ROTATION',
        purpose: 'Đào tạo, bồi dưỡng',
        decisionNumber: '45-QĐ/TU',
        startedOn,
        dueOn: '2020-07-01',
        endedOn: '2020-09-15',
        cadre: { code: 'T-near' },
        from: { unit: { code: 't-district' } },
        to: { unit: { code: 't-neighbour' } },
      },
    });
  });
});

describe('tours', () => {
  const everywhere = `{
    nodes(ids: ${everyTour}) { id }
    rotationTours(where: ${ofFixture}) { totalCount }
    in: unit(code: "t-neighbour") { rotationToursIn { totalCount } rotationToursOut { totalCount } }
    out: unit(code: "t-district") { rotationToursIn { totalCount } rotationToursOut { totalCount } }
    cadres(where: { code: { in: ["T-near", "T-far"] } }, orderBy: [{ field: CODE }]) { nodes { code rotationTours { totalCount } } }
  }`;

  it.each([
    { unit: 'province', roles: ['ANALYST'], seen: ['near', 'far'] },
    { unit: 'district', roles: ['PLANNER'], seen: ['near'] },
    // The unit that somebody is sent to does not manage the file: it sees neither the person nor the tour.
    { unit: 'neighbour', roles: ['APPROVER'], seen: [] },
    { unit: 'province', roles: ['AUDITOR', 'ADMIN'], seen: [] },
    { unit: 'province', roles: [], seen: [] },
  ] as const)('of $seen are seen by $roles of the $unit, whichever way is taken', async ({ unit, roles, seen }) => {
    const visible = tours.filter((tour) => seen.some((name) => name === tour.cadre));
    expect(await ask(unit, roles, everywhere)).toEqual({
      nodes: tours.map((tour) => (visible.includes(tour) ? { id: tourId(tour.name) } : null)),
      rotationTours: count(visible),
      in: { rotationToursIn: count(visible), rotationToursOut: count([]) },
      out: { rotationToursIn: count([]), rotationToursOut: count(visible) },
      cadres: {
        nodes: [...seen].toSorted().map((name) => ({
          code: `T-${name}`,
          rotationTours: count(tours.filter((tour) => tour.cadre === name)),
        })),
      },
    });
  });
});
