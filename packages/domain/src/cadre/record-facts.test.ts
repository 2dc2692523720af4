import { describe, expect, it } from 'vitest';
import { idFromName, plainDate } from '../kernel/index.js';
import type { FileFacts, FiledTenure, NewTenure, RecordRequest } from './file-facts.js';
import { decideCorrection, decideFactCorrection, decideRecord } from './record-facts.js';

const CHAIR = idFromName('Post', 'chair');
const COMMITTEE = idFromName('Body', 'committee');
const AN = idFromName('Cadre', 'An');
const BINH = idFromName('Cadre', 'Bình');

const days = (from: string, until: string | null) => ({
  from: plainDate(from),
  until: until === null ? null : plainDate(until),
});
const filed = (name: string, more: Partial<FiledTenure> = {}): FiledTenure => ({
  id: idFromName('Tenure', name),
  person: AN,
  place: CHAIR,
  kind: 'APPOINTED',
  held: days('2015-07-01', '2020-07-01'),
  ...more,
});
const factsOf = (more: Partial<FileFacts> = {}): FileFacts => ({
  person: AN,
  memberships: [],
  places: [
    { id: CHAIR, is: 'POST', seats: 1, exists: days('2010-01-01', '2025-07-01') },
    { id: COMMITTEE, is: 'BODY', seats: 2, exists: days('2015-06-01', '2020-06-01') },
  ],
  tenures: [],
  ...more,
});
const tenure = (from: string, until: string | null, more: Partial<NewTenure> = {}): NewTenure => ({
  place: CHAIR,
  kind: 'APPOINTED',
  ...days(from, until),
  decisionNumber: '12-QĐ/TU',
  decidedOn: plainDate(from),
  ...more,
});
const request = (more: Partial<RecordRequest>): RecordRequest => ({
  memberships: [],
  qualifications: [],
  tenures: [],
  awards: [],
  disciplines: [],
  hasSource: true,
  ...more,
});
const refusals = (facts: FileFacts, asked: Partial<RecordRequest>) => {
  const decided = decideRecord(facts, request(asked));
  return decided.ok ? [] : decided.refusals;
};
const codes = (facts: FileFacts, asked: Partial<RecordRequest>) => refusals(facts, asked).map(({ code }) => code);

describe('a tenure of somebody who held the post until 30 June 2020', () => {
  const facts = factsOf({ tenures: [filed('first')] });

  it.each([
    { from: '2020-06-30', expected: ['TENURES_OVERLAP'] },
    { from: '2020-07-01', expected: [] },
    { from: '2020-07-02', expected: [] },
  ])('from $from is refused for $expected', ({ from, expected }) => {
    expect(codes(facts, { tenures: [tenure(from, '2024-01-01')] })).toEqual(expected);
  });

  it('overlaps another one of the same request as well', () => {
    const both = [tenure('2020-07-01', '2022-01-01'), tenure('2021-12-31', '2024-01-01')];
    expect(refusals(facts, { tenures: both })).toEqual([
      { code: 'TENURES_OVERLAP', fact: 'TENURE', place: 2, tenure: null },
    ]);
  });
});

describe('a post with one seat that somebody else held until 30 June 2020', () => {
  const facts = factsOf({ tenures: [filed('other', { person: BINH })] });

  it.each([
    { from: '2020-06-30', expected: ['NO_SEAT_LEFT'] },
    { from: '2020-07-01', expected: [] },
    { from: '2020-07-02', expected: [] },
  ])('takes no second holder: from $from refused for $expected', ({ from, expected }) => {
    expect(codes(facts, { tenures: [tenure(from, '2024-01-01')] })).toEqual(expected);
  });

  it('may be acted in meanwhile', () => {
    expect(codes(facts, { tenures: [tenure('2019-01-01', '2019-06-01', { kind: 'ACTING' })] })).toEqual([]);
  });
});

describe('a body of two seats', () => {
  const member = (name: string) => filed(name, { person: idFromName('Cadre', name), place: COMMITTEE });
  const asked = tenure('2016-01-01', '2017-01-01', { place: COMMITTEE, kind: 'ELECTED' });

  it('takes a second member and no third one', () => {
    expect(codes(factsOf({ tenures: [member('1')] }), { tenures: [asked] })).toEqual([]);
    expect(refusals(factsOf({ tenures: [member('1'), member('2')] }), { tenures: [asked] })).toEqual([
      { code: 'NO_SEAT_LEFT', fact: 'TENURE', place: 1, seats: 2 },
    ]);
  });
});

