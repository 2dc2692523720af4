import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromName, plainDate } from '../kernel/index.js';
import { cite } from '../rule/index.js';
import type { PostStandard, QualificationRequirement, Requirement } from './post-standard.js';
import { LEVELS_OF_KIND } from './qualification-order.js';
import { standardGap } from './standard-gap.js';
import type { HeldQualification, PersonFile } from './standard-gap.js';

const asked = (
  kind: QualificationRequirement['kind'],
  level: QualificationRequirement['level'],
  field: string | null = null,
): Requirement => ({ kind, level, field, clause: 'Điều 5' });
const held = (
  kind: HeldQualification['kind'],
  level: HeldQualification['level'],
  more: { readonly field?: string; readonly from?: string; readonly until?: string } = {},
): HeldQualification => ({
  kind,
  level,
  field: more.field ?? null,
  counts: {
    from: plainDate(more.from ?? '2010-01-01'),
    until: more.until === undefined ? null : plainDate(more.until),
  },
});
const THEORY = asked('POLITICAL_THEORY', 'THEORY_ADVANCED');
const DEGREE = asked('PROFESSIONAL', 'DEGREE_BACHELOR');
const MONTHS: Requirement = { kind: 'MONTHS_IN_POSTS', months: 24, lowestRank: 29, clause: 'Điều 6' };

const standardOf = (
  ...groups: readonly (readonly [needed: number, ...requirements: Requirement[]])[]
): PostStandard => ({
  id: idFromName('PostStandard', 'chair'),
  holds: { from: plainDate('2018-07-01'), until: plainDate('2022-07-20') },
  source: cite('12-QĐ/TU', '2018-06-18'),
  groups: groups.map(([needed, ...requirements]) => ({ needed, requirements })),
});
const fileOf = (qualifications: readonly HeldQualification[], tenures: PersonFile['tenures'] = []): PersonFile => ({
  qualifications,
  tenures,
});
const gapOn = (file: PersonFile, standard: PostStandard, asOf = '2020-01-01') =>
  standardGap(file, standard, plainDate(asOf));

describe('a standard that holds from 1 July 2018 until 20 July 2022', () => {
  it.each([
    { asOf: '2018-06-30', judged: false },
    { asOf: '2018-07-01', judged: true },
    { asOf: '2018-07-02', judged: true },
    { asOf: '2022-07-19', judged: true },
    { asOf: '2022-07-20', judged: false },
    { asOf: '2022-07-21', judged: false },
  ])('judges on $asOf: $judged', ({ asOf, judged }) => {
    expect(gapOn(fileOf([]), standardOf([1, THEORY]), asOf) !== null).toBe(judged);
  });
});

describe('one qualification that is asked for', () => {
  it.each([
    { name: 'the same level', file: [held('POLITICAL_THEORY', 'THEORY_ADVANCED')], outcome: 'MET' },
    { name: 'a lower level', file: [held('POLITICAL_THEORY', 'THEORY_INTERMEDIATE')], outcome: 'NOT_MET' },
    { name: 'a silent file', file: [], outcome: 'UNKNOWN' },
    { name: 'entries of other kinds only', file: [held('PROFESSIONAL', 'DEGREE_DOCTOR')], outcome: 'UNKNOWN' },
  ] as const)('with $name is $outcome', ({ file, outcome }) => {
    expect(gapOn(fileOf(file), standardOf([1, THEORY]))?.outcome).toBe(outcome);
  });

  it.each([
    { asOf: '2019-12-31', outcome: 'UNKNOWN' },
    { asOf: '2020-01-01', outcome: 'MET' },
    { asOf: '2020-12-31', outcome: 'MET' },
    { asOf: '2021-01-01', outcome: 'NOT_MET' },
  ])('counts on the days on which it counts: $outcome on $asOf', ({ asOf, outcome }) => {
    const year = held('POLITICAL_THEORY', 'THEORY_ADVANCED', { from: '2020-01-01', until: '2021-01-01' });
    expect(gapOn(fileOf([year]), standardOf([1, THEORY]), asOf)?.outcome).toBe(outcome);
  });

  it.each([
    { field: 'Tiếng Anh', outcome: 'MET' },
    { field: 'Tiếng Pháp', outcome: 'NOT_MET' },
    { field: undefined, outcome: 'UNKNOWN' },
  ])('in English, with $field, is $outcome', ({ field, outcome }) => {
    const file = fileOf([held('FOREIGN_LANGUAGE', 'INDEPENDENT', field === undefined ? {} : { field })]);
    expect(gapOn(file, standardOf([1, asked('FOREIGN_LANGUAGE', 'BASIC', 'Tiếng Anh')]))?.outcome).toBe(outcome);
  });

  it('is not known with knowledge for a more senior defence group', () => {
    const file = fileOf([held('DEFENCE_SECURITY', 'DEFENCE_GROUP_2')]);
    expect(gapOn(file, standardOf([1, asked('DEFENCE_SECURITY', 'DEFENCE_GROUP_3')]))?.outcome).toBe('UNKNOWN');
  });
});

