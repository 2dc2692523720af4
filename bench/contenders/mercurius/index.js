import { launchHere } from '../launch.js';
import { spoken } from '../resolvers/answers.js';

/** Mercurius on Fastify, with its own batching loaders and compiled queries. */
export const mercurius = {
  name: 'mercurius',
  label: 'mercurius, jit',
  kind: 'peer',
  launch: launchHere('mercurius'),
  ...spoken,
};
