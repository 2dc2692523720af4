/*
 * Apollo Server as its documentation recommends: resolvers, and in the context of each request who asks and DataLoaders made
 * for it.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import { relations, readRelation } from '../resolvers/relations.js';
import { roots } from '../resolvers/roots.js';
import { typeDefs } from '../resolvers/schema.js';
import { sharesOf } from '../resolvers/shares.js';
import { tell } from '../server-setup.js';
import { viewerOf } from '../viewers.js';

/** The loaders of one request, each made when it is first needed. */
class Loaders {
  #made = new Map();
  #viewer;

  constructor(viewer) {
    this.#viewer = viewer;
  }

  of(relation) {
    let loader = this.#made.get(relation);
    if (loader === undefined) {
      loader = new DataLoader((rows) => readRelation(relation, rows, this.#viewer), { cacheKeyFn: relation.key });
      this.#made.set(relation, loader);
    }
    return loader;
  }
}

const resolvers = { Query: {} };
for (const [name, read] of Object.entries(roots))
  resolvers.Query[name] = (_root, args, { viewer }) => read(args, viewer);
for (const [type, fields] of Object.entries(relations)) {
  resolvers[type] = {};
  for (const [name, relation] of Object.entries(fields)) {
    resolvers[type][name] = (row, _args, { loaders }) =>
      relation.key(row) === null ? null : loaders.of(relation).load(row);
  }
}
resolvers.VoteResult.share = (row) => sharesOf(row, row.summoned);

async function contextOf({ req }) {
  const viewer = viewerOf(req.headers);
  if (viewer === undefined)
    throw new GraphQLError('nobody', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  return { viewer, loaders: new Loaders(viewer) };
}

const server = new ApolloServer({ typeDefs, resolvers, introspection: false });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: contextOf,
});
tell(new URL(url).port, '/');
