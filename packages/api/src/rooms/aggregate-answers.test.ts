import { idFromName } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { grouped, planEntryFacts, planSlotFacts } from '../testing/facts.js';
import { openTestApi } from '../testing/harness.js';

const test = await openTestApi();

async function ask(query: string, persona?: string | null) {
  const { data, errors } = await test.query(query, {}, persona === undefined ? {} : { persona });
  expect(errors).toBeUndefined();
  return data;
}

async function refusal(query: string) {
  const { data, errors } = await test.query(query);
  expect(data).toBeNull();
  return errors?.map(({ path, extensions }) => ({ path, ...extensions }));
}

describe('groups without rows', () => {
  it('are kept with 0 for every code of a list and every member of a dimension, and left out on request', async () => {
    const states = (empty: boolean) =>
      `planEntryAggregate(groupBy: [STATE], includeEmpty: ${empty}) { key { value } entries externalShare { numerator } }`;
    const { all, some } = await ask(`{ all: ${states(true)} some: ${states(false)} }`);
    expect(all).toHaveLength(9);
    expect(some.length).toBeLessThan(9);
    const empty = all.filter((group: { entries: number }) => group.entries === 0);
    expect(empty).toHaveLength(9 - some.length);
    expect(empty.map((group: { externalShare: unknown }) => group.externalShare)).toEqual(empty.map(() => null));
  });

  it('are no districts about which the viewer may know nothing: 0 would be read as none', async () => {
    const query = '{ cadreAggregate(groupBy: [DISTRICT]) { key { label } cadres } }';
    const [districts] = await test.database.query({
      text: `select count(*)::integer as count from unit join unit_closure as path on path.unit_id = unit.id and path.ancestor_id = $1::uuid
        where unit.kind = 'DISTRICT_COMMITTEE' and unit.valid_until is null`,
      params: [idFromName('unit', 'p1')],
    });
    const { cadreAggregate: whole } = await ask(query);
    expect(whole).toHaveLength(Number(districts!['count']) + 1);
    expect(whole.at(-1).key).toEqual([{ label: null }]);
    const { cadreAggregate: own } = await ask(query, 'district-organisation-commission');
    expect(own).toHaveLength(1);
    expect(own[0].cadres).toBeGreaterThan(0);
  });

  it('give null where a share or an average has nothing to stand on', async () => {
    const { cadreAggregate } = await ask(
      '{ cadreAggregate(where: { code: { eq: "nobody" } }) { cadres womenShare { numerator } averageAge medianAge } }',
    );
    expect(cadreAggregate).toEqual([{ cadres: 0, womenShare: null, averageAge: null, medianAge: null }]);
  });
});

describe('posts with fewer people planned than required', () => {
  const term = '2020-2025';

  it('stand behind the deficit of each district, for the term asked', async () => {
    const { planSlotAggregate: districts } = await ask(`{
      planSlotAggregate(
        where: { cycle: { term: { code: { eq: "${term}" } } } }
        groupBy: [DISTRICT], first: 20, having: { deficit: { gt: 0 } }, orderBy: [{ by: deficit, direction: DESC }]
      ) {
        key { label } slots required planned deficit deficitSlots coverage { percent(digits: 1) }
        rows(first: 200, where: { deficit: { gt: 0 } }) { totalCount nodes { deficit cycle { term { code } } } }
      }
    }`);
    expect(districts.length).toBeGreaterThan(1);
    const deficits = districts.map((group: { deficit: number }) => group.deficit);
    expect(deficits).toEqual(deficits.toSorted((left: number, right: number) => right - left));
    for (const { deficit, deficitSlots, rows } of districts) {
      expect(deficit).toBeGreaterThan(0);
      expect(rows.totalCount).toBe(deficitSlots);
      expect(new Set(rows.nodes.map((slot: { cycle: { term: { code: string } } }) => slot.cycle.term.code))).toEqual(
        new Set([term]),
      );
      const summed = rows.nodes.reduce((sum: number, slot: { deficit: number }) => sum + slot.deficit, 0);
      // A page holds 200 rows; where there are more, their deficits add up to part of the group's.
      expect(rows.totalCount <= 200 ? summed : deficit).toBe(deficit);
    }
  });

  it('are found by twelve dimensions at once, without the groups that have no rows', async () => {
    const dimensions =
      'DISTRICT UNIT PLANNING_UNIT TERM PURPOSE CYCLE_STATE POST_TITLE BODY_KIND MANAGEMENT_LEVEL REQUIRED PLANNED READY';
    const groups = `planSlotAggregate(where: { managementLevel: { eq: PROVINCE_STANDING_COMMITTEE } }, groupBy: [${dimensions}], includeEmpty: false, orderBy: [{ by: slots, direction: DESC }]`;
    const { counted, shown } = await ask(`{
      counted: ${groups}, first: 1000) { slots }
      shown: ${groups}, first: 3) { key { dimension } slots rows { totalCount } }
    }`);
    const slots = await planSlotFacts(test.database);
    const ofProvince = slots.filter((slot) => slot['level'] === 'PROVINCE_STANDING_COMMITTEE');
    expect(counted.length).toBeLessThan(1000);
    expect(counted.reduce((sum: number, group: { slots: number }) => sum + group.slots, 0)).toBe(ofProvince.length);
    for (const { key, slots: count, rows } of shown) {
      expect(key.map((each: { dimension: string }) => each.dimension)).toEqual(dimensions.split(' '));
      expect(rows.totalCount).toBe(count);
    }
  });
});

