import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { endOfDistrictLevel } from './end-of-district-level.js';

const book = rulebookOf([endOfDistrictLevel]);

const judgeDistrict = (asOf: string, standsOn: string | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [
      ask(endOfDistrictLevel, 'districtStands', { standsOn: standsOn === null ? null : plainDate(standsOn) }),
    ],
  });

const judgeSuperior = (asOf: string, superior: 'PROVINCE' | 'DISTRICT' | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(endOfDistrictLevel, 'superiorOfCommune', { superior })] });

describe('the district level', () => {
  it.each([
    { standsOn: '2025-06-29', outcome: 'MET' },
    { standsOn: '2025-06-30', outcome: 'MET' },
    { standsOn: '2025-07-01', outcome: 'NOT_MET' },
    { standsOn: '2025-07-02', outcome: 'NOT_MET' },
  ])('that is said to stand on $standsOn is $outcome', ({ standsOn, outcome }) => {
    expect(judgeDistrict('2025-07-01', standsOn)).toMatchObject({ outcome, checks: [{ rule: 'OR-023' }] });
  });

  it.each([
    { asOf: '2025-06-30', outcome: 'UNKNOWN', checks: 0 },
    { asOf: '2025-07-01', outcome: 'NOT_MET', checks: 1 },
    { asOf: '2025-07-02', outcome: 'NOT_MET', checks: 1 },
  ])('above a commune is $outcome on $asOf', ({ asOf, outcome, checks }) => {
    expect(judgeSuperior(asOf, 'DISTRICT').outcome).toBe(outcome);
    expect(judgeSuperior(asOf, 'PROVINCE').checks).toHaveLength(checks);
    expect(judgeDistrict(asOf, '2025-06-30').checks).toHaveLength(checks);
  });

  it('gives way to the province above the commune', () => {
    expect(judgeSuperior('2025-07-01', 'PROVINCE').outcome).toBe('MET');
  });

  it('is not judged where the day or the superior is not known', () => {
    expect(judgeDistrict('2025-07-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['standsOn'] });
    expect(judgeSuperior('2025-07-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['superior'] });
  });
});
