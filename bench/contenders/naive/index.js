import { cursorOf, normalise } from '../cadre/answers.js';
import { launchServer, request } from '../cadre/index.js';

/** The same server that answers field by field: graphql-js with one statement a field. */
export const naive = {
  name: 'naive',
  label: 'Cadre, naive',
  kind: 'naive',
  launch: launchServer({ READ_ENGINE: 'naive' }),
  request,
  cursorOf,
  normalise,
};
