import { describe, expect, it } from 'vitest';
import { bug, plainDate } from '../kernel/index.js';
import { cite, rulebookOf, ruleId, ruleSeries, versionOf } from './index.js';
import type { RuleChange, Rulebook, RuleSeries, RuleVersion, VersionText } from './index.js';

const label = { vi: 'Số người tối đa', en: 'Most persons' };

/** A lawful version; the case shows what matters. */
const textOf = (
  id: string,
  from: string | null,
  until: string | null,
  given: Partial<VersionText<{ most: number }>> = {},
): VersionText<{ most: number }> => ({
  id,
  title: label,
  statement: { vi: 'Không quá số người nêu.', en: 'No more than these persons.' },
  parameters: { most: 3 },
  units: { most: 'PERSONS' },
  from,
  until,
  source: { instruments: [cite('QĐ 50-QĐ/TW', '2021-12-27')], text: 'QĐ 50-QĐ/TW' },
  evidence: { basis: 'READ', pages: [] },
  confidence: 'HIGH',
  ...given,
});

const seriesOf = (key: string, versions: readonly VersionText<{ most: number }>[]): RuleSeries =>
  ruleSeries({ key, area: 'PL', question: { vi: 'Bao nhiêu người?', en: 'How many persons?' }, versions });

const persons = seriesOf('planning.persons', [
  textOf('PL-902', '2021-12-27', '2025-10-08', { parameters: { most: 3 } }),
  textOf('PL-901', null, '2021-12-27', { parameters: { most: 4 } }),
  textOf('PL-903', '2025-10-08', null),
]);
const byLevel = seriesOf('planning.by-level', [
  textOf('PL-910', '2022-01-01', null),
  textOf('PL-911', '2022-01-01', '2025-07-01', { scope: { level: ['DISTRICT', 'COMMUNE'] } }),
]);
const book = rulebookOf([persons, byLevel]);
const on = plainDate;

const bookWith = (start: Rulebook, change: RuleChange): Rulebook => {
  const changed = start.with(change);
  return changed.ok ? changed.value : bug(JSON.stringify(changed.refusals));
};

describe('a series of rule versions', () => {
  it.each([
    ['2021-12-26', 'PL-901'],
    ['2021-12-27', 'PL-902'],
    ['2021-12-28', 'PL-902'],
    ['2025-10-07', 'PL-902'],
    ['2025-10-08', 'PL-903'],
    ['0001-01-01', 'PL-901'],
  ])('has on %s the version %s', (asOf, id) => {
    expect(book.versionOn(persons, on(asOf))?.id).toBe(id);
  });

  it('is refused with every overlap, every inexact number and every missing unit at once', () => {
    const overlapping = [
      textOf('PL-921', '2020-01-01', '2022-01-01'),
      textOf('PL-922', '2021-12-31', '2023-01-01', { parameters: { most: 1.5 } }),
      textOf('PR-923', '2022-12-31', null, { units: {} as never }),
      textOf('PL-924', '2030-01-01', '2030-01-01'),
    ];
    expect(() => seriesOf('planning.wrong', overlapping)).toThrow(
      /VERSIONS_OVERLAP.*PL-921.*PL-922[^]*NUMBER_NOT_EXACT[^]*VERSION_OF_OTHER_AREA[^]*WITHOUT_UNIT[^]*WITHOUT_A_DAY/,
    );
  });

  it('may hold versions that touch', () => {
    expect(() =>
      seriesOf('planning.touching', [textOf('PL-931', null, '2022-01-01'), textOf('PL-932', '2022-01-01', null)]),
    ).not.toThrow();
  });

  it('refuses scopes that cross, because nobody could say which version holds', () => {
    const crossing = [
      textOf('PL-941', '2022-01-01', null, { scope: { level: ['DISTRICT'] } }),
      textOf('PL-942', '2022-01-01', null, { scope: { postClass: ['DEPUTY'] } }),
    ];
    expect(() => seriesOf('planning.crossing', crossing)).toThrow('SCOPES_CROSS');
  });
});

describe('versions that hold side by side', () => {
  it('give the narrower one to the case it names, and the wider one to the others', () => {
    expect(book.versionOn(byLevel, on('2025-06-30'), { level: 'COMMUNE' })?.id).toBe('PL-911');
    expect(book.versionOn(byLevel, on('2025-06-30'), { level: 'PROVINCE' })?.id).toBe('PL-910');
  });

  it('give none before the level is known, and say that it is the level', () => {
    const selection = { kind: 'SCOPE_UNKNOWN', missing: ['level'], version: { id: 'PL-911' } };
    expect(book.select(byLevel.key, on('2025-06-30'))).toMatchObject(selection);
    expect(book.versionOn(byLevel, on('2025-07-01'))?.id).toBe('PL-910');
  });
});

