import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromName, plainDate } from '../kernel/index.js';
import { vacancyOf } from './vacancy.js';
import type { PostHolder, PostSeats } from './vacancy.js';

const POST = idFromName('Post', 'chair');
const OTHER = idFromName('Post', 'deputy');

const seatsOf = (facts: Partial<PostSeats> = {}): PostSeats => ({
  post: POST,
  establishment: 2,
  exists: { from: plainDate('2011-01-01'), until: plainDate('2025-07-01') },
  ...facts,
});

const holderOf = (name: string, facts: Partial<PostHolder> = {}): PostHolder => ({
  tenure: idFromName('Tenure', name),
  post: POST,
  person: idFromName('Cadre', name),
  manner: 'REGULAR',
  held: { from: plainDate('2015-07-01'), until: plainDate('2020-06-01') },
  ...facts,
});

describe('the vacancy of a post', () => {
  it.each([
    { asOf: '2015-06-30', vacant: 2 },
    { asOf: '2015-07-01', vacant: 1 },
    { asOf: '2015-07-02', vacant: 1 },
    { asOf: '2020-05-31', vacant: 1 },
    { asOf: '2020-06-01', vacant: 2 },
    { asOf: '2020-06-02', vacant: 2 },
  ])('of two seats, held once from 1 July 2015 until 1 June 2020, is $vacant on $asOf', ({ asOf, vacant }) => {
    expect(vacancyOf(seatsOf(), [holderOf('An')], plainDate(asOf)).vacant).toBe(vacant);
  });

  it.each([
    { asOf: '2010-12-31', vacant: null },
    { asOf: '2011-01-01', vacant: 2 },
    { asOf: '2025-06-30', vacant: 2 },
    { asOf: '2025-07-01', vacant: null },
  ])('that exists from 1 January 2011 until 1 July 2025 is $vacant on $asOf', ({ asOf, vacant }) => {
    expect(vacancyOf(seatsOf(), [holderOf('An')], plainDate(asOf)).vacant).toBe(vacant);
  });

  it('takes a concurrent holder for a holder, and an acting one for none', () => {
    const holders = [holderOf('An', { manner: 'CONCURRENT' }), holderOf('Bình', { manner: 'ACTING' })];
    expect(vacancyOf(seatsOf(), holders, plainDate('2016-01-01'))).toEqual({
      post: POST,
      asOf: '2016-01-01',
      establishment: 2,
      held: 1,
      heldConcurrently: 1,
      acting: 1,
      vacant: 1,
    });
  });

  it('stays unknown where the establishment is not known, and still counts the holders', () => {
    const vacancy = vacancyOf(seatsOf({ establishment: null }), [holderOf('An')], plainDate('2016-01-01'));
    expect(vacancy).toMatchObject({ establishment: null, held: 1, vacant: null });
  });

  it('is below 0 where more people hold the post than it has seats', () => {
    const holders = [holderOf('An'), holderOf('Bình'), holderOf('Chi')];
    expect(vacancyOf(seatsOf(), holders, plainDate('2016-01-01')).vacant).toBe(-1);
  });

  it('passes over holders of other posts', () => {
    expect(vacancyOf(seatsOf(), [holderOf('An', { post: OTHER })], plainDate('2016-01-01')).held).toBe(0);
  });

  it('is always the establishment less the regular and concurrent holders, in whatever order they come', () => {
    const manners = fc.array(fc.constantFrom('REGULAR', 'CONCURRENT', 'ACTING'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), manners, (establishment, given) => {
        const holders = given.map((manner, at) => holderOf(`${at}`, { manner }));
        const vacancy = vacancyOf(seatsOf({ establishment }), holders, plainDate('2016-01-01'));
        expect(vacancy.held + vacancy.acting).toBe(given.length);
        expect(vacancy.vacant).toBe(establishment - given.filter((manner) => manner !== 'ACTING').length);
        expect(vacancyOf(seatsOf({ establishment }), holders.toReversed(), plainDate('2016-01-01'))).toEqual(vacancy);
      }),
    );
  });
});
