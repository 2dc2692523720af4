import { highestPoliticalTheoryLevel, type QualificationLevel } from '@cadre/domain/cadre';
import { ageRangeOn, idFromName, partialDate, plainDate } from '@cadre/domain/kernel';
import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../platform/viewer.js';
import { loadSeeds } from '../../seed/load.js';
import { openTestApi, type TestAnswer } from '../../testing/harness.js';

const births = ['1980', '1980-02', '1980-02-29', '1979-12-31', '1980-01-01', '1984-06', '2030', null] as const;
const days = ['1979-12-30', '1980-01-01', '1980-02-28', '2001-02-27', '2001-02-28', '2001-03-01', '2024-02-28'].concat([
  '2024-02-29',
  '2024-05-31',
  '2024-06-01',
  '2024-06-30',
  '2024-12-31',
]);

const birthCodes = JSON.stringify(births.map((_, nth) => `T-birth-${nth}`));

const since = { valid_from: '2000-01-01', valid_until: null };
const unitOf = (name: string, kind: string) => ({
  id: `unit:t-${name}`,
  code: `t-${name}`,
  kind,
  name: `Đơn vị ${name}`,
  province_id: 'unit:t-province',
  ...since,
});
const cadreOf = (name: string, more: Record<string, unknown> = {}) => ({
  id: `cadre:t-${name}`,
  code: `T-${name}`,
  full_name: `Nguyễn Văn ${name}`,
  gender: 'MALE',
  province_id: 'unit:t-province',
  unit_id: 'unit:t-district',
  ...more,
});
const tenureOf = (cadre: string, place: Record<string, string>, from: string, until: string | null, kind: string) => ({
  id: `tenure:t-${cadre}-${from}`,
  cadre_id: `cadre:t-${cadre}`,
  ...place,
  kind,
  valid_from: from,
  valid_until: until,
  decision_number: '12-QĐ/HU',
  decided_on: from,
});
const qualificationOf = (kind: string, level: QualificationLevel, from: string, until: string | null = null) => ({
  id: `qualification:t-${level}`,
  cadre_id: 'cadre:t-secretary',
  kind,
  level,
  valid_from: from,
  valid_until: until,
});
const secretaryPost = { post_id: 'post:t-secretary' };
const committee = { body_id: 'body:t-committee' };

const rows = {
  unit: [unitOf('province', 'PROVINCE_COMMITTEE'), unitOf('district', 'DISTRICT_COMMITTEE')],
  unit_link: [
    { id: 'unit_link:t-1', unit_id: 'unit:t-district', target_id: 'unit:t-province', kind: 'PARENT', ...since },
  ],
  post: [
    {
      id: 'post:t-secretary',
      unit_id: 'unit:t-district',
      post_title_id: 'post_title:DISTRICT_SECRETARY',
      establishment: 1,
      management_level: 'PROVINCE_STANDING_COMMITTEE',
      valid_from: '2005-01-01',
      valid_until: '2023-01-01',
    },
  ],
  body: [
    {
      id: 'body:t-committee',
      unit_id: 'unit:t-district',
      kind: 'EXECUTIVE_COMMITTEE',
      name: 'Ban Chấp hành',
      seats: 3,
      management_level: 'PROVINCE_STANDING_COMMITTEE',
      ...since,
    },
  ],
  cadre: [
    cadreOf('secretary'),
    cadreOf('acting'),
    cadreOf('far', { unit_id: 'unit:t-province' }),
    ...births.map((birth, nth) => cadreOf(`birth-${nth}`, { birth_date: birth })),
  ],
  membership: [
    {
      id: 'membership:t-1',
      cadre_id: 'cadre:t-secretary',
      status: 'PROBATIONARY',
      valid_from: '2003-05-19',
      valid_until: '2004-05-19',
    },
    {
      id: 'membership:t-2',
      cadre_id: 'cadre:t-secretary',
      status: 'OFFICIAL',
      valid_from: '2004-05-19',
      valid_until: null,
    },
  ],
  tenure: [
    tenureOf('secretary', secretaryPost, '2010-07-01', '2015-03-15', 'ELECTED'),
    tenureOf('acting', secretaryPost, '2015-03-15', '2015-06-01', 'ACTING'),
    tenureOf('far', secretaryPost, '2015-06-01', null, 'DESIGNATED'),
    tenureOf('acting', committee, '2010-07-01', '2015-07-01', 'ELECTED'),
  ],
  qualification: [
    qualificationOf('POLITICAL_THEORY', 'THEORY_ADVANCED', '2012-06-30'),
    qualificationOf('POLITICAL_THEORY', 'THEORY_INTERMEDIATE', '2006-08-15'),
    qualificationOf('POLITICAL_THEORY', 'THEORY_PRIMARY', '2003-01-10'),
    qualificationOf('PROFESSIONAL', 'DEGREE_DOCTOR', '2001-09-01'),
    qualificationOf('INFORMATION_TECHNOLOGY', 'BASIC', '2002-01-01', '2007-01-01'),
  ],
};

