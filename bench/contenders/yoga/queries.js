import { queries as common } from '../resolvers/schema.js';

const unit = 'unit { code name }';
const page = `edges {
    node { code fullName ${unit} tenuresHeld { post { title { name } } } }
  }
  pageInfo { hasNextPage endCursor }`;
const withStrings = (type) => type.replaceAll('ID!', 'String!');

/** The queries of the resolvers written by hand, with what the plugin says otherwise. */
export const queries = {
  ...Object.fromEntries(Object.entries(common).map(([name, query]) => [name, withStrings(query)])),
  cadreNested: common.cadreNested.replace('parent { code name }', 'parentLinks { target { code name } }'),
  subtreeFirst: `query SubtreeFirst($root: String!, $first: Int!) { page: cadresUnder(root: $root, first: $first) { ${page} } }`,
  subtreeDeep: `query SubtreeDeep($root: String!, $first: Int!, $after: String!) {
    page: cadresUnder(root: $root, first: $first, after: $after) { ${page} }
  }`,
  planEntries: withStrings(common.planEntries).replace('first: 50', '').replace('$cycle, ', '$cycle'),
  nameSearch: withStrings(common.nameSearch).replace(', first: 20', ''),
};
