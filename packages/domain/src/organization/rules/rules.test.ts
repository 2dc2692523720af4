import { describe, expect, it } from 'vitest';
import { rulebookOf } from '../../rule/index.js';
import type { RuleSeries } from '../../rule/index.js';
import { ORGANIZATION_RULES } from './rules.js';

const allSeries: readonly RuleSeries[] = ORGANIZATION_RULES;
const numbersFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

const versions = allSeries.flatMap((series) => series.versions);

describe('the rules of organisation', () => {
  it('are the thirty of area OR, each exactly once', () => {
    const numbers = [...numbersFrom(1, 17), ...numbersFrom(20, 25), ...numbersFrom(101, 107)];
    const ids = numbers.map((number) => `OR-${`${number}`.padStart(3, '0')}`);
    expect(versions.map(({ id }) => id).toSorted()).toEqual(ids);
    expect(versions).toHaveLength(30);
  });

  it('bind into one book of this room and area', () => {
    expect(rulebookOf(allSeries).allSeries).toHaveLength(24);
    expect(allSeries.every(({ room, area }) => room === 'organization' && area === 'OR')).toBe(true);
  });

  it.each(allSeries.map((series) => ({ key: series.key, series })))('$key asks in both languages', ({ series }) => {
    expect(series.question.vi).toMatch(/\?$/);
    expect(series.question.en).toMatch(/\?$/);
    for (const { title, statement } of series.versions) {
      expect([title.vi, title.en, statement.vi, statement.en].every((text) => text.length > 0)).toBe(true);
    }
  });

  it.each(versions.map((version) => ({ id: version.id, version })))('$id has a unit for each parameter', (given) => {
    const { parameters, units } = given.version;
    expect(Object.keys(units).toSorted()).toEqual(Object.keys(parameters).toSorted());
  });
});

describe('the borders between versions', () => {
  const borders = allSeries.flatMap(({ versions: inOrder }) =>
    inOrder.slice(1).map((next, at) => ({
      pair: `${inOrder[at]?.id} → ${next.id}`,
      until: inOrder[at]?.inForce.until ?? null,
      from: next.inForce.from,
    })),
  );

  it.each([
    { pair: 'OR-006 → OR-101', day: '2025-07-01' },
    { pair: 'OR-010 → OR-012', day: '2025-04-14' },
    { pair: 'OR-013 → OR-015', day: '2025-05-30' },
    { pair: 'OR-015 → OR-017', day: '2026-04-11' },
  ])('touch from $pair on $day: no day without a rule', ({ pair, day }) => {
    expect(borders).toContainEqual({ pair, until: day, from: day });
  });

  it('do not touch where committees of different levels stand side by side', () => {
    const apart = borders.filter(({ until, from }) => until !== from).map(({ pair }) => pair);
    expect(apart).toEqual(['OR-008 → OR-009', 'OR-009 → OR-011']);
  });
});