const test = await openTestApi();
await loadSeeds(test.database, [
  { name: 'fixture', batches: () => Object.entries(rows).map(([table, of]) => ({ table, rows: of })) },
]);

const analystOf = (unit: string): Viewer => ({
  name: `analyst of ${unit}`,
  unitId: idFromName('unit', unit),
  roles: ['ANALYST'],
  managementLevel: 'DISTRICT_STANDING_COMMITTEE',
});

/** Asks on behalf of the fixture's province, which sees everybody in it, unless another unit is named. */
async function ask(source: string, unit = 't-province'): Promise<TestAnswer['data']> {
  const contextValue = test.api.contextFor(analystOf(unit), 'test');
  const answer = await graphql({ schema: test.api.schema, source, contextValue });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data));
}

async function cadreOn(day: string, name: string, fields: string): Promise<TestAnswer['data']> {
  const data = await ask(`{ cadre(code: "T-${name}", asOf: "${day}") { ${fields} } }`);
  return data.cadre;
}

async function postOn(day: string, fields: string, unit?: string): Promise<TestAnswer['data']> {
  const id = `Post:${idFromName('post', 't-secretary')}`;
  const data = await ask(`{ posts(asOf: "${day}", where: { id: { eq: "${id}" } }) { nodes { ${fields} } } }`, unit);
  return data.posts.nodes[0];
}

/** Birth dates of those whom an age filter selects on a day, in order. */
const surely = async (filter: string) => {
  const data = await ask(
    `{ cadres(asOf: "2024-02-29", where: { code: { in: ${birthCodes} }, ${filter} }) { nodes { birthDate } } }`,
  );
  const nodes: { birthDate: string | null }[] = data.cadres.nodes;
  return nodes.map((node) => String(node.birthDate)).toSorted((left, right) => (left < right ? -1 : 1));
};

const held = (code: string, kind: string) => ({ nodes: [{ kind, cadre: { code } }] });

const membersOn = async (day: string): Promise<TestAnswer['data']> => {
  const id = `Body:${idFromName('body', 't-committee')}`;
  const data = await ask(
    `{ bodies(where: { id: { eq: "${id}" } }) { nodes { members(asOf: "${day}") { totalCount } } } }`,
  );
  return data.bodies.nodes[0];
};

describe('the age of a cadre on the day of the facts', () => {
  it.each(days)('is the range that the domain counts from the partial birth date, on %s', async (day) => {
    const data = await ask(
      `{ cadres(asOf: "${day}", where: { code: { in: ${birthCodes} } }) {
          nodes { birthDate ageAtLeast ageAtMost } } }`,
    );
    const nodes: { birthDate: string | null }[] = data.cadres.nodes;
    expect(nodes).toHaveLength(births.length);
    for (const found of nodes) {
      const age = found.birthDate === null ? null : ageRangeOn(partialDate(found.birthDate), plainDate(day));
      expect(found).toEqual({
        birthDate: found.birthDate,
        ageAtLeast: age?.youngest ?? null,
        ageAtMost: age?.oldest ?? null,
      });
    }
  });

  it('filters by what is certain: of people with a bare year of birth only those whose every birthday fits', async () => {
    expect(await surely('ageAtLeast: { gte: 44 }')).toEqual(['1979-12-31', '1980-01-01', '1980-02', '1980-02-29']);
    expect(await surely('ageAtMost: { lt: 44 }')).toEqual(['1984-06']);
    expect(await surely('ageAtMost: { isNull: true }')).toEqual(['2030', 'null']);
  });
});

describe('a tenure that ended on 15 March 2015', () => {
  it.each([
    { on: '2010-06-30', held: false },
    { on: '2010-07-01', held: true },
    { on: '2015-03-14', held: true },
    { on: '2015-03-15', held: false },
    { on: '2015-03-16', held: false },
  ])('is held on $on: $held', async ({ on, held }) => {
    const found = await cadreOn(
      on,
      'secretary',
      `postsOn { title { code } }
       tenures { totalCount nodes { held validUntil } }
       heldOnes: tenures(where: { held: true }) { totalCount }
       others: tenures(where: { held: false }) { totalCount }`,
    );
    expect(found).toEqual({
      postsOn: held ? [{ title: { code: 'DISTRICT_SECRETARY' } }] : [],
      tenures: { totalCount: 1, nodes: [{ held, validUntil: '2015-03-15' }] },
      heldOnes: { totalCount: held ? 1 : 0 },
      others: { totalCount: held ? 0 : 1 },
    });
  });

  it('tells post or body, kind and decision', async () => {
    const fields = 'post { id } body { name } kind decisionNumber decidedOn validFrom validUntil cadre { code }';
    expect(await cadreOn('2015-01-01', 'acting', `tenures { nodes { ${fields} } }`)).toEqual({
      tenures: {
        nodes: [
          {
            post: null,
            body: { name: 'Ban Chấp hành' },
            kind: 'ELECTED',
            decisionNumber: '12-QĐ/HU',
            decidedOn: '2010-07-01',
            validFrom: '2010-07-01',
            validUntil: '2015-07-01',
            cadre: { code: 'T-acting' },
          },
          expect.objectContaining({ body: null, kind: 'ACTING', post: expect.anything() as unknown }),
        ],
      },
    });
  });
});

