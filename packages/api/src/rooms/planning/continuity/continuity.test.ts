import { plainDate, addDays } from '@cadre/domain/kernel';
import {
  checkContinuity,
  isLiveOn,
  type Continuity,
  type ContinuityFacts,
  type PlanEntryState,
} from '@cadre/domain/planning';
import { describe, expect, it } from 'vitest';
import { corrected, shifted } from '../../../testing/corrections.js';
import { openTestApi, testDay, type TestQuery } from '../../../testing/harness.js';
import { district, termId, unitId } from '../plan-mutations.test.data.js';

const test = await openTestApi();
const term = termId('PARTY:2025-2030');
const congress = '2025-10-01';

const rows = async <Row>(text: string): Promise<Row[]> =>
  JSON.parse(JSON.stringify(await test.database.query({ text, params: [] }))) as Row[];

const everything = `__typename ... on ContinuityRefused { code message englishMessage } ... on ContinuitySimulation {
  term { code } unit { code } asOf on assumed posts seats stay: count(act: STAY) move: count(act: MOVE) leave: count(act: LEAVE) wait: count(act: WAIT)
  uncovered(first: 200) { totalCount nodes { post { id title { name } } seats reason shortage { seats posts people sentence }
    planned { person { id fullName } entry { id cadre { id } slot { post { id } } } grounds { reason from rules { code title } } neededAt { id } } } }
  chains(first: 200) { totalCount nodes { leaver { id } steps { person { id fullName } from { id } to { id } } end endsAt { id } sentence englishSentence } }
  unknown(first: 200) { totalCount nodes { person { id } post { id } tenure { id } entry { id } missing } }
  shortages { totalCount }
  assignments(first: 200) { totalCount nodes { person { id } act from { id } to { id } entry { id } grounds { reason from } isAssumed } }
  objective { level value base } certificate { isVerified algorithm format inputs pricedPosts document } }`;

async function ask(given: Readonly<Record<string, unknown>> = {}, options: TestQuery = {}) {
  const { data, errors, statements } = await test.query(
    `query ($term: ID!, $unit: ID, $on: Date, $assume: UnknownGround! = GOES_ON, $asOf: Date) {
      continuity(term: $term, unit: $unit, on: $on, assume: $assume, asOf: $asOf) { ${everything} } }`,
    { term, on: congress, ...given },
    options,
  );
  expect(errors).toBeUndefined();
  return { ...data.continuity, statements };
}

interface Answered {
  readonly certificate: { readonly document: string };
}

function documentOf({ certificate }: Answered) {
  return JSON.parse(certificate.document) as { readonly facts: ContinuityFacts; readonly continuity: Continuity };
}

const whole = await ask();
const { facts, continuity } = documentOf(whole);

