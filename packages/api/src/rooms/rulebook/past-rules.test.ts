import { join } from 'node:path';
import { graphql } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../api.js';
import { readPersonas, viewerOf } from '../../seed/personas.js';
import { shifted } from '../../testing/corrections.js';
import { openTestApi, testDay } from '../../testing/harness.js';
import { seedFolder } from '../../testing/seeded.js';
import { fewer, laterRetirement, longer, publishingOf } from './publishing.test.data.js';

const test = await openTestApi();
const { rows, publish, documentOf } = publishingOf(test);
const viewer = viewerOf(readPersonas(join(seedFolder, 'demo', 'personas.json'))[0]!);
const document = await documentOf(`number = '126-KH/TU'`);

const idOf = async (type: string, query: string) => `${type}:${(await rows<{ id: string }>(query))[0]!.id}`;
const codeOf = async (id: string) =>
  (await rows<{ code: string }>(`select code from cadre where 'Cadre:' || id = '${id}'`))[0]!.code;

/** Somebody with one term left and not two on 1 June 2024, and a slot of a plan for the next term, for a post. */
const person = await idOf(
  'Cadre',
  `select id from cadre where birth_date between '1970-01-01' and '1970-12-31' and length(birth_date) = 10 and gender = 'MALE' order by id limit 1`,
);
const slot = await idOf(
  'PlanSlot',
  `select plan_slot.id from plan_slot join planning_cycle on planning_cycle.id = cycle_id where purpose = 'BUILD' and post_id is not null order by plan_slot.id limit 1`,
);
const term = await idOf('PlanningTerm', `select id from planning_term where system = 'PARTY' and code = '2025-2030'`);

const held = 'code inForceFrom inForceUntil parameters { name value }';
const rule = `${held} publication { revision } series { key versions { code inForceUntil } inForce { code } }`;
const verdict = `outcome factsMissing checks { ruleCode outcome observed required inputs { name label } rule { ${held} } }`;
const impactOf = (of: string) =>
  `cadres(measuredOn: "2024-06-01", first: 3) ${of} outcomes(measuredOn: "2024-06-01") { count }`;
const nextTerm = 'planning.next-term-age';
const aboutPerson = (fields: string) => `node(id: "${person}") { ... on Cadre { ${fields} } }`;
const aboutSlot = (fields: string) => `node(id: "${slot}") { ... on PlanSlot { ${fields} } }`;

/** Questions to which the rules of the day give another answer when one of the publications is known: the day, and what is asked. */
const questions: Readonly<Record<string, readonly [day: string, field: string]>> = {
  'a verdict of code': [
    '2024-06-01',
    aboutPerson(`ageVerdict(series: NEXT_TERM_AGE, measuredOn: "2024-06-01") { ${verdict} }`),
  ],
  'what the rule of a verdict stands beside': [
    '2024-06-01',
    aboutPerson(`ageVerdict(series: NEXT_TERM_AGE) { checks { rule { ${rule} } } }`),
  ],
  'whether somebody can be planned': [
    '2024-06-01',
    aboutSlot(`eligibility(cadre: "${person}") { verdict { ${verdict} } reasons { code message } }`),
  ],
  'who can be planned, by a statement made from the rulebook': [
    '2024-06-01',
    aboutSlot(
      `candidates(where: { age: { eq: MET }, cadre: { code: { eq: "${await codeOf(person)}" } } }) { totalCount nodes { cadre { id } } }`,
    ),
  ],
  'whose verdict differs between two days, by a statement that reads the catalogue': [
    testDay,
    `ruleImpact(series: NEXT_TERM_AGE, from: "2024-05-31", to: "2024-06-01", measuredOn: "2024-06-01", first: 3) { totalCount nodes { id } }`,
  ],
  'how many are wanted for a post': ['2024-06-01', aboutSlot(`numbersVerdict(plannedOn: "${testDay}") { ${verdict} }`)],
  'which slots differ between two days': [
    testDay,
    'ruleImpactOnSlots(from: "2024-05-31", to: "2024-06-01", first: 3) { totalCount nodes { id } }',
  ],
  'whom publications affect': [
    testDay,
    `rulePublications { totalCount nodes { revision version { ${rule} } ended { code inForceUntil } impactOnCadres { ${impactOf('{ totalCount nodes { id } }')} } } }`,
  ],
  'when somebody retires': [testDay, aboutPerson(`retirement { retiresOn rules { ${rule} } } monthsToRetirement`)],
  'which seats become free': [
    testDay,
    `projectedVacancies(until: "2032-01-01", first: 5, where: { managementLevel: { eq: PROVINCE_STANDING_COMMITTEE } }) { totalCount nodes { vacantFrom reason rules { code } } }`,
  ],
  'who leaves at the end of a term, as code simulates it': [
    testDay,
    `continuity(term: "${term}", on: "2030-10-01") { ... on ContinuitySimulation { seats leave: count(act: LEAVE) assignments(first: 40) { nodes { person { id } act grounds { reason from rules { ${rule} } } } } } }`,
  ],
  'the versions of a rule': [
    '2024-06-01',
    `rules(where: { series: { key: { in: ["${nextTerm}", "cadre.retirement-age"] } } }, orderBy: { field: IN_FORCE_UNTIL }) { totalCount nodes { ${rule} isInForce } }`,
  ],
  'a rule through time': [
    '2024-06-01',
    `ruleSeries(key: "${nextTerm}") { versions { code isInForce } inForce { code } }`,
  ],
  'a version that was published': [testDay, `ruleVersion(code: "PL-930") { ${rule} }`],
  'statistics of versions': [
    '2024-06-01',
    'ruleAggregate(groupBy: [EVIDENCE], where: { area: { eq: PL } }) { key { value } rules inForce withParameters rows(first: 2) { nodes { code } } }',
  ],
};

