import { describe, expect, it } from 'vitest';
import { idFromName, partialDate, plainDate } from '../kernel/index.js';
import { decideCreate, decidePersonCorrection, type NewFile } from './create-file.js';

const NAMESAKE = idFromName('Cadre', 'namesake');
const asked = (more: Partial<NewFile> = {}): NewFile => ({
  birthDate: partialDate('1980-05-19'),
  memberships: [],
  hasSource: true,
  otherPeople: [],
  ...more,
});
const birth = (text: string | null) => (text === null ? null : partialDate(text));
const member = (from: string, until: string | null = null) => ({
  status: 'PROBATIONARY' as const,
  from: plainDate(from),
  until: until === null ? null : plainDate(until),
});

function codesOf(file: NewFile, namesakes: readonly (string | null)[] = [], isCodeTaken = false) {
  const facts = { isCodeTaken, namesakes: namesakes.map((each) => ({ id: NAMESAKE, birthDate: birth(each) })) };
  const decided = decideCreate(facts, file);
  return decided.ok ? [] : decided.refusals.map(({ code }) => code);
}

describe('a namesake', () => {
  it.each([
    { theirs: '1980-05-18', own: '1980-05-19', expected: [] },
    { theirs: '1980-05-19', own: '1980-05-19', expected: ['POSSIBLE_DUPLICATE'] },
    { theirs: '1980-05-20', own: '1980-05-19', expected: [] },
    { theirs: '1980-05', own: '1980-05-19', expected: ['POSSIBLE_DUPLICATE'] },
    { theirs: '1980-06', own: '1980-05-19', expected: [] },
    { theirs: '1980', own: '1980', expected: ['POSSIBLE_DUPLICATE'] },
    { theirs: '1979', own: '1980', expected: [] },
    { theirs: null, own: '1980-05-19', expected: ['POSSIBLE_DUPLICATE'] },
    { theirs: '1980-05-19', own: null, expected: ['POSSIBLE_DUPLICATE'] },
  ])('born $theirs, for somebody born $own: $expected', ({ theirs, own, expected }) => {
    expect(codesOf(asked({ birthDate: birth(own) }), [theirs])).toEqual(expected);
  });

  it('stands in nobody’s way once it is said to be another person', () => {
    expect(codesOf(asked({ otherPeople: [NAMESAKE] }), ['1980-05-19'])).toEqual([]);
  });
});

describe('a birth', () => {
  it.each([
    ['1980-05-18', ['BORN_AFTER_FACT']],
    ['1980-05-19', []],
    ['1980-05-20', []],
  ])('on 19 May 1980 and a membership from %s: %j', (from, expected) => {
    expect(codesOf(asked({ memberships: [member(from)] }))).toEqual(expected);
  });

  it('in a year of which no more is known is not later than a day of that year', () => {
    expect(codesOf(asked({ birthDate: birth('1980'), memberships: [member('1980-01-01')] }))).toEqual([]);
    expect(codesOf(asked({ birthDate: birth('1980'), memberships: [member('1979-12-31')] }))).toEqual([
      'BORN_AFTER_FACT',
    ]);
  });
});

it('everything that stands in the way of a file is told at once', () => {
  const memberships = [member('2008-05-19', '2008-05-19'), member('2008-05-19'), member('2008-05-20')];
  expect(codesOf(asked({ memberships, hasSource: false }), [null], true)).toEqual([
    'CODE_TAKEN',
    'POSSIBLE_DUPLICATE',
    'PERIOD_EMPTY',
    'SOURCE_MISSING',
    'SOURCE_MISSING',
    'SOURCE_MISSING',
    'MEMBERSHIPS_OVERLAP',
  ]);
});

describe('a birth that is corrected in a file whose first fact is of 19 May 2008', () => {
  const codes = (text: string | null, firstFact: string | null = '2008-05-19', isSame = false) => {
    const decided = decidePersonCorrection(firstFact === null ? null : plainDate(firstFact), birth(text), isSame);
    return decided.ok ? [] : decided.refusals.map(({ code }) => code);
  };

  it.each([
    ['2008-05-18', []],
    ['2008-05-19', []],
    ['2008-05-20', ['BORN_AFTER_FACT']],
    ['2008', []],
    ['2009', ['BORN_AFTER_FACT']],
    [null, []],
  ])('to %s: %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('is refused where nothing would change, with whatever else is wrong, and free where there is no fact', () => {
    expect(codes('2009', '2008-05-19', true)).toEqual(['NOTHING_CHANGED', 'BORN_AFTER_FACT']);
    expect(codes('2009', null)).toEqual([]);
  });
});