describe('the end of a term in the demo province', () => {
  it('is proven: anybody checks the answer again with the package, and finds out where it was changed', () => {
    expect(checkContinuity(facts, continuity)).toEqual([]);
    expect(whole.certificate).toMatchObject({ isVerified: true, inputs: continuity.certificate.inputs });
    const [first, ...others] = continuity.certificate.levels;
    const better = { ...first!, value: String(Number(first!.value) - 1) };
    const changed = { ...continuity, certificate: { ...continuity.certificate, levels: [better, ...others] } };
    expect(checkContinuity(facts, changed)).not.toEqual([]);
    expect(checkContinuity({ ...facts, held: facts.held.slice(1) }, continuity)).not.toEqual([]);
  });

  it('leaves posts uncovered and needs chains, so that the promises below are not empty', () => {
    expect(whole.uncovered.totalCount).toBeGreaterThan(0);
    expect(whole.leave).toBeGreaterThan(10);
    expect(whole.chains.nodes.some(({ steps }: { steps: unknown[] }) => steps.length > 1)).toBe(true);
    expect(whole.unknown.totalCount).toBeGreaterThan(0);
  });

  it('looks at the posts of the plans for the term up to the level of the viewer, at their holders, and at everybody who is live in these plans', async () => {
    const planned = await rows<{ id: string; post: string; state: PlanEntryState; from: string; until: string | null }>(
      `select plan_entry.id::text, plan_slot.post_id::text as post, plan_entry.state, plan_entry.valid_from::text as from, plan_entry.valid_until::text as until
       from plan_entry join plan_slot on plan_slot.id = slot_id join planning_cycle on planning_cycle.id = cycle_id join post on post.id = plan_slot.post_id
       where 'PlanningTerm:' || term_id = '${term}' and purpose in ('BUILD', 'REVIEW')
         and post.management_level <> 'CENTRAL' and (post.valid_until is null or post.valid_until > '${congress}')`,
    );
    const live = planned.filter(({ state, from, until }) =>
      isLiveOn(
        { state, validFrom: plainDate(from), validUntil: until === null ? null : plainDate(until) },
        plainDate(testDay),
      ),
    );
    const known = new Set(facts.posts.map(({ post }) => String(post)));
    expect(new Set(planned.map(({ post }) => post)).size).toBeLessThanOrEqual(known.size);
    expect(
      facts.plan
        .map(({ entry }) => String(entry))
        .filter((_, at) => known.has(facts.plan[at]!.post))
        .toSorted(),
    ).toEqual(live.map(({ id }) => id).toSorted());
    const held = await rows<{ id: string }>(
      `select id::text from tenure where post_id = any('{${[...known].join()}}') and kind <> 'ACTING' and valid_from <= '${congress}'
       and (valid_until is null or valid_until > '${testDay}') order by id`,
    );
    expect(facts.held.map(({ tenure }) => String(tenure)).toSorted()).toEqual(held.map(({ id }) => id));
  });

  it('names in chains and uncovered posts the rows that the proof names', () => {
    const shown = whole.chains.nodes.map(
      ({ steps }: { steps: { person: { id: string }; from: { id: string } | null; to: { id: string } }[] }) =>
        steps.map(({ person, from, to }) => [person.id, from?.id ?? null, to.id]),
    );
    expect(shown).toEqual(
      continuity.chains.map(({ steps }) =>
        steps.map(({ person, from, to }) => [`Cadre:${person}`, from === null ? null : `Post:${from}`, `Post:${to}`]),
      ),
    );
    expect(
      whole.uncovered.nodes.map(({ post, reason, seats }: { post: { id: string }; reason: string; seats: number }) => [
        post.id,
        reason,
        seats,
      ]),
    ).toEqual(continuity.uncovered.map(({ post, reason, seats }) => [`Post:${post}`, reason, seats]));
    for (const { sentence, englishSentence, steps } of whole.chains.nodes) {
      for (const { person } of steps) {
        expect(sentence).toContain(person.fullName);
        expect(englishSentence).toContain(person.fullName);
      }
    }
  });

  it('is read with two statements, for one row and for two hundred', async () => {
    expect(whole.statements).toHaveLength(2);
    const { statements } = await test.query(
      `{ continuity(term: "${term}", on: "${congress}") { ... on ContinuitySimulation { chains(first: 1) { nodes { steps { person { fullName } } } } } } }`,
    );
    expect(statements).toHaveLength(2);
  });

  it('is the same asked of the term itself', async () => {
    const { data } = await test.query(
      `{ planningTerm(system: PARTY, code: "2025-2030") { continuity(on: "${congress}") { ... on ContinuitySimulation { certificate { document } } } } }`,
    );
    expect(documentOf(data.planningTerm.continuity)).toEqual({ facts, continuity });
  });
});

