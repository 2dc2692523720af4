/*
 * Yoga with Pothos' Drizzle plugin as its documentation recommends: relational queries that follow the selection. Documents are
 * kept parsed and validated, which is Yoga's default. `graphql-jit` is not used: it hides the selection from the plugin, which
 * then asks four to nine times instead of once.
 */
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { announce } from '../server-setup.js';
import { builder } from './builder.js';
import './objects.js';
import './roots.js';

const yoga = createYoga({
  schema: builder.toSchema(),
  graphiql: false,
  landingPage: false,
  logging: false,
  multipart: false,
  maskedErrors: false,
});
announce(createServer(yoga));
