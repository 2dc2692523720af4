import { describe, expect, it } from 'vitest';
import { bug, partialDate, plainDate } from '../kernel/index.js';
import { answering, cite, publishedBook, publishVersion, rulebookOf, ruleId, ruleQuestion } from './index.js';
import type { PublicationRefusal, PublicationRequest, PublishedDocument, PublishedText, RuleScope } from './index.js';

type Numbers = {
  readonly most: number;
  readonly share: string;
  readonly forms: readonly string[];
  readonly upTo: number | null;
};

const label = { vi: 'Số người tối đa', en: 'Most persons' };
const persons = answering<Numbers, never>(
  {
    key: 'planning.persons',
    area: 'PL',
    question: { vi: 'Bao nhiêu người?', en: 'How many persons?' },
    versions: (['2021-12-27', '2025-10-08'] as const).map((from, index) => ({
      id: `PL-90${index + 1}`,
      title: label,
      statement: label,
      parameters: { most: 3 + index, share: '>= 2/3', forms: ['CENSURE', 'WARNING'], upTo: index === 0 ? null : 5 },
      units: { most: 'PERSONS', share: 'SHARE', forms: 'CODE', upTo: 'PERSONS' },
      from,
      until: index === 0 ? '2025-10-08' : null,
      source: { instruments: [cite('QĐ 50-QĐ/TW', '2021-12-27')], text: 'QĐ 50-QĐ/TW' },
      evidence: { basis: 'READ', pages: [] },
      confidence: 'HIGH',
    })),
  },
  {
    persons: ruleQuestion<{ readonly persons: number }, Numbers>({
      facts: { persons: label },
      unit: 'PERSONS',
      message: { vi: '{observed}', en: '{observed}' },
      check: ({ persons: observed }, { most }) => ({ isMet: observed <= most, observed, required: most }),
    }),
  } as never,
);
const book = rulebookOf([persons]);
const on = plainDate;

const paper: PublishedDocument = {
  number: '200-QĐ/TW',
  issuedOn: partialDate('2026-11-20'),
  effectiveFrom: on('2027-01-01'),
  effectiveUntil: null,
};
const parameters = {
  most: { name: 'most', value: '2', unit: 'PERSONS' },
  share: { name: 'share', value: '> 1/2', unit: 'SHARE' },
  forms: { name: 'forms', value: '["WARNING"]', unit: 'CODE' },
  upTo: { name: 'upTo', value: null, unit: 'PERSONS' },
} as const;
const textOf = (given: Partial<PublishedText> = {}): PublishedText => ({
  id: ruleId('PL-903'),
  series: 'planning.persons',
  title: label,
  statement: label,
  parameters: Object.values(parameters),
  scope: {},
  severity: 'BINDING',
  ...given,
});
const replacing = (text: Partial<PublishedText> = {}, from = '2027-01-01'): PublicationRequest => ({
  kind: 'REPLACE',
  replaced: ruleId('PL-902'),
  from: on(from),
  text: textOf(text),
  clause: 'Điều 5',
  note: null,
});

const published = (
  request: PublicationRequest,
  { document = paper, atOnce = [] }: { document?: PublishedDocument | null; atOnce?: readonly string[] } = {},
) => publishVersion(request, { document, book, judgedAtOnce: new Set(atOnce) });
type Given = Parameters<typeof published>;
const codesOf = (...given: Given) => {
  const result = published(...given);
  return result.ok ? [] : result.refusals.map(({ code }) => code);
};

describe('a version that replaces another from 1 January 2027', () => {
  const result = published(replacing());
  const made = result.ok ? result.value : bug(JSON.stringify(result.refusals));

  it.each([
    ['2026-12-31', 'PL-902'],
    ['2027-01-01', 'PL-903'],
    ['2027-01-02', 'PL-903'],
  ])('is asked on %s: %s holds', (day, id) => {
    expect(made.book.versionOn(persons, on(day))?.id).toBe(id);
  });

  it('says what it rests on, and no more than that it was read by who publishes', () => {
    expect(made.book.rule(ruleId('PL-903'))?.version).toMatchObject({
      parameters: { most: 2, share: '> 1/2', forms: ['WARNING'], upTo: null },
      source: { instruments: [cite('200-QĐ/TW', '2026-11-20', 'Điều 5')], text: '200-QĐ/TW, Điều 5' },
      evidence: { basis: 'READ', pages: ['200-QĐ/TW, Điều 5'] },
      confidence: 'MEDIUM',
      lowConfidence: [],
    });
  });

  it('leaves the book that it was published in as it was', () => {
    expect(book.versionOn(persons, on('2027-01-01'))?.id).toBe('PL-902');
  });
});

