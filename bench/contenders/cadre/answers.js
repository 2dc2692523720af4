/* What the API's answers mean, in the form that the floor gives them in. */
import { byText } from '../groups.js';
import { entryDimensions } from './queries.js';

/** The groups of districts; what lies above the districts, the group without one, is no row of the report. */
const ofDistricts = (groups) =>
  groups.filter(({ key }) => key[0].node !== null).map(({ key: [{ node }], ...counts }) => ({ ...node, ...counts }));

/** Members by their key; the API's ids tell the type. */
const shown = ({ value }) => value?.replace(/^(?:Unit|PlanningTerm|PostTitle):/, '') ?? null;

const entryGroup = ({ key, entries }) => ({
  ...Object.fromEntries(Object.keys(entryDimensions).map((name, index) => [name, shown(key[index])])),
  entries,
});

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
  quotaByDistrict: ({ groups }) => ({ rows: ofDistricts(groups) }),
  coverageByDistrict: ({ groups }) => ({
    rows: ofDistricts(groups).map(({ deficit, ...row }) => ({ ...row, lacking: deficit })),
  }),
  nameSearch: ({ cadres }) => ({ cadres: cadres.nodes }),
  groupBy12: ({ groups }) => ({ rows: byText(groups.map(entryGroup)) }),
};

export const normalise = (operation, data) => normalisers[operation]?.(data) ?? data;

export const cursorOf = ({ cadres }) => cadres.pageInfo.endCursor;
