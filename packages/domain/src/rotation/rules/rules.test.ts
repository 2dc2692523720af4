import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { PARAMETER_UNITS, ruleId, rulebookOf } from '../../rule/index.js';
import type { CaseScope } from '../../rule/index.js';
import { nonLocalPosts } from './non-local-posts.js';
import { ROTATION_RULES } from './rules.js';
import { steps } from './steps.js';
import { timeInPost } from './time-in-post.js';
import { transferPeriod } from './transfer-period.js';
import { workingTimeLeft } from './working-time-left.js';

const book = rulebookOf(ROTATION_RULES);
const versions = ROTATION_RULES.flatMap((series) => series.versions);

const EMPLOYEE: CaseScope = { subject: 'PUBLIC_EMPLOYEE' };

const onDay = (key: string, day: string, scope: CaseScope = {}) => {
  const selection = book.select(key, plainDate(day), scope);
  return selection.kind === 'IN_FORCE' ? selection.version.id : selection.kind;
};

describe('the catalogue of rotation and transfer of position', () => {
  it('holds the 31 rules of area RO, each of them once', () => {
    expect(book.find({ area: 'RO' }).map(({ version }) => version.id)).toEqual(
      [
        [1, 2, 3, 4, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
        [30, 31, 32, 33, 34, 101, 102, 103, 104, 105, 106, 107],
      ].flatMap((numbers) => numbers.map((number) => `RO-${String(number).padStart(3, '0')}`)),
    );
    expect(versions).toHaveLength(31);
  });

  it.each(ROTATION_RULES.map((series) => ({ key: series.key, series })))(
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
});

describe('borders between versions', () => {
  it.each([
    { earlier: 'RO-001', later: 'RO-003', before: '2017-10-06', on: '2017-10-07', after: '2017-10-08' },
    { earlier: 'RO-003', later: 'RO-004', before: '2022-04-27', on: '2022-04-28', after: '2022-04-29' },
    { earlier: 'RO-002', later: 'RO-010', before: '2017-10-06', on: '2017-10-07', after: '2017-10-08' },
    { earlier: 'RO-011', later: 'RO-012', before: '2022-04-27', on: '2022-04-28', after: '2022-04-29' },
    { earlier: 'RO-031', later: 'RO-032', before: '2013-12-19', on: '2013-12-20', after: '2013-12-21' },
  ])('$earlier holds until $before, $later from $on', ({ earlier, later, before, on, after }) => {
    const key = book.rule(ruleId(later))!.version.series;
    expect([before, on, after].map((day) => onDay(key, day, EMPLOYEE))).toEqual([earlier, later, later]);
  });

  it('leave no gap: every series with two versions or more is listed above', () => {
    const later = ROTATION_RULES.flatMap((series) => series.versions.slice(1).map(({ id }) => id));
    expect(later.toSorted()).toEqual(['RO-003', 'RO-004', 'RO-010', 'RO-012', 'RO-032']);
  });

  it.each([
    { id: 'RO-015', scope: {}, last: '2022-04-27', next: '2022-04-28', reason: 'not read in Regulation 65' },
    { id: 'RO-023', scope: { level: 'PROVINCE' }, last: '2025-12-31', next: '2026-01-01', reason: 'its year is over' },
    { id: 'RO-106', scope: { level: 'DISTRICT' }, last: '2025-06-30', next: '2025-07-01', reason: 'no district left' },
  ] as const)('end without a successor: $id, $reason', ({ id, scope, last, next }) => {
    const { series } = book.rule(ruleId(id))!.version;
    expect(onDay(series, last, scope)).toBe(id);
    expect(onDay(series, next, scope)).toBe('NO_RULE');
  });

  it('end nowhere else', () => {
    const ended = ROTATION_RULES.map((series) => series.versions.at(-1)!).filter(
      ({ inForce }) => inForce.until !== null,
    );
    expect(ended.map(({ id }) => id).toSorted()).toEqual(['RO-015', 'RO-023', 'RO-106']);
  });
});

describe('numbers that a room computes with', () => {
  it.each(['2017-10-06', '2017-10-07', '2026-11-22'])('on %s a rotated post is held for 36 months at least', (asOf) => {
    expect(book.versionOn(timeInPost, plainDate(asOf))!.parameters.minMonths).toBe(36);
  });

  it.each([
    { asOf: '2022-04-27', maxAgeMen: 50, maxAgeWomen: 45 },
    { asOf: '2022-04-28', maxAgeMen: null, maxAgeWomen: null },
  ])('on $asOf ten years must be left, with ages $maxAgeMen and $maxAgeWomen', ({ asOf, ...ages }) => {
    expect(book.versionOn(workingTimeLeft, plainDate(asOf))!.parameters).toMatchObject({ minYearsLeft: 10, ...ages });
  });

  it.each([
    { asOf: '2013-12-19', minMonths: 36, maxMonths: 36 },
    { asOf: '2013-12-20', minMonths: 24, maxMonths: 60 },
  ])('on $asOf a position is transferred after $minMonths to $maxMonths months', ({ asOf, ...months }) => {
    expect(book.versionOn(transferPeriod, plainDate(asOf), EMPLOYEE)!.parameters).toEqual(months);
  });

  it('bind no leader to a transfer of position', () => {
    expect(onDay(transferPeriod.key, '2019-07-01', { subject: 'LEADER' })).toBe('NO_RULE');
  });

  it('count two consecutive terms in provinces and districts and say nothing of communes', () => {
    const asOf = plainDate('2022-04-28');
    expect(book.versionOn(nonLocalPosts, asOf, { level: 'DISTRICT' })!.parameters.maxConsecutiveTerms).toBe(2);
    expect(onDay(nonLocalPosts.key, '2022-04-28', { level: 'COMMUNE' })).toBe('NO_RULE');
  });

  it('name as many steps as they count', () => {
    const { parameters } = book.versionOn(steps, plainDate('2017-10-07'))!;
    expect(parameters.stepNames).toHaveLength(parameters.steps);
  });

  it('say which of them nobody has read', () => {
    const doubtful = book.find({ area: 'RO' }).filter(({ version }) => version.lowConfidence.length > 0);
    expect(doubtful.map(({ version }) => version.id)).toEqual(['RO-002', 'RO-020']);
  });
});
