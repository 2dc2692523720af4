import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});

/** The lists of the query root that are read in pages; the others cannot be asked without arguments of their own. */
function connections(root: GraphQLObjectType): readonly string[] {
  return Object.values(root.getFields())
    .filter((field) => {
      const type = getNamedType(field.type);
      const isPlain = field.args.every((each) => each.name !== 'text' && !String(each.type).endsWith('!'));
      return isObjectType(type) && type.name.endsWith('Connection') && isPlain;
    })
    .map((field) => field.name);
}

describe('nobody', () => {
  it('sees no row in any list of the query root, where a signed-in viewer sees some', async () => {
    const lists = connections(api.api.schema.getQueryType()!);
    expect(lists).toContain('units');
    const query = `{ ${lists.map((name) => `${name} { totalCount nodes { __typename } }`).join(' ')} }`;
    const signedIn = await api.query(query);
    const nobody = await api.query(query, {}, { persona: null });
    expect([signedIn.errors, nobody.errors]).toEqual([undefined, undefined]);
    expect(signedIn.data.units.totalCount).toBeGreaterThan(0);
    expect(nobody.data).toEqual(Object.fromEntries(lists.map((name) => [name, { totalCount: 0, nodes: [] }])));
  });

  it('finds nothing by a global id that a signed-in viewer finds', async () => {
    const { data } = await api.query('{ units(first: 1) { nodes { id code } } }');
    const [{ id, code }] = data.units.nodes;
    const query = 'query ($id: ID!, $code: String!) { node(id: $id) { id } unit(code: $code) { id } }';
    expect((await api.query(query, { id, code })).data).toEqual({ node: { id }, unit: { id } });
    expect((await api.query(query, { id, code }, { persona: null })).data).toEqual({ node: null, unit: null });
  });
});
