import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf, type CaseScope } from '../../rule/index.js';
import { provincialCommitteeSize } from './provincial-committee-size.js';

const book = rulebookOf([provincialCommitteeSize]);

const PROVINCE: CaseScope = { level: 'PROVINCE' };
const DISTRICT: CaseScope = { level: 'DISTRICT' };

const judgeReduction = (asOf: string, scope: CaseScope, members: number | null, earlierMaximum: number | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    scope,
    questions: [ask(provincialCommitteeSize, 'reduction', { members, earlierMaximum })],
  });

const judgeStanding = (asOf: string, standing: number | null, isSpecialProvince: boolean | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    scope: PROVINCE,
    questions: [ask(provincialCommitteeSize, 'provincialStanding', { standing, isSpecialProvince })],
  });

describe('the reduction against the term before', () => {
  it.each([
    { asOf: '2019-05-30', scope: PROVINCE, members: 49, earlierMaximum: 51, outcome: 'MET' },
    { asOf: '2019-05-31', scope: PROVINCE, members: 50, earlierMaximum: 51, outcome: 'NOT_MET' },
    { asOf: '2025-04-13', scope: DISTRICT, members: 38, earlierMaximum: 40, outcome: 'MET' },
    { asOf: '2025-04-13', scope: DISTRICT, members: 39, earlierMaximum: 40, outcome: 'NOT_MET' },
  ])('of $earlierMaximum to $members is $outcome on $asOf', ({ asOf, scope, members, earlierMaximum, outcome }) => {
    expect(judgeReduction(asOf, scope, members, earlierMaximum).checks).toMatchObject([{ rule: 'OR-010', outcome }]);
  });

  it('only warns, for the text says about 5%', () => {
    expect(judgeReduction('2020-01-01', PROVINCE, 51, 51)).toMatchObject({
      outcome: 'MET',
      checks: [{ outcome: 'NOT_MET', severity: 'ADVISORY' }],
    });
  });

  it.each([
    { asOf: '2019-05-29', scope: PROVINCE },
    { asOf: '2025-04-14', scope: PROVINCE },
    { asOf: '2025-04-15', scope: PROVINCE },
    { asOf: '2025-04-14', scope: DISTRICT },
  ])('is not demanded on $asOf in $scope.level', ({ asOf, scope }) => {
    expect(judgeReduction(asOf, scope, 51, 51).checks).toEqual([]);
  });

  it.each([
    { members: null, earlierMaximum: 51, missing: ['members'] },
    { members: 49, earlierMaximum: null, missing: ['earlierMaximum'] },
  ])('is not known without $missing', ({ members, earlierMaximum, missing }) => {
    expect(judgeReduction('2020-01-01', PROVINCE, members, earlierMaximum).checks).toMatchObject([
      { outcome: 'UNKNOWN', factsMissing: missing },
    ]);
  });
});

describe('a provincial standing committee', () => {
  it.each([
    { asOf: '2019-05-30', standing: 12, isSpecialProvince: false, outcome: 'NOT_MET' },
    { asOf: '2019-05-30', standing: 13, isSpecialProvince: false, outcome: 'MET' },
    { asOf: '2019-05-31', standing: 16, isSpecialProvince: false, outcome: 'NOT_MET' },
    { asOf: '2025-04-13', standing: 17, isSpecialProvince: true, outcome: 'MET' },
    { asOf: '2025-04-13', standing: 18, isSpecialProvince: true, outcome: 'NOT_MET' },
  ])('of $standing, special $isSpecialProvince, is $outcome on $asOf', (given) => {
    expect(judgeStanding(given.asOf, given.standing, given.isSpecialProvince)).toMatchObject({
      outcome: given.outcome,
      checks: [{ rule: 'OR-010' }],
    });
  });

  it('has no such number before 30 May 2019 nor from 14 April 2025', () => {
    expect(judgeStanding('2019-05-29', 15, false).checks).toEqual([]);
    expect(judgeStanding('2025-04-14', 15, false).checks).toEqual([]);
  });

  it.each([
    { standing: null, isSpecialProvince: false, missing: ['standing'] },
    { standing: 15, isSpecialProvince: null, missing: ['isSpecialProvince'] },
  ])('is not judged without $missing', ({ standing, isSpecialProvince, missing }) => {
    expect(judgeStanding('2020-01-01', standing, isSpecialProvince)).toMatchObject({
      outcome: 'UNKNOWN',
      factsMissing: missing,
    });
  });
});
