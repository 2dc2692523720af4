import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf, type CaseScope } from '../../rule/index.js';
import { committeeSize } from './committee-size.js';

const book = rulebookOf([committeeSize]);

const GRASSROOTS: CaseScope = { level: 'GRASSROOTS' };
const DISTRICT: CaseScope = { level: 'DISTRICT' };
const COMMUNE: CaseScope = { level: 'COMMUNE' };

const judgeMembers = (asOf: string, scope: CaseScope, members: number | null) =>
  judge({ book, asOf: plainDate(asOf), scope, questions: [ask(committeeSize, 'members', { members })] });

const judgeCommune = (asOf: string, members: number | null, mergedCommunes: number | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    scope: COMMUNE,
    questions: [ask(committeeSize, 'communeMembers', { members, mergedCommunes })],
  });

const judgeStanding = (asOf: string, scope: CaseScope, standing: number | null) =>
  judge({ book, asOf: plainDate(asOf), scope, questions: [ask(committeeSize, 'standing', { standing })] });

const judgeDeputies = (asOf: string, scope: CaseScope, deputies: number | null) =>
  judge({ book, asOf: plainDate(asOf), scope, questions: [ask(committeeSize, 'deputies', { deputies })] });

describe('members of a committee', () => {
  it.each([
    { asOf: '2011-01-19', scope: GRASSROOTS, members: 4, rule: 'OR-008', outcome: 'NOT_MET' },
    { asOf: '2011-01-20', scope: GRASSROOTS, members: 5, rule: 'OR-008', outcome: 'MET' },
    { asOf: '2025-06-30', scope: GRASSROOTS, members: 15, rule: 'OR-008', outcome: 'MET' },
    { asOf: '2025-06-30', scope: GRASSROOTS, members: 16, rule: 'OR-008', outcome: 'NOT_MET' },
    { asOf: '2025-04-13', scope: COMMUNE, members: 16, rule: 'OR-008', outcome: 'NOT_MET' },
    { asOf: '2014-05-30', scope: DISTRICT, members: 38, rule: 'OR-009', outcome: 'NOT_MET' },
    { asOf: '2014-05-31', scope: DISTRICT, members: 39, rule: 'OR-009', outcome: 'MET' },
    { asOf: '2025-06-30', scope: DISTRICT, members: 43, rule: 'OR-009', outcome: 'MET' },
    { asOf: '2025-06-30', scope: DISTRICT, members: 44, rule: 'OR-009', outcome: 'NOT_MET' },
  ])('on $asOf in $scope.level: $members are $outcome under $rule', ({ asOf, scope, members, rule, outcome }) => {
    expect(judgeMembers(asOf, scope, members).checks).toMatchObject([{ rule, outcome, confidence: 'LOW' }]);
  });

  it.each([
    { asOf: '2011-01-18', scope: GRASSROOTS },
    { asOf: '2025-07-01', scope: GRASSROOTS },
    { asOf: '2014-05-29', scope: DISTRICT },
    { asOf: '2025-07-01', scope: DISTRICT },
    { asOf: '2025-07-02', scope: DISTRICT },
  ])('have no rule on $asOf in $scope.level', ({ asOf, scope }) => {
    expect(judgeMembers(asOf, scope, 10)).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('of a district only warn: the figures were not read and one district had 36', () => {
    expect(judgeMembers('2020-08-07', DISTRICT, 36)).toMatchObject({
      outcome: 'MET',
      checks: [{ outcome: 'NOT_MET', severity: 'ADVISORY' }],
    });
  });

  it.each([GRASSROOTS, DISTRICT])('of $level are not known to be lawful where nobody counted them', (scope) => {
    expect(judgeMembers('2020-01-01', scope, null).factsMissing).toEqual(['members']);
  });

  it('are not judged where the level is not known', () => {
    expect(judgeMembers('2020-01-01', {}, 10)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['level'] });
  });
});

describe('members of a commune committee', () => {
  it.each([
    { asOf: '2025-04-14', members: 27, mergedCommunes: 0, outcome: 'MET' },
    { asOf: '2025-04-14', members: 28, mergedCommunes: 2, outcome: 'NOT_MET' },
    { asOf: '2025-04-15', members: 28, mergedCommunes: 3, outcome: 'MET' },
    { asOf: '2025-07-01', members: 33, mergedCommunes: 4, outcome: 'MET' },
    { asOf: '2025-07-01', members: 34, mergedCommunes: 4, outcome: 'NOT_MET' },
  ])('merged of $mergedCommunes: $members are $outcome on $asOf', ({ asOf, members, mergedCommunes, outcome }) => {
    expect(judgeCommune(asOf, members, mergedCommunes)).toMatchObject({ outcome, checks: [{ rule: 'OR-011' }] });
  });

  it('are not asked about in this way before 14 April 2025, nor without the merger from then on', () => {
    expect(judgeCommune('2025-04-13', 15, 0).checks).toEqual([]);
    expect(judgeMembers('2025-04-14', COMMUNE, 30).checks).toEqual([]);
  });

  it.each([
    { members: null, mergedCommunes: 2, missing: ['members'] },
    { members: 28, mergedCommunes: null, missing: ['mergedCommunes'] },
  ])('are not known to be lawful without $missing', ({ members, mergedCommunes, missing }) => {
    expect(judgeCommune('2025-07-01', members, mergedCommunes)).toMatchObject({
      outcome: 'UNKNOWN',
      factsMissing: missing,
    });
  });
});

describe('the standing committee and the deputies', () => {
  it.each([
    { asOf: '2025-06-30', scope: GRASSROOTS, standing: 2, outcome: 'NOT_MET' },
    { asOf: '2025-06-30', scope: GRASSROOTS, standing: 5, outcome: 'MET' },
    { asOf: '2025-06-30', scope: DISTRICT, standing: 11, outcome: 'MET' },
    { asOf: '2025-06-30', scope: DISTRICT, standing: 14, outcome: 'NOT_MET' },
    { asOf: '2025-04-13', scope: COMMUNE, standing: 9, outcome: 'NOT_MET' },
    { asOf: '2025-04-14', scope: COMMUNE, standing: 9, outcome: 'MET' },
    { asOf: '2025-04-15', scope: COMMUNE, standing: 12, outcome: 'NOT_MET' },
  ])('of $standing standing members in $scope.level on $asOf: $outcome', ({ asOf, scope, standing, outcome }) => {
    expect(judgeStanding(asOf, scope, standing).checks).toMatchObject([{ outcome }]);
  });

  it.each([
    { asOf: '2025-04-14', deputies: 1, outcome: 'NOT_MET' },
    { asOf: '2025-04-14', deputies: 2, outcome: 'MET' },
    { asOf: '2025-04-15', deputies: 3, outcome: 'NOT_MET' },
  ])('of $deputies deputies in a commune on $asOf: $outcome', ({ asOf, deputies, outcome }) => {
    expect(judgeDeputies(asOf, COMMUNE, deputies).outcome).toBe(outcome);
  });

  it('has no number of deputies before 14 April 2025, nor for other levels', () => {
    expect(judgeDeputies('2025-04-13', COMMUNE, 2).checks).toEqual([]);
    expect(judgeDeputies('2020-01-01', DISTRICT, 2).checks).toEqual([]);
  });

  it('is not judged where nobody counted them', () => {
    expect(judgeStanding('2025-07-01', COMMUNE, null).factsMissing).toEqual(['standing']);
    expect(judgeDeputies('2025-07-01', COMMUNE, null).factsMissing).toEqual(['deputies']);
  });
});
