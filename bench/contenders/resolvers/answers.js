import { byText } from '../groups.js';
import { queries } from './schema.js';

const page = ({ page: { nodes, hasNextPage } }) => ({ nodes, hasNextPage });

const normalisers = {
  subtreeFirst: page,
  subtreeDeep: page,
  groupBy12: ({ rows }) => ({ rows: byText(rows) }),
};

/** What the harness asks of a contender with this schema. */
export const spoken = {
  request: (operation, variables) => ({ query: queries[operation], variables }),
  normalise: (operation, data) => normalisers[operation]?.(data) ?? data,
  cursorOf: ({ page: { endCursor } }) => endCursor,
};
