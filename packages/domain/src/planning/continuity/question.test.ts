import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CADRE_RULES, retirementOf } from '../../cadre/index.js';
import { idFromName, partialDate, plainDate } from '../../kernel/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { projectedVacancies } from '../../organization/index.js';
import type { DatedGround, HolderOutlook, PostSeats, RetirementFinder } from '../../organization/index.js';
import { ask, judge, ruleId, rulebookOf } from '../../rule/index.js';
import { nextTermAge } from '../rules/next-term-age.js';
import { PLANNING_RULES } from '../rules/rules.js';
import { checkContinuity } from './check.js';
import { continuityFacts } from './question.js';
import type { ContinuityQuestion, PlanCandidate } from './question.js';
import { simulateContinuity } from './simulate.js';

const book = rulebookOf([...CADRE_RULES, ...PLANNING_RULES]);
const TERM_START = plainDate('2025-10-01');
const AS_OF = plainDate('2025-03-01');

const idOfPost = (name: string) => idFromName('Post', name);
const idOfPerson = (name: string) => idFromName('Cadre', name);
const post = (name: string, facts: Partial<PostSeats> & { readonly weight?: number } = {}) => ({
  post: idOfPost(name),
  establishment: 1,
  exists: { from: plainDate('2015-01-01'), until: null },
  ...facts,
});
const holder = (person: string, at: string, facts: Partial<HolderOutlook> = {}): HolderOutlook => ({
  tenure: idFromName('Tenure', `${person} ${at}`),
  post: idOfPost(at),
  person: idOfPerson(person),
  manner: 'REGULAR',
  held: { from: plainDate('2020-10-01'), until: null },
  appointmentEnd: 'NONE',
  termLimit: 'NONE',
  ...facts,
});
const candidate = (person: string, to: string): PlanCandidate => ({
  entry: idFromName('PlanEntry', `${person} ${to}`),
  person: idOfPerson(person),
  post: idOfPost(to),
  readiness: 'READY_NOW',
  rank: 1,
});
const ask2025 = (given: Partial<ContinuityQuestion>): ContinuityQuestion => ({
  asOf: AS_OF,
  on: TERM_START,
  posts: [post('Bí thư')],
  holders: [],
  plan: [],
  retirementOf: () => ({ retiredFrom: plainDate('2040-01-01'), rules: [ruleId('RT-002')] }),
  assume: 'GOES_ON',
  ...given,
});
const simulate = (given: Partial<ContinuityQuestion>) => {
  const facts = continuityFacts(ask2025(given));
  const result = simulateContinuity(facts);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  expect(checkContinuity(facts, result.value)).toEqual([]);
  return result.value;
};

