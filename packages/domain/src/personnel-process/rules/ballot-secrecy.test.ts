import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { ballotSecrecy } from './ballot-secrecy.js';

const book = rulebookOf([ballotSecrecy]);

const judgeStep = (asOf: string, step: number | null, isSecret: boolean | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(ballotSecrecy, 'secret', { step, isSecret })] });

describe('the ballot of a step', () => {
  it.each([
    { asOf: '2020-12-01', step: 2, isSecret: true, outcome: 'MET' },
    { asOf: '2020-12-02', step: 3, isSecret: false, outcome: 'NOT_MET' },
    { asOf: '2025-07-01', step: 4, isSecret: false, outcome: 'NOT_MET' },
  ])('on $asOf in step $step, secret $isSecret, is $outcome', ({ asOf, step, isSecret, outcome }) => {
    expect(judgeStep(asOf, step, isSecret)).toMatchObject({ outcome, checks: [{ rule: 'PR-024' }] });
  });

  it.each([1, 5])('in step %i is not spoken of', (step) => {
    expect(judgeStep('2026-01-01', step, false)).toMatchObject({ checks: [], outcome: 'UNKNOWN' });
  });

  it('is not judged before 1 December 2020: no rule was in force', () => {
    expect(judgeStep('2020-11-30', 2, false)).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('is not known without the step, nor without knowing whether it was secret', () => {
    expect(judgeStep('2026-01-01', null, true).factsMissing).toEqual(['step']);
    expect(judgeStep('2026-01-01', 2, null).factsMissing).toEqual(['isSecret']);
  });
});
