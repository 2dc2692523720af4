import { launchHere } from '../launch.js';
import { cursorOf, normalise } from './answers.js';
import { queries } from './queries.js';

/** Yoga with the Drizzle plugin of Pothos, which turns a selection into relational queries. */
export const yoga = {
  name: 'yoga',
  label: 'Yoga + Drizzle plugin',
  kind: 'peer',
  launch: launchHere('yoga'),
  request: (operation, variables) => ({ query: queries[operation], variables }),
  normalise,
  cursorOf,
};
