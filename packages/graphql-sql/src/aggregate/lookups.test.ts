import { beforeAll, describe, expect, it } from 'vitest';
import { fillSmall, keyOf, openLeague } from '../testing/league.js';

const league = openLeague();
beforeAll(async () => {
  await fillSmall(league);
  // Somebody whom all see was brought in by somebody whom few see, and nobody knows how old one of the others is.
  await league.run(`
    update person set brought_by = '${keyOf('person', 5)}' where name = 'Cy_%';
    update person set brought_by = '${keyOf('person', 2)}' where name = 'Ada'`);
});

interface Group {
  readonly key: readonly { readonly value: string | null }[];
  readonly people: number;
}

/** How many people there are of each value of a dimension. That both executors say so is demanded by `ask`. */
async function peopleBy(dimension: string, clearance: number, at = 'it') {
  const asked = `personAggregate(groupBy: [${dimension}]) { key { value } people }`;
  const document = at === 'it' ? `{ it: ${asked} }` : `{ at(knownAt: "${at}") { it: ${asked} } }`;
  const { data, errors } = await league.ask(document, {}, { clearance });
  expect(errors).toEqual([]);
  const groups: readonly Group[] = (data.at ?? data).it;
  return Object.fromEntries(groups.map(({ key, people }) => [key[0]!.value ?? 'none', people]));
}

const joins = (text: string, table: string) => text.match(new RegExp(`left join "${table}"`, 'g'))?.length ?? 0;

describe('a row that is referred to by its key', () => {
  const document = `{ personAggregate(groupBy: [REGION], where: { team: { name: { ne: "Nobody" } } }) { won people } }`;

  it('is joined once, whether a dimension, a measure, a filter or a rule of visibility asks for it', async () => {
    const text = await league.planText(document);
    expect(joins(text, 'team')).toBe(1);
    expect(joins(text, 'region')).toBe(1);
    expect(text.match(/"clearance" <=/g)).toHaveLength(1);
  });

  it('is not joined as things were known earlier, when nothing says that there is only one', async () => {
    const text = await league.planText(document.replace('{', '{ at(knownAt: "2021-01-01T00:00:00Z") {') + ' }');
    expect(text).not.toContain('left join "team"');
  });

  it('is grouped by through another one', async () => {
    expect(await peopleBy('REGION', 9)).toEqual({ North: 3, South: 2 });
    expect(await peopleBy('REGION', 9, '2021-01-01T00:00:00Z')).toEqual({ North: 3, South: 2 });
  });

  it('gives nothing where there is none, whatever is reckoned from its columns', async () => {
    expect(await peopleBy('AGE_OF_BRINGER', 9)).toEqual({ '30': 2, '40': 1, 'not known': 1, none: 1 });
  });

  it('gives nothing where the viewer may not see it', async () => {
    expect(await peopleBy('BROUGHT_BY', 9)).toEqual({ Ada: 2, Bo: 1, Eve: 1, none: 1 });
    expect(await peopleBy('BROUGHT_BY', 1)).toEqual({ Ada: 1, Bo: 1, none: 2 });
  });
});

describe('a filter by a row that is referred to', () => {
  it.each([
    { where: '{ broughtBy: { team: { name: { eq: "Ants" } } } }', people: 3 },
    { where: '{ not: { broughtBy: { team: { name: { eq: "Ants" } } } } }', people: 2 },
    { where: '{ or: [{ broughtBy: { age: { gt: 35 } } }, { age: { eq: 18 } }] }', people: 2 },
    { where: '{ not: { or: [{ broughtBy: { age: { gt: 35 } } }, { age: { eq: 18 } }] } }', people: 3 },
    { where: '{ broughtBy: {} }', people: 4 },
    { where: '{ not: { broughtBy: {} } }', people: 1 },
  ])('$where selects the same rows as without a join', async ({ where, people }) => {
    const { data, errors } = await league.ask(`{ personAggregate(where: ${where}) { people } }`);
    expect(errors).toEqual([]);
    expect(data.personAggregate).toEqual([{ people }]);
  });
});