describe('a post that exists from 1 January 2010 until 30 June 2025', () => {
  it.each([
    { from: '2009-12-31', until: '2012-01-01', expected: ['POST_OR_BODY_NOT_THERE'] },
    { from: '2010-01-01', until: '2012-01-01', expected: [] },
    { from: '2024-01-01', until: '2025-07-01', expected: [] },
    { from: '2024-01-01', until: '2025-07-02', expected: ['POST_OR_BODY_NOT_THERE'] },
    { from: '2024-01-01', until: null, expected: ['POST_OR_BODY_NOT_THERE'] },
  ])('is held from $from until $until: $expected', ({ from, until, expected }) => {
    expect(codes(factsOf(), { tenures: [tenure(from, until)] })).toEqual(expected);
  });
});

describe('facts that lack what they rest on', () => {
  it('are refused with every reason at once', () => {
    const found = refusals(
      factsOf({ memberships: [{ status: 'PROBATIONARY', held: days('2004-01-01', '2005-01-01') }] }),
      {
        hasSource: false,
        memberships: [{ status: 'OFFICIAL', ...days('2004-12-31', null) }],
        qualifications: [{ kind: 'POLITICAL_THEORY', level: 'DEGREE_DOCTOR', ...days('2010-01-01', '2010-01-01') }],
        tenures: [
          tenure('2011-01-01', '2012-01-01', { decisionNumber: null }),
          tenure('2013-01-01', '2012-01-01', { decidedOn: plainDate('2013-01-02') }),
        ],
        awards: [{ decisionNumber: null }],
        disciplines: [{ ...days('2014-01-01', null), decisionNumber: '5-QĐ/UBKT', decidedOn: null }],
      },
    );
    expect(found).toEqual([
      { code: 'SOURCE_MISSING', fact: 'MEMBERSHIP', place: 1 },
      { code: 'MEMBERSHIPS_OVERLAP', fact: 'MEMBERSHIP', place: 1 },
      { code: 'PERIOD_EMPTY', fact: 'QUALIFICATION', place: 1 },
      { code: 'SOURCE_MISSING', fact: 'QUALIFICATION', place: 1 },
      { code: 'LEVEL_OF_ANOTHER_KIND', fact: 'QUALIFICATION', place: 1 },
      { code: 'DECISION_MISSING', fact: 'TENURE', place: 1 },
      { code: 'PERIOD_EMPTY', fact: 'TENURE', place: 2 },
      { code: 'DECIDED_AFTER_START', fact: 'TENURE', place: 2 },
      { code: 'DECISION_MISSING', fact: 'AWARD', place: 1 },
      { code: 'DECISION_MISSING', fact: 'DISCIPLINE', place: 1 },
    ]);
  });

  it('are something: an empty request is refused', () => {
    expect(codes(factsOf(), {})).toEqual(['NOTHING_TO_RECORD']);
  });
});

describe('the correction of a tenure', () => {
  const stands = tenure('2015-07-01', '2020-07-01');
  const facts = factsOf({ tenures: [filed('first'), filed('next', { person: BINH, held: days('2020-07-01', null) })] });
  const correct = (asked: NewTenure) => {
    const decided = decideCorrection(facts, { ...asked, tenure: idFromName('Tenure', 'first') }, stands);
    return decided.ok ? [] : decided.refusals.map(({ code }) => code);
  };

  it.each([
    { until: '2020-06-30', expected: [] },
    { until: '2020-07-01', expected: ['NOTHING_CHANGED'] },
    { until: '2020-07-02', expected: ['NO_SEAT_LEFT'] },
  ])('to an end on $until is refused for $expected: it does not stand in its own way', ({ until, expected }) => {
    expect(correct(tenure('2015-07-01', until))).toEqual(expected);
  });
});

describe('a fact that is no tenure and is corrected', () => {
  const corrected = (asked: Partial<RecordRequest>, isSame = false, facts = factsOf()) => {
    const decided = decideFactCorrection(facts, request(asked), isSame);
    return decided.ok ? [] : decided.refusals.map(({ code }) => code);
  };
  const beside = factsOf({ memberships: [{ status: 'OFFICIAL', held: days('2009-05-19', null) }] });

  it.each([
    ['2009-05-18', []],
    ['2009-05-19', []],
    ['2009-05-20', ['MEMBERSHIPS_OVERLAP']],
  ])('may be a membership until %s beside one from 2009-05-19: %j', (until, expected) => {
    const memberships = [{ status: 'PROBATIONARY' as const, ...days('2008-05-19', until) }];
    expect(corrected({ memberships }, false, beside)).toEqual(expected);
  });

  it('is refused for everything that a new one would be, and where nothing would change', () => {
    const qualifications = [
      { kind: 'PROFESSIONAL' as const, level: 'BASIC' as const, ...days('2010-01-01', '2010-01-01') },
    ];
    expect(corrected({ qualifications }, true)).toEqual(['NOTHING_CHANGED', 'PERIOD_EMPTY', 'LEVEL_OF_ANOTHER_KIND']);
    expect(corrected({ awards: [{ decisionNumber: null }] })).toEqual(['DECISION_MISSING']);
    expect(corrected({ awards: [{ decisionNumber: '1-QĐ/TU' }] })).toEqual([]);
  });
});
