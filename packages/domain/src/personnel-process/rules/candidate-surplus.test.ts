import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { candidateSurplus } from './candidate-surplus.js';
import { committeeProcessExample } from './committee-process-example.js';

const book = rulebookOf([candidateSurplus]);

const judgeList = (asOf: string, seats: number | null, candidates: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(candidateSurplus, 'surplus', { seats, candidates })] });

describe('the surplus of a list of candidates', () => {
  it.each([
    { seats: 15, most: 19 },
    { seats: 10, most: 13 },
    { seats: 9, most: 11 },
    { seats: 7, most: 9 },
    { seats: 6, most: 7 },
    { seats: 5, most: 6 },
    { seats: 3, most: 4 },
    { seats: 2, most: 2 },
  ])('for $seats seats lets $most stand and no more', ({ seats, most }) => {
    expect(judgeList('2026-01-01', seats, most).outcome).toBe('MET');
    expect(judgeList('2026-01-01', seats, most + 1).outcome).toBe('NOT_MET');
  });

  it('counts as none where there are fewer candidates than seats', () => {
    expect(judgeList('2026-01-01', 15, 14)).toMatchObject({ outcome: 'MET', checks: [{ observed: 0 }] });
  });

  it.each([
    { asOf: '2014-06-08', outcome: 'UNKNOWN', checks: [] },
    { asOf: '2014-06-09', outcome: 'NOT_MET', checks: [{ rule: 'PR-041' }] },
    { asOf: '2014-06-10', outcome: 'NOT_MET', checks: [{ rule: 'PR-041' }] },
  ])('of 4 for 10 seats is $outcome on $asOf', ({ asOf, outcome, checks }) => {
    expect(judgeList(asOf, 10, 14)).toMatchObject({ outcome, checks });
  });

  it('is not known without the seats, nor without the candidates', () => {
    expect(judgeList('2026-01-01', null, 14).factsMissing).toEqual(['seats']);
    expect(judgeList('2026-01-01', 10, null).factsMissing).toEqual(['candidates']);
    expect(judgeList('2026-01-01', 0, 1).factsMissing).toEqual(['seats', 'candidates']);
  });
});

describe('the lists of Long Hồ district, 2020', () => {
  const [example] = committeeProcessExample.versions;
  const { committee, standing } = example!.parameters;

  it.each([committee, standing])('for $seats seats have the surplus told, and it is lawful', (list) => {
    expect(judgeList('2020-02-27', list.seats, list.introduced)).toMatchObject({
      outcome: 'MET',
      checks: [{ observed: list.surplus }],
    });
  });

  it('count every person introduced once: re-elected or first time', () => {
    expect(committee.reelected + committee.firstTime).toBe(committee.introduced);
  });
});
