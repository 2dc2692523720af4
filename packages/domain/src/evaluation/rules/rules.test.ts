import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { meetsShare, PARAMETER_UNITS, ruleId, rulebookOf } from '../../rule/index.js';
import type { CaseScope } from '../../rule/index.js';
import { excellentCap } from './excellent-cap.js';
import { EVALUATION_RULES } from './rules.js';

const book = rulebookOf(EVALUATION_RULES);
const MEMBER: CaseScope = { subject: 'PARTY_MEMBER' };
const GRASSROOTS: CaseScope = { subject: 'ORGANISATION', level: 'GRASSROOTS' };

const onDay = (key: string, day: string, scope: CaseScope) => {
  const selection = book.select(key, plainDate(day), scope);
  return selection.kind === 'IN_FORCE' ? selection.version.id : selection.kind;
};

describe('the catalogue of evaluation', () => {
  it('holds the 19 rules of area EV, each of them once', () => {
    expect(book.find({ area: 'EV' }).map(({ version }) => version.id)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 101, 102, 103, 104].map(
        (number) => `EV-${String(number).padStart(3, '0')}`,
      ),
    );
    expect(EVALUATION_RULES.flatMap(({ versions }) => versions)).toHaveLength(19);
  });

  it.each(EVALUATION_RULES.map((series) => ({ key: series.key, series })))(
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
    { earlier: 'EV-001', later: 'EV-005', before: '2018-03-07', on: '2018-03-08', scope: GRASSROOTS },
    { earlier: 'EV-002', later: 'EV-005', before: '2018-03-07', on: '2018-03-08', scope: MEMBER },
    { earlier: 'EV-006', later: 'EV-010', before: '2023-10-03', on: '2023-10-04', scope: MEMBER },
    { earlier: 'EV-010', later: 'EV-015', before: '2025-08-29', on: '2025-08-30', scope: MEMBER },
    { earlier: 'EV-016', later: 'EV-104', before: '2025-10-07', on: '2025-10-08', scope: MEMBER },
  ])('$earlier holds until $before, $later from $on', ({ earlier, later, before, on, scope }) => {
    const key = book.rule(ruleId(later))!.version.series;
    expect([onDay(key, before, scope), onDay(key, on, scope)]).toEqual([earlier, later]);
  });

  it.each([
    { earlier: 'EV-003', later: 'EV-006', first: '2018-03-08', last: '2019-10-17' },
    { earlier: 'EV-007', later: 'EV-013', first: '2023-10-04', last: '2025-08-29' },
  ])('between $earlier and $later the rulebook holds nothing from $first to $last', (gap) => {
    const key = book.rule(ruleId(gap.earlier))!.version.series;
    expect(onDay(key, gap.first, MEMBER)).toBe('NO_RULE');
    expect(onDay(key, gap.last, MEMBER)).toBe('NO_RULE');
    expect(book.rule(ruleId(gap.earlier))!.version.inForce.until).toBe(gap.first);
    expect(onDay(key, '2025-08-30', MEMBER)).not.toBe('NO_RULE');
  });

  it('are all listed above: every version but the first ones of its series follows another', () => {
    const borders = EVALUATION_RULES.flatMap(({ versions }) => versions.slice(1).map(({ id }) => id));
    expect(borders.toSorted()).toEqual(['EV-002', 'EV-005', 'EV-006', 'EV-010', 'EV-013', 'EV-015', 'EV-104']);
  });
});

describe('numbers that a room computes with', () => {
  it.each([
    { asOf: '2018-03-07', excellent: 15, good: 100, isMet: true },
    { asOf: '2018-03-07', excellent: 16, good: 100, isMet: false },
    { asOf: '2019-10-18', excellent: 20, good: 100, isMet: true },
    { asOf: '2019-10-18', excellent: 21, good: 100, isMet: false },
  ])('on $asOf $excellent excellent of $good rated good: $isMet', ({ asOf, excellent, good, isMet }) => {
    const { excellentShare } = book.versionOn(excellentCap, plainDate(asOf), MEMBER)!.parameters;
    expect(meetsShare(excellentShare, excellent, good)).toBe(isMet);
  });

  it('leave open which cap holds where the case does not say who is rated', () => {
    expect(onDay(excellentCap.key, '2019-10-18', {})).toBe('SCOPE_UNKNOWN');
  });

  it('say which of them nobody has read', () => {
    const doubtful = book.find({ area: 'EV' }).filter(({ version }) => version.lowConfidence.length > 0);
    expect(doubtful.map(({ version }) => version.id)).toEqual(['EV-003', 'EV-004', 'EV-015', 'EV-104']);
  });
});
