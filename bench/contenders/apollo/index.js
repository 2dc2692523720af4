import { launchHere } from '../launch.js';
import { spoken } from '../resolvers/answers.js';

/** Apollo Server with a DataLoader for each relation. */
export const apollo = {
  name: 'apollo',
  label: 'Apollo Server',
  kind: 'peer',
  launch: launchHere('apollo'),
  ...spoken,
};
