import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { cellCommittee } from './cell-committee.js';

const book = rulebookOf([cellCommittee]);

const judgeCell = (asOf: string, officialMembers: number | null, committeeMembers: number | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [ask(cellCommittee, 'size', { officialMembers, committeeMembers })],
  });

describe('a cell committee', () => {
  it.each([
    { officialMembers: 8, committeeMembers: 0, outcome: 'MET' },
    { officialMembers: 8, committeeMembers: 1, outcome: 'NOT_MET' },
    { officialMembers: 9, committeeMembers: 0, outcome: 'NOT_MET' },
    { officialMembers: 9, committeeMembers: 3, outcome: 'MET' },
    { officialMembers: 10, committeeMembers: 7, outcome: 'MET' },
    { officialMembers: 29, committeeMembers: 8, outcome: 'NOT_MET' },
  ])('of $committeeMembers in a cell of $officialMembers official members is $outcome', (given) => {
    expect(judgeCell('2011-01-19', given.officialMembers, given.committeeMembers)).toMatchObject({
      outcome: given.outcome,
      checks: [{ rule: 'OR-004' }],
    });
  });

  it('is not judged the day before the Charter of the 11th congress, and is from that day on', () => {
    expect(judgeCell('2011-01-18', 9, 3).checks).toEqual([]);
    expect(judgeCell('2011-01-20', 9, 3).outcome).toBe('MET');
  });

  it.each([
    { officialMembers: null, committeeMembers: 3, missing: ['officialMembers'] },
    { officialMembers: 9, committeeMembers: null, missing: ['committeeMembers'] },
  ])('is not known to be lawful without $missing', ({ officialMembers, committeeMembers, missing }) => {
    expect(judgeCell('2020-01-01', officialMembers, committeeMembers)).toMatchObject({
      outcome: 'UNKNOWN',
      factsMissing: missing,
    });
  });
});