describe('people planned for more than three posts', () => {
  it('are the groups of a person with more than three slots', async () => {
    const groups = 'planEntryAggregate(where: { live: true }, groupBy: [PERSON], having: { slots: { gt: 3 } }';
    const { all, some } = await ask(`{
      all: ${groups}, first: 1000) { slots }
      some: ${groups}, first: 3) { key { label node { ... on Cadre { fullName } } } slots rows(first: 5) { totalCount nodes { cadre { fullName } } } }
    }`);
    const seen = new Set(
      (await planSlotFacts(test.database)).filter((slot) => slot['level'] !== 'CENTRAL').map((slot) => slot['id']),
    );
    const live = (await planEntryFacts(test.database)).filter(
      (entry) => entry['live'] === true && seen.has(entry['slot_id']),
    );
    const people = [...grouped(live, (entry) => entry['cadre_id']).values()].filter((entries) => entries.length > 3);
    expect(all).toHaveLength(Math.min(people.length, 1000));
    expect(people.length).toBeGreaterThan(0);
    for (const { key, slots, rows } of some) {
      expect(rows.totalCount).toBe(slots);
      expect(key[0].node.fullName).toBe(key[0].label);
      const names = rows.nodes.map((entry: { cadre: { fullName: string } }) => entry.cadre.fullName);
      expect(new Set(names)).toEqual(new Set([key[0].label]));
    }
  });
});

describe('the rows behind a number', () => {
  it.each([
    ['cadreAggregate', 'GENDER AGE_BAND', 'cadres'],
    ['tenureAggregate', 'DISTRICT KIND', 'tenures'],
    ['qualificationAggregate', 'KIND', 'qualifications'],
    ['postAggregate', 'DISTRICT', 'posts'],
    ['unitAggregate', 'KIND', 'units'],
    ['trainingQuotaAggregate', 'PROGRAMME YEAR', 'quotas'],
    ['trainingSeatAggregate', 'STATE REASON', 'seats'],
    ['trainingResultAggregate', 'DISTRICT YEAR', 'results'],
    ['voteResultAggregate', 'YEAR PURPOSE', 'results'],
    ['rotationTourAggregate', 'DESTINATION_DISTRICT STATE', 'tours'],
    ['observationAggregate', 'INDICATOR YEAR', 'observations'],
    ['targetAggregate', 'DISTRICT YEAR', 'targets'],
    ['documentAggregate', 'KIND ISSUER', 'documents'],
  ])('%s by %s: as many as it counts', async (field, groupBy, measure) => {
    const data = await ask(
      `{ ${field}(groupBy: [${groupBy}], includeEmpty: false) { ${measure} rows(first: 1) { totalCount nodes { __typename } } } }`,
    );
    expect(data[field].length).toBeGreaterThan(1);
    for (const group of data[field]) expect(group.rows.totalCount).toBe(group[measure]);
  });
});

