import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { communeStaff } from './commune-staff.js';

const book = rulebookOf([communeStaff]);

const judgeBodies = (asOf: string, bodies: number | null, isSpecialZone: boolean | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(communeStaff, 'bodies', { bodies, isSpecialZone })] });

const judgeStaff = (asOf: string, staff: number | null, hasPoliticalCentre: boolean | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(communeStaff, 'staff', { staff, hasPoliticalCentre })] });

describe('the bodies of a commune committee', () => {
  it.each([
    { asOf: '2025-07-01', bodies: 2, isSpecialZone: false, outcome: 'NOT_MET' },
    { asOf: '2025-07-01', bodies: 3, isSpecialZone: false, outcome: 'MET' },
    { asOf: '2025-07-02', bodies: 4, isSpecialZone: false, outcome: 'NOT_MET' },
    { asOf: '2025-07-02', bodies: 4, isSpecialZone: true, outcome: 'MET' },
    { asOf: '2025-07-02', bodies: 5, isSpecialZone: true, outcome: 'NOT_MET' },
  ])('are $bodies, special zone $isSpecialZone: $outcome on $asOf', ({ asOf, bodies, isSpecialZone, outcome }) => {
    expect(judgeBodies(asOf, bodies, isSpecialZone)).toMatchObject({ outcome, checks: [{ rule: 'OR-106' }] });
  });

  it.each([
    { staff: 14, hasPoliticalCentre: false, outcome: 'NOT_MET' },
    { staff: 15, hasPoliticalCentre: false, outcome: 'MET' },
    { staff: 17, hasPoliticalCentre: false, outcome: 'MET' },
    { staff: 18, hasPoliticalCentre: false, outcome: 'NOT_MET' },
    { staff: 20, hasPoliticalCentre: true, outcome: 'MET' },
    { staff: 21, hasPoliticalCentre: true, outcome: 'NOT_MET' },
  ])('with $staff posts, political centre $hasPoliticalCentre, warn when $outcome', (given) => {
    expect(judgeStaff('2025-07-01', given.staff, given.hasPoliticalCentre)).toMatchObject({
      outcome: 'MET',
      checks: [{ outcome: given.outcome, severity: 'ADVISORY' }],
    });
  });

  it('are not judged on 30 June 2025', () => {
    expect(judgeBodies('2025-06-30', 3, false).checks).toEqual([]);
    expect(judgeStaff('2025-06-30', 15, false).checks).toEqual([]);
  });

  it('are not judged without each of the facts', () => {
    expect(judgeBodies('2025-08-01', null, false)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['bodies'] });
    expect(judgeBodies('2025-08-01', 3, null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['isSpecialZone'] });
    expect(judgeStaff('2025-08-01', null, true).factsMissing).toEqual(['staff']);
    expect(judgeStaff('2025-08-01', 15, null).factsMissing).toEqual(['hasPoliticalCentre']);
  });
});
