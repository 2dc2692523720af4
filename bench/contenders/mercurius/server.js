/*
 * Mercurius as its documentation recommends: resolvers for the roots, loaders for what hangs on rows, `jit` from the first
 * repetition on. The cache of the loaders is off: it serialises every row for a key, and the batches hold no key twice.
 */
import fastify from 'fastify';
import mercurius from 'mercurius';
import { relations, readRelation } from '../resolvers/relations.js';
import { roots } from '../resolvers/roots.js';
import { typeDefs } from '../resolvers/schema.js';
import { sharesOf } from '../resolvers/shares.js';
import { tell } from '../server-setup.js';

const mapFields = (fields, of) => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, of(field)]));

const app = fastify();
await app.register(mercurius, {
  schema: typeDefs,
  resolvers: {
    Query: mapFields(roots, (read) => (_root, args) => read(args)),
    VoteResult: { share: (row) => sharesOf(row, row.summoned) },
  },
  loaders: mapFields(relations, (fields) =>
    mapFields(fields, (relation) => ({
      loader: (queries) =>
        readRelation(
          relation,
          queries.map(({ obj }) => obj),
        ),
      opts: { cache: false },
    })),
  ),
  jit: 1,
  graphiql: false,
});
const address = await app.listen({ port: 0, host: '127.0.0.1' });
tell(new URL(address).port);
