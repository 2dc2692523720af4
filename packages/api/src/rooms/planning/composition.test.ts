import { partialDate, plainDate, type Id } from '@cadre/domain/kernel';
import { compositionOf, isLiveOn, type CompositionFacts, type PlanEntryState } from '@cadre/domain/planning';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';

const test = await openTestApi();
const district = 'district-organisation-commission';
const analyst = 'province-analyst';

async function ask(query: string, persona?: string | null) {
  const { data, errors, statements } = await test.query(query, {}, persona === undefined ? {} : { persona });
  expect(errors).toBeUndefined();
  return { data, statements };
}

async function select<Row>(text: string): Promise<Row[]> {
  // Through JSON, rows are plain values of the columns' own names.
  const rows: Row[] = JSON.parse(JSON.stringify(await test.database.query({ text, params: [] })));
  return rows;
}

interface Member {
  readonly list: string;
  readonly person: string;
  readonly gender: CompositionFacts['gender'];
  readonly birth: string | null;
  readonly minority: boolean | null;
  readonly bloc: CompositionFacts['bloc'];
  readonly state: PlanEntryState;
  readonly from: string;
  readonly until: string | null;
}

const file = `cadre.id::text as person, cadre.gender, cadre.birth_date as birth, cadre.ethnicity <> 'Kinh' as minority, unit.bloc`;
const planned = await select<Member & { readonly isReached: boolean }>(`
  select cycle.unit_id::text || term.code as list, ${file}, entry.state, entry.valid_from::text as from, entry.valid_until::text as until,
    coalesce(post.management_level, body.management_level) <> 'CENTRAL' as "isReached"
  from plan_entry entry join plan_slot slot on slot.id = entry.slot_id join planning_cycle cycle on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    join planning_term term on term.id = cycle.term_id join cadre on cadre.id = entry.cadre_id join unit on unit.id = cadre.unit_id
    left join post on post.id = slot.post_id left join body on body.id = slot.body_id order by entry.id`);
const members = await select<Member>(`
  select tenure.body_id::text as list, ${file}, 'APPROVED' as state, tenure.valid_from::text as from, tenure.valid_until::text as until
  from tenure join cadre on cadre.id = tenure.cadre_id join unit on unit.id = cadre.unit_id where body_id is not null order by tenure.id`);

function live(rows: readonly Member[], list: string, day: string): readonly CompositionFacts[] {
  return rows
    .filter((row) => row.list === list)
    .filter(({ state, from, until }) =>
      isLiveOn(
        { state, validFrom: plainDate(from), validUntil: until === null ? null : plainDate(until) },
        plainDate(day),
      ),
    )
    .map(({ person, gender, birth, minority, bloc }) => ({
      person: person as Id<'Cadre'>,
      gender,
      birth: birth === null ? null : partialDate(birth),
      isEthnicMinority: minority,
      bloc,
    }));
}

const count = 'count notKnown share { numerator denominator }';
const selection = `people isWhole women { ${count} } underForty { ${count} } young { ${count} } youngAge ethnicMinority { ${count} }
  ageBands { from until count } ageBandNotKnown blocs { bloc people { ${count} } }
  verdict { outcome checks { question ruleCode outcome observed required } questionsWithoutRule }`;