describe('a holder at the end of the term on 1 October 2025', () => {
  const retiring = (from: string): RetirementFinder => {
    return () => ({ retiredFrom: plainDate(from), rules: [ruleId('RT-002')] });
  };
  const limit = (from: string): DatedGround => ({ from: plainDate(from), rules: [ruleId('RO-001')] });
  const actOf = (given: Partial<ContinuityQuestion>) => simulate(given).assignments[0];

  it.each([
    ['2025-09-30', 'LEAVE'],
    ['2025-10-01', 'LEAVE'],
    ['2025-10-02', 'STAY'],
  ])('who retires from %s: %s', (from, act) => {
    const holders = [holder('An', 'Bí thư')];
    expect(actOf({ holders, retirementOf: retiring(from) })).toMatchObject({ act });
  });

  it.each([
    ['2025-09-30', 'LEAVE'],
    ['2025-10-01', 'LEAVE'],
    ['2025-10-02', 'STAY'],
  ])('whose terms or appointment are used up on %s: %s', (from, act) => {
    expect(actOf({ holders: [holder('An', 'Bí thư', { termLimit: limit(from) })] })).toMatchObject({ act });
    expect(actOf({ holders: [holder('An', 'Bí thư', { appointmentEnd: limit(from) })] })).toMatchObject({ act });
    const held = { from: plainDate('2020-10-01'), until: plainDate(from) };
    expect(actOf({ holders: [holder('An', 'Bí thư', { held })] })).toMatchObject({ act });
  });

  it('leaves with every ground that has come, not only the first', () => {
    const holders = [holder('An', 'Bí thư', { termLimit: limit('2025-06-01'), appointmentEnd: limit('2025-05-01') })];
    const { grounds } = actOf({ holders, retirementOf: retiring('2025-09-01') })!;
    expect(grounds.map(({ reason }) => reason)).toEqual(['RETIREMENT', 'TERM_LIMIT', 'APPOINTMENT_ENDS']);
  });

  it('of whom an end is not known goes on or not as the question says, and is listed', () => {
    const holders = [holder('An', 'Bí thư', { termLimit: null, appointmentEnd: null })];
    const given = { holders, retirementOf: () => null };
    expect(simulate(given).unknown).toMatchObject([{ missing: ['RETIREMENT', 'TERM_LIMIT', 'APPOINTMENT_ENDS'] }]);
    expect(actOf(given)).toMatchObject({ act: 'STAY' });
    expect(actOf({ ...given, assume: 'ENDS' })).toMatchObject({ act: 'LEAVE', isAssumed: true });
  });

  it('fills no seat by acting in the post', () => {
    const { assignments, uncovered } = simulate({ holders: [holder('An', 'Bí thư', { manner: 'ACTING' })] });
    expect(assignments).toEqual([]);
    expect(uncovered).toMatchObject([{ seats: 1, reason: 'NOBODY_PLANNED' }]);
  });

  it('gives up for a planned post the regular seat of most weight, and keeps the others', () => {
    const { assignments } = simulate({
      posts: [post('Bí thư', { weight: 3 }), post('Phó bí thư', { weight: 2 }), post('Chủ tịch')],
      holders: [holder('An', 'Chủ tịch'), holder('An', 'Phó bí thư')],
      plan: [candidate('An', 'Bí thư'), candidate('Bình', 'Phó bí thư')],
    });
    const moves = assignments.map(({ act, from, to }) => ({ act, from, to }));
    expect(moves).toHaveLength(3);
    expect(moves).toContainEqual({ act: 'MOVE', from: idOfPost('Phó bí thư'), to: idOfPost('Bí thư') });
    expect(moves).toContainEqual({ act: 'STAY', from: idOfPost('Chủ tịch'), to: idOfPost('Chủ tịch') });
  });

  it('gives up the seat taken over before the day, not the heavier one left for it', () => {
    const left = holder('An', 'Bí thư', { held: { from: plainDate('2020-10-01'), until: plainDate('2025-06-01') } });
    const taken = holder('An', 'Chủ tịch', { held: { from: plainDate('2025-06-01'), until: null } });
    const { assignments } = simulate({
      posts: [post('Bí thư', { weight: 3 }), post('Chủ tịch'), post('Chánh án', { weight: 2 })],
      holders: [left, taken],
      plan: [candidate('An', 'Chánh án')],
    });
    expect(assignments).toContainEqual(
      expect.objectContaining({ act: 'MOVE', from: idOfPost('Chủ tịch'), to: idOfPost('Chánh án') }),
    );
  });
});

describe('the seats of a post', () => {
  it('are those held, and at least one, where the establishment is not known', () => {
    const posts = [post('Phó bí thư', { establishment: null })];
    const gone = { retirementOf: () => ({ retiredFrom: AS_OF, rules: [] }) };
    const holders = [holder('An', 'Phó bí thư'), holder('Bình', 'Phó bí thư')];
    expect(simulate({ posts, holders, ...gone }).uncovered).toMatchObject([{ seats: 2 }]);
    expect(simulate({ posts }).uncovered).toMatchObject([{ seats: 1 }]);
  });

  it.each([
    ['2025-10-01', 0],
    ['2025-10-02', 1],
  ])('of a post that is dissolved on %s are asked for: %i', (until, count) => {
    const posts = [post('Bí thư', { exists: { from: plainDate('2015-01-01'), until: plainDate(until) } })];
    expect(simulate({ posts }).uncovered).toHaveLength(count);
  });
});

