import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { CaseScope } from '../../rule/index.js';
import { monthsInPost } from './months-in-post.js';

const book = rulebookOf([monthsInPost]);

const judgeMonths = (asOf: string, monthsInPresentOrEqualPosts: number | null, scope: CaseScope = { bloc: 'PARTY' }) =>
  judge({
    book,
    asOf: plainDate(asOf),
    scope,
    questions: [ask(monthsInPost, 'served', { monthsInPresentOrEqualPosts })],
  });

describe('service before a higher post', () => {
  it.each([
    { asOf: '2022-08-18', months: 24, outcome: 'MET' },
    { asOf: '2022-08-19', months: 23, outcome: 'NOT_MET' },
    { asOf: '2025-10-07', months: 23, outcome: 'NOT_MET' },
    { asOf: '2025-10-08', months: 25, outcome: 'MET' },
  ])('of $months months is $outcome on $asOf', ({ asOf, months, outcome }) => {
    expect(judgeMonths(asOf, months)).toMatchObject({ outcome, checks: [{ rule: 'PR-029' }] });
  });

  it('is not judged before 18 August 2022: no rule was in force', () => {
    expect(judgeMonths('2022-08-17', 1)).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('is not judged in the armed forces, which decide for themselves', () => {
    expect(judgeMonths('2026-01-01', 1, { bloc: 'ARMED_FORCES' })).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('is not known without the months, nor without the bloc', () => {
    expect(judgeMonths('2026-01-01', null).factsMissing).toEqual(['monthsInPresentOrEqualPosts']);
    expect(judgeMonths('2026-01-01', 1, {})).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['bloc'] });
  });
});