/** A composition of the domain as the API shows it. */
function shown(
  people: readonly CompositionFacts[],
  of: 'PLAN' | 'ELECTED',
  day: string,
  level: 'PROVINCE' | 'DISTRICT',
) {
  const made = compositionOf(people, { of, book: test.book, asOf: plainDate(day), scope: { level } });
  const counted = (each: { count: number; notKnown: number }) => ({
    count: each.count,
    notKnown: each.notKnown,
    share: people.length === 0 ? null : { numerator: each.count, denominator: made.people },
  });
  return {
    people: made.people,
    women: counted(made.women),
    underForty: counted(made.underForty),
    young: made.young === null ? null : counted(made.young),
    youngAge: made.young?.age ?? null,
    ethnicMinority: counted(made.ethnicMinority),
    ageBands: made.ageBands,
    ageBandNotKnown: made.bandNotKnown,
    blocs: Object.entries(made.blocs).map(([bloc, each]) => ({ bloc, people: counted(each) })),
    verdict: {
      outcome: made.verdict.outcome,
      questionsWithoutRule: made.verdict.noRule,
      checks: made.verdict.checks.map(({ question, rule, outcome, observed, required }) => ({
        question,
        ruleCode: rule,
        outcome,
        observed: observed === null ? null : `${observed as string | number}`,
        required: required === null ? null : `${required as string | number}`,
      })),
    },
  };
}

const plansOf = (day: string, term: string) =>
  `{ planningCycles(first: 100, where: { term: { code: { eq: "${term}" } }, purpose: { eq: BUILD } }) {
    nodes { unit { id kind } composition(asOf: "${day}") { ${selection} } } } }`;

describe('the composition of the plans of a term', () => {
  it.each([
    ['2021-12-26', '2020-2025'],
    ['2021-12-27', '2020-2025'],
    ['2021-12-28', '2020-2025'],
    ['2024-12-31', '2025-2030'],
  ])('on %s is what the domain makes of those planned for %s, verdict included', async (day, term) => {
    const { data, statements } = await ask(plansOf(day, term));
    expect(statements).toHaveLength(1);
    expect(data.planningCycles.nodes).toHaveLength(51);
    const rows = planned.filter(({ isReached }) => isReached);
    let people = 0;
    for (const { unit, composition } of data.planningCycles.nodes) {
      const level = unit.kind === 'DISTRICT_COMMITTEE' ? 'DISTRICT' : 'PROVINCE';
      const { verdict, ...made } = shown(live(rows, `${unit.id.split(':')[1]}${term}`, day), 'PLAN', day, level);
      const isWhole = unit.kind !== 'PROVINCE_COMMITTEE';
      // A unit that did not exist on the day has no level, and nobody planned; of some no slot is known.
      const empty = { ...composition, people: 0, verdict: null };
      const full = { ...made, isWhole, verdict: isWhole ? verdict : null };
      expect({ ...composition }).toEqual(made.people > 0 ? full : composition === null ? {} : empty);
      people += made.people;
    }
    expect(people).toBeGreaterThan(1000);
  });

  it.each([
    ['2021-12-26', ['PL-044'], null],
    ['2021-12-27', ['PL-043', 'PL-040'], 40],
    ['2021-12-28', ['PL-043', 'PL-040'], 40],
    ['2022-02-28', ['PL-043', 'PL-040'], 40],
    ['2022-03-01', ['PL-043', 'PL-045', 'PL-040'], 40],
    ['2022-06-03', ['PL-101', 'PL-045', 'PL-040'], 40],
  ])('is held on %s against %j', async (day, rules, age) => {
    const { data } =
      await ask(`{ planningCycles(where: { unit: { code: { eq: "P1-D04" } }, term: { code: { eq: "2020-2025" } }, purpose: { eq: BUILD } }) {
      nodes { composition(asOf: "${day}") { youngAge verdict { asOf checks { ruleCode } } } } } }`);
    const { verdict, youngAge } = data.planningCycles.nodes[0].composition;
    expect([...new Set(verdict.checks.map((check: { ruleCode: string }) => check.ruleCode))]).toEqual(rules);
    expect([youngAge, verdict.asOf]).toEqual([age, day]);
  });

  it('has no verdict where nobody was planned yet, and none is made of a cycle of which no slot is known', async () => {
    const { data } = await ask(`{
      early: unit(code: "P1-D04") { planningCycles(where: { term: { code: { eq: "2025-2030" } }, purpose: { eq: BUILD } }) {
        nodes { composition(asOf: "2023-06-20") { people women { share { numerator } } verdict { outcome } } } } }
      printed: unit(code: "HA_TINH") { planningCycles { nodes { composition { people } } } } }`);
    expect(data.early.planningCycles.nodes).toEqual([
      { composition: { people: 0, women: { share: null }, verdict: null } },
    ]);
    expect(data.printed.planningCycles.nodes).toEqual([
      { composition: null },
      { composition: null },
      { composition: null },
    ]);
  });

  it('is that of the plan of the term, whichever cycle of the unit is asked: a review adds to it, an orientation is none of it', async () => {
    const { data } =
      await ask(`{ planningCycles(where: { unit: { code: { eq: "P1-D04" } }, term: { code: { eq: "2020-2025" } } }) {
      nodes { purpose composition(asOf: "2024-12-31") { people women { count } } slots { totalCount } } } }`);
    const nodes: { purpose: string; composition: { people: number }; slots: { totalCount: number } }[] =
      data.planningCycles.nodes;
    const [build, ...reviews] = nodes;
    expect(reviews.map(({ purpose }) => purpose)).toEqual(['REVIEW', 'REVIEW', 'REVIEW', 'REVIEW']);
    expect(reviews.some(({ slots }) => slots.totalCount > 0)).toBe(true);
    for (const review of reviews) expect(review.composition).toEqual(build!.composition);
    const { data: oriented } =
      await ask(`{ planningCycles(where: { unit: { code: { eq: "P1-D04" } }, term: { code: { eq: "2025-2030" } } }) {
      nodes { purpose composition(asOf: "2024-12-31") { people } } } }`);
    const people = new Map(
      oriented.planningCycles.nodes.map((node: (typeof nodes)[number]) => [node.purpose, node.composition.people]),
    );
    expect(people.get('ORIENT')).toBeLessThan(Number(people.get('BUILD')));
    expect(people.get('ORIENT')).toBeGreaterThan(0);
  });

  it('takes one statement for one cycle and for fifty', async () => {
    for (const first of [1, 50]) {
      const { data, statements } = await ask(
        `{ planningCycles(first: ${first}) { nodes { composition { ${selection} } } } }`,
      );
      expect(statements).toHaveLength(1);
      expect(data.planningCycles.nodes).toHaveLength(first);
    }
  });
});

