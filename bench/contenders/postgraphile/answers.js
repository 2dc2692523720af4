/* What PostGraphile's answers mean, in the form that the floor gives them in. */
import { byText } from '../groups.js';

const postOf = (post) => post && { title: post.postTitleByPostTitleId, unit: post.unitByUnitId };

const entryOf = ({ planSlotBySlotId: slot, ...entry }) => ({
  ...entry,
  slot: { requiredMin: slot.requiredMin, post: postOf(slot.postByPostId) },
});

const withUnit = ({ unitByUnitId: unit, ...row }) => ({ ...row, unit });

function nested({ cadre }) {
  const { tenuresByCadreId, qualificationsByCadreId, membershipsByCadreId, planEntriesByCadreId, ...row } = cadre;
  return {
    cadre: {
      ...withUnit(row),
      tenures: tenuresByCadreId.nodes.map(({ postByPostId, ...tenure }) => ({ ...tenure, post: postOf(postByPostId) })),
      qualifications: qualificationsByCadreId.nodes,
      memberships: membershipsByCadreId.nodes,
      planEntries: planEntriesByCadreId.nodes.map(entryOf),
    },
  };
}

const page = ({ page: { nodes, pageInfo } }) => ({
  nodes: nodes.map(({ postsOn, ...row }) => ({
    ...withUnit(row),
    postsOn: postsOn.nodes.map(({ postTitleByPostTitleId: title }) => ({ title })),
  })),
  hasNextPage: pageInfo.hasNextPage,
});

function round({ round: { voteResultsByRoundId: found, ...row } }) {
  const results = found.nodes.map(({ cadreByCadreId: cadre, highShare, confidenceShare, lowShare, ...counts }) => ({
    cadre,
    ...counts,
    share: { high: highShare, confidence: confidenceShare, low: lowShare },
  }));
  return { round: { ...withUnit(row), results } };
}

const normalisers = {
  cadreNested: nested,
  subtreeFirst: page,
  subtreeDeep: page,
  voteRound: round,
  planEntries: ({ entriesOfCycle }) => ({
    planEntries: entriesOfCycle.nodes.map(({ person, ...entry }) => ({
      ...entryOf(entry),
      // The file of somebody from elsewhere is not shown.
      cadre: person && withUnit(person),
    })),
  }),
  quotaByDistrict: ({ rows }) => ({ rows: rows.nodes }),
  coverageByDistrict: ({ rows }) => ({ rows: rows.nodes }),
  nameSearch: ({ cadresNamed }) => ({ cadres: cadresNamed.nodes.map(withUnit) }),
  groupBy12: ({ rows }) => ({ rows: byText(rows.nodes) }),
};

export const normalise = (operation, data) => normalisers[operation]?.(data) ?? data;

export const cursorOf = ({ page: { pageInfo } }) => pageInfo.endCursor;