describe('who is over the age', () => {
  const leaving = continuity.assignments.find(
    ({ act, grounds }) => act === 'LEAVE' && grounds.length === 1 && grounds[0]!.reason === 'RETIREMENT',
  )!;
  const day = leaving.grounds[0]!.from;

  it.each([
    ['the day before', -1, 'STAY'],
    ['the day', 0, 'LEAVE'],
    ['the day after', 1, 'LEAVE'],
  ])('leaves when the term begins on the first day of retirement or later: %s', async (_name, days, act) => {
    const { continuity: other } = documentOf(await ask({ on: addDays(day, days) }));
    const line = other.assignments.find(({ tenure }) => tenure === leaving.tenure)!;
    // Who may stay may be moved to a post that they are planned for.
    expect(line.act === 'MOVE' ? 'STAY' : line.act).toBe(act);
  });

  it('is shown with the rule of retirement that says so', async () => {
    const { data } = await test.query(
      `{ continuity(term: "${term}", on: "${congress}") { ... on ContinuitySimulation { assignments(first: 200) { nodes { act grounds { reason rules { code title } } } } } } }`,
    );
    const codes = data.continuity.assignments.nodes
      .flatMap(({ grounds }: { grounds: { reason: string; rules: { code: string }[] }[] }) => grounds)
      .filter(({ reason }: { reason: string }) => reason === 'RETIREMENT')
      .map(({ rules }: { rules: { code: string }[] }) => rules.map(({ code }) => code));
    expect(codes.length).toBeGreaterThan(0);
    for (const each of codes) expect(each).toContainEqual(expect.stringMatching(/^RT-/));
  });
});

describe('what is not known', () => {
  it('goes on unless the question says otherwise, and is listed either way', async () => {
    const strict = await ask({ assume: 'ENDS' });
    expect(strict.assumed).toBe('ENDS');
    expect(strict.unknown.totalCount).toBe(whole.unknown.totalCount);
    expect(strict.leave).toBeGreaterThan(whole.leave);
    expect(documentOf(strict).continuity.assignments.filter(({ isAssumed }) => isAssumed).length).toBeGreaterThan(0);
  });
});

describe('a question about one unit', () => {
  it('looks at its posts and those below it, on the day of the facts', async () => {
    const own = documentOf(await ask({ unit: unitId('p1-d04') }));
    const below = await rows<{ id: string }>(
      `select post.id::text from post join unit_closure path on path.unit_id = post.unit_id where 'Unit:' || path.ancestor_id = '${unitId('p1-d04')}'
       and path.valid_from <= '${testDay}' and (path.valid_until is null or path.valid_until > '${testDay}')`,
    );
    const posts = own.facts.posts.map(({ post }) => String(post));
    expect(posts.length).toBeGreaterThan(10);
    expect(posts.length).toBeLessThan(facts.posts.length);
    expect(below.map(({ id }) => id)).toEqual(expect.arrayContaining(posts));
  });

  it('takes the day of its congress for the first day of the term where none is given', async () => {
    const [known] = await rows<{ day: string }>(
      `select congress_on::text as day from unit_term where 'Unit:' || unit_id = '${unitId('p1-d04')}' and 'PlanningTerm:' || term_id = '${termId('PARTY:2020-2025')}'`,
    );
    const given = { term: termId('PARTY:2020-2025'), on: null, asOf: '2019-12-31' };
    expect((await ask({ ...given, unit: unitId('p1-d04') })).on).toBe(known!.day);
    expect((await ask(given)).on).toBe('2020-01-01');
  });
});

