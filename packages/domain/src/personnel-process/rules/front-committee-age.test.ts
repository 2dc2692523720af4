import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { frontCommitteeAge } from './front-committee-age.js';

const book = rulebookOf([frontCommitteeAge]);

const judgeMonths = (asOf: string, candidacy: 'FIRST_TIME' | 'RE_ELECTION' | null, monthsLeft: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(frontCommitteeAge, 'monthsLeft', { candidacy, monthsLeft })] });

describe('months of work left of one whom the Fatherland Front introduces', () => {
  it.each([
    { asOf: '2025-04-14', candidacy: 'FIRST_TIME', months: 59, outcome: 'NOT_MET' },
    { asOf: '2025-04-14', candidacy: 'FIRST_TIME', months: 60, outcome: 'MET' },
    { asOf: '2025-04-15', candidacy: 'RE_ELECTION', months: 35, outcome: 'NOT_MET' },
    { asOf: '2025-04-15', candidacy: 'RE_ELECTION', months: 36, outcome: 'MET' },
  ] as const)('$candidacy: $months are $outcome on $asOf', ({ asOf, candidacy, months, outcome }) => {
    expect(judgeMonths(asOf, candidacy, months)).toMatchObject({ outcome, checks: [{ rule: 'PR-113' }] });
  });

  it('are not judged before 14 April 2025: no rule was in force', () => {
    expect(judgeMonths('2025-04-13', 'FIRST_TIME', 60)).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('are not known without the candidacy, nor without the months', () => {
    expect(judgeMonths('2026-01-01', null, 60).factsMissing).toEqual(['candidacy']);
    expect(judgeMonths('2026-01-01', 'FIRST_TIME', null).factsMissing).toEqual(['monthsLeft']);
  });
});