describe('the rulebook', () => {
  it('finds a version by its id, and null under an id that no version has', () => {
    expect(book.rule(ruleId('PL-902'))?.series.key).toBe('planning.persons');
    expect(book.rule(ruleId('PL-999'))).toBeNull();
  });

  it('lists what is in force on a day in the order of ids', () => {
    expect(book.inForceOn(on('2025-10-08')).map(({ version }) => version.id)).toEqual(['PL-903', 'PL-910']);
  });

  it.each([
    [{ text: 'so nguoi toi da', asOf: on('2020-01-01') }, ['PL-901']],
    [{ instrument: '50-qd/tw', asOf: on('2023-01-01') }, ['PL-902', 'PL-910', 'PL-911']],
    [{ instrument: '5-QĐ/TW' }, []],
    [{ area: 'RT' as const }, []],
  ])('is searched without tones, by whole words: %j', (search, ids) => {
    expect(book.find(search).map(({ version }) => version.id)).toEqual(ids);
  });

  it('refuses an id or a key that stands twice', () => {
    expect(() => rulebookOf([persons, persons])).toThrow(/planning\.persons.*PL-901.*PL-902.*PL-903/);
  });

  it('is written in the same order however its series were given', () => {
    expect(JSON.stringify(rulebookOf([byLevel, persons]))).toBe(JSON.stringify(book));
  });
});

describe('a book in which the law is changed', () => {
  const before = JSON.stringify(book);
  const draft = (id: string, given: Partial<VersionText<{ most: number }>> = {}): RuleVersion =>
    versionOf('planning.persons', textOf(id, '2030-01-01', null, given));
  const codesOf = (change: RuleChange) => {
    const changed = book.with(change);
    return changed.ok ? [] : changed.refusals.map(({ code }) => code);
  };

  it('has the successor from its day on, and leaves the first book as it was', () => {
    const replaced = ruleId('PL-903');
    const changed = bookWith(book, {
      kind: 'REPLACE',
      replaced,
      from: on('2027-01-01'),
      version: draft('PL-903-draft'),
    });
    expect(changed.versionOn(persons, on('2026-12-31'))?.id).toBe('PL-903');
    expect(changed.versionOn(persons, on('2027-01-01'))?.id).toBe('PL-903-draft');
    expect(JSON.stringify(book)).toBe(before);
  });

  it('has no version from the day of a repeal on', () => {
    const changed = bookWith(book, { kind: 'REPEAL', repealed: ruleId('PL-903'), from: on('2027-01-01') });
    expect(changed.versionOn(persons, on('2026-12-31'))?.id).toBe('PL-903');
    expect(changed.versionOn(persons, on('2027-01-01'))).toBeNull();
  });

  it('takes a version that does not meet another', () => {
    const repealed = bookWith(book, { kind: 'REPEAL', repealed: ruleId('PL-903'), from: on('2030-01-01') });
    const changed = bookWith(repealed, { kind: 'ADD', version: draft('PL-904-draft') });
    expect(changed.versionOn(persons, on('2030-01-01'))?.id).toBe('PL-904-draft');
  });

  it('is refused with every reason at once', () => {
    expect(codesOf({ kind: 'ADD', version: draft('PL-902') })).toEqual(['RULE_ID_TAKEN', 'VERSIONS_OVERLAP']);
    const other = versionOf('planning.by-level', textOf('PL-910', null, null, { parameters: {} as never }));
    const change = { kind: 'REPLACE', replaced: ruleId('PL-902'), from: on('2021-12-27'), version: other } as const;
    expect(codesOf(change)).toEqual([
      'RULE_ID_TAKEN',
      'VERSION_OF_OTHER_SERIES',
      'NOT_IN_FORCE_BEFORE',
      'PARAMETER_DIFFERS',
    ]);
  });

  it.each([
    ['2021-12-27', ['NOT_IN_FORCE_BEFORE']],
    ['2021-12-28', []],
    ['2025-10-07', []],
    ['2025-10-08', ['NOT_IN_FORCE_BEFORE']],
  ])('repeals a version of 27 December 2021 to 7 October 2025 on %s: %j', (from, codes) => {
    expect(codesOf({ kind: 'REPEAL', repealed: ruleId('PL-902'), from: on(from) })).toEqual(codes);
  });

  it('is refused where there is no such rule or series', () => {
    expect(codesOf({ kind: 'REPEAL', repealed: ruleId('PL-999'), from: on('2026-01-01') })).toEqual(['RULE_NOT_FOUND']);
    const version = { ...draft('PL-999'), series: 'planning.nowhere' };
    expect(codesOf({ kind: 'ADD', version })).toEqual(['SERIES_NOT_FOUND']);
  });
});