describe('a version that nobody may publish', () => {
  const changed = (name: keyof typeof parameters, value: string | null) =>
    replacing({ parameters: Object.values({ ...parameters, [name]: { ...parameters[name], value } }) });

  it.each<[name: string, request: PublicationRequest, codes: readonly PublicationRefusal['code'][]]>([
    ['has an id that is taken', replacing({ id: ruleId('PL-901') }), ['RULE_ID_TAKEN']],
    ['is of another series', replacing({ series: 'planning.nothing' }), ['VERSION_OF_OTHER_SERIES']],
    ['begins when the other one did', replacing({}, '2025-10-08'), ['NOT_IN_FORCE_BEFORE', 'DOCUMENT_NOT_IN_FORCE']],
    [
      'lacks a parameter',
      replacing({ parameters: [parameters.most, parameters.share, parameters.forms] }),
      ['PARAMETER_DIFFERS'],
    ],
    ['has text where a number stood', changed('most', 'two'), ['PARAMETER_DIFFERS']],
    ['has a share that is no comparison', changed('share', '2/3'), ['PARAMETER_DIFFERS']],
    ['divides by nothing', changed('share', '>= 2/0'), ['PARAMETER_DIFFERS']],
    ['has nothing where every version says something', changed('most', null), ['PARAMETER_DIFFERS']],
    ['has a list of nothing where there was always something', changed('forms', '[]'), ['PARAMETER_DIFFERS']],
    ['has broken JSON', changed('forms', '["WARNING"'), ['PARAMETER_DIFFERS']],
    ['has a code that no version has', changed('forms', '["EXILE"]'), ['CODE_NOT_KNOWN']],
    ['has a number below nought', changed('most', '-1'), ['NUMBER_OUT_OF_RANGE']],
    ['has a number that is mistyped', changed('most', '200000'), ['NUMBER_OUT_OF_RANGE']],
    [
      'counts in another unit',
      replacing({ parameters: Object.values({ ...parameters, most: { ...parameters.most, unit: 'POSTS' } }) }),
      ['PARAMETER_UNIT_DIFFERS'],
    ],
    [
      'has a parameter that no question reads',
      replacing({ parameters: [...Object.values(parameters), { name: 'least', value: '1', unit: 'PERSONS' }] }),
      ['PARAMETER_NOT_KNOWN'],
    ],
  ])('%s', (_name, request, codes) => {
    expect(codesOf(request)).toEqual(codes);
  });

  it('is refused with every reason at once', () => {
    const request = replacing(
      { id: ruleId('PL-901'), parameters: [{ ...parameters.most, unit: 'POSTS' }] },
      '2025-10-08',
    );
    expect(codesOf(request, { document: null })).toEqual([
      'RULE_ID_TAKEN',
      'NOT_IN_FORCE_BEFORE',
      'PARAMETER_DIFFERS',
      'PARAMETER_DIFFERS',
      'PARAMETER_DIFFERS',
      'PARAMETER_UNIT_DIFFERS',
      'DOCUMENT_MISSING',
    ]);
  });

  it('joins a series while another version holds, or before the first that the series was written for', () => {
    const adding = (from: string, until: string | null): PublicationRequest => ({
      kind: 'ADD',
      text: textOf(),
      from: on(from),
      until: until === null ? null : on(until),
      clause: 'Điều 5',
      note: null,
    });
    expect(codesOf(adding('2027-01-01', null))).toEqual(['VERSIONS_OVERLAP']);
    expect(codesOf(adding('2021-12-26', '2021-12-27'))).toEqual(['STARTS_BEFORE_SERIES', 'DOCUMENT_NOT_IN_FORCE']);
  });
});

describe('the document of a version from 1 January 2027', () => {
  it.each<[string, Partial<PublishedDocument>, readonly PublicationRefusal['code'][]]>([
    ['in force the day after', { effectiveFrom: on('2027-01-02') }, ['DOCUMENT_NOT_IN_FORCE']],
    ['in force on the day', { effectiveFrom: on('2027-01-01') }, []],
    ['in force the day before', { effectiveFrom: on('2026-12-31') }, []],
    [
      'over on the day',
      { effectiveFrom: on('2026-01-01'), effectiveUntil: on('2027-01-01') },
      ['DOCUMENT_NOT_IN_FORCE'],
    ],
    ['in force nobody knows since when', { effectiveFrom: null }, ['DOCUMENT_DAYS_NOT_KNOWN']],
    ['without a number', { number: null }, ['DOCUMENT_WITHOUT_NUMBER']],
  ])('is %s', (_name, given, codes) => {
    expect(codesOf(replacing(), { document: { ...paper, ...given } })).toEqual(codes);
  });
});

describe('a series that is judged for many at once', () => {
  const atOnce = ['planning.persons'];
  const scope: RuleScope = { level: ['DISTRICT'] };

  it('takes a version of the scope and the severity that it knows, and no other', () => {
    expect(codesOf(replacing(), { atOnce })).toEqual([]);
    expect(codesOf(replacing({ scope, severity: 'ADVISORY' }), { atOnce })).toEqual([
      'SCOPE_NOT_JUDGED',
      'SEVERITY_NOT_JUDGED',
    ]);
  });

  it('is the only one that minds', () => {
    expect(codesOf(replacing({ scope, severity: 'ADVISORY' }))).toEqual([]);
  });
});

describe('the book with what was published', () => {
  const change = (() => {
    const result = published(replacing());
    return result.ok ? result.value.change : bug('refused');
  })();
  const repeal = { kind: 'REPEAL', repealed: ruleId('PL-903'), from: on('2028-01-01') } as const;
  const both = [
    { revision: 1, change },
    { revision: 2, change: repeal },
  ];

  it('has every change in the order of revisions, however they are given', () => {
    for (const given of [both, both.toReversed()]) {
      const made = publishedBook(book, given);
      const at = (day: string) => (made.ok ? (made.value.versionOn(persons, on(day))?.id ?? null) : bug('refused'));
      expect([at('2026-12-31'), at('2027-01-01'), at('2027-12-31'), at('2028-01-01')]).toEqual([
        'PL-902',
        'PL-903',
        'PL-903',
        null,
      ]);
    }
  });

  it('is no book where the code brings what was published already: the first that does not apply is named', () => {
    const released = publishedBook(book, [{ revision: 1, change }]);
    const code = released.ok ? released.value : bug('refused');
    expect(publishedBook(code, both)).toMatchObject({
      ok: false,
      refusals: [
        {
          code: 'PUBLICATION_DOES_NOT_APPLY',
          revision: 1,
          reasons: [{ code: 'RULE_ID_TAKEN' }, { code: 'NOT_IN_FORCE_BEFORE' }],
        },
      ],
    });
  });
});
