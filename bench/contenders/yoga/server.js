/*
 * Yoga with Pothos' Drizzle plugin as its documentation recommends: relational queries that follow the selection. Documents are
 * kept parsed and validated, which is Yoga's default. `graphql-jit` is not used: it hides the selection from the plugin, which
 * then asks four to nine times instead of once. Who asks is in the context.
 */
import { createServer } from 'node:http';
import { createGraphQLError, createYoga } from 'graphql-yoga';
import { announce } from '../server-setup.js';
import { viewerOf } from '../viewers.js';
import { builder } from './builder.js';
import './objects.js';
import './roots.js';

function contextOf({ req }) {
  const viewer = viewerOf(req.headers);
  if (viewer === undefined)
    throw createGraphQLError('nobody', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  return { viewer };
}

const yoga = createYoga({
  schema: builder.toSchema(),
  context: contextOf,
  graphiql: false,
  landingPage: false,
  logging: false,
  multipart: false,
  maskedErrors: false,
});
announce(createServer(yoga));