describe('who asks', () => {
  const counted =
    'cadreAggregate { cadres } tenureAggregate { tenures } planEntryAggregate { entries } voteResultAggregate { results } trainingSeatAggregate { seats } rotationTourAggregate { tours }';
  const listed = 'cadres { totalCount } planEntries { totalCount } rotationTours { totalCount }';

  it.each([
    'province-organisation-commission',
    'district-organisation-commission',
    'province-analyst',
    'commune-secretary',
    'auditor',
  ])('%s: the aggregates count what the lists show', async (persona) => {
    const data = await ask(`{ ${counted} ${listed} }`, persona);
    expect(data.cadreAggregate).toEqual([{ cadres: data.cadres.totalCount }]);
    expect(data.planEntryAggregate).toEqual([{ entries: data.planEntries.totalCount }]);
    expect(data.rotationTourAggregate).toEqual([{ tours: data.rotationTours.totalCount }]);
  });

  it('nobody, and an auditor for people, count nothing', async () => {
    const nothing = {
      cadreAggregate: [{ cadres: 0 }],
      tenureAggregate: [{ tenures: 0 }],
      voteResultAggregate: [{ results: 0 }],
    };
    expect(await ask(`{ ${counted} }`, 'auditor')).toMatchObject(nothing);
    expect(await ask(`{ ${counted} unitAggregate { units } documentAggregate { documents } }`, null)).toMatchObject({
      ...nothing,
      unitAggregate: [{ units: 0 }],
      documentAggregate: [{ documents: 0 }],
    });
  });

  it('sees no name of a person whose file it may not read, and the number all the same', async () => {
    const { planEntryAggregate } = await ask(
      '{ planEntryAggregate(groupBy: [PERSON], orderBy: [{ by: KEY, direction: DESC }], first: 200) { key { value label node { id } } entries rows(first: 1) { nodes { cadre { fullName } } } } }',
      'district-organisation-commission',
    );
    const unseen = planEntryAggregate.filter(
      (group: { rows: { nodes: { cadre: unknown }[] } }) => group.rows.nodes[0]!.cadre === null,
    );
    expect(unseen.length).toBeGreaterThan(0);
    for (const { key, entries } of unseen) {
      expect(key).toEqual([{ value: null, label: null, node: null }]);
      expect(entries).toBeGreaterThan(0);
    }
  });
});

describe('what the database reckons', () => {
  const statementOf = async (query: string) => {
    const { statements, errors } = await test.query(query);
    expect(errors).toBeUndefined();
    return statements.join();
  };

  it.each([
    ['{ cadreAggregate { cadres } }', []],
    ['{ cadreAggregate(groupBy: [BIRTH_YEAR]) { cadres } }', []],
    ['{ cadreAggregate { ...Some } } fragment Some on CadreAggregateGroup { median: medianAge }', ['medianAge']],
    ['query ($no: Boolean! = false) { cadreAggregate { cadres medianAge @include(if: $no) } }', []],
    ['{ cadreAggregate(groupBy: [GENDER], having: { medianAge: { gt: "1" } }) { cadres } }', ['medianAge']],
    ['{ cadreAggregate(groupBy: [GENDER], orderBy: [{ by: womenShare }]) { cadres } }', ['womenShare']],
  ])('is what is selected, and what conditions and order need: %s', async (query, expected) => {
    const text = await statementOf(query);
    const reckoned = { medianAge: text.includes('percentile_disc'), womenShare: text.includes(`= 'FEMALE'`) };
    expect(Object.entries(reckoned).flatMap(([measure, isReckoned]) => (isReckoned ? [measure] : []))).toEqual(
      expected,
    );
  });

  it('is looked up once for each row, however many measures are reckoned from it', async () => {
    const text = await statementOf(
      '{ planSlotAggregate(groupBy: [DISTRICT]) { planned deficit deficitSlots coverage { percent } } }',
    );
    expect(text.match(/from "plan_entry"/g)).toHaveLength(1);
  });
});

describe('an aggregate that cannot be answered', () => {
  it('refuses dimensions whose values make too many groups, before it makes them', async () => {
    const groups = 'planEntryAggregate(groupBy: [UNIT, POST_TITLE, AGE_BAND]';
    expect(await refusal(`{ ${groups}) { entries } }`)).toMatchObject([
      {
        path: ['planEntryAggregate'],
        code: 'INVALID_GROUPING',
        limit: 20_000,
        given: expect.toSatisfy((given) => given > 20_000),
      },
    ]);
    const { planEntryAggregate } = await ask(`{ ${groups}, includeEmpty: false, first: 3) { entries } }`);
    expect(planEntryAggregate).toHaveLength(3);
  });

  it('makes none where none is asked for, and refuses nothing', async () => {
    const { planEntryAggregate } = await ask(
      '{ planEntryAggregate(groupBy: [UNIT, POST_TITLE, AGE_BAND], first: 0) { entries } }',
    );
    expect(planEntryAggregate).toEqual([]);
  });

  it('refuses more than three dimensions with empty groups', async () => {
    expect(
      await refusal('{ planSlotAggregate(groupBy: [TERM, PURPOSE, BODY_KIND, MANAGEMENT_LEVEL]) { slots } }'),
    ).toMatchObject([{ path: ['planSlotAggregate'], code: 'INVALID_GROUPING', limit: 3, given: 4 }]);
  });

  it.each([
    [-1, 'INVALID_PAGE'],
    [1001, 'PAGE_TOO_LARGE'],
  ])('refuses first: %i', async (first, code) => {
    expect(await refusal(`{ cadreAggregate(groupBy: [UNIT], first: ${first}) { cadres } }`)).toMatchObject([
      { path: ['cadreAggregate'], code, argument: 'first', given: first, limit: 1000 },
    ]);
  });
});
