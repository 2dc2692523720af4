import { describe, expect, it } from 'vitest';
import { codesOf, plainDate } from '../../kernel/index.js';
import { PARAMETER_UNITS, comparisonOf, ruleId, rulebookOf } from '../../rule/index.js';
import type { CaseScope } from '../../rule/index.js';
import { SHARE_BASES } from '../vocabulary.js';
import { councilConsequences } from './council-consequences.js';
import { denominator } from './denominator.js';
import { frequency } from './frequency.js';
import { partyDismissal } from './party-dismissal.js';
import { quorum } from './quorum.js';
import { resignationAndDismissal } from './resignation-and-dismissal.js';
import { CONFIDENCE_VOTE_RULES } from './rules.js';

const book = rulebookOf(CONFIDENCE_VOTE_RULES);
const versions = CONFIDENCE_VOTE_RULES.flatMap((series) => series.versions);

const PARTY: CaseScope = { side: 'PARTY_SIDE' };
const COUNCIL: CaseScope = { side: 'STATE_SIDE', level: 'PROVINCE' };

const onDay = (key: string, day: string, scope: CaseScope) => {
  const selection = book.select(key, plainDate(day), scope);
  return selection.kind === 'IN_FORCE' ? selection.version.id : selection.kind;
};

/** The versions of each series that follow each other on one side, or on both. */
const lines = CONFIDENCE_VOTE_RULES.flatMap((series) =>
  [undefined, 'PARTY_SIDE', 'STATE_SIDE'].map((side) =>
    series.versions.filter(({ scope }) => scope.side?.[0] === side),
  ),
);

const parametersOf = (id: string) => book.rule(ruleId(id))!.version.parameters;

describe('the catalogue of confidence votes', () => {
  it('holds the 38 rules of area CV, each of them once', () => {
    expect(book.find({ area: 'CV' }).map(({ version }) => version.id)).toEqual(
      [
        [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15],
        [20, 21, 22, 23, 24, 25, 26, 27, 28, 29],
        [30, 31, 32, 33, 34, 35, 36, 37, 38, 40, 41, 101, 102, 103],
      ].flatMap((numbers) => numbers.map((number) => `CV-${String(number).padStart(3, '0')}`)),
    );
    expect(versions).toHaveLength(38);
  });

  it.each(CONFIDENCE_VOTE_RULES.map((series) => ({ key: series.key, series })))(
    '$key asks in Vietnamese and English and gives every parameter its unit',
    ({ series }) => {
      const words = [series.question, ...series.versions.flatMap(({ title, statement }) => [title, statement])];
      for (const { vi, en } of words) expect([vi, en]).not.toContain('');
      expect(series.question.vi.endsWith('?') && series.question.en.endsWith('?')).toBe(true);
      for (const version of series.versions) {
        expect(Object.keys(version.units)).toEqual(Object.keys(version.parameters));
        for (const unit of Object.values(version.units)) expect(PARAMETER_UNITS).toHaveProperty(unit);
      }
    },
  );

  it('writes every share as a comparison that the engine reads', () => {
    const shares = versions.flatMap(({ parameters, units }) =>
      Object.entries(parameters).filter(([name, value]) => units[name] === 'SHARE' && value !== null),
    );
    expect(shares).toHaveLength(19);
    for (const [, share] of shares) expect(() => comparisonOf(share as string)).not.toThrow();
  });
});

