import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { AskedFacts } from '../../rule/index.js';
import { appointmentFromElsewhere } from './appointment-from-elsewhere.js';
import type { TiedBallot } from './ballot-tie.js';

const book = rulebookOf([appointmentFromElsewhere]);

const given = { summoned: 10, votes: 6, choiceOfHead: 'NOT_ASKED' } as const;

const judgeBallot = (asOf: string, facts: Partial<AskedFacts<TiedBallot>>) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(appointmentFromElsewhere, 'ballot', { ...given, ...facts })] });

describe('a civil servant from another unit', () => {
  it.each([
    { asOf: '2025-07-01', facts: { votes: 6 }, outcome: 'MET' },
    { asOf: '2025-07-02', facts: { votes: 4, choiceOfHead: 'FOR' }, outcome: 'NOT_MET' },
    { asOf: '2025-07-02', facts: { votes: 5, choiceOfHead: 'FOR' }, outcome: 'MET' },
    { asOf: '2025-07-02', facts: { votes: 5, choiceOfHead: 'AGAINST' }, outcome: 'NOT_MET' },
    { asOf: '2025-07-02', facts: { votes: 5, choiceOfHead: 'NOT_ASKED' }, outcome: 'UNKNOWN' },
  ] as const)('on $asOf with $facts of 10 is $outcome', ({ asOf, facts, outcome }) => {
    expect(judgeBallot(asOf, facts)).toMatchObject({ outcome, checks: [{ rule: 'PR-109', outcome }] });
  });

  it('is not judged before 1 July 2025: no rule was in force', () => {
    expect(judgeBallot('2025-06-30', {})).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it.each(Object.keys(given))('is not known without %s', (fact) => {
    expect(judgeBallot('2026-01-01', { [fact]: null })).toMatchObject({ outcome: 'UNKNOWN', factsMissing: [fact] });
  });
});
