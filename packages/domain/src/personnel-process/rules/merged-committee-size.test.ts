import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { AskedFacts } from '../../rule/index.js';
import { mergedCommitteeSize } from './merged-committee-size.js';
import type { MergedBody } from './merged-committee-size.js';

const book = rulebookOf([mergedCommitteeSize]);

const tooLarge: MergedBody = {
  mergedOn: plainDate('2025-04-14'),
  countedOn: plainDate('2025-04-14'),
  members: 70,
  limit: 60,
};

const judgeBody = (asOf: string, facts: Partial<AskedFacts<MergedBody>>) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(mergedCommitteeSize, 'size', { ...tooLarge, ...facts })] });

describe('a body of 70 merged on 14 April 2025 where 60 are laid down', () => {
  it.each([
    { countedOn: '2025-04-13', outcome: 'NOT_MET' },
    { countedOn: '2025-04-14', outcome: 'MET' },
    { countedOn: '2030-04-13', outcome: 'MET' },
    { countedOn: '2030-04-14', outcome: 'MET' },
    { countedOn: '2030-04-15', outcome: 'NOT_MET' },
  ])('counted on $countedOn is $outcome', ({ countedOn, outcome }) => {
    expect(judgeBody('2030-04-14', { countedOn: plainDate(countedOn) })).toMatchObject({
      outcome,
      checks: [{ rule: 'PR-111' }],
    });
  });

  it('is lawful on any day once it has 60', () => {
    expect(judgeBody('2030-04-14', { countedOn: plainDate('2031-01-01'), members: 60 }).outcome).toBe('MET');
  });
});

describe('the time to comply', () => {
  it.each([
    { asOf: '2025-04-13', outcome: 'UNKNOWN' },
    { asOf: '2025-04-14', outcome: 'MET' },
    { asOf: '2025-04-15', outcome: 'MET' },
    { asOf: '2030-04-14', outcome: 'MET' },
    { asOf: '2030-04-15', outcome: 'UNKNOWN' },
    { asOf: '2030-04-16', outcome: 'UNKNOWN' },
  ])('is $outcome on $asOf', ({ asOf, outcome }) => {
    expect(judgeBody(asOf, {}).outcome).toBe(outcome);
  });

  it.each(Object.keys(tooLarge))('is not known without %s', (fact) => {
    expect(judgeBody('2026-01-01', { [fact]: null })).toMatchObject({ outcome: 'UNKNOWN', factsMissing: [fact] });
  });
});
