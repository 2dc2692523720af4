/* The operations as a frontend of the API would send them. */

const flat = 'code fullName gender birthDate';
const unit = 'unit { code name }';

const page = `nodes { code fullName ${unit} postsOn { title { name } } } pageInfo { hasNextPage endCursor }`;

const inSubtree = `where: { unit: { under: $root } }, orderBy: [{ field: NAME, direction: ASC }]`;

const share = 'numerator denominator percent(digits: 2)';

const district = 'node { ... on Unit { code name } }';

/** The dimensions of the groups of plan entries, in the order of their names in the answer. */
export const entryDimensions = {
  state: 'STATE',
  readiness: 'READINESS',
  source: 'SOURCE',
  sourceUnit: 'SOURCE_UNIT',
  removalGround: 'REMOVAL_GROUND',
  fromYear: 'FROM_YEAR',
  purpose: 'PURPOSE',
  term: 'TERM',
  managementLevel: 'MANAGEMENT_LEVEL',
  postTitle: 'POST_TITLE',
  gender: 'GENDER',
  ethnicity: 'ETHNICITY',
};

export const queries = {
  cadreFlat: `query CadreFlat($code: String!) { cadre(code: $code) { ${flat} } }`,
  cadreNested: `query CadreNested($code: String!) {
    cadre(code: $code) {
      ${flat}
      unit { code name parent { code name } }
      tenures(first: 50) { nodes { kind validFrom validUntil post { title { name rank } ${unit} } } }
      qualifications(first: 50) { nodes { kind level field validFrom } }
      memberships { status validFrom validUntil }
      planEntries(first: 50) { nodes { state readiness rank slot { requiredMin post { title { name } ${unit} } } } }
    }
  }`,
  subtreeFirst: `query SubtreeFirst($root: ID!, $first: Int!) { cadres(first: $first, ${inSubtree}) { ${page} } }`,
  subtreeDeep: `query SubtreeDeep($root: ID!, $first: Int!, $after: String!) {
    cadres(first: $first, after: $after, ${inSubtree}) { ${page} }
  }`,
  voteRound: `query VoteRound($round: ID!) {
    round: node(id: $round) {
      ... on VoteRound {
        name state heldOn unit { name } summoned present issued returned valid invalid
        results(first: 100) {
          nodes {
            cadre { fullName } high confidence low blank
            share(denominator: SUMMONED) { high { ${share} } confidence { ${share} } low { ${share} } }
          }
        }
      }
    }
  }`,
  planEntries: `query PlanEntries($cycle: ID!) {
    planEntries(first: 50, where: { slot: { cycle: { id: { eq: $cycle } } } }) {
      nodes {
        state readiness rank
        cadre { ${flat} ${unit} }
        slot { requiredMin post { title { name } ${unit} } }
      }
    }
  }`,
  quotaByDistrict: `query QuotaByDistrict($root: ID!, $year: Int!) {
    groups: trainingQuotaAggregate(where: { year: { eq: $year }, unit: { under: $root } }, groupBy: [DISTRICT]) {
      key { ${district} } seats named completed
    }
  }`,
  coverageByDistrict: `query CoverageByDistrict($root: ID!, $term: ID!) {
    groups: planSlotAggregate(where: { cycle: { term: { id: { eq: $term } } }, unit: { under: $root } }, groupBy: [DISTRICT]) {
      key { ${district} } slots required planned deficit
    }
  }`,
  nameSearch: `query NameSearch($root: ID!, $text: String!) {
    cadres(first: 20, where: { name: { contains: $text }, unit: { under: $root } }, orderBy: [{ field: NAME, direction: ASC }]) {
      nodes { code fullName ${unit} }
    }
  }`,
  groupBy12: `query GroupBy12($root: ID!) {
    groups: planEntryAggregate(
      where: { slot: { cycle: { unit: { id: { eq: $root } } } } }
      groupBy: [${Object.values(entryDimensions).join(' ')}], includeEmpty: false, first: 1000
    ) {
      key { value } entries
    }
  }`,
};

/** The types of the rows that variables name: the API's ids tell the type. */
const typeOf = { root: 'Unit', round: 'VoteRound', cycle: 'PlanningCycle', term: 'PlanningTerm' };

/** The variables with global ids. */
export function withGlobalIds(variables) {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, name in typeOf ? `${typeOf[name]}:${value}` : value]),
  );
}
