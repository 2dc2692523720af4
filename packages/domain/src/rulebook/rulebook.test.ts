import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../kernel/index.js';
import { areaOf, judge } from '../rule/index.js';
import type { CaseScope, InForce, RuleScope } from '../rule/index.js';
import { RULEBOOK } from './index.js';

const ids = RULEBOOK.allSeries.flatMap((series) => series.versions.map(({ id }) => id));
const idsOf = (area: string) => ids.filter((id) => areaOf(id) === area).toSorted();

/** Ids of one area from the hundreds and the numbers within them. */
const numbered = (area: string, ...ranges: readonly (readonly [number, number])[]) =>
  ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => `${area}-${String(first + index).padStart(3, '0')}`),
  );

describe('the rulebook of all rooms', () => {
  it('has every rule on planning once: 48', () => {
    const planning = [
      ...numbered('PL', [1, 5], [10, 12], [20, 26], [30, 34], [40, 45], [50, 56], [60, 64], [70, 74], [80, 80]),
      ...numbered('PL', [101, 104]),
    ];
    expect(planning).toHaveLength(48);
    expect(idsOf('PL')).toEqual(planning);
  });

  it('has every rule on retirement once: 9', () => {
    expect(idsOf('RT')).toEqual(numbered('RT', [1, 7], [101, 102]));
  });

  it.each([
    ['PL', 48],
    ['PR', 50],
    ['CV', 38],
    ['RO', 31],
    ['TR', 24],
    ['EV', 19],
    ['OR', 30],
    ['MG', 7],
    ['IN', 5],
    ['TM', 3],
    ['SC', 2],
    ['RT', 9],
  ])('has in the area %s %i rules', (area, count) => {
    expect(idsOf(area)).toHaveLength(count);
  });

  it('has 266 rules in all, none in an area that is not counted here', () => {
    expect(ids).toHaveLength(266);
  });

  it('says in two languages what every version is, and names a source', () => {
    for (const series of RULEBOOK.allSeries) {
      for (const { id, title, statement, source } of series.versions) {
        expect([id, title.vi, title.en, statement.vi, statement.en, source.text]).not.toContain('');
      }
    }
  });

  it('warns of every version of which nobody has read the text, by its confidence or its parameters', () => {
    const unread = RULEBOOK.allSeries
      .flatMap((series) => series.versions)
      .filter(({ evidence }) => evidence.basis === 'NOT_READ');
    const doubted = unread.filter(({ confidence, lowConfidence }) => confidence === 'LOW' || lowConfidence.length > 0);
    expect(unread.length).toBeGreaterThan(0);
    expect(doubted).toEqual(unread);
  });

  it.each([
    ['2021-12-26', 'PL-021'],
    ['2021-12-27', 'PL-023'],
    ['2025-10-07', 'PL-023'],
    ['2025-10-08', 'PL-024'],
  ])('finds on %s, without tones, among the rules on persons per post the version %s', (day, id) => {
    const found = RULEBOOK.find({ area: 'PL', text: 'so chuc danh mot nguoi', asOf: plainDate(day) });
    const ids = found
      .filter(({ series }) => series.key === 'planning.persons-per-post')
      .map(({ version }) => version.id);
    expect(ids).toEqual([id]);
  });
});

/** A day on which a version is in force. */
const dayIn = ({ from, until }: InForce) => from ?? (until === null ? plainDate('2000-01-01') : addDays(until, -1));

/** A case that the scope binds. */
const caseIn = (scope: RuleScope): CaseScope =>
  Object.fromEntries(Object.entries(scope).map(([dimension, values]) => [dimension, values[0]]));

describe('every question of every version', () => {
  const asked = RULEBOOK.allSeries.flatMap((series) =>
    series.versions.flatMap((version) =>
      Object.entries(series.questions).map(([name, { facts }]) => ({ version, name, facts })),
    ),
  );

  it.each(asked.map((one) => [one.version.id, one.name, one] as const))(
    '%s %s is not answered where nothing is known',
    (id, name, { version, facts }) => {
      const inputs = Object.fromEntries(Object.keys(facts).map((fact) => [fact, null]));
      const questions = [{ series: version.series, name, inputs }];
      const verdict = judge({ book: RULEBOOK, asOf: dayIn(version.inForce), scope: caseIn(version.scope), questions });
      const isSilent = verdict.noRule.length > 0;
      expect(verdict.checks).toMatchObject(isSilent ? [] : [{ rule: id, outcome: 'UNKNOWN' }]);
      expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
    },
  );
});
