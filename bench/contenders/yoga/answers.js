/* What the answers mean, in the form that the floor gives them in. */
import { byText } from '../groups.js';

const page = ({ page: { edges, pageInfo } }) => ({
  nodes: edges.map(({ node: { tenuresHeld, ...row } }) => ({
    ...row,
    postsOn: tenuresHeld.map(({ post: { title } }) => ({ title })),
  })),
  hasNextPage: pageInfo.hasNextPage,
});

function nested({ cadre }) {
  const { parentLinks, ...unit } = cadre.unit;
  return { cadre: { ...cadre, unit: { ...unit, parent: parentLinks[0]?.target ?? null } } };
}

const normalisers = {
  cadreNested: nested,
  subtreeFirst: page,
  subtreeDeep: page,
  groupBy12: ({ rows }) => ({ rows: byText(rows) }),
};

export const normalise = (operation, data) => normalisers[operation]?.(data) ?? data;

export const cursorOf = ({ page: { pageInfo } }) => pageInfo.endCursor;