const districtPlan =
  '{ unit: { code: { eq: "P1-D04" } }, term: { code: { eq: "2025-2030" } }, purpose: { eq: BUILD } }';
const ofDistrict = `where: { cycle: ${districtPlan} }`;

describe('the composition of those planned for one slot', () => {
  it('has a verdict for a committee, and none for a post or another body', async () => {
    const { data } = await ask(
      `{ planSlots(first: 200, ${ofDistrict}) { nodes { planned post { id } body { kind } composition { people verdict { outcome } } } } }`,
    );
    const slots = data.planSlots.nodes;
    expect(slots.length).toBeGreaterThan(20);
    for (const { planned: people, body, composition } of slots) {
      expect(composition.people).toBe(people);
      expect(composition.verdict !== null).toBe(body?.kind === 'EXECUTIVE_COMMITTEE' && people > 0);
    }
    expect(slots.some(({ composition }: { composition: { verdict: unknown } }) => composition.verdict !== null)).toBe(
      true,
    );
  });
});

describe('the composition of a committee', () => {
  it.each(['2019-05-29', '2019-05-30', '2019-05-31', '2024-12-31'])(
    'on %s is what the domain makes of those who sit on it',
    async (day) => {
      const { data, statements } = await ask(
        `{ bodies(first: 100, asOf: "${day}", where: { kind: { eq: EXECUTIVE_COMMITTEE }, unit: { kind: { eq: DISTRICT_COMMITTEE } }, exists: true }) { nodes { id composition { ${selection} } } } }`,
      );
      expect(statements).toHaveLength(1);
      expect(data.bodies.nodes.length).toBeGreaterThan(15);
      for (const { id, composition } of data.bodies.nodes) {
        const made = shown(live(members, id.split(':')[1], day), 'ELECTED', day, 'DISTRICT');
        expect(made.people).toBeGreaterThan(0);
        expect(composition).toEqual({ ...made, isWhole: true });
        const bound = composition.verdict.checks.map((check: { ruleCode: string }) => check.ruleCode);
        expect(bound).toEqual(day < '2019-05-30' ? [] : ['PL-042', 'PL-042']);
      }
    },
  );

  it('has no verdict where the rules speak of committees and the body is another', async () => {
    const { data } = await ask(
      `{ bodies(first: 100, where: { kind: { eq: STANDING_COMMITTEE }, exists: true }) { nodes { composition { people verdict { outcome } } } } }`,
    );
    expect(data.bodies.nodes.length).toBeGreaterThan(0);
    for (const { composition } of data.bodies.nodes) expect(composition).toMatchObject({ verdict: null });
  });
});

