import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { PARAMETER_UNITS, ruleId, rulebookOf } from '../../rule/index.js';
import { advancedTheoryConditions } from './advanced-theory-conditions.js';
import { postgraduateStudy } from './postgraduate-study.js';
import { TRAINING_RULES } from './rules.js';
import { stateManagementCourses } from './state-management-courses.js';
import { yearlyMinimum } from './yearly-minimum.js';

const book = rulebookOf(TRAINING_RULES);

const onDay = (key: string, day: string) => {
  const selection = book.select(key, plainDate(day));
  return selection.kind === 'IN_FORCE' ? selection.version.id : selection.kind;
};

describe('the catalogue of training', () => {
  it('holds the 24 rules of area TR, each of them once', () => {
    expect(book.find({ area: 'TR' }).map(({ version }) => version.id)).toEqual(
      [
        [1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 20, 21, 22],
        [30, 31, 32, 33, 34, 40, 41, 101, 102, 103, 104],
      ].flatMap((numbers) => numbers.map((number) => `TR-${String(number).padStart(3, '0')}`)),
    );
    expect(TRAINING_RULES.flatMap(({ versions }) => versions)).toHaveLength(24);
  });

  it.each(TRAINING_RULES.map((series) => ({ key: series.key, series })))(
    '$key asks in Vietnamese and English and gives every parameter its unit',
    ({ series }) => {
      const words = [series.question, ...series.versions.flatMap(({ title, statement }) => [title, statement])];
      for (const { vi, en } of words) expect([vi, en]).not.toContain('');
      expect(series.question.vi.endsWith('?') && series.question.en.endsWith('?')).toBe(true);
      for (const { parameters, units } of series.versions) {
        expect(Object.keys(units)).toEqual(Object.keys(parameters));
        for (const unit of Object.values(units)) expect(PARAMETER_UNITS).toHaveProperty(unit);
      }
    },
  );
});

describe('borders between versions', () => {
  it.each([
    { earlier: 'TR-101', later: 'TR-006', before: '2022-02-07', on: '2022-02-08', after: '2022-02-09' },
    { earlier: 'TR-006', later: 'TR-005', before: '2025-08-28', on: '2025-08-29', after: '2025-08-30' },
    { earlier: 'TR-102', later: 'TR-003', before: '2025-08-28', on: '2025-08-29', after: '2025-08-30' },
    { earlier: 'TR-030', later: 'TR-031', before: '2021-12-09', on: '2021-12-10', after: '2021-12-11' },
    { earlier: 'TR-033', later: 'TR-034', before: '2025-06-30', on: '2025-07-01', after: '2025-07-02' },
  ])('$earlier holds until $before, $later from $on', ({ earlier, later, before, on, after }) => {
    const key = book.rule(ruleId(later))!.version.series;
    expect([before, on, after].map((day) => onDay(key, day))).toEqual([earlier, later, later]);
  });

  it('leave no gap: every series with two versions or more is listed above', () => {
    const borders = TRAINING_RULES.flatMap(({ versions }) => versions.slice(1).map(({ id }) => id));
    expect(borders.toSorted()).toEqual(['TR-003', 'TR-005', 'TR-006', 'TR-031', 'TR-034']);
  });

  it.each([stateManagementCourses, yearlyMinimum])(
    'end on 30 June 2025 without a successor that the rulebook knows: $key',
    ({ key }) => {
      expect(onDay(key, '2025-06-30')).not.toBe('NO_RULE');
      expect(onDay(key, '2025-07-01')).toBe('NO_RULE');
    },
  );
});

describe('numbers that a room computes with', () => {
  it.each([
    { asOf: '2022-02-07', women: 35, men: 40 },
    { asOf: '2022-02-08', women: 38, men: 40 },
    { asOf: '2025-08-28', women: 38, men: 40 },
    { asOf: '2025-08-29', women: 33, men: 35 },
  ])('on $asOf advanced theory is part time from $women for women and $men for men', ({ asOf, women, men }) => {
    const version = book.versionOn(advancedTheoryConditions, plainDate(asOf))!;
    expect(version.parameters.partTimeMinAgeWomen.THEORY_ADVANCED).toBe(women);
    expect(version.parameters.partTimeMinAgeMen.THEORY_ADVANCED).toBe(men);
  });

  it.each([
    { asOf: '2025-06-30', maxAge: 40, commitmentFactor: 2 },
    { asOf: '2025-07-01', maxAge: 45, commitmentFactor: 3 },
  ])('on $asOf postgraduate study is open until $maxAge', ({ asOf, ...expected }) => {
    expect(book.versionOn(postgraduateStudy, plainDate(asOf))!.parameters).toMatchObject(expected);
  });

  it('say which of them nobody has read', () => {
    const doubtful = book.find({ area: 'TR' }).filter(({ version }) => version.lowConfidence.length > 0);
    expect(doubtful.map(({ version }) => version.id)).toEqual(['TR-005', 'TR-020', 'TR-032']);
  });
});
