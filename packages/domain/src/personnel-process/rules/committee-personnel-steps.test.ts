import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { AskedFacts, Question } from '../../rule/index.js';
import { committeePersonnelSteps } from './committee-personnel-steps.js';
import type { StepBallot } from './committee-personnel-steps.js';

const book = rulebookOf([committeePersonnelSteps]);

const attended = (summoned: number | null, present: number | null) =>
  ask(committeePersonnelSteps, 'present', { summoned, present });
const introduced = (facts: Partial<AskedFacts<StepBallot>>) =>
  ask(committeePersonnelSteps, 'introduced', { step: 'EXECUTIVE_COMMITTEE_1', summoned: 39, votes: 20, ...facts });

const judgeOn = (asOf: string, question: Question) => judge({ book, asOf: plainDate(asOf), questions: [question] });

describe('a step that prepares the personnel of a committee', () => {
  it.each([
    { asOf: '2019-05-30', question: introduced({ votes: 20 }), outcome: 'MET' },
    { asOf: '2019-05-31', question: introduced({ votes: 19 }), outcome: 'NOT_MET' },
    { asOf: '2025-04-13', question: introduced({ votes: 20 }), outcome: 'MET' },
    { asOf: '2025-04-13', question: attended(39, 26), outcome: 'MET' },
    { asOf: '2025-04-13', question: attended(39, 25), outcome: 'NOT_MET' },
  ])('on $asOf is $outcome', ({ asOf, question, outcome }) => {
    expect(judgeOn(asOf, question)).toMatchObject({ outcome, checks: [{ rule: 'PR-032' }] });
  });

  it.each(['2019-05-29', '2025-04-14', '2025-04-15'])('is not judged on %s: no rule was in force', (asOf) => {
    expect(judgeOn(asOf, introduced({}))).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
    expect(judgeOn(asOf, attended(39, 26))).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('with key cadres is not known: the base of that step was not read', () => {
    expect(judgeOn('2020-01-01', introduced({ step: 'KEY_CADRES' }))).toMatchObject({
      outcome: 'UNKNOWN',
      factsMissing: ['step'],
    });
  });

  it.each([
    { question: introduced({ step: null }), missing: ['step'] },
    { question: introduced({ summoned: null }), missing: ['summoned'] },
    { question: introduced({ votes: null }), missing: ['votes'] },
    { question: attended(null, 26), missing: ['summoned'] },
    { question: attended(39, null), missing: ['present'] },
  ])('is not known without $missing', ({ question, missing }) => {
    expect(judgeOn('2020-01-01', question)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: missing });
  });
});
