import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf, type CaseScope } from '../../rule/index.js';
import { standingShare } from './standing-share.js';

const book = rulebookOf([standingShare]);

const PROVINCE: CaseScope = { level: 'PROVINCE' };

const judgeShare = (asOf: string, members: number | null, standing: number | null, scope = PROVINCE) =>
  judge({ book, asOf: plainDate(asOf), scope, questions: [ask(standingShare, 'share', { members, standing })] });

describe('a standing committee', () => {
  it.each([
    { asOf: '2016-07-25', members: 36, standing: 12, outcome: 'MET' },
    { asOf: '2016-07-25', members: 36, standing: 13, outcome: 'NOT_MET' },
    { asOf: '2016-07-26', members: 35, standing: 12, outcome: 'NOT_MET' },
    { asOf: '2020-08-07', members: 36, standing: 11, outcome: 'MET' },
  ])('of $standing among $members members is $outcome on $asOf', ({ asOf, members, standing, outcome }) => {
    expect(judgeShare(asOf, members, standing)).toMatchObject({ outcome, checks: [{ rule: 'OR-102' }] });
  });

  it('is at most a third, exactly: three times it is not more than the committee', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 200 }), (members, standing) => {
        expect(judgeShare('2020-01-01', members, standing).outcome).toBe(3 * standing <= members ? 'MET' : 'NOT_MET');
      }),
    );
  });

  it('is not judged on 24 July 2016', () => {
    expect(judgeShare('2016-07-24', 36, 13).checks).toEqual([]);
  });

  it('of the centre is not bound, where 19 of 39 are lawful', () => {
    expect(judgeShare('2025-02-01', 39, 19, { level: 'CENTRAL' })).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it.each([
    { members: null, standing: 11, missing: ['members'] },
    { members: 36, standing: null, missing: ['standing'] },
  ])('is not known to be lawful without $missing', ({ members, standing, missing }) => {
    expect(judgeShare('2020-01-01', members, standing)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: missing });
  });

  it('is not judged where the level is not known', () => {
    expect(judgeShare('2020-01-01', 36, 11, {}).factsMissing).toEqual(['level']);
  });
});
