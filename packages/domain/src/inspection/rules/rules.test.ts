import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { PARAMETER_UNITS, rulebookOf } from '../../rule/index.js';
import type { RuleArea } from '../../rule/index.js';
import { cellMeetingLength } from './cell-meeting-length.js';
import { cellSupervisionShare } from './cell-supervision-share.js';
import { progressAndCoverage } from './progress-and-coverage.js';
import { reviewOrder } from './review-order.js';
import { INSPECTION_RULES } from './rules.js';

const book = rulebookOf(INSPECTION_RULES);
const idsOf = (area: RuleArea) => book.find({ area }).map(({ version }) => version.id);

describe('the catalogue of inspection, thematic meetings and self-criticism', () => {
  it('holds the 5 rules of area IN, the 3 of TM and the 2 of SC, each of them once', () => {
    expect(idsOf('IN')).toEqual(['IN-001', 'IN-002', 'IN-003', 'IN-004', 'IN-101']);
    expect(idsOf('TM')).toEqual(['TM-001', 'TM-002', 'TM-003']);
    expect(idsOf('SC')).toEqual(['SC-001', 'SC-002']);
    expect(INSPECTION_RULES.flatMap(({ versions }) => versions)).toHaveLength(10);
  });

  it.each(INSPECTION_RULES.map((series) => ({ key: series.key, series })))(
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

describe('dates of the rules on inspection', () => {
  it('have no border between versions: each series has one version', () => {
    expect(INSPECTION_RULES.map(({ versions }) => versions.length)).toEqual(INSPECTION_RULES.map(() => 1));
  });

  it.each([
    { key: cellMeetingLength.key, day: '2018-07-05', kind: 'NO_RULE' },
    { key: cellMeetingLength.key, day: '2018-07-06', kind: 'IN_FORCE' },
    { key: cellSupervisionShare.key, day: '2019-12-31', kind: 'IN_FORCE' },
    { key: cellSupervisionShare.key, day: '2020-01-01', kind: 'NO_RULE' },
    { key: reviewOrder.key, day: '2013-12-31', kind: 'IN_FORCE' },
    { key: reviewOrder.key, day: '2014-01-01', kind: 'NO_RULE' },
  ])('$key on $day: $kind', ({ key, day, kind }) => {
    expect(book.select(key, plainDate(day)).kind).toBe(kind);
  });
});

describe('numbers that a room computes with', () => {
  it('keep coverage apart from progress, as exact fractions', () => {
    expect(book.versionOn(progressAndCoverage, plainDate('2018-07-10'))!.parameters).toMatchObject({
      progress: { numerator: 'DONE_IN_YEAR', denominator: 'PLANNED_FOR_YEAR' },
      coverage: { numerator: 'ORGANISATIONS_THAT_STARTED', denominator: 'ALL_ORGANISATIONS' },
      reportedProgress: '80/100',
      reportedCoverage: '34/67',
    });
  });

  it('say which of them nobody has read in a text', () => {
    const doubtful = book.allSeries.flatMap(({ versions }) => versions).filter((v) => v.lowConfidence.length > 0);
    expect(doubtful.map(({ id }) => id)).toEqual(['IN-101']);
  });
});
