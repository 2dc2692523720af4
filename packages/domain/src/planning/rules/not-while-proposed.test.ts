import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { notWhileProposed } from './not-while-proposed.js';

const book = rulebookOf([notWhileProposed]);
const judgeOn = (asOf: string, isProposed: boolean | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(notWhileProposed, 'free', { isProposed })] });

describe('planning somebody who is proposed for appointment', () => {
  it.each([
    ['2025-10-07', true, 'UNKNOWN'],
    ['2025-10-08', true, 'NOT_MET'],
    ['2025-10-09', true, 'NOT_MET'],
    ['2025-10-08', false, 'MET'],
  ])('on %s (%s) is %s', (asOf, isProposed, outcome) => {
    expect(judgeOn(asOf, isProposed).outcome).toBe(outcome);
  });

  it('names the question before 8 October 2025, when no rule asked it', () => {
    expect(judgeOn('2025-10-07', true).noRule).toEqual(['planning.not-while-proposed#free']);
  });

  it('is not known where it is not known whether a proposal runs', () => {
    expect(judgeOn('2025-10-08', null).factsMissing).toEqual(['isProposed']);
  });
});