describe('the holders of a post and its vacancies', () => {
  const holders = 'holders { nodes { kind cadre { code } } } vacancies';

  it('follow the day: the day before, the day and the day after the holder leaves', async () => {
    expect(await postOn('2010-06-30', holders)).toEqual({ holders: { nodes: [] }, vacancies: 1 });
    expect(await postOn('2010-07-01', holders)).toEqual({ holders: held('T-secretary', 'ELECTED'), vacancies: 0 });
    expect(await postOn('2015-03-14', holders)).toEqual({ holders: held('T-secretary', 'ELECTED'), vacancies: 0 });
  });

  it('show an acting holder and still count the seat as vacant', async () => {
    expect(await postOn('2015-03-15', holders)).toEqual({ holders: held('T-acting', 'ACTING'), vacancies: 1 });
    expect(await postOn('2015-05-31', holders)).toEqual({ holders: held('T-acting', 'ACTING'), vacancies: 1 });
    expect(await postOn('2015-06-01', holders)).toEqual({ holders: held('T-far', 'DESIGNATED'), vacancies: 0 });
  });

  it('know no vacancies on days on which the post does not exist', async () => {
    expect((await postOn('2004-12-31', holders)).vacancies).toBeNull();
    expect((await postOn('2005-01-01', holders)).vacancies).toBe(1);
    expect((await postOn('2022-12-31', holders)).vacancies).toBe(0);
    expect((await postOn('2023-01-01', holders)).vacancies).toBeNull();
  });

  it('hide a holder whose file is managed above, and count the seat as filled all the same', async () => {
    expect(await postOn('2015-06-01', holders, 't-district')).toEqual({ holders: { nodes: [] }, vacancies: 0 });
  });

  it('are members in the case of a body', async () => {
    expect(await membersOn('2015-06-30')).toEqual({ members: { totalCount: 1 } });
    expect(await membersOn('2015-07-01')).toEqual({ members: { totalCount: 0 } });
  });
});

describe('membership and qualifications', () => {
  it.each([
    { on: '2003-05-18', status: null },
    { on: '2003-05-19', status: 'PROBATIONARY' },
    { on: '2004-05-18', status: 'PROBATIONARY' },
    { on: '2004-05-19', status: 'OFFICIAL' },
  ])('the status in the Party on $on is $status', async ({ on, status }) => {
    const data = await ask(
      `{ cadres(asOf: "${on}", where: { membershipStatus: { isNull: false }, code: { eq: "T-secretary" } }) { totalCount } }`,
    );
    expect(data.cadres).toEqual({ totalCount: status === null ? 0 : 1 });
    expect(
      await cadreOn(on, 'secretary', 'membership { status } memberships { status } probationaryFrom officialFrom'),
    ).toEqual({
      membership: status === null ? null : { status },
      memberships: [{ status: 'PROBATIONARY' }, { status: 'OFFICIAL' }],
      probationaryFrom: '2003-05-19',
      officialFrom: '2004-05-19',
    });
  });

  it.each(['2003-01-09', '2003-01-10', '2006-08-14', '2006-08-15', '2012-06-29', '2012-06-30'])(
    'the level of political theory on %s is the highest of those that count then',
    async (on) => {
      const gained = rows.qualification.filter((each) => each.valid_from <= on).map((each) => each.level);
      const level = highestPoliticalTheoryLevel(gained);
      expect(await cadreOn(on, 'secretary', 'politicalTheoryLevel')).toEqual({ politicalTheoryLevel: level });
    },
  );

  it('a qualification that lapsed counts until the day before', async () => {
    const computing = 'qualifications(where: { kind: { eq: INFORMATION_TECHNOLOGY }, held: true }) { totalCount }';
    expect(await cadreOn('2006-12-31', 'secretary', computing)).toEqual({ qualifications: { totalCount: 1 } });
    expect(await cadreOn('2007-01-01', 'secretary', computing)).toEqual({ qualifications: { totalCount: 0 } });
  });

  it('what the file does not say is null, and no membership is not a status', async () => {
    const unknown = await cadreOn(
      '2024-12-31',
      'acting',
      'birthDate ageAtLeast ageAtMost ethnicity homePlace membership { status } memberships { status } probationaryFrom officialFrom politicalTheoryLevel',
    );
    expect(unknown).toEqual({
      birthDate: null,
      ageAtLeast: null,
      ageAtMost: null,
      ethnicity: null,
      homePlace: null,
      membership: null,
      memberships: [],
      probationaryFrom: null,
      officialFrom: null,
      politicalTheoryLevel: null,
    });
  });
});
