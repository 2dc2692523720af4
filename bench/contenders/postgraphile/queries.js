/* The operations in the schema that PostGraphile builds from the tables. */
import { dimensions } from '../../sql/reports.js';

const flat = 'code fullName gender birthDate';
const unit = 'unitByUnitId { code name }';
const post = `postByPostId { postTitleByPostTitleId { name } ${unit} }`;
const byStart = 'first: 50, orderBy: [VALID_FROM_ASC, ID_ASC]';
const byRank = 'first: 50, orderBy: [RANK_ASC, ID_ASC]';
const share = 'numerator denominator percent';

const page = `nodes { code fullName ${unit} postsOn(onDay: $onDay) { nodes { postTitleByPostTitleId { name } } } }
  pageInfo { hasNextPage endCursor }`;
const byName = 'orderBy: [SORT_KEY_ASC, ID_ASC]';

export const queries = {
  cadreFlat: `query CadreFlat($code: String!) { cadre: cadreByCode(code: $code) { ${flat} } }`,
  cadreNested: `query CadreNested($code: String!, $onDay: Date!) {
    cadre: cadreByCode(code: $code) {
      ${flat}
      unitByUnitId { code name parent(onDay: $onDay) { code name } }
      tenuresByCadreId(${byStart}) {
        nodes { kind validFrom validUntil postByPostId { postTitleByPostTitleId { name rank } ${unit} } }
      }
      qualificationsByCadreId(${byStart}) { nodes { kind level field validFrom } }
      membershipsByCadreId(orderBy: [VALID_FROM_ASC, ID_ASC]) { nodes { status validFrom validUntil } }
      planEntriesByCadreId(${byRank}) { nodes { state readiness rank planSlotBySlotId { requiredMin ${post} } } }
    }
  }`,
  subtreeFirst: `query SubtreeFirst($root: UUID!, $first: Int!, $onDay: Date!) {
    page: cadresUnder(root: $root, onDay: $onDay, first: $first, ${byName}) { ${page} }
  }`,
  subtreeDeep: `query SubtreeDeep($root: UUID!, $first: Int!, $after: Cursor!, $onDay: Date!) {
    page: cadresUnder(root: $root, onDay: $onDay, first: $first, after: $after, ${byName}) { ${page} }
  }`,
  voteRound: `query VoteRound($round: UUID!) {
    round: voteRoundById(id: $round) {
      name state heldOn unitByUnitId { name } summoned present issued returned valid invalid
      voteResultsByRoundId(first: 100, orderBy: [SORT_KEY_ASC, ID_ASC]) {
        nodes {
          cadreByCadreId { fullName } high confidence low blank
          highShare { ${share} } confidenceShare { ${share} } lowShare { ${share} }
        }
      }
    }
  }`,
  planEntries: `query PlanEntries($cycle: UUID!) {
    entriesOfCycle(cycle: $cycle, first: 50) {
      nodes { state readiness rank person { ${flat} ${unit} } planSlotBySlotId { requiredMin ${post} } }
    }
  }`,
  quotaByDistrict: `query QuotaByDistrict($root: UUID!, $year: Int!, $onDay: Date!) {
    rows: quotaByDistrict(root: $root, onDay: $onDay, givenYear: $year) { nodes { code name seats named completed } }
  }`,
  coverageByDistrict: `query CoverageByDistrict($root: UUID!, $term: UUID!, $onDay: Date!) {
    rows: coverageByDistrict(root: $root, onDay: $onDay, givenTerm: $term) {
      nodes { code name slots required planned lacking }
    }
  }`,
  nameSearch: `query NameSearch($root: UUID!, $folded: String!, $onDay: Date!) {
    cadresNamed(root: $root, onDay: $onDay, folded: $folded, first: 20) { nodes { code fullName ${unit} } }
  }`,
  groupBy12: `query GroupBy12($root: UUID!, $onDay: Date!) {
    rows: entriesBy12(root: $root, onDay: $onDay) { nodes { ${dimensions.join(' ')} entries } }
  }`,
};
