import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, idOf, openLeague, type Asker } from './testing/league.js';

const league = openLeague();
beforeAll(async () => fillSmall(league));

const query = 'query ($where: PersonWhere) { people(where: $where) { totalCount nodes { name } } }';

/** Names of the people a filter selects, in the order of the list; `Di` stands for the name with a backslash. */
async function selected(where: unknown, asker: Asker = {}): Promise<string> {
  const { data, errors } = await league.ask(query, { where }, asker);
  expect(errors).toEqual([]);
  expect(data.people.totalCount).toBe(data.people.nodes.length);
  return data.people.nodes.map((each: { name: string }) => each.name.slice(0, 3).replace(/\W/g, '')).join(' ');
}

async function refusal(where: unknown): Promise<readonly string[]> {
  return (await league.ask(query, { where })).errors;
}

const everyone = 'Ada Bo Cy_ Di Eve';

// Ages: Ada 30, Bo not known, Cy_% 17, Di\x 18, Eve 40. Even ordinals (Bo, Di) are keepers. Ada is captain.
describe('an operator', () => {
  it.each<[where: object | null, expected: string]>([
    [{ age: { eq: 17 } }, 'Cy_'],
    [{ age: { ne: 17 } }, 'Ada Bo Di Eve'],
    [{ age: { in: [17, 40, 41] } }, 'Cy_ Eve'],
    [{ age: { in: [] } }, ''],
    [{ age: { notIn: [17, 40] } }, 'Ada Bo Di'],
    [{ age: { notIn: [] } }, everyone],
    [{ age: { lt: 18 } }, 'Cy_'],
    [{ age: { lte: 18 } }, 'Cy_ Di'],
    [{ age: { gt: 30 } }, 'Eve'],
    [{ age: { gte: 30 } }, 'Ada Eve'],
    [{ age: { isNull: true } }, 'Bo'],
    [{ age: { isNull: false } }, 'Ada Cy_ Di Eve'],
    [{ age: { gt: 17, lt: 40 } }, 'Ada Di'],
    [{ bornOn: { lt: '2002-01-01' } }, 'Ada Eve'],
    [{ bornOn: { in: ['2002-01-01', '2003-02-28'] } }, 'Cy_ Di'],
    [{ bornOn: { ne: '2002-01-01' } }, 'Ada Bo Cy_ Eve'],
    [{ role: { eq: 'KEEPER' } }, 'Bo Di'],
    [{ role: { in: ['RUNNER'] } }, 'Ada Cy_ Eve'],
    [{ isCaptain: { eq: false } }, 'Bo Cy_ Di Eve'],
    [{ exactName: { eq: 'Ada' } }, 'Ada'],
    [{ exactName: { eq: 'ada' } }, ''],
    [{ exactName: { in: ['Ada', 'a "b", {c}\\', 'NULL', ''] } }, 'Ada'],
    [{ name: { eq: 'ADA' } }, 'Ada'],
    [{ name: { startsWith: 'B' } }, 'Bo'],
    [{ name: { contains: 'A' } }, 'Ada'],
    [{ name: { contains: '' } }, everyone],
    [{ id: { eq: idOf('Person', 2) } }, 'Bo'],
    [{ id: { notIn: [idOf('Person', 2), idOf('Person', 5)] } }, 'Ada Cy_ Di'],
    [{ bornBefore: '1990-05-05' }, 'Eve'],
    [{ isGrown: true }, 'Ada Di Eve'],
    [{ isGrown: false }, 'Cy_'],
    [{ team: { name: { eq: 'Bees' } } }, 'Cy_ Di'],
    [{ team: {} }, everyone],
    [{ age: {} }, everyone],
    [{}, everyone],
    [null, everyone],
  ])('%j selects: %s', async (where, expected) => {
    expect(await selected(where)).toBe(expected);
  });

  it('takes variables in any place', async () => {
    const document = `query ($age: Int, $names: [String!], $team: PersonWhere) {
      people(where: { age: { gte: $age }, exactName: { in: $names }, and: [$team] }) { nodes { name } }
    }`;
    const team = { team: { name: { eq: 'Ants' } } };
    const { data, errors } = await league.ask(document, { age: 18, names: ['Ada', 'Eve'], team });
    expect(errors).toEqual(['Variable "$team" of type "PersonWhere" used in position expecting type "PersonWhere!".']);
    const strict = document.replace('$team: PersonWhere', '$team: PersonWhere!');
    expect((await league.ask(strict, { age: 18, names: ['Ada', 'Eve'], team })).data.people.nodes).toEqual([
      { name: 'Ada' },
    ]);
    expect(data).toBeNull();
  });

  it('is left out where its variable is not given', async () => {
    const document = 'query ($age: Int) { people(where: { age: { gte: $age } }) { totalCount } }';
    expect((await league.ask(document)).data.people.totalCount).toBe(5);
  });
});

