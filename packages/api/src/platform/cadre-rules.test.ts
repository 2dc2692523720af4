import { describe, expect, it } from 'vitest';
import { keyOf, row, staffedDistrict, tenureRow } from '../testing/rows.js';
import { openScratch } from '../testing/scratch.js';

const scratch = openScratch({ migrated: true });
const refusal = async (...scripts: readonly string[]) => scratch.refusal(staffedDistrict, ...scripts);

const membership = (name: string, status: string, from: string, until: string | null = null) =>
  row('membership', name, { cadre_id: keyOf('cadre', 'first'), status, valid_from: from, valid_until: until });

describe('the holders of a post with one seat', () => {
  const first = tenureRow('1', 'first', 'seat', { valid_until: '2012-01-01' });

  it.each([
    ['the day before the first one leaves', '2011-12-31', 'tenure_within_places'],
    ['on the day the first one leaves', '2012-01-01', null],
    ['the day after', '2012-01-02', null],
  ])('may be joined by a second %s: %s → %s', async (_when, valid_from, expected) => {
    const second = tenureRow('2', 'second', 'seat', { valid_from, kind: 'CONCURRENT' });
    expect(await refusal(first, second)).toBe(expected);
    expect(await refusal(second, first)).toBe(expected);
    expect(await refusal(`${first}${second}`)).toBe(expected);
  });

  it('do not count somebody who acts', async () => {
    expect(await refusal(first, tenureRow('2', 'second', 'seat', { kind: 'ACTING' }))).toBeNull();
  });

  it('count somebody who no longer only acts', async () => {
    const acting = tenureRow('2', 'second', 'seat', { kind: 'ACTING' });
    const promoted = `update tenure set kind = 'APPOINTED' where id = '${keyOf('tenure', '2')}'`;
    expect(await refusal(first, acting, promoted)).toBe('tenure_within_places');
  });

  it('count somebody whose tenure is prolonged into that of the next', async () => {
    const second = tenureRow('2', 'second', 'seat', { valid_from: '2012-01-01' });
    const prolonged = `update tenure set valid_until = '2012-01-02' where id = '${keyOf('tenure', '1')}'`;
    expect(await refusal(first, second, prolonged)).toBe('tenure_within_places');
  });

  it('may be as many as the establishment says', async () => {
    const wider = `update post set establishment = 2`;
    const two = [first, tenureRow('2', 'second', 'seat')];
    expect(await refusal(wider, ...two)).toBeNull();
    expect(await refusal(wider, ...two, tenureRow('3', 'third', 'seat', { valid_from: '2011-12-31' }))).toBe(
      'tenure_within_places',
    );
    expect(await refusal(wider, ...two, tenureRow('3', 'third', 'seat', { valid_from: '2012-01-01' }))).toBeNull();
  });
});

describe('the tenures of one person in one place', () => {
  it.each(['seat', 'committee'] as const)('never overlap: %s', async (place) => {
    const name = place === 'seat' ? 'tenure_of_post_once_at_a_time' : 'tenure_of_body_once_at_a_time';
    const first = tenureRow('1', 'first', place, { valid_until: '2012-01-01' });
    expect(await refusal(first, tenureRow('2', 'first', place, { valid_from: '2011-12-31' }))).toBe(name);
    expect(await refusal(first, tenureRow('2', 'first', place, { valid_from: '2012-01-01' }))).toBeNull();
  });

  it('may be one of a post and one of a body at once', async () => {
    expect(await refusal(tenureRow('1', 'first', 'seat'), tenureRow('2', 'first', 'committee'))).toBeNull();
  });
});

describe('the members of a body of two seats', () => {
  const two = [
    tenureRow('1', 'first', 'committee', { valid_until: '2012-01-01' }),
    tenureRow('2', 'second', 'committee'),
  ];

  it.each([
    ['2011-12-31', 'tenure_within_places'],
    ['2012-01-01', null],
  ])('may be joined by a third on %s: %s', async (valid_from, expected) => {
    expect(await refusal(...two, tenureRow('3', 'third', 'committee', { valid_from }))).toBe(expected);
  });

  it('count those who act: a body has no acting members beside its seats', async () => {
    expect(await refusal(...two, tenureRow('3', 'third', 'committee', { kind: 'ACTING' }))).toBe(
      'tenure_within_places',
    );
  });
});

describe('a tenure', () => {
  it('is of a post or of a body, never of both or none', async () => {
    const both = { body_id: keyOf('body', 'committee') };
    expect(await refusal(tenureRow('1', 'first', 'seat', both))).toBe('tenure_post_or_body');
    expect(await refusal(tenureRow('1', 'first', 'seat', { post_id: null }))).toBe('tenure_post_or_body');
  });

  it('is decided on its first day at the latest', async () => {
    expect(await refusal(tenureRow('1', 'first', 'seat', { decided_on: '2010-01-01' }))).toBeNull();
    expect(await refusal(tenureRow('1', 'first', 'seat', { decided_on: '2010-01-02' }))).toBe('tenure_decided_before');
  });
});

describe('a membership', () => {
  it('has one status on any day', async () => {
    const probation = membership('1', 'PROBATIONARY', '2010-01-01', '2011-01-01');
    expect(await refusal(probation, membership('2', 'OFFICIAL', '2011-01-01'))).toBeNull();
    expect(await refusal(probation, membership('2', 'OFFICIAL', '2010-12-31'))).toBe('membership_one_status_at_a_time');
  });
});

describe('a day of birth', () => {
  it.each([
    ['1962', null],
    ['1962-07', null],
    ['1962-07-15', null],
    ['1962-7', 'cadre_birth_date_form'],
    ['1962-13', 'cadre_birth_date_form'],
    ['1962-07-32', 'cadre_birth_date_form'],
    ['15-07-1962', 'cadre_birth_date_form'],
    ['1962\n', 'cadre_birth_date_form'],
    ['', 'cadre_birth_date_form'],
  ])('may be known in part: %j → %s', async (day, expected) => {
    expect(await refusal(`update cadre set birth_date = '${day}'`)).toBe(expected);
  });
});
