import { launchHere } from '../launch.js';
import { byText } from '../groups.js';

/** SQL written by hand behind `node:http`. */
export const floor = {
  name: 'floor',
  label: 'SQL by hand',
  kind: 'floor',
  launch: launchHere('floor'),
  request: (operation, variables) => ({ operation, variables }),
  cursorOf: (data) => data.endCursor,
  normalise: (operation, data) => normalisers[operation]?.(data) ?? data,
};

const page = ({ nodes, hasNextPage }) => ({ nodes, hasNextPage });

const normalisers = {
  subtreeFirst: page,
  subtreeDeep: page,
  groupBy12: ({ rows }) => ({ rows: byText(rows) }),
};