describe('what a viewer may not see', () => {
  // In 2019 posts of the district were planned for people, and held by people, whose files are elsewhere today.
  const given = { term: termId('PARTY:2020-2025'), on: '2020-06-01', asOf: '2019-12-31' };
  const hidden = async () =>
    rows<{ id: string; name: string }>(
      `select id::text, full_name as name from cadre where not exists (select from unit_closure path where path.unit_id = cadre.unit_id and 'Unit:' || path.ancestor_id = '${unitId('p1-d04')}')`,
    );

  it('is in no part of the answer: neither the file, nor its id, nor that two entries are of one person', async () => {
    const answer = await ask(given, { persona: district });
    const text = JSON.stringify(answer);
    const people = documentOf(answer).facts.plan.map(({ person, entry }) => [String(person), String(entry)]);
    const unseen = people.filter(([person]) => person!.startsWith('unseen:'));
    expect(unseen.length).toBeGreaterThan(0);
    expect(unseen).toEqual(unseen.map(([, entry]) => [`unseen:${entry}`, entry]));
    for (const { id } of await hidden()) expect(text.includes(id)).toBe(false);
    expect(answer.unknown.nodes.filter(({ person }: { person: unknown }) => person === null).length).toBeGreaterThan(0);
  });

  it('changes nothing: of a file that is not seen the birth may be another', async () => {
    const before = await ask(given, { persona: district });
    const ids = (await hidden()).map(({ id }) => id);
    const births = await rows<{ id: string; birth: string | null }>(
      `select id::text, birth_date as birth from cadre where id = any('{${ids.join()}}')`,
    );
    await test.database.query({
      text: `update cadre set birth_date = '1950-01-01' where id = any($1::uuid[])`,
      params: [ids],
    });
    expect(await ask(given, { persona: district })).toEqual(before);
    expect((await ask(given)).leave).toBeGreaterThan(100);
    await test.database.query({
      text: `update cadre set birth_date = given.birth from jsonb_to_recordset($1::text::jsonb) as given (id uuid, birth text) where cadre.id = given.id`,
      params: [JSON.stringify(births)],
    });
  });

  it('are posts that the level does not reach: a district is asked about its own', async () => {
    const own = documentOf(await ask({}, { persona: district }));
    expect(own.facts.posts.length).toBeGreaterThan(0);
    const levels = await rows<{ level: string }>(
      `select distinct management_level as level from post where id = any('{${own.facts.posts.map(({ post }) => post).join()}}') order by 1`,
    );
    expect(levels.map(({ level }) => level)).not.toContain('PROVINCE_STANDING_COMMITTEE');
  });

  it.each([
    ['auditor', 'NO_PLAN'],
    ['province-analyst', 'NO_PLAN'],
    ['commune-secretary', 'NO_PLAN'],
    [null, 'UNKNOWN_TERM'],
  ])('are plans, of which %s is told nothing: %s', async (persona, code) => {
    expect(await ask({}, { persona })).toMatchObject({ __typename: 'ContinuityRefused', code });
  });
});

describe('a question that cannot be answered', () => {
  const code = async (given: Readonly<Record<string, unknown>>) => (await ask(given)).code;

  it('names an unknown term and an unknown unit', async () => {
    expect(await ask({ term: termId('PARTY:1800-1805') })).toMatchObject({
      __typename: 'ContinuityRefused',
      code: 'UNKNOWN_TERM',
      message: 'Không có nhiệm kỳ này.',
      englishMessage: 'There is no such term.',
    });
    expect(await code({ unit: unitId('nowhere') })).toBe('UNKNOWN_UNIT');
  });

  it.each([
    [-1, 'TERM_HAS_BEGUN'],
    [0, undefined],
    [1, undefined],
  ])('is about a term that began before the day of the facts (by %i days: %s)', async (days, expected) => {
    expect(await code({ on: addDays(plainDate(testDay), days) })).toBe(expected);
  });

  it('is about a term without a plan; an orientation is none', async () => {
    expect(await code({ term: termId('PARTY:2030-2035'), on: '2030-10-01' })).toBe('NO_PLAN');
    const orientations = await rows(
      `select from planning_cycle where 'PlanningTerm:' || term_id = '${termId('PARTY:2030-2035')}' and purpose = 'ORIENT'`,
    );
    expect(orientations.length).toBeGreaterThan(0);
  });

  it('names an id of another type as an error of the request', async () => {
    const { errors } = await test.query(`{ continuity(term: "${unitId('p1')}") { __typename } }`);
    expect(errors?.[0]?.extensions['code']).toBe('INVALID_ID');
  });

  it('costs so much that an operation asks it five times at the most', async () => {
    const times = (count: number) =>
      `{ ${Array.from({ length: count }, (_, nth) => `a${nth}: continuity(term: "${termId('PARTY:1800-1805')}") { __typename }`).join(' ')} }`;
    expect((await test.query(times(6))).errors?.[0]?.extensions['code']).toBe('TOO_COSTLY');
    expect((await test.query(times(4))).errors).toBeUndefined();
  });

  it('shows no page beyond the largest, before the first or from a foreign cursor', async () => {
    const page = async (args: string) =>
      (
        await test.query(
          `{ continuity(term: "${term}") { ... on ContinuitySimulation { chains(${args}) { totalCount } } } }`,
        )
      ).errors?.[0]?.extensions['code'];
    expect(await page('first: 201')).toBe('PAGE_TOO_LARGE');
    expect(await page('first: -1')).toBe('INVALID_PAGE');
    expect(await page('after: "abc"')).toBe('INVALID_CURSOR');
  });
});

