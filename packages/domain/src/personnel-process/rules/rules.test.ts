import { describe, expect, it } from 'vitest';
import { rulebookOf } from '../../rule/index.js';
import { PERSONNEL_PROCESS_RULES } from './rules.js';

const versions = PERSONNEL_PROCESS_RULES.flatMap((series) => series.versions);

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `PR-${String(from + index).padStart(3, '0')}`);

/** Series of more than one version: the days on which one follows another, and between which nothing was found. */
const BORDERS: Readonly<Record<string, readonly string[]>> = {
  // After Regulation 80, Regulation 377 holds on the Party side; its steps were not found. The State side begins beside it.
  'personnel-process.appointment-steps': ['PR-010 → PR-012 touch', 'PR-012 → PR-013 side by side'],
  // Regulation 80 and the first text of Decree 138: no deadline was found in either.
  'personnel-process.appointment-deadlines': ['PR-011 → PR-015 gap', 'PR-015 → PR-014 touch'],
  'personnel-process.first-ballot-fallback': ['PR-102 → PR-022 touch'],
  // Decree 170 replaced Decree 138 on 1 July 2025; a notice before Regulation 377 was not found in it.
  'personnel-process.reappointment-notice': ['PR-110 → PR-031 gap'],
  'personnel-process.committee-age': ['PR-034 → PR-035 touch', 'PR-035 → PR-036 touch'],
  'personnel-process.committee-composition': ['PR-106 → PR-105 touch', 'PR-105 → PR-107 touch'],
};

describe('the rules on personnel processes', () => {
  it('are the 50 of the area PR, each once', () => {
    const expected = [...numbered(1, 15), ...numbered(20, 36), ...numbered(40, 44), ...numbered(101, 113)];
    expect(expected).toHaveLength(50);
    expect(versions.map(({ id }) => id).toSorted()).toEqual(expected);
  });

  it('bind into one book, every series under a key of its own', () => {
    expect(rulebookOf(PERSONNEL_PROCESS_RULES).find({ area: 'PR' })).toHaveLength(versions.length);
  });

  it.each(PERSONNEL_PROCESS_RULES)('$key asks its question in both languages', ({ question, area, room }) => {
    expect(question.vi).toMatch(/\?$/);
    expect(question.en).toMatch(/\?$/);
    expect({ area, room }).toEqual({ area: 'PR', room: 'personnel-process' });
  });

  it.each(versions)('$id has a unit for every parameter and for nothing else', ({ parameters, units }) => {
    expect(Object.keys(units).toSorted()).toEqual(Object.keys(parameters).toSorted());
  });

  it.each(versions)('$id doubts only parameters that it has', ({ lowConfidence, parameters }) => {
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining([...lowConfidence]));
  });

  it('follow each other without gap, save where nothing was found', () => {
    const found = PERSONNEL_PROCESS_RULES.filter(({ versions: all }) => all.length > 1).map((series) => [
      series.key,
      series.versions.slice(1).map((next, index) => {
        const before = series.versions[index]!;
        const [end, start] = [before.inForce.until!, next.inForce.from!];
        return `${before.id} → ${next.id} ${end === start ? 'touch' : end < start ? 'gap' : 'side by side'}`;
      }),
    ]);
    expect(Object.fromEntries(found)).toEqual(BORDERS);
  });
});
