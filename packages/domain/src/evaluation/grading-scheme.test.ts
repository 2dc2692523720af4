import { describe, expect, it } from 'vitest';
import { rulebookOf } from '../rule/index.js';
import { gradeLabel, schemeOf, SCHEMES_WORDED } from './grading-scheme.js';
import { EVALUATION_RULES } from './rules/rules.js';
import { GRADES, type EvaluationSubject, type Grade } from './vocabulary.js';

const book = rulebookOf(EVALUATION_RULES);
const schemeIn = (year: number, subject: EvaluationSubject) => schemeOf(year, subject, book)?.rule ?? null;

describe('the grading scheme of a year', () => {
  it.each([
    { year: 2007, member: null, servant: null },
    { year: 2008, member: 'EV-002', servant: null },
    { year: 2017, member: 'EV-002', servant: null },
    { year: 2018, member: 'EV-005', servant: 'EV-005' },
    { year: 2025, member: 'EV-005', servant: 'EV-005' },
  ])('is for $year that of $member for members, of $servant for civil servants', ({ year, member, servant }) => {
    expect([schemeIn(year, 'PARTY_MEMBER'), schemeIn(year, 'CIVIL_SERVANT')]).toEqual([member, servant]);
  });

  it('has four grades of a person, none of an organisation', () => {
    expect(schemeOf(2017, 'PARTY_MEMBER', book)?.grades).toEqual(['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED']);
    expect(schemeOf(2018, 'PARTY_MEMBER', book)?.grades).toEqual(['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED']);
  });
});

describe('the words of a grade', () => {
  it('are those of the scheme of its year', () => {
    expect(gradeLabel('GOOD', schemeIn(2017, 'PARTY_MEMBER')).vi).toBe('Đủ tư cách, hoàn thành tốt nhiệm vụ');
    expect(gradeLabel('GOOD', schemeIn(2018, 'PARTY_MEMBER')).vi).toBe('Hoàn thành tốt nhiệm vụ');
  });

  it('are given for grades of the scheme only, and for all of them', () => {
    for (const [rule, wording] of SCHEMES_WORDED) {
      const version = book.find({ area: 'EV' }).find((entry) => entry.version.id === rule)?.version;
      expect(version?.parameters['grades']).toEqual(Object.keys(wording));
    }
  });

  it('belong to every code of a scale of the rulebook', () => {
    const scale = EVALUATION_RULES.find(({ key }) => key === 'evaluation.grading-scale')!;
    const codes = scale.versions.flatMap(({ parameters }) => parameters['grades'] as readonly Grade[]);
    expect(new Set(codes)).toEqual(new Set(Object.keys(GRADES)));
  });
});