describe('borders between versions', () => {
  it.each([
    { earlier: 'CV-005', later: 'CV-006', scope: COUNCIL, before: '2023-06-30', on: '2023-07-01', after: '2023-07-02' },
    { earlier: 'CV-010', later: 'CV-011', scope: PARTY, before: '2014-10-07', on: '2014-10-08', after: '2014-10-09' },
    { earlier: 'CV-012', later: 'CV-013', scope: COUNCIL, before: '2014-12-31', on: '2015-01-01', after: '2015-01-02' },
    { earlier: 'CV-020', later: 'CV-021', scope: COUNCIL, before: '2014-12-31', on: '2015-01-01', after: '2015-01-02' },
    { earlier: 'CV-021', later: 'CV-022', scope: COUNCIL, before: '2023-06-30', on: '2023-07-01', after: '2023-07-02' },
    { earlier: 'CV-024', later: 'CV-025', scope: PARTY, before: '2023-02-01', on: '2023-02-02', after: '2023-02-03' },
    { earlier: 'CV-103', later: 'CV-027', scope: PARTY, before: '2021-11-02', on: '2021-11-03', after: '2021-11-04' },
    { earlier: 'CV-032', later: 'CV-031', scope: COUNCIL, before: '2023-06-30', on: '2023-07-01', after: '2023-07-02' },
    { earlier: 'CV-033', later: 'CV-034', scope: COUNCIL, before: '2023-06-30', on: '2023-07-01', after: '2023-07-02' },
  ])('$earlier holds until $before, $later from $on', ({ earlier, later, scope, before, on, after }) => {
    const key = book.rule(ruleId(later))!.version.series;
    expect([before, on, after].map((day) => onDay(key, day, scope))).toEqual([earlier, later, later]);
  });

  it('leave no gap: every later version touches its predecessor of the same side', () => {
    const borders = lines.flatMap((line) =>
      line.slice(1).map(({ id, inForce }, index) => ({ id, touches: line[index]!.inForce.until === inForce.from })),
    );
    expect(borders.toSorted((left, right) => (left.id < right.id ? -1 : 1))).toEqual(
      ['CV-006', 'CV-011', 'CV-013', 'CV-021', 'CV-022', 'CV-025', 'CV-027', 'CV-031', 'CV-034'].map((id) => ({
        id,
        touches: true,
      })),
    );
  });

  it.each([
    { id: 'CV-030', last: '2023-02-01', next: '2023-02-02', reason: 'whom Regulation 96 covers was not read' },
    { id: 'CV-031', last: '2025-06-30', next: '2025-07-01', reason: 'whether communes vote was not found' },
    { id: 'CV-027', last: '2025-10-07', next: '2025-10-08', reason: 'thresholds of Regulation 377 were not read' },
    { id: 'CV-040', last: '2013-02-17', next: '2013-02-18', reason: 'Regulation 165 begins' },
  ])('end without a successor: $id, $reason', ({ id, last, next }) => {
    const { series, scope } = book.rule(ruleId(id))!.version;
    const subject = scope.side?.[0] === 'STATE_SIDE' ? COUNCIL : PARTY;
    expect(onDay(series, last, subject)).toBe(id);
    expect(onDay(series, next, subject)).toBe('NO_RULE');
  });

  it('end nowhere else', () => {
    const ended = lines.flatMap((line) => line.slice(-1)).filter(({ inForce }) => inForce.until !== null);
    expect(ended.map(({ id }) => id).toSorted()).toEqual(['CV-027', 'CV-030', 'CV-031', 'CV-040']);
  });
});

describe('numbers that a room computes with', () => {
  it.each([
    { asOf: '2023-06-30', scope: PARTY, expected: 'RETURNED' },
    { asOf: '2023-06-30', scope: COUNCIL, expected: 'MEMBERS' },
    { asOf: '2023-07-01', scope: COUNCIL, expected: 'BALLOTS' },
  ])('on $asOf shares are of $expected for $scope.side', ({ asOf, scope, expected }) => {
    expect(book.versionOn(denominator, plainDate(asOf), scope)!.parameters.denominator).toBe(expected);
    expect(codesOf(SHARE_BASES)).toContain(expected);
  });

  it('do not tell a denominator of a ballot of which the side is not known', () => {
    expect(book.select(denominator.key, plainDate('2023-07-01')).kind).toBe('SCOPE_UNKNOWN');
  });

  it.each([
    { asOf: '2014-12-31', expected: { voteOfConfidence: '> 2/3', repeatedYears: 2 } },
    { asOf: '2015-01-01', expected: { voteOfConfidence: '>= 2/3', noConfidence: '> 1/2' } },
    { asOf: '2023-07-01', expected: { mayResignUpTo: '< 2/3', dismissalSubmitted: '>= 2/3' } },
  ])('on $asOf councils draw their consequences', ({ asOf, expected }) => {
    expect(book.versionOn(councilConsequences, plainDate(asOf), COUNCIL)!.parameters).toMatchObject(expected);
  });

  it('keep the two rules of the Party apart at exactly two thirds while both were in force', () => {
    const asOf = plainDate('2025-10-07');
    expect(book.versionOn(partyDismissal, asOf, PARTY)!.parameters.dismissal).toBe('>= 2/3');
    expect(book.versionOn(resignationAndDismissal, asOf, PARTY)!.parameters.dismissal).toBe('> 2/3');
  });

  it('count the quorum on those summoned and ballots once in the third year', () => {
    const asOf = plainDate('2023-02-02');
    expect(book.versionOn(quorum, asOf, PARTY)!.parameters).toEqual({ quorum: '>= 2/3', denominator: 'SUMMONED' });
    expect(book.versionOn(frequency, asOf, PARTY)!.parameters).toMatchObject({ timesPerTerm: 1, yearOfTerm: 3 });
  });

  it('leave open whether communes vote under the law of 2025', () => {
    expect(parametersOf('CV-102')).toMatchObject({ doCommunesVote: null });
    expect(onDay('confidence-vote.council-levels', '2026-03-01', { side: 'STATE_SIDE', level: 'COMMUNE' })).toBe(
      'NO_RULE',
    );
  });

  it('say which of them nobody has read', () => {
    const doubtful = book.find({ area: 'CV' }).filter(({ version }) => version.lowConfidence.length > 0);
    expect(doubtful.map(({ version }) => version.id)).toEqual(['CV-010', 'CV-012', 'CV-035', 'CV-040', 'CV-102']);
  });

  it('only warn where one province or a draft speaks', () => {
    const warnings = versions.filter(({ severity }) => severity === 'ADVISORY');
    expect(warnings.map(({ id }) => id).toSorted()).toEqual(['CV-035', 'CV-038']);
  });
});
