import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { blocCommittees } from './bloc-committees.js';

const book = rulebookOf([blocCommittees]);

const enough = { partyMembers: 30, frontAndMassMembers: 30, governmentMembers: 104, committees: 3 };

const judgeBlocs = (asOf: string, given: { readonly [Name in keyof typeof enough]?: number | null }) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(blocCommittees, 'number', { ...enough, ...given })] });

describe('the bloc committees of a district', () => {
  it.each([
    { partyMembers: 30, frontAndMassMembers: 30, committees: 3, outcome: 'MET' },
    { partyMembers: 30, frontAndMassMembers: 30, committees: 2, outcome: 'NOT_MET' },
    { partyMembers: 29, frontAndMassMembers: 30, committees: 2, outcome: 'MET' },
    { partyMembers: 30, frontAndMassMembers: 29, committees: 2, outcome: 'MET' },
    { partyMembers: 30, frontAndMassMembers: 29, committees: 3, outcome: 'NOT_MET' },
  ])('are $committees with $partyMembers and $frontAndMassMembers members: $outcome', ({ outcome, ...given }) => {
    expect(judgeBlocs('2012-06-01', given)).toMatchObject({ outcome, checks: [{ rule: 'OR-021' }] });
  });

  it('come to 47 where 11 of 18 districts have enough members in each bloc', () => {
    const required = (partyMembers: number) => Number(judgeBlocs('2012-06-01', { partyMembers }).checks[0]?.required);
    expect(11 * required(30) + 7 * required(29)).toBe(47);
  });

  it.each([
    { asOf: '2011-01-18', checks: 0 },
    { asOf: '2011-01-19', checks: 1 },
    { asOf: '2011-01-20', checks: 1 },
  ])('rest on $checks rules on $asOf', ({ asOf, checks }) => {
    expect(judgeBlocs(asOf, {}).checks).toHaveLength(checks);
  });

  it.each(['partyMembers', 'frontAndMassMembers', 'governmentMembers', 'committees'])(
    'are not known to be right without %s',
    (missing) => {
      expect(judgeBlocs('2012-06-01', { [missing]: null })).toMatchObject({
        outcome: 'UNKNOWN',
        factsMissing: [missing],
      });
    },
  );
});
