import { isNonNullType, isObjectType, getNamedType, type GraphQLField } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/harness.js';

const test = await openTestApi();
const district = 'district-organisation-commission';

async function ask(query: string) {
  const { data, errors } = await test.query(query, {}, { persona: district });
  expect(errors).toBeUndefined();
  return data;
}

const keys = async (text: string) => (await test.database.query({ text, params: [] })).map(({ id }) => String(id));

/** The keys of people whose files the district may not read: another unit manages them. */
const seen = new Set<string>();
const readFiles = '{ cadres(first: 200) { nodes { id } pageInfo { endCursor hasNextPage } } }';
for (let after: string | null = '', page = readFiles; after !== null;) {
  const { cadres } = await ask(page);
  for (const { id } of cadres.nodes) seen.add(String(id).slice('Cadre:'.length));
  after = cadres.pageInfo.hasNextPage ? String(cadres.pageInfo.endCursor) : null;
  page = readFiles.replace('first: 200', `first: 200, after: "${after}"`);
}
const hidden = (await keys('select id::text from cadre order by id')).filter((id) => !seen.has(id));

const textOf = (cursor: string) => Buffer.from(cursor, 'base64url').toString('utf8');

/** The hidden people that any of the cursors of a list names. */
function namedIn({ edges, pageInfo }: { edges: { cursor: string }[]; pageInfo: Record<string, string | null> }) {
  const cursors = [...edges.map(({ cursor }) => cursor), ...Object.values(pageInfo).filter((each) => each !== null)];
  const all = cursors.map(textOf).join('\n');
  return hidden.filter((id) => all.includes(id));
}

const cursors = 'edges { cursor } pageInfo { startCursor endCursor }';

/** The root lists, each in its own order and in every other there is. */
const lists = Object.entries(test.api.schema.getQueryType()!.getFields()).flatMap(([name, field]) => {
  const isAnswered = field.args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);
  if (!isAnswered || !hasEdges(field)) return [];
  const orders = field.args.find((each) => each.name === 'orderBy');
  const by = orders === undefined ? [] : ordersOf(getNamedType(orders.type));
  return ['', ...by.map((each) => `, orderBy: [{ field: ${each}, direction: DESC }]`)].map((order) => ({
    name,
    order,
  }));
});

function hasEdges(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  return isObjectType(type) && 'edges' in type.getFields();
}

function ordersOf(input: unknown): string[] {
  const { field } = (input as { getFields(): Record<string, { type: never }> }).getFields();
  return (getNamedType(field!.type) as unknown as { getValues(): { name: string }[] })
    .getValues()
    .map(({ name }) => name);
}

describe('somebody who sees plans in which people stand whose files others manage', () => {
  it('sees rows about some of them, so that the promises below are not empty', async () => {
    const { planEntries } = await ask('{ planEntries(where: { not: { cadre: {} } }) { totalCount } }');
    expect(planEntries.totalCount).toBeGreaterThan(0);
    expect(lists.length).toBeGreaterThan(30);
  });

  it.each(lists)('does not learn from cursors of $name who they are$order', async ({ name, order }) => {
    const data = await ask(`{ ${name}(first: 200${order}) { ${cursors} } }`);
    expect(namedIn(data[name])).toEqual([]);
  });

  it('does not learn who they are from cursors of what changed between two plans', async () => {
    const { planningCycles } = await ask(`{ planningCycles(first: 50) { nodes {
      changes(since: "2016-06-30", asOf: "2024-12-31", first: 100) { nodes { cadre { id } } ${cursors} } } } }`);
    const changes: { nodes: { cadre: unknown }[]; edges: { cursor: string }[]; pageInfo: Record<string, string> }[] =
      planningCycles.nodes.map((each: { changes: unknown }) => each.changes);
    expect(changes.flatMap(({ nodes }) => nodes).some(({ cadre }) => cadre === null)).toBe(true);
    expect(changes.flatMap(namedIn)).toEqual([]);
  });

  it('does not learn which entries are about the same one of them', async () => {
    const { all, groups, unknown, known } = await ask(`{
      all: planEntryAggregate(groupBy: [], includeEmpty: false) { entries people }
      groups: planEntryAggregate(groupBy: [PERSON], includeEmpty: false, first: 1000) { key { value label } entries people }
      unknown: planEntryAggregate(where: { not: { cadre: {} } }) { entries people }
      known: planEntryAggregate(where: { cadre: {} }) { entries people } }`);
    const unnamed = groups.filter((group: { key: { value: unknown }[] }) => group.key[0]!.value === null);
    expect(unnamed).toEqual([{ key: [{ value: null, label: null }], entries: unknown[0].entries, people: 0 }]);
    expect(unknown).toEqual([{ entries: all[0].entries - known[0].entries, people: 0 }]);
    expect(all[0].people).toBe(known[0].people);
    expect(groups).toHaveLength(known[0].people + 1);
  });
});

describe('a cursor with one value more', () => {
  /** As the two lists had them while their orders went by the person. */
  const withPerson = (cursor: string) =>
    Buffer.from(JSON.stringify([...(JSON.parse(textOf(cursor)) as unknown[]), hidden[0]])).toString('base64url');

  const codesAfter = async (list: (after: string) => string) => {
    const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(await ask(`{ ${list('')} }`)))![1]!;
    const sent = async (after: string) => test.query(`{ ${list(`, after: "${after}"`)} }`, {}, { persona: district });
    expect((await sent(cursor)).errors).toBeUndefined();
    return (await sent(withPerson(cursor))).errors?.map(({ extensions }) => extensions['code']);
  };

  it('is refused by the planned people', async () => {
    expect(await codesAfter((after) => `plannedPeople(first: 2${after}) { ${cursors} }`)).toEqual(['INVALID_CURSOR']);
  });

  it('is refused by what changed between two plans', async () => {
    const { planningCycles } = await ask(`{ planningCycles(first: 50) { nodes {
      id changes(since: "2016-06-30", asOf: "2024-12-31", first: 1) { edges { cursor } } } } }`);
    const changed = (planningCycles.nodes as { id: string; changes: { edges: unknown[] } }[]).find(
      ({ changes }) => changes.edges.length > 0,
    );
    const list = (after: string) => `node(id: "${changed!.id}") { ... on PlanningCycle {
      changes(since: "2016-06-30", asOf: "2024-12-31", first: 1${after}) { ${cursors} } } }`;
    expect(await codesAfter(list)).toEqual(['INVALID_CURSOR']);
  });
});

describe('groups by person', () => {
  it.each(['planEntryAggregate', 'voteResultAggregate'])('are answered from a plan: %s', async (aggregate) => {
    const data = await test.sent(
      `{ ${aggregate}(groupBy: [PERSON], includeEmpty: false) { key { value label } people } }`,
    );
    expect(data).toHaveProperty(aggregate);
  });
});

describe('a person in the plans of a term', () => {
  it('is told from others by a name that only this database can make', async () => {
    const sealed = `select sealed('a') as one, sealed('a') as again, sealed('b') as other, encode(sha256('a'::bytea), 'hex') as plain`;
    const [row] = await test.database.query({ text: sealed, params: [] });
    expect(row!['one']).toBe(row!['again']);
    expect(new Set([row!['one'], row!['other'], row!['plain']]).size).toBe(3);
    expect(row!['one']).toMatch(/^[\da-f]{64}$/);
  });
});