describe('a page', () => {
  it('follows the one before, until every entry was shown once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await test.query(
        `query ($after: String) { continuity(term: "${term}", on: "${congress}") { ... on ContinuitySimulation {
          chains(first: 20, after: $after) { nodes { sentence } pageInfo { hasNextPage endCursor } } } } }`,
        { after },
      );
      const { nodes, pageInfo } = data.continuity.chains;
      seen.push(...nodes.map(({ sentence }: { sentence: string }) => sentence));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(whole.chains.nodes.map(({ sentence }: { sentence: string }) => sentence));
  });
});

describe('what was known earlier', () => {
  it('is simulated as it was known: an entry that was corrected since counts as it stood', async () => {
    const move = continuity.assignments.find(({ act }) => act === 'MOVE')!;
    const known = await corrected(test.database, 'plan_entry', move.entry!, `state = 'WITHDRAWN'`);
    const at = async (knownAt: string) => {
      const { data } = await test.query(
        `query ($knownAt: DateTime) { at(knownAt: $knownAt) { continuity(term: "${term}", on: "${congress}") { ... on ContinuitySimulation { certificate { document } } } } }`,
        { knownAt },
      );
      return documentOf(data.at.continuity).facts.plan.some(({ entry }) => entry === move.entry);
    };
    expect(await at(shifted(known, -1))).toBe(true);
    expect(await at(known)).toBe(false);
  });
});

describe('facts that contradict themselves', () => {
  it('are answered by nothing but an id to look the error up by', async () => {
    const { entry } = facts.plan[0]!;
    await test.database.query({ text: `update plan_entry set rank = 0 where id = $1`, params: [entry] });
    const { data, errors } = await test.query(`{ continuity(term: "${term}") { __typename } }`);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('INTERNAL');
    await test.database.query({ text: `update plan_entry set rank = 1 where id = $1`, params: [entry] });
  });
});

describe('a region of more than 5,000 posts', () => {
  it('is refused, and a unit in it is not', async () => {
    await test.database.query({
      text: `with model as (select post.*, plan_slot.cycle_id from post join plan_slot on plan_slot.post_id = post.id join planning_cycle cycle on cycle.id = plan_slot.cycle_id
          where 'PlanningTerm:' || cycle.term_id = '${termId('PARTY:2025-2030')}' and cycle.purpose = 'BUILD' order by post.id limit 1),
        made as (insert into post (id, unit_id, post_title_id, establishment, management_level, valid_from)
          select gen_random_uuid(), unit_id, post_title_id, 1, management_level, valid_from from model, generate_series(1, 5000) returning id)
        insert into plan_slot (id, cycle_id, post_id, required_min) select gen_random_uuid(), (select cycle_id from model), id, 0 from made`,
      params: [],
    });
    expect((await ask()).code).toBe('REGION_TOO_LARGE');
    const [full] = await rows<{ unit: string }>(
      `select 'Unit:' || unit_id as unit from post group by unit_id order by count(*) desc limit 1`,
    );
    const other = full!.unit === unitId('p1-d04') ? unitId('p1-d05') : unitId('p1-d04');
    expect(await ask({ unit: other })).toMatchObject({ __typename: 'ContinuitySimulation' });
  });
});
