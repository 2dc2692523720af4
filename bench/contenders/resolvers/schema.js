/* The schema of the peers whose resolvers are written by hand, and the queries sent to it. */
import { dimensions } from '../../sql/reports.js';

const numbers = (names) => names.map((name) => `${name}: Int!`).join(' ');

export const typeDefs = `
  type Query {
    cadre(code: String!): Cadre
    cadresUnder(root: ID!, first: Int!, after: String): CadrePage!
    cadresNamed(root: ID!, text: String!, first: Int!): [Cadre!]!
    round(id: ID!): VoteRound
    planEntries(cycle: ID!, first: Int!): [PlanEntry!]!
    quotaByDistrict(root: ID!, year: Int!): [QuotaOfDistrict!]!
    coverageByDistrict(root: ID!, term: ID!): [CoverageOfDistrict!]!
    entriesBy12(root: ID!): [EntryGroup!]!
  }
  type Cadre {
    code: String! fullName: String! gender: String! birthDate: String
    unit: Unit!
    tenures: [Tenure!]!
    qualifications: [Qualification!]!
    memberships: [Membership!]!
    planEntries: [PlanEntry!]!
    postsOn: [Post!]!
  }
  type CadrePage { nodes: [Cadre!]! hasNextPage: Boolean! endCursor: String }
  type Unit { code: String! name: String! parent: Unit }
  type Post { title: PostTitle! unit: Unit! }
  type PostTitle { name: String! rank: Int! }
  type Tenure { kind: String! validFrom: String! validUntil: String post: Post }
  type Qualification { kind: String! level: String! field: String validFrom: String! }
  type Membership { status: String! validFrom: String! validUntil: String }
  type PlanEntry { state: String! readiness: String! rank: Int cadre: Cadre slot: PlanSlot }
  type PlanSlot { requiredMin: Int! post: Post }
  type VoteRound {
    name: String! state: String! heldOn: String unit: Unit!
    summoned: Int present: Int issued: Int returned: Int valid: Int invalid: Int
    results: [VoteResult!]!
  }
  type VoteResult { cadre: Cadre! high: Int! confidence: Int low: Int! blank: Int! share: VoteShare }
  type VoteShare { high: Ratio confidence: Ratio low: Ratio }
  type Ratio { numerator: Int! denominator: Int! percent: String! }
  type QuotaOfDistrict { code: String! name: String! ${numbers(['seats', 'named', 'completed'])} }
  type CoverageOfDistrict { code: String! name: String! ${numbers(['slots', 'required', 'planned', 'lacking'])} }
  type EntryGroup {
    ${dimensions.map((name) => `${name}: String`).join(' ')}
    entries: Int!
  }`;

const flat = 'code fullName gender birthDate';
const unit = 'unit { code name }';
const post = `post { title { name } ${unit} }`;
const page = `nodes { code fullName ${unit} postsOn { title { name } } } hasNextPage endCursor`;
const share = 'numerator denominator percent';

export const queries = {
  cadreFlat: `query CadreFlat($code: String!) { cadre(code: $code) { ${flat} } }`,
  cadreNested: `query CadreNested($code: String!) {
    cadre(code: $code) {
      ${flat}
      unit { code name parent { code name } }
      tenures { kind validFrom validUntil post { title { name rank } ${unit} } }
      qualifications { kind level field validFrom }
      memberships { status validFrom validUntil }
      planEntries { state readiness rank slot { requiredMin ${post} } }
    }
  }`,
  subtreeFirst: `query SubtreeFirst($root: ID!, $first: Int!) { page: cadresUnder(root: $root, first: $first) { ${page} } }`,
  subtreeDeep: `query SubtreeDeep($root: ID!, $first: Int!, $after: String!) {
    page: cadresUnder(root: $root, first: $first, after: $after) { ${page} }
  }`,
  voteRound: `query VoteRound($round: ID!) {
    round(id: $round) {
      name state heldOn unit { name } summoned present issued returned valid invalid
      results {
        cadre { fullName } high confidence low blank
        share { high { ${share} } confidence { ${share} } low { ${share} } }
      }
    }
  }`,
  planEntries: `query PlanEntries($cycle: ID!) {
    planEntries(cycle: $cycle, first: 50) {
      state readiness rank cadre { ${flat} ${unit} } slot { requiredMin ${post} }
    }
  }`,
  quotaByDistrict: `query QuotaByDistrict($root: ID!, $year: Int!) {
    rows: quotaByDistrict(root: $root, year: $year) { code name seats named completed }
  }`,
  coverageByDistrict: `query CoverageByDistrict($root: ID!, $term: ID!) {
    rows: coverageByDistrict(root: $root, term: $term) { code name slots required planned lacking }
  }`,
  nameSearch: `query NameSearch($root: ID!, $text: String!) {
    cadres: cadresNamed(root: $root, text: $text, first: 20) { code fullName ${unit} }
  }`,
  groupBy12: `query GroupBy12($root: ID!) { rows: entriesBy12(root: $root) { ${dimensions.join(' ')} entries } }`,
};
