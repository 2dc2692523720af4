import type { Gender } from '@cadre/domain/cadre';
import { addDays, partialDate, plainDate, type PlainDate } from '@cadre/domain/kernel';
import { ruleImpact } from '@cadre/domain/rule';
import { RULEBOOK } from '@cadre/domain/rulebook';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { AGE_RULES, AGE_SERIES, CANDIDACIES, judgeAge, type AgeRule, type Candidacy } from './age-rules.js';

const test = await openTestApi();

interface Person {
  readonly code: string;
  readonly birth: string | null;
  readonly gender: Gender;
}

async function ask(query: string) {
  const { data, errors, statements } = await test.query(query);
  expect(errors).toBeUndefined();
  return { data, statements };
}

/** Births of every kind, the same in each run: days, months, years, none, the last days of February and the borders of the road map. */
const births = fc.sample(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 21_000 }).map((days) => addDays(plainDate('1948-01-01'), days)) },
    { weight: 1, arbitrary: fc.constantFrom('1964-02-29', '1968-02-29', '1960-12-31', '1961-01-01', '1969-05-31') },
    { weight: 1, arbitrary: fc.integer({ min: 1955, max: 1985 }).map(String) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }).map((month) => `1966-${String(month).padStart(2, '0')}`) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  { numRuns: 1500, seed: 25 },
);

let people: readonly Person[] = [];

beforeAll(async () => {
  await test.database.query({
    text: `update cadre set birth_date = given.births ->> (place % jsonb_array_length(given.births))
      from (select id, row_number() over (order by code)::integer as place from cadre) as person, (select $1::text::jsonb as births) as given
      where person.id = cadre.id`,
    params: [JSON.stringify(births)],
  });
  const rows = await test.database.query({
    text: 'select code, birth_date as birth, gender from cadre order by code',
    params: [],
  });
  people = rows as unknown as readonly Person[];
});

interface Asked {
  readonly rule: AgeRule;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly measuredOn: PlainDate | null;
  readonly candidacy: Candidacy | null;
}

/** Who flips, by the domain's own code on one person after the other. */
function flipsOf({ from, to, ...asked }: Asked): readonly string[] {
  const flips = ruleImpact<Person>({
    before: { book: RULEBOOK, asOf: from },
    after: { book: RULEBOOK, asOf: to },
    population: people,
    judge: ({ birth, gender }, moment) =>
      judgeAge({ ...asked, ...moment }, birth === null ? null : partialDate(birth), gender),
  });
  return flips.map(({ subject }) => subject.code);
}

const argumentsOf = ({ rule, from, to, measuredOn, candidacy }: Asked) =>
  `series: ${rule}, from: "${from}", to: "${to}"${measuredOn === null ? '' : `, measuredOn: "${measuredOn}"`}${candidacy === null ? '' : `, candidacy: ${candidacy}`}`;

/** Who flips, by the database. */
async function flipsRead(asked: Asked): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after = '', isMore = true; isMore;) {
    const { data } = await ask(
      `{ ruleImpact(${argumentsOf(asked)}, first: 200, orderBy: [{ field: CODE }]${after}) { pageInfo { hasNextPage endCursor } nodes { code } } }`,
    );
    const { nodes, pageInfo } = data.ruleImpact;
    found.push(...nodes.map(({ code }: { code: string }) => code));
    after = `, after: "${pageInfo.endCursor}"`;
    isMore = pageInfo.hasNextPage;
  }
  return found;
}

/** The first days of every version of the rules on age, and the days beside them. */
const borders = [
  ...new Set(
    Object.values(AGE_SERIES)
      .flatMap((key) => RULEBOOK.series(key)?.versions ?? [])
      .flatMap(({ inForce: { from, until } }) => [from, until])
      .flatMap((day) => (day === null ? [] : [addDays(day, -1), day, addDays(day, 1)])),
  ),
];

