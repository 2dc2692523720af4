import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { Question } from '../../rule/index.js';
import { committeeComposition } from './committee-composition.js';

const book = rulebookOf([committeeComposition]);

const women = (count: number | null, members: number | null = 40) =>
  ask(committeeComposition, 'women', { members, women: count });
const young = (count: number | null, members: number | null = 40) =>
  ask(committeeComposition, 'young', { members, young: count });
const newcomers = (count: number | null, members: number | null = 39) =>
  ask(committeeComposition, 'newcomers', { members, newMembers: count });
const inStanding = (womenInStanding: number | null) =>
  ask(committeeComposition, 'womenInStanding', { womenInStanding });

const judgeOn = (asOf: string, question: Question) => judge({ book, asOf: plainDate(asOf), questions: [question] });

describe('an elected committee', () => {
  it.each([
    { name: '6 women of 40', asOf: '2010-04-13', question: women(6), rule: 'PR-106', outcome: 'MET' },
    { name: '5 young of 40', asOf: '2014-05-29', question: young(5), rule: 'PR-106', outcome: 'NOT_MET' },
    { name: '6 young of 40', asOf: '2014-05-29', question: young(6), rule: 'PR-106', outcome: 'MET' },
    { name: '4 young of 40', asOf: '2014-05-30', question: young(4), rule: 'PR-105', outcome: 'MET' },
    { name: '3 young of 40', asOf: '2014-05-31', question: young(3), rule: 'PR-105', outcome: 'NOT_MET' },
    { name: '13 new of 39', asOf: '2014-05-30', question: newcomers(13), rule: 'PR-105', outcome: 'MET' },
    { name: '12 new of 39', asOf: '2019-05-29', question: newcomers(12), rule: 'PR-105', outcome: 'NOT_MET' },
    { name: '5 women of 40', asOf: '2019-05-29', question: women(5), rule: 'PR-105', outcome: 'NOT_MET' },
    { name: '5 women of 40', asOf: '2019-05-30', question: women(5), rule: 'PR-107', outcome: 'NOT_MET' },
    { name: '6 women of 40', asOf: '2019-05-31', question: women(6), rule: 'PR-107', outcome: 'MET' },
    {
      name: 'no woman in the standing committee',
      asOf: '2019-05-30',
      question: inStanding(0),
      rule: 'PR-107',
      outcome: 'NOT_MET',
    },
    {
      name: 'one woman in the standing committee',
      asOf: '2025-04-13',
      question: inStanding(1),
      rule: 'PR-107',
      outcome: 'MET',
    },
  ])('with $name is on $asOf $outcome under $rule', ({ asOf, question, rule, outcome }) => {
    expect(judgeOn(asOf, question)).toMatchObject({ outcome, checks: [{ rule, outcome }] });
  });

  it.each([
    { name: 'new members before 30 May 2014', asOf: '2014-05-29', question: newcomers(0) },
    { name: 'women in the standing committee before 30 May 2019', asOf: '2019-05-29', question: inStanding(0) },
    { name: 'young members from 30 May 2019', asOf: '2019-05-30', question: young(0) },
    { name: 'women from 14 April 2025', asOf: '2025-04-14', question: women(0) },
    { name: 'women the day after', asOf: '2025-04-15', question: women(0) },
  ])('is not judged by $name: no rule in force says it', ({ asOf, question }) => {
    expect(judgeOn(asOf, question)).toMatchObject({ outcome: 'UNKNOWN', checks: [], noRule: [expect.any(String)] });
  });

  it.each([
    { question: women(null), missing: ['women'] },
    { question: women(6, null), missing: ['members'] },
    { question: women(41), missing: ['members', 'women'] },
    { question: young(null), missing: ['young'] },
    { question: newcomers(null), missing: ['newMembers'] },
  ])('is not known without $missing', ({ question, missing }) => {
    expect(judgeOn('2016-01-01', question)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: missing });
  });

  it('is not known without the women of its standing committee', () => {
    expect(judgeOn('2020-01-01', inStanding(null)).factsMissing).toEqual(['womenInStanding']);
  });
});
