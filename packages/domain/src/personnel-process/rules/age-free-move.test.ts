import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { ageFreeMove } from './age-free-move.js';
import type { PostChange } from './age-free-move.js';

const book = rulebookOf([ageFreeMove]);

const judgeMove = (asOf: string, postChange: PostChange | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(ageFreeMove, 'free', { postChange })] });

describe('a move to an equal or a lower post', () => {
  it.each([
    { asOf: '2020-12-01', postChange: 'EQUAL' },
    { asOf: '2020-12-02', postChange: 'LOWER' },
  ] as const)('has no age condition on $asOf ($postChange)', ({ asOf, postChange }) => {
    expect(judgeMove(asOf, postChange)).toMatchObject({ outcome: 'MET', checks: [{ rule: 'PR-028' }] });
  });

  it('is not spoken of before 1 December 2020', () => {
    expect(judgeMove('2020-11-30', 'EQUAL')).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('is not known to be one while the posts are not compared', () => {
    expect(judgeMove('2026-01-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['postChange'] });
  });
});

describe('a move to a higher post', () => {
  it('is not spoken of', () => {
    expect(judgeMove('2026-01-01', 'HIGHER')).toMatchObject({
      outcome: 'UNKNOWN',
      noRule: ['personnel-process.age-free-move#free'],
    });
  });
});