describe('LIKE metacharacters', () => {
  it.each<[operator: string, text: string, expected: string]>([
    ['contains', '%', 'Cy_'],
    ['contains', '_', 'Cy_'],
    ['contains', '_%', 'Cy_'],
    ['contains', '\\', 'Di'],
    ['startsWith', '%', ''],
    ['startsWith', 'CY_', 'Cy_'],
    ['startsWith', 'DI\\X', 'Di'],
    ['eq', 'CY_%', 'Cy_'],
    ['eq', '%', ''],
  ])('stand for themselves: %s %s selects %s', async (operator, text, expected) => {
    expect(await selected({ name: { [operator]: text } })).toBe(expected);
  });
});

describe('and, or, not', () => {
  it.each<[where: object, expected: string]>([
    [{ and: [{ age: { gt: 17 } }, { age: { lt: 40 } }] }, 'Ada Di'],
    [{ and: [] }, everyone],
    [{ or: [{ age: { eq: 17 } }, { age: { eq: 40 } }] }, 'Cy_ Eve'],
    [{ or: [] }, ''],
    [{ not: {} }, ''],
    [{ not: { age: { gt: 17 } } }, 'Bo Cy_'],
    [{ not: { or: [{ isCaptain: { eq: true } }, { role: { eq: 'KEEPER' } }] } }, 'Cy_ Eve'],
    [{ not: { team: { name: { eq: 'Bees' } } } }, 'Ada Bo Eve'],
    [{ not: { not: { age: { gt: 17 } } } }, 'Ada Di Eve'],
    [{ age: { gt: 17 }, or: [{ role: { eq: 'KEEPER' } }, { isCaptain: { eq: true } }] }, 'Ada Di'],
    [{ team: { or: [{ name: { eq: 'Ants' } }, { region: { name: { eq: 'South' } } }] } }, 'Ada Bo Cy_ Di'],
    [{ team: { people: { isCaptain: { eq: true } } } }, 'Ada Bo'],
  ])('%j selects: %s', async (where, expected) => {
    expect(await selected(where)).toBe(expected);
  });

  it('a filter and its negation share the list between them, for a value that is not known too', async () => {
    for (const where of [{ age: { gt: 17 } }, { isGrown: true }, { bornBefore: '1990-01-01' }, { age: { in: [17] } }]) {
      const [yes, no] = [await selected(where), await selected({ not: where })];
      expect(`${yes} ${no}`.split(' ').toSorted().join(' ')).toBe(everyone);
    }
  });
});

describe('a filter by a link on a day', () => {
  it.each([
    ['2019-12-31', ''],
    ['2020-01-01', 'Ada'],
    ['2020-01-31', 'Ada'],
    ['2020-02-01', ''],
  ])('on %s selects: %s', async (asOf, expected) => {
    const document =
      'query ($id: ID!, $asOf: Date) { people(asOf: $asOf, where: { staysWith: $id }) { nodes { name } } }';
    const { data } = await league.ask(document, { id: idOf('Team', 2), asOf });
    expect(data.people.nodes.map((each: { name: string }) => each.name).join(' ')).toBe(expected);
  });
});

