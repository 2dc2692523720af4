import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/index.js';
import { answering, grantWaiver, rulebookOf, ruleId, ruleQuestion, ruleSeries } from './index.js';
import type { VersionText, DecidingDocument, WaiverRequest } from './index.js';

const versionText = (id: string, from: string, until: string | null): VersionText<Record<string, never>> => ({
  id,
  title: { vi: 'Số người', en: 'Persons' },
  statement: { vi: 'Có người.', en: 'There is somebody.' },
  parameters: {},
  units: {},
  from,
  until,
  source: { instruments: [], text: 'QĐ 50-QĐ/TW' },
  evidence: { basis: 'READ', pages: [] },
  confidence: 'HIGH',
});
const anybody = ruleQuestion<{ readonly persons: number }, Record<string, never>>({
  facts: { persons: { vi: 'số người', en: 'persons' } },
  unit: 'PERSONS',
  message: { vi: 'Có {observed} người.', en: 'There are {observed} persons.' },
  check: ({ persons }) => ({ isMet: persons > 0, observed: persons, required: 1 }),
});
const text = (key: string, ...versions: VersionText<Record<string, never>>[]) =>
  ({ key, area: 'PL', question: { vi: 'Bao nhiêu?', en: 'How many?' }, versions }) as const;
const book = rulebookOf([
  answering(
    text(
      'planning.judged',
      versionText('PL-901', '2020-01-01', '2022-01-01'),
      versionText('PL-902', '2022-01-01', null),
    ),
    { anybody },
  ),
  answering(text('planning.warning', { ...versionText('PL-911', '2020-01-01', null), severity: 'ADVISORY' }), {
    anybody,
  }),
  ruleSeries(text('planning.told', versionText('PL-921', '2020-01-01', null))),
]);

const request: WaiverRequest = {
  series: 'planning.judged',
  rule: null,
  scope: { person: 'cadre-1', post: 'post-1', cycle: null },
  reason: { vi: 'Trường hợp đặc biệt', en: 'A special case' },
  authority: 'Ban Thường vụ Tỉnh ủy',
  grantedOn: plainDate('2023-09-01'),
  expiresOn: null,
};
const paper: DecidingDocument = { number: '12-TB/TU', effectiveFrom: plainDate('2019-01-01'), effectiveUntil: null };

const codes = (given: Partial<WaiverRequest>, document: DecidingDocument | null = paper) => {
  const granted = grantWaiver({ ...request, ...given }, document, book);
  return granted.ok ? [] : granted.refusals.map(({ code }) => code);
};

describe('a waiver', () => {
  it('is granted by a document, whose number it names', () => {
    expect(grantWaiver(request, paper, book)).toEqual({ ok: true, value: { ...request, document: '12-TB/TU' } });
  });

  it.each([
    { name: 'no series', given: { series: 'planning.no-such-rule' }, expected: ['SERIES_NOT_FOUND'] },
    { name: 'no version', given: { rule: ruleId('PL-999') }, expected: ['RULE_NOT_FOUND'] },
    { name: 'a version of another series', given: { rule: ruleId('PL-911') }, expected: ['RULE_OF_OTHER_SERIES'] },
    {
      name: 'a rule that is told and not computed',
      given: { series: 'planning.told' },
      expected: ['NOTHING_TO_WAIVE'],
    },
    { name: 'a rule that only warns', given: { series: 'planning.warning' }, expected: ['NOTHING_TO_WAIVE'] },
  ])('is refused for $name', ({ given, expected }) => {
    expect(codes(given)).toEqual(expected);
  });

  it.each([
    { rule: 'PL-901', from: '2021-12-31', until: null, expected: [] },
    { rule: 'PL-901', from: '2022-01-01', until: null, expected: ['RULE_NOT_IN_FORCE'] },
    { rule: 'PL-902', from: '2021-06-01', until: '2022-01-01', expected: ['RULE_NOT_IN_FORCE'] },
    { rule: 'PL-902', from: '2021-06-01', until: '2022-01-02', expected: [] },
    { rule: null, from: '2019-06-01', until: '2020-01-01', expected: ['RULE_NOT_IN_FORCE'] },
    { rule: null, from: '2019-06-01', until: '2020-01-02', expected: [] },
  ])('of $rule from $from until $until is answered with $expected', ({ rule, from, until, expected }) => {
    const days = { grantedOn: plainDate(from), expiresOn: until === null ? null : plainDate(until) };
    expect(codes({ ...days, rule: rule === null ? null : ruleId(rule) })).toEqual(expected);
  });
});

describe('the document of a waiver', () => {
  it.each([
    ['2023-08-31', ['DOCUMENT_NOT_IN_FORCE']],
    ['2023-09-01', []],
    ['2023-12-31', []],
    ['2024-01-01', ['DOCUMENT_NOT_IN_FORCE']],
  ])('in force from 1 September to 31 December 2023 is answered for a grant on %s with %j', (day, expected) => {
    const document = { ...paper, effectiveFrom: plainDate('2023-09-01'), effectiveUntil: plainDate('2024-01-01') };
    expect(codes({ grantedOn: plainDate(day) }, document)).toEqual(expected);
  });

  it('is needed', () => {
    expect(codes({}, null)).toEqual(['DOCUMENT_MISSING']);
  });

  it('must be known to be in force, and must have a number', () => {
    expect(codes({}, { number: null, effectiveFrom: null, effectiveUntil: null })).toEqual([
      'DOCUMENT_WITHOUT_NUMBER',
      'DOCUMENT_DAYS_NOT_KNOWN',
    ]);
  });

  it('is told beside everything else', () => {
    expect(codes({ expiresOn: request.grantedOn, series: 'planning.no-such-rule' }, null)).toEqual([
      'WAIVER_NEVER_HOLDS',
      'SERIES_NOT_FOUND',
      'DOCUMENT_MISSING',
    ]);
  });
});
