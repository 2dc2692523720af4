import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { PARAMETER_UNITS, rulebookOf } from '../../rule/index.js';
import { deadlines } from './deadlines.js';
import { growthTarget } from './growth-target.js';
import { MEMBERSHIP_RULES } from './rules.js';
import { unitQuotas } from './unit-quotas.js';

const book = rulebookOf(MEMBERSHIP_RULES);

describe('the catalogue of membership growth', () => {
  it('holds the 7 rules of area MG, each of them once', () => {
    expect(book.find({ area: 'MG' }).map(({ version }) => version.id)).toEqual([
      'MG-001',
      'MG-002',
      'MG-003',
      'MG-004',
      'MG-005',
      'MG-006',
      'MG-101',
    ]);
    expect(MEMBERSHIP_RULES.flatMap(({ versions }) => versions)).toHaveLength(7);
  });

  it.each(MEMBERSHIP_RULES.map((series) => ({ key: series.key, series })))(
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

describe('dates of the rules on membership growth', () => {
  it('have no border between versions: each series has one version', () => {
    expect(MEMBERSHIP_RULES.map(({ versions }) => versions.length)).toEqual(MEMBERSHIP_RULES.map(() => 1));
  });

  it.each([
    { key: growthTarget.key, day: '2022-06-15', kind: 'NO_RULE' },
    { key: growthTarget.key, day: '2022-06-16', kind: 'IN_FORCE' },
    { key: growthTarget.key, day: '2025-12-31', kind: 'IN_FORCE' },
    { key: growthTarget.key, day: '2026-01-01', kind: 'NO_RULE' },
    { key: unitQuotas.key, day: '2021-12-31', kind: 'IN_FORCE' },
    { key: unitQuotas.key, day: '2022-01-01', kind: 'NO_RULE' },
    { key: deadlines.key, day: '2026-07-25', kind: 'NO_RULE' },
    { key: deadlines.key, day: '2026-07-26', kind: 'IN_FORCE' },
  ])('$key on $day: $kind', ({ key, day, kind }) => {
    expect(book.select(key, plainDate(day)).kind).toBe(kind);
  });
});

describe('numbers that a room computes with', () => {
  it('are exact: 3 to 4 of a hundred members, 30 and 60 working days', () => {
    expect(book.versionOn(growthTarget, plainDate('2024-06-01'))!.parameters).toEqual({
      minYearlyShare: '3/100',
      maxYearlyShare: '4/100',
    });
    expect(book.versionOn(deadlines, plainDate('2026-07-26'))!.parameters).toEqual({
      ceremonyWithinDays: 30,
      transferWithinDays: 60,
      struckOffAfterMonths: 3,
    });
  });

  it('say which of them nobody has read in a text', () => {
    const doubtful = book.find({ area: 'MG' }).filter(({ version }) => version.lowConfidence.length > 0);
    expect(doubtful.map(({ version }) => version.id)).toEqual(['MG-003', 'MG-006', 'MG-101']);
  });
});