const anyDay = fc.oneof(
  fc.constantFrom(...borders),
  fc.integer({ min: 0, max: 9000 }).map((days) => addDays(plainDate('2010-01-31'), days)),
);
const anyQuestion: fc.Arbitrary<Asked> = fc.record({
  rule: fc.constantFrom(...(Object.keys(AGE_RULES) as AgeRule[])),
  from: anyDay,
  to: anyDay,
  measuredOn: fc.option(anyDay),
  candidacy: fc.option(fc.constantFrom(...(Object.keys(CANDIDACIES) as Candidacy[]))),
});

describe('who is affected by a change of a rule on age', () => {
  it('are, told by the database, the very people on whom the domain changes its verdict', async () => {
    let flips = 0;
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (asked) => {
        const told = flipsOf(asked);
        flips += told.length;
        expect(await flipsRead(asked)).toEqual(told);
      }),
      { numRuns: 20, seed: 25 },
    );
    expect(flips).toBeGreaterThan(people.length);
  });

  it('are the same people when the question comes in variables', async () => {
    const asked = fc.sample(anyQuestion, { numRuns: 8, seed: 31 });
    for (const { rule: series, ...given } of asked) {
      const { data, errors } = await test.query(
        `query ($series: AgeRule!, $from: Date!, $to: Date!, $measuredOn: Date, $candidacy: Candidacy) {
          ruleImpact(series: $series, from: $from, to: $to, measuredOn: $measuredOn, candidacy: $candidacy) { totalCount }
        }`,
        { series, ...given },
      );
      expect(errors).toBeUndefined();
      expect(data.ruleImpact.totalCount).toBe(flipsOf({ rule: series, ...given }).length);
    }
  });

  it.each([
    ['2025-04-12', '2025-04-13', 0],
    ['2025-04-13', '2025-04-14', 1],
    ['2025-04-14', '2025-04-15', 0],
  ])(
    'from %s to %s are those who stand for re-election with 30 to 47 months left, if the rule changed',
    async (from, to, changes) => {
      const asked = { rule: 'COMMITTEE_AGE', candidacy: 'RE_ELECTION', measuredOn: plainDate('2025-09-01') } as const;
      const flips = await flipsRead({ ...asked, from: plainDate(from), to: plainDate(to) });
      expect(Math.min(flips.length, 1)).toBe(changes);
      const { data } =
        await ask(`{ ruleImpact(${argumentsOf({ ...asked, from: plainDate(from), to: plainDate(to) })}, first: 200) { nodes {
      before: ageVerdict(asOf: "${from}", series: COMMITTEE_AGE, candidacy: RE_ELECTION, measuredOn: "2025-09-01") { outcome checks { observed required } }
      after: ageVerdict(asOf: "${to}", series: COMMITTEE_AGE, candidacy: RE_ELECTION, measuredOn: "2025-09-01") { outcome checks { ruleCode observed required } }
    } } }`);
      for (const { before, after } of data.ruleImpact.nodes) {
        expect(before).toMatchObject({ outcome: 'MET', checks: [{ required: '30' }] });
        expect(after).toMatchObject({ outcome: 'NOT_MET', checks: [{ ruleCode: 'PR-036', required: '48' }] });
        expect(Number(after.checks[0].observed)).toBeGreaterThanOrEqual(30);
        expect(Number(after.checks[0].observed)).toBeLessThan(48);
      }
    },
  );

  it('are only people whom the viewer may see', async () => {
    const query = `{ ruleImpact(series: FIRST_APPOINTMENT_AGE, from: "2022-01-01", to: "2030-01-01") { totalCount } cadres { totalCount } }`;
    const whole = (await test.query(query)).data;
    const own = (await test.query(query, {}, { persona: 'district-organisation-commission' })).data;
    expect((await test.query(query, {}, { persona: 'auditor' })).data.ruleImpact.totalCount).toBe(0);
    expect(own.ruleImpact.totalCount).toBeLessThan(whole.ruleImpact.totalCount);
    expect(own.ruleImpact.totalCount).toBeGreaterThan(0);
    expect(own.ruleImpact.totalCount).toBeLessThanOrEqual(own.cadres.totalCount);
  });
});