describe('who may see a part of a plan only', () => {
  const own = `{ planningCycles(where: ${districtPlan}) { nodes { composition { people isWhole women { count notKnown } verdict { outcome } } } } }`;

  it('is told how many of that part there are, and gets no verdict on the plan', async () => {
    const { data: whole } = await ask(own);
    const { data: part } = await ask(own, district);
    const [all, seen] = [whole, part].map((each) => each.planningCycles.nodes[0].composition);
    expect(all).toMatchObject({ isWhole: true, verdict: { outcome: expect.any(String) } });
    expect(seen).toMatchObject({ isWhole: false, verdict: null });
    expect(seen.people).toBeLessThan(all.people);
    expect(seen.people).toBeGreaterThan(0);
  });

  it('counts as women those alone whose file may be read; of the others it is not known', async () => {
    const { data } = await ask(
      `{ planningCycles(where: ${districtPlan}) { nodes { composition { people women { count notKnown } } } }
        planEntries(first: 200, where: { live: true, slot: { cycle: ${districtPlan} } }) { totalCount nodes { cadre { code gender } } } }`,
      district,
    );
    const { people, women } = data.planningCycles.nodes[0].composition;
    const entries: readonly { cadre: { code: string; gender: string } | null }[] = data.planEntries.nodes;
    expect(entries).toHaveLength(data.planEntries.totalCount);
    const read = new Map(entries.flatMap(({ cadre }) => (cadre === null ? [] : [[cadre.code, cadre.gender] as const])));
    const count = [...read.values()].filter((gender) => gender === 'FEMALE').length;
    expect(women).toEqual({ count, notKnown: people - read.size });
    expect(women.notKnown).toBeGreaterThan(0);
  });

  it.each([['auditor'], [null]])('is shown nothing as %s, neither of plans nor of committees', async (persona) => {
    const { data } = await ask(
      `{ planningCycles(where: { term: { code: { eq: "2025-2030" } } }) { nodes { composition { people } } }
        bodies(first: 200) { nodes { composition { people } } } }`,
      persona,
    );
    expect(data.planningCycles.nodes).toEqual([]);
    expect(data.bodies.nodes.filter(({ composition }: { composition: unknown }) => composition !== null)).toEqual([]);
  });

  it('counts the members of its own committees alone', async () => {
    const query = `{ bodies(first: 200) { nodes { unit { code } composition { people } } } }`;
    const counted = async (persona: string) => {
      const { data } = await ask(query, persona);
      const bodies: { unit: { code: string }; composition: unknown }[] = data.bodies.nodes;
      return new Set(bodies.flatMap(({ unit, composition }) => (composition === null ? [] : [unit.code])));
    };
    const districts = await counted(district);
    expect(districts.has('P1-D04')).toBe(true);
    for (const code of districts) expect(code.startsWith('P1-D04')).toBe(true);
    expect((await counted(analyst)).size).toBeGreaterThan(districts.size);
  });
});
