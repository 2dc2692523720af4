import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { automaticRemoval } from './automatic-removal.js';
import type { DisciplineForm } from './automatic-removal.js';
import { removalProposals } from './removal-proposals.js';

const book = rulebookOf([automaticRemoval]);
const lawful = { isOverAge: false, discipline: 'NONE', isPoliticalStandardDenied: false } as const;
type Given = {
  isOverAge?: boolean | null;
  discipline?: DisciplineForm | null;
  isPoliticalStandardDenied?: boolean | null;
};
const judgeOn = (asOf: string, given: Given) => {
  const { isOverAge, discipline, isPoliticalStandardDenied } = { ...lawful, ...given };
  const questions = [
    ask(automaticRemoval, 'age', { isOverAge }),
    ask(automaticRemoval, 'discipline', { discipline }),
    ask(automaticRemoval, 'politicalStandard', { isPoliticalStandardDenied }),
  ];
  return judge({ book, asOf: plainDate(asOf), questions });
};
const groundsOn = (asOf: string, given: Given) => removalProposals(judgeOn(asOf, given)).map(({ ground }) => ground);

describe('automatic removal from the plan', () => {
  it.each([
    [{}, []],
    [{ isOverAge: true }, ['OVER_AGE']],
    [{ discipline: 'REPRIMAND' }, ['DISCIPLINE']],
    [{ discipline: 'WARNING' }, ['DISCIPLINE']],
    [{ discipline: 'EXPULSION' }, ['DISCIPLINE']],
    [{ isPoliticalStandardDenied: true }, ['STANDARD_NOT_MET']],
    [{ isOverAge: true, discipline: 'REMOVAL_FROM_POST' }, ['OVER_AGE', 'DISCIPLINE']],
  ] as const)('for %j has the grounds %j', (given, grounds) => {
    expect(groundsOn('2023-01-01', given)).toEqual(grounds);
  });

  it.each([
    ['2021-12-26', []],
    ['2021-12-27', ['DISCIPLINE']],
    ['2025-10-07', ['DISCIPLINE']],
    ['2025-10-08', []],
  ])('for a reprimand has on %s the grounds %j', (asOf, grounds) => {
    expect(groundsOn(asOf, { discipline: 'REPRIMAND' })).toEqual(grounds);
  });

  it('happens without a vote', () => {
    expect(removalProposals(judgeOn('2023-01-01', { isOverAge: true }))).toMatchObject([{ isAutomatic: true }]);
  });

  it.each(['isOverAge', 'discipline', 'isPoliticalStandardDenied'] as const)(
    'follows from nothing where %s is not known',
    (fact) => {
      const verdict = judgeOn('2023-01-01', { [fact]: null });
      expect(verdict).toMatchObject({ outcome: 'UNKNOWN', factsMissing: [fact] });
      expect(removalProposals(verdict)).toEqual([]);
    },
  );
});
