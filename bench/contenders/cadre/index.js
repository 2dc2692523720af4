import { serverProgram } from '../../harness/project.js';
import { cursorOf, normalise } from './answers.js';
import { queries, withGlobalIds } from './queries.js';

export const request = (operation, variables) => ({ query: queries[operation], variables: withGlobalIds(variables) });

/** The server that users start. */
export const launchServer =
  (more = {}) =>
  ({ databaseUrl, poolSize, asOf }) => ({
    program: serverProgram,
    args: ['start'],
    env: {
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: String(poolSize),
      DEMO_PERSONAS: 'on',
      AS_OF: asOf,
      LOG_LEVEL: 'warn',
      ...more,
    },
  });

/** Cadre: the real server, with sign-in, limits and visibility. */
export const cadre = {
  name: 'cadre',
  label: 'Cadre',
  kind: 'ours',
  launch: launchServer(),
  request,
  cursorOf,
  normalise,
};