describe('a filter over rows of another table', () => {
  const ask = async (clearance: number, asOf: string) => {
    const where = 'where: { staysWithOne: { name: { ne: "Ants" } } }';
    const document = `query ($asOf: Date) { at(asOf: $asOf) { people(${where}) { nodes { name } } personAggregate(${where}) { people } } }`;
    const { data } = await league.ask(document, { asOf }, { clearance });
    return data.at;
  };

  it.each([
    ['2019-12-31', 9, []],
    ['2020-01-01', 9, [{ name: 'Ada' }]],
    ['2020-01-31', 1, [{ name: 'Ada' }]],
    ['2020-02-01', 9, [{ name: 'Ada' }]],
    // She then stays with a team that only higher clearances see.
    ['2020-02-01', 1, []],
  ])('selects on %s, for clearance %s: %j', async (asOf, clearance, nodes) => {
    expect(await ask(clearance, asOf)).toEqual({ people: { nodes }, personAggregate: [{ people: nodes.length }] });
  });

  it('starts from those rows', async () => {
    const text = await league.planText(
      '{ people(where: { staysWithOne: { name: { eq: "Bees" } } }) { nodes { name } } }',
    );
    expect(text).toMatch(/exists \(select 1 from "stay" .*exists \(select 1 from "team" /s);
  });
});

describe('a comparison with null', () => {
  it.each(['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'notIn', 'isNull'])('by %s is refused', async (operator) => {
    const { errors, details } = await league.ask(query, { where: { age: { [operator]: null } } });
    expect(errors).toEqual(['INVALID_FILTER']);
    expect(details[0]).toEqual({ path: ['where', 'age', operator] });
  });

  it.each<object>([
    { staysWith: null },
    { bornBefore: null },
    { isGrown: null },
    { age: null },
    { team: null },
    { not: null },
    { or: null },
    { and: null },
    { or: [{ age: { eq: 17 } }, { team: { region: null } }] },
  ])('is refused wherever it stands: %j would otherwise select everyone', async (where) => {
    expect(await refusal(where)).toEqual(['INVALID_FILTER']);
  });

  it('is no value among those of a list', async () => {
    expect(await refusal({ age: { in: [17, null] } })).toHaveLength(1);
    expect((await refusal({ age: { in: [17, null] } }))[0]).toMatch(/Expected non-nullable type "Int!" not to be null/);
  });
});

describe('the depth of a filter', () => {
  const nested = (levels: number, wrap: (inner: object) => object): object =>
    levels === 0 ? { age: { eq: 17 } } : wrap(nested(levels - 1, wrap));

  it.each<[name: string, wrap: (inner: object) => object]>([
    ['and', (inner) => ({ and: [inner] })],
    ['or', (inner) => ({ or: [inner] })],
    ['not', (inner) => ({ not: { not: inner } })],
    ['relations', (inner) => ({ team: { people: inner } })],
  ])('is limited by %s', async (name, wrap) => {
    const each = name === 'not' || name === 'relations' ? 2 : 1;
    expect(await refusal(nested(8 / each, wrap))).toEqual([]);
    expect(await refusal(nested(8 / each + 1, wrap))).toEqual(['INVALID_FILTER']);
  });
});

describe('the size of a filter', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => index);
  const details = async (where: unknown) => (await league.ask(query, { where })).details[0];

  it.each(['in', 'notIn'])('is up to 5,000 values of %s', async (operator) => {
    expect(await refusal({ age: { [operator]: many(5_000) } })).toEqual([]);
    expect(await refusal({ age: { [operator]: many(5_001) } })).toEqual(['LIST_TOO_LONG']);
    expect(
      await details({ team: { people: { id: { [operator]: many(6_000).map((nth) => idOf('Person', nth)) } } } }),
    ).toEqual({
      path: ['where', 'team', 'people', 'id', operator],
      given: 6_000,
      limit: 5_000,
    });
  });

  it.each(['and', 'or'])('is up to 500 parts, the alternatives of %s among them', async (name) => {
    expect(await refusal({ [name]: many(499).map(() => ({})) })).toEqual([]);
    expect(await refusal({ [name]: many(166).map((age) => ({ age: { eq: age } })) })).toEqual([]);
    expect(await details({ [name]: many(167).map((age) => ({ age: { eq: age } })) })).toEqual({
      path: ['where'],
      given: 502,
      limit: 500,
    });
  });

  it('is refused before a statement is made of it, also where it is written in the document', async () => {
    const document = `{ people(where: { or: [${many(600)
      .map(() => '{}')
      .join(', ')}] }) { totalCount } }`;
    const { errors, statements } = await league.ask(document);
    expect(errors).toEqual(['LIST_TOO_LONG']);
    expect(statements).toEqual([]);
  });
});