describe('24 months in a post that are asked for', () => {
  const chair = [{ rank: 29, kind: 'APPOINTED', held: { from: plainDate('2018-07-02'), until: null } }] as const;

  it.each([
    { asOf: '2020-07-01', outcome: 'NOT_MET', observed: 23 },
    { asOf: '2020-07-02', outcome: 'MET', observed: 24 },
    { asOf: '2020-07-03', outcome: 'MET', observed: 24 },
  ])('are $outcome on $asOf', ({ asOf, outcome, observed }) => {
    const gap = gapOn(fileOf([], chair), standardOf([1, MONTHS]), asOf);
    expect(gap?.groups[0]?.requirements[0]).toEqual({ requirement: MONTHS, outcome, observed });
  });

  it('are missing for somebody who held only lower posts, and not known where the file holds no post', () => {
    const lower = [{ ...chair[0], rank: 44 }];
    expect(gapOn(fileOf([], lower), standardOf([1, MONTHS]))?.outcome).toBe('NOT_MET');
    expect(gapOn(fileOf([]), standardOf([1, MONTHS]))?.outcome).toBe('UNKNOWN');
  });
});

describe('a group of which two of three are needed', () => {
  const LANGUAGE = asked('FOREIGN_LANGUAGE', 'BASIC');
  const group = standardOf([2, THEORY, DEGREE, LANGUAGE]);
  const theory = held('POLITICAL_THEORY', 'THEORY_ADVANCED');
  const degree = held('PROFESSIONAL', 'DEGREE_MASTER');
  const tooLow = [held('POLITICAL_THEORY', 'THEORY_PRIMARY'), held('PROFESSIONAL', 'DEGREE_COLLEGE')];

  it.each([
    { name: 'two met', file: [theory, degree], outcome: 'MET', missing: 0, unknown: 0 },
    { name: 'one met, the others unknown', file: [theory], outcome: 'UNKNOWN', missing: 0, unknown: 2 },
    { name: 'two missing', file: tooLow, outcome: 'NOT_MET', missing: 2, unknown: 1 },
  ])('with $name is $outcome', ({ file, outcome, missing, unknown }) => {
    const gap = gapOn(fileOf(file), group)!;
    expect(gap.outcome).toBe(outcome);
    expect([gap.missing.length, gap.unknown.length]).toEqual([missing, unknown]);
  });

  it('lists nothing as missing once it is met', () => {
    const gap = gapOn(fileOf([theory, degree, held('FOREIGN_LANGUAGE', 'BASIC')]), group)!;
    expect(gap.missing).toEqual([]);
    expect(gap.met).toHaveLength(3);
  });
});

it('names the clause of what is missing', () => {
  const gap = gapOn(fileOf([held('POLITICAL_THEORY', 'THEORY_PRIMARY')]), standardOf([1, THEORY], [1, DEGREE]))!;
  expect(gap.outcome).toBe('NOT_MET');
  expect(gap.missing.map(({ requirement, observed }) => [requirement.clause, observed])).toEqual([
    ['Điều 5', 'THEORY_PRIMARY'],
  ]);
  expect(gap.unknown.map(({ requirement }) => requirement.kind)).toEqual(['PROFESSIONAL']);
});

it('is never worse for one more qualification of a kind that the file knows, and does not depend on their order', () => {
  const worth = { NOT_MET: 0, UNKNOWN: 1, MET: 2 } as const;
  const theory = fc.constantFrom(...LEVELS_OF_KIND.POLITICAL_THEORY).map((level) => held('POLITICAL_THEORY', level));
  const degree = fc.constantFrom(...LEVELS_OF_KIND.PROFESSIONAL).map((level) => held('PROFESSIONAL', level));
  const own = fc.tuple(theory, degree, fc.array(fc.oneof(theory, degree), { maxLength: 4 }));
  const standard = standardOf([1, THEORY], [1, DEGREE]);
  fc.assert(
    fc.property(own, fc.oneof(theory, degree), ([one, other, others], more) => {
      const file = [one, other, ...others];
      const before = gapOn(fileOf(file), standard)!;
      const after = gapOn(fileOf([...file, more]), standard)!;
      expect(gapOn(fileOf(file.toReversed()), standard)?.outcome).toBe(before.outcome);
      expect(worth[after.outcome]).toBeGreaterThanOrEqual(worth[before.outcome]);
    }),
  );
});
