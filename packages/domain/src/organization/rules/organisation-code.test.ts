import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { organisationCode } from './organisation-code.js';

const book = rulebookOf([organisationCode]);

const judgeCode = (asOf: string, code: string | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(organisationCode, 'form', { code })] });

describe('the code of a Party organisation', () => {
  it.each([
    { code: '38.168.053.000.001', outcome: 'MET' },
    { code: '38168053000001', outcome: 'NOT_MET' },
    { code: '38.168.053.001', outcome: 'NOT_MET' },
    { code: '38.168.053.000.0012', outcome: 'NOT_MET' },
    { code: '38.16A.053.000.001', outcome: 'NOT_MET' },
    { code: '', outcome: 'NOT_MET' },
  ])('"$code" is $outcome', ({ code, outcome }) => {
    expect(judgeCode('2026-07-26', code)).toMatchObject({ outcome, checks: [{ rule: 'OR-025' }] });
  });

  it('agrees with the example, the digits and the filler that the rule itself gives', () => {
    const parameters = book.versionOn(organisationCode, plainDate('2026-07-26'))!.parameters;
    expect(parameters.groups.reduce((sum, group) => sum + group, 0)).toBe(parameters.digits);
    expect(parameters.example.split('.')[3]).toBe(parameters.noSubordinateCommittee);
    expect(judgeCode('2026-07-26', parameters.example).outcome).toBe('MET');
  });

  it.each([
    { asOf: '2026-07-25', checks: 0 },
    { asOf: '2026-07-26', checks: 1 },
    { asOf: '2026-07-27', checks: 1 },
  ])('rests on $checks rules on $asOf', ({ asOf, checks }) => {
    expect(judgeCode(asOf, '38.168.053.000.001').checks).toHaveLength(checks);
  });

  it('is not judged where it is not known', () => {
    expect(judgeCode('2026-08-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['code'] });
  });
});
