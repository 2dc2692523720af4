/*
 * Mercurius as its documentation recommends: resolvers for the roots, loaders for what hangs on rows, `jit` from the first
 * repetition on. The cache of the loaders is off: it serialises every row for a key, and the batches hold no key twice. Who asks
 * is in the context.
 */
import fastify from 'fastify';
import mercurius from 'mercurius';
import { relations, readRelation } from '../resolvers/relations.js';
import { roots } from '../resolvers/roots.js';
import { typeDefs } from '../resolvers/schema.js';
import { sharesOf } from '../resolvers/shares.js';
import { tell } from '../server-setup.js';
import { viewerOf } from '../viewers.js';

const mapFields = (fields, of) => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, of(field)]));

function contextOf({ headers }) {
  const viewer = viewerOf(headers);
  if (viewer === undefined) throw new mercurius.ErrorWithProps('nobody', { code: 'UNAUTHENTICATED' }, 401);
  return { viewer };
}

const app = fastify();
await app.register(mercurius, {
  schema: typeDefs,
  resolvers: {
    Query: mapFields(
      roots,
      (read) =>
        (_root, args, { viewer }) =>
          read(args, viewer),
    ),
    VoteResult: { share: (row) => sharesOf(row, row.summoned) },
  },
  loaders: mapFields(relations, (fields) =>
    mapFields(fields, (relation) => ({
      loader: (queries, { viewer }) =>
        readRelation(
          relation,
          queries.map(({ obj }) => obj),
          viewer,
        ),
      opts: { cache: false },
    })),
  ),
  context: contextOf,
  jit: 1,
  graphiql: false,
});
const address = await app.listen({ port: 0, host: '127.0.0.1' });
tell(new URL(address).port);