describe('a verdict', () => {
  const selection = `outcome asOf factsMissing questionsWithoutRule checks {
    question ruleCode outcome severity observed required unit message englishMessage factsMissing confidence isLowConfidence
    inputs { name label englishLabel value } waiver { reason }
    rule {
      id code area title englishTitle statement englishStatement inForceFrom inForceUntil isInForce isThen: isInForce(asOf: "1990-01-01")
      severity isExecutable confidence isLowConfidence evidence evidencePages source note englishNote
      scope { levels blocs postClasses sides subjects }
      series { id key room area question englishQuestion isExecutable questions { name facts { name } } }
      parameters { name value number unit isLowConfidence } citations { number issuedOn clause }
    }
  }`;

  it('comes with its rules in the one statement of the question, for one person and for fifty', async () => {
    for (const first of [1, 50]) {
      const { data, statements } = await ask(
        `{ cadres(first: ${first}) { nodes { ageVerdict(asOf: "2022-06-30", series: NEXT_TERM_AGE, measuredOn: "2025-06-30") { ${selection} } } } }`,
      );
      expect(statements).toHaveLength(1);
      expect(data.cadres.nodes).toHaveLength(first);
    }
  });

  it.each(borders)('shows by the rules of %s the very row of the catalogue', async (day) => {
    for (const rule of Object.keys(AGE_RULES)) {
      const { data } = await ask(
        `{ cadres(first: 1) { nodes { ageVerdict(asOf: "${day}", series: ${rule}, candidacy: RE_ELECTION) { ${selection} } } } }`,
      );
      const verdict = data.cadres.nodes[0].ageVerdict;
      expect(verdict.asOf).toBe(day);
      const ruleFields = selection.slice(
        selection.indexOf('rule {') + 6,
        selection.lastIndexOf('}', selection.lastIndexOf('}') - 1),
      );
      for (const { ruleCode, rule: shown } of verdict.checks) {
        const { data: read } = await ask(
          `{ at(asOf: "${day}") { ruleVersion(code: "${ruleCode}") { ${ruleFields} } } }`,
        );
        expect(shown).toEqual(read.at.ruleVersion);
      }
    }
  });

  it('is not known where nothing is known of the birth, and says which fact is missing', async () => {
    const person = people.find(({ birth }) => birth === null);
    const { data } = await ask(
      `{ cadre(code: "${person?.code}") { ageVerdict(asOf: "2022-06-30", series: FIRST_APPOINTMENT_AGE) { ${selection} } } }`,
    );
    expect(data.cadre.ageVerdict).toMatchObject({
      outcome: 'UNKNOWN',
      factsMissing: ['retiresOn'],
      checks: [{ ruleCode: 'PR-026', outcome: 'UNKNOWN', observed: null, required: null }],
    });
  });

  it('names the question on which no rule was in force', async () => {
    const { data } = await ask(
      `{ cadres(first: 1) { nodes { ageVerdict(asOf: "2025-10-08", series: SUPPLEMENT_AGE) { ${selection} } } } }`,
    );
    expect(data.cadres.nodes[0].ageVerdict).toMatchObject({
      outcome: 'UNKNOWN',
      checks: [],
      questionsWithoutRule: ['planning.supplement-age#timeLeft'],
    });
  });

  it('leads on to what only the database holds', async () => {
    const { data } = await ask(
      `{ cadres(first: 1) { nodes { ageVerdict(asOf: "2013-01-01", series: NEXT_TERM_AGE) { checks { rule { code series { versions { code } } citations { document { number } } } } } } } }`,
    );
    expect(data.cadres.nodes[0].ageVerdict.checks[0].rule.series.versions).toEqual([
      { code: 'PL-034' },
      { code: 'PL-030' },
      { code: 'PL-031' },
    ]);
  });
});

describe('the rules on age', () => {
  it('have no version that binds some cases only, so that each day has one', () => {
    const versions = Object.values(AGE_SERIES).flatMap((key) => RULEBOOK.series(key)?.versions ?? []);
    expect(versions.length).toBeGreaterThan(6);
    expect(versions.filter(({ scope }) => Object.keys(scope).length > 0)).toEqual([]);
  });
});
