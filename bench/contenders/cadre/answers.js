/* What the API's answers mean, in the form that the floor gives them in. */

const page = ({ cadres }) => ({ nodes: cadres.nodes, hasNextPage: cadres.pageInfo.hasNextPage });

const normalisers = {
  cadreNested: ({ cadre }) => ({
    cadre: {
      ...cadre,
      tenures: cadre.tenures.nodes,
      qualifications: cadre.qualifications.nodes,
      planEntries: cadre.planEntries.nodes,
    },
  }),
  subtreeFirst: page,
  subtreeDeep: page,
  voteRound: ({ round }) => ({ round: { ...round, results: round.results.nodes } }),
  planEntries: ({ planEntries }) => ({ planEntries: planEntries.nodes }),
  quotaByDistrict: ({ units }) => ({ rows: units.nodes }),
  nameSearch: ({ cadres }) => ({ cadres: cadres.nodes }),
};

export const normalise = (operation, data) => normalisers[operation]?.(data) ?? data;

export const cursorOf = ({ cadres }) => cadres.pageInfo.endCursor;
