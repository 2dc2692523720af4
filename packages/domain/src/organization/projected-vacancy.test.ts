import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromName, plainDate } from '../kernel/index.js';
import { ruleId } from '../rule/index.js';
import { projectedVacancies } from './projected-vacancy.js';
import type { DatedGround, HolderOutlook } from './departure.js';
import type { PostSeats } from './vacancy.js';
import { vacancyOf } from './vacancy.js';

const POST = idFromName('Post', 'chair');
const AN = idFromName('Cadre', 'An');
const RETIREMENT_RULE = ruleId('RT-002');
const LIMIT_RULE = ruleId('RO-001');
const TERM_RULE = ruleId('PR-001');

const groundOf = (from: string, rule: DatedGround['rules'][number]): DatedGround => ({
  from: plainDate(from),
  rules: [rule],
});

const seatsOf = (facts: Partial<PostSeats> = {}): PostSeats => ({
  post: POST,
  establishment: 1,
  exists: { from: plainDate('2011-01-01'), until: null },
  ...facts,
});

const holderOf = (name: string, facts: Partial<HolderOutlook> = {}): HolderOutlook => ({
  tenure: idFromName('Tenure', name),
  post: POST,
  person: idFromName('Cadre', name),
  manner: 'REGULAR',
  held: { from: plainDate('2020-01-01'), until: null },
  appointmentEnd: 'NONE',
  termLimit: 'NONE',
  ...facts,
});

interface Case {
  readonly posts?: readonly PostSeats[];
  readonly holders?: readonly HolderOutlook[];
  readonly retiredFrom?: string | null;
  readonly from?: string;
  readonly until?: string;
}

const lookAhead = ({ posts, holders, retiredFrom = '2040-01-01', from, until }: Case) =>
  projectedVacancies(posts ?? [seatsOf()], holders ?? [holderOf('An')], {
    from: plainDate(from ?? '2024-01-01'),
    until: plainDate(until ?? '2027-01-01'),
    retirementOf: () =>
      retiredFrom === null ? null : { retiredFrom: plainDate(retiredFrom), rules: [RETIREMENT_RULE] },
  });

describe('a post whose holder retires', () => {
  it.each([
    { retiredFrom: '2023-06-01', listed: true },
    { retiredFrom: '2024-01-01', listed: true },
    { retiredFrom: '2026-12-31', listed: true },
    { retiredFrom: '2027-01-01', listed: false },
    { retiredFrom: '2027-01-02', listed: false },
  ])('is listed $listed for 2024–2026 when the seat is free from $retiredFrom, overdue or not', (given) => {
    const days = lookAhead({ retiredFrom: given.retiredFrom }).vacancies.map(({ vacantFrom }) => vacantFrom);
    expect(days).toEqual(given.listed ? [given.retiredFrom] : []);
  });

  it('names the reason, the person, the tenure and the rules', () => {
    expect(lookAhead({ retiredFrom: '2025-05-01' })).toEqual({
      vacancies: [
        {
          post: POST,
          vacantFrom: '2025-05-01',
          reason: 'RETIREMENT',
          tenure: idFromName('Tenure', 'An'),
          person: AN,
          seats: 1,
          rules: ['RT-002'],
        },
      ],
      unknown: [],
    });
  });

  it('does not fall vacant where a successor holds it from that day, and does where the successor comes a day later', () => {
    const successor = (from: string) => holderOf('Bình', { held: { from: plainDate(from), until: null } });
    const leaving = holderOf('An', { appointmentEnd: groundOf('2025-05-01', TERM_RULE) });
    expect(lookAhead({ holders: [leaving, successor('2025-05-01')] }).vacancies).toEqual([]);
    expect(lookAhead({ holders: [leaving, successor('2025-05-02')] }).vacancies).toMatchObject([{ person: AN }]);
  });
});

describe('the ground that comes first', () => {
  const limit = groundOf('2025-06-01', LIMIT_RULE);
  const end = groundOf('2025-06-01', TERM_RULE);

  it.each([
    { retiredFrom: '2025-06-01', termLimit: limit, appointmentEnd: end, until: null, reason: 'RETIREMENT' },
    { retiredFrom: '2025-06-02', termLimit: limit, appointmentEnd: end, until: null, reason: 'TERM_LIMIT' },
    { retiredFrom: '2025-06-02', termLimit: 'NONE', appointmentEnd: end, until: null, reason: 'APPOINTMENT_ENDS' },
    {
      retiredFrom: '2025-06-02',
      termLimit: limit,
      appointmentEnd: end,
      until: '2025-05-31',
      reason: 'APPOINTMENT_ENDS',
    },
  ] as const)('names $reason', ({ retiredFrom, termLimit, appointmentEnd, until, reason }) => {
    const held = { from: plainDate('2020-01-01'), until: until === null ? null : plainDate(until) };
    const { vacancies } = lookAhead({ retiredFrom, holders: [holderOf('An', { termLimit, appointmentEnd, held })] });
    expect(vacancies).toMatchObject([{ reason, vacantFrom: until ?? '2025-06-01' }]);
  });

  it('has the rules of the appointment where it ends with the tenure, and none where only a decision ends it', () => {
    const held = { from: plainDate('2020-01-01'), until: plainDate('2025-06-01') };
    expect(lookAhead({ holders: [holderOf('An', { held, appointmentEnd: end })] }).vacancies[0]?.rules).toEqual([
      'PR-001',
    ]);
    expect(lookAhead({ holders: [holderOf('An', { held })] }).vacancies[0]?.rules).toEqual([]);
  });
});