describe('a standing that the rules decide', () => {
  // Men: who is born on 1 September 1968 works until 1 October 2030, which is one whole term.
  const births = new Map([
    [idOfPerson('An'), '1963-01-15'],
    [idOfPerson('Bình'), '1968-08-31'],
    [idOfPerson('Chi'), '1968-09-01'],
  ]);
  const byRules: RetirementFinder = (person) => {
    const birth = births.get(person);
    return birth === undefined ? null : retirementOf(partialDate(birth), 'MALE', book);
  };
  const timeLeft = (worksUntil: PlainDate | null) => {
    const questions = [ask(nextTermAge, 'oneTerm', { termStart: TERM_START, worksUntil })];
    return judge({ book, asOf: AS_OF, questions });
  };
  const given: Partial<ContinuityQuestion> = {
    holders: [holder('An', 'Bí thư')],
    plan: ['Bình', 'Chi', 'Dũng'].map((person) => candidate(person, 'Bí thư')),
    retirementOf: byRules,
    judge: ({ person, act }) => (act === 'STAY' ? null : timeLeft(byRules(person)?.retiredFrom ?? null)),
  };

  it('lets nobody move in who has less than a term left, under the rule of the day', () => {
    const { assignments } = simulate(given);
    const acts = new Map(assignments.map((line) => [line.person, line]));
    expect(acts.get(idOfPerson('An'))).toMatchObject({ act: 'LEAVE', grounds: [{ reason: 'RETIREMENT' }] });
    expect(acts.get(idOfPerson('Chi'))).toMatchObject({ act: 'MOVE', to: idOfPost('Bí thư') });
    expect(acts.get(idOfPerson('Bình'))).toMatchObject({ act: 'WAIT' });
  });

  it('names the rule where nobody else is planned', () => {
    const { uncovered } = simulate({ ...given, plan: [candidate('Bình', 'Bí thư')] });
    expect(uncovered).toMatchObject([
      { reason: 'PLANNED_LEAVE', planned: [{ grounds: [{ reason: 'CONDITION_NOT_MET', rules: ['PL-030'] }] }] },
    ]);
  });

  it('does not shut out somebody of whom nothing is known: the entry is listed', () => {
    const plan = [candidate('Dũng', 'Bí thư')];
    expect(simulate({ ...given, plan }).unknown).toMatchObject([{ missing: ['RETIREMENT', 'CONDITION_NOT_MET'] }]);
    expect(simulate({ ...given, plan }).uncovered).toEqual([]);
    expect(simulate({ ...given, plan, assume: 'ENDS' }).uncovered).toMatchObject([{ reason: 'PLANNED_LEAVE' }]);
  });
});

describe('without a plan', () => {
  const NAMES = ['An', 'Bình', 'Chi', 'Dũng'];
  const births = fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.integer({ min: 1960, max: 1970 })])));
  const seats = fc.array(fc.record({ person: fc.constantFrom(...NAMES), at: fc.constantFrom('P', 'Q', 'R') }), {
    maxLength: 5,
  });

  it('as many seats stay empty as the outlook projects until that day', () => {
    fc.assert(
      fc.property(births, seats, fc.nat(2), (years, held, establishment) => {
        const posts = ['P', 'Q', 'R'].map((name) => post(name, { establishment }));
        const unique = [...new Map(held.map((one) => [`${one.person} ${one.at}`, one])).values()];
        const holders = unique.map(({ person, at }) => holder(person, at));
        const byRules: RetirementFinder = (person) => {
          const name = NAMES.find((one) => idOfPerson(one) === person)!;
          return retirementOf(partialDate(`${years[name]}-03-15`), 'MALE', book);
        };
        const window = { from: AS_OF, until: plainDate('2025-10-02'), retirementOf: byRules };
        const { vacancies } = projectedVacancies(posts, holders, window);
        const projected = vacancies.reduce((sum, { seats: count }) => sum + count, 0);
        const { uncovered, assignments } = simulate({ posts, holders, retirementOf: byRules });
        expect(uncovered.reduce((sum, { seats: count }) => sum + count, 0)).toBe(projected);
        // Each vacancy that a departure brings is that person's line here, with the same rules.
        for (const { tenure, rules } of vacancies) {
          if (tenure === null) continue;
          const line = assignments.find((one) => one.tenure === tenure);
          expect(line).toMatchObject({ act: 'LEAVE', grounds: [{ reason: 'RETIREMENT', rules }] });
        }
      }),
    );
  });
});
