import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { conferenceQuorum } from './conference-quorum.js';

const book = rulebookOf([conferenceQuorum]);

const judgeQuorum = (asOf: string, summoned: number | null, present: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(conferenceQuorum, 'present', { summoned, present })] });

describe('the quorum of a personnel conference', () => {
  it.each([
    { asOf: '2017-12-19', summoned: 30, present: 20, outcome: 'MET' },
    { asOf: '2017-12-20', summoned: 30, present: 19, outcome: 'NOT_MET' },
    { asOf: '2025-10-08', summoned: 31, present: 20, outcome: 'NOT_MET' },
    { asOf: '2025-10-08', summoned: 31, present: 21, outcome: 'MET' },
  ])('on $asOf with $present of $summoned is $outcome', ({ asOf, summoned, present, outcome }) => {
    expect(judgeQuorum(asOf, summoned, present)).toMatchObject({ outcome, checks: [{ rule: 'PR-020', outcome }] });
  });

  it('is not judged before 19 December 2017: no rule was in force', () => {
    expect(judgeQuorum('2017-12-18', 30, 20)).toMatchObject({
      outcome: 'UNKNOWN',
      noRule: ['personnel-process.conference-quorum#present'],
    });
  });

  it.each([
    { summoned: null, present: 20, missing: ['summoned'] },
    { summoned: 30, present: null, missing: ['present'] },
    { summoned: 20, present: 21, missing: ['summoned', 'present'] },
  ])('is not known with $present of $summoned', ({ summoned, present, missing }) => {
    expect(judgeQuorum('2026-01-01', summoned, present)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: missing });
  });
});