describe('seats', () => {
  it('that nobody holds are vacant already, as many as there are', () => {
    expect(lookAhead({ posts: [seatsOf({ establishment: 3 })] }).vacancies).toEqual([
      { post: POST, vacantFrom: '2024-01-01', reason: 'VACANT_NOW', tenure: null, person: null, seats: 2, rules: [] },
    ]);
  });

  it('of an acting holder are vacant already, and not once more when the acting holder retires', () => {
    const holders = [holderOf('An', { manner: 'ACTING' })];
    expect(lookAhead({ holders, retiredFrom: '2025-01-01' })).toMatchObject({
      vacancies: [{ reason: 'VACANT_NOW', seats: 1 }],
      unknown: [],
    });
  });

  it('of a concurrent holder fall vacant as any other', () => {
    const holders = [holderOf('An', { manner: 'CONCURRENT' })];
    expect(lookAhead({ holders, retiredFrom: '2025-01-01' }).vacancies).toMatchObject([{ reason: 'RETIREMENT' }]);
  });

  it('do not fall vacant while the post has more holders than seats', () => {
    const leaving = holderOf('An', { termLimit: groundOf('2025-01-01', LIMIT_RULE) });
    expect(lookAhead({ holders: [leaving, holderOf('Bình')] }).vacancies).toEqual([]);
  });

  it.each([
    { exists: { from: '2011-01-01', until: '2024-01-01' }, vacancies: [] },
    { exists: { from: '2011-01-01', until: '2024-01-02' }, vacancies: ['2024-01-01'] },
    { exists: { from: '2025-07-01', until: null }, vacancies: ['2025-07-01'] },
    { exists: { from: '2027-01-01', until: null }, vacancies: [] },
  ])('of a post that exists $exists.from – $exists.until are looked at on its days only', ({ exists, vacancies }) => {
    const post = seatsOf({
      exists: { from: plainDate(exists.from), until: exists.until === null ? null : plainDate(exists.until) },
    });
    expect(lookAhead({ posts: [post], holders: [] }).vacancies.map(({ vacantFrom }) => vacantFrom)).toEqual(vacancies);
  });
});

describe('what is not known', () => {
  it('of the establishment is named, is never taken for a vacancy, and does not hide who leaves', () => {
    const outlook = lookAhead({ posts: [seatsOf({ establishment: null })], retiredFrom: '2025-05-01' });
    expect(outlook.unknown).toEqual([{ post: POST, tenure: null, missing: 'ESTABLISHMENT' }]);
    expect(outlook.vacancies).toMatchObject([{ reason: 'RETIREMENT' }]);
    expect(lookAhead({ posts: [seatsOf({ establishment: null })], holders: [] }).vacancies).toEqual([]);
  });

  it('of the end of a tenure is named, each ground by itself', () => {
    const holders = [holderOf('An', { appointmentEnd: null, termLimit: null })];
    expect(lookAhead({ holders, retiredFrom: null })).toEqual({
      vacancies: [],
      unknown: ['APPOINTMENT_ENDS', 'RETIREMENT', 'TERM_LIMIT'].map((missing) => ({
        post: POST,
        tenure: idFromName('Tenure', 'An'),
        missing,
      })),
    });
  });

  it('does not hide a ground that is known', () => {
    const holders = [holderOf('An', { termLimit: groundOf('2025-01-01', LIMIT_RULE) })];
    expect(lookAhead({ holders, retiredFrom: null })).toMatchObject({
      vacancies: [{ reason: 'TERM_LIMIT', rules: ['RO-001'] }],
      unknown: [{ missing: 'RETIREMENT' }],
    });
  });
});

describe('the list', () => {
  const day = fc
    .integer({ min: 0, max: 59 })
    .map((month) => `${2022 + Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, '0')}-01`);
  const holder = fc.record({
    post: fc.nat(2),
    ends: fc.option(day),
    manner: fc.constantFrom('REGULAR', 'CONCURRENT', 'ACTING'),
  });
  const staff = fc.array(holder, { maxLength: 8 }).map((given) =>
    given.map(({ post, ends, manner }, at) =>
      holderOf(`${at}`, {
        post: idFromName('Post', `${post}`),
        manner,
        termLimit: ends === null ? null : groundOf(ends, LIMIT_RULE),
      }),
    ),
  );
  const posts = [0, 1, 2].map((name) => seatsOf({ post: idFromName('Post', `${name}`), establishment: name + 1 }));

  it('does not depend on the order of posts and holders', () => {
    fc.assert(
      fc.property(staff, (holders) => {
        expect(lookAhead({ posts: posts.toReversed(), holders: holders.toReversed() })).toEqual(
          lookAhead({ posts, holders }),
        );
      }),
    );
  });

  it('comes to the seats that nobody holds at the end of the window when nobody new comes', () => {
    fc.assert(
      fc.property(staff, (holders) => {
        const { vacancies } = lookAhead({ posts, holders });
        for (const seats of posts) {
          const staying = holders.filter(
            ({ termLimit }) => termLimit === null || termLimit === 'NONE' || termLimit.from >= '2027-01-01',
          );
          const vacant = vacancyOf(seats, staying, plainDate('2026-12-31')).vacant ?? 0;
          const listed = vacancies.filter(({ post }) => post === seats.post);
          expect(listed.reduce((sum, vacancy) => sum + vacancy.seats, 0)).toBe(Math.max(vacant, 0));
        }
      }),
    );
  });

  it('only grows when one looks further ahead', () => {
    fc.assert(
      fc.property(staff, day, day, (holders, one, other) => {
        const [near, far] = [one, other].toSorted();
        const soon = lookAhead({ posts, holders, from: '2021-01-01', until: near! }).vacancies;
        expect(lookAhead({ posts, holders, from: '2021-01-01', until: far! }).vacancies.slice(0, soon.length)).toEqual(
          soon,
        );
      }),
    );
  });
});