/** Those that take more than one statement. */
const askedByCode = new Set([
  'what the rule of a verdict stands beside',
  'who leaves at the end of a term, as code simulates it',
]);

type Answers = Readonly<Record<string, unknown>>;

const asking = (field: string) =>
  `query asked($asOf: Date!, $knownAt: DateTime) { at(asOf: $asOf, knownAt: $knownAt) { ${field} } }`;

/** What all questions answer by the knowledge of an instant, null for now: the same documents whatever the instant. */
async function answersAt(knownAt: string | null, api = test.api): Promise<Answers> {
  const answers: [string, unknown][] = [];
  for (const [name, [asOf, field]] of Object.entries(questions)) {
    const { data, errors } = await test.query(asking(field), { asOf, knownAt }, { viewer, api });
    expect(errors, name).toBeUndefined();
    answers.push([name, data.at]);
  }
  return Object.fromEntries(answers);
}

/** What was answered before the first publication and after each, and since when each is known. */
const answered: Answers[] = [];
const instants: string[] = [];

beforeAll(async () => {
  answered.push(await answersAt(null));
  for (const change of [longer, fewer, laterRetirement]) {
    await publish({ ...change, document });
    answered.push(await answersAt(null));
  }
  const known = await rows<{ at: string }>(
    'select to_json(recorded_from) as at from rule_publication order by revision',
  );
  instants.push(...known.map(({ at }) => new Date(at).toISOString()));
}, 600_000);

describe('an answer by rules', () => {
  it.each(Object.keys(questions))(
    'changes with a publication, so that the promises below are not empty: %s',
    (name) => {
      expect(new Set(answered.map((each) => JSON.stringify(each[name]))).size).toBeGreaterThan(1);
    },
  );

  it.each([
    { name: 'before the first publication', publication: 0, shift: -1, known: 0 },
    { name: 'at the first publication', publication: 0, shift: 0, known: 1 },
    { name: 'before the last', publication: 2, shift: -1, known: 2 },
    { name: 'at the last', publication: 2, shift: 0, known: 3 },
    { name: 'after the last', publication: 2, shift: 1, known: 3 },
  ])(
    'is what it was by all that was known an instant $name',
    { timeout: 600_000 },
    async ({ publication, shift, known }) => {
      expect(await answersAt(shifted(instants[publication]!, shift))).toEqual(answered[known]);
    },
  );

  it('is the same to an API that is made anew over the database', { timeout: 600_000 }, async () => {
    const anew = await createApi({ database: test.database, today: () => testDay });
    expect(await answersAt(shifted(instants[1]!, -1), anew)).toEqual(answered[1]);
  });

  it('is told apart within one answer, by one statement', async () => {
    const names = Object.keys(questions).filter((name) => !askedByCode.has(name));
    const asked = names.map((name, nth) => {
      const [asOf, field] = questions[name]!;
      const lens = (instant: string) => `at(asOf: "${asOf}", knownAt: "${instant}") { ${field} }`;
      return `old${nth}: ${lens(shifted(instants[0]!, -1))} new${nth}: ${lens(instants[2]!)}`;
    });
    for (const [nth, one] of asked.entries()) {
      const { data, errors, statements } = await test.query(`{ ${one} }`, {}, { viewer });
      expect(errors).toBeUndefined();
      const name = names[nth]!;
      expect(data).toEqual({ [`old${nth}`]: answered[0]![name], [`new${nth}`]: answered[3]![name] });
      expect(statements).toHaveLength(1);
    }
  });
});

describe('an answer field by field', () => {
  it.each(Object.entries(questions))(
    'is what it was between the first publication and the second: %s',
    { timeout: 600_000 },
    async (name, [asOf, field]) => {
      const answer = await graphql({
        schema: test.api.schema,
        source: asking(field),
        variableValues: { asOf, knownAt: shifted(instants[1]!, -1) },
        contextValue: test.api.contextFor(viewer, 'test'),
      });
      expect(JSON.parse(JSON.stringify(answer))).toEqual({ data: { at: answered[1]![name] } });
    },
  );
});

describe('a version that was published', () => {
  it('is no object of an earlier instant', async () => {
    const [found] = await rows<{ id: string }>(`select id from rule_version where code = 'PL-930'`);
    const { data } = await test.query(
      `query ($id: ID!, $before: DateTime!, $at: DateTime!) { before: at(knownAt: $before) { node(id: $id) { id } } at: at(knownAt: $at) { node(id: $id) { id } } }`,
      { id: `RuleVersion:${found!.id}`, before: shifted(instants[0]!, -1), at: instants[0]! },
      { viewer },
    );
    expect(data).toEqual({ before: { node: null }, at: { node: { id: `RuleVersion:${found!.id}` } } });
  });
});
