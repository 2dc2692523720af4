import { describe, expect, it } from 'vitest';
import { allRows, lookUp, type FactRow } from '../../testing/facts.js';
import { openTestApi, testDay } from '../../testing/harness.js';
import { answered, byKey, count, distinct, is, reckoned, share, type Subject } from '../../testing/reckoning.js';

const test = await openTestApi();
const genderOf = lookUp(await allRows(test.database, 'cadre'), 'gender');
const isGood = (row: FactRow) => row['grade'] === 'GOOD' || row['grade'] === 'EXCELLENT';

const subject: Subject = {
  field: 'evaluationAggregate',
  rows: (await allRows(test.database, 'evaluation')).map((row) => ({ ...row, gender: genderOf(row['cadre_id']) })),
  dimensions: {
    YEAR: (row) => row['year'],
    GRADE: (row) => row['grade'],
    SUBJECT: (row) => row['subject'],
    SCHEME: (row) => row['scheme_code'],
    UNIT: (row) => `Unit:${row['unit_id']}`,
    GENDER: (row) => row['gender'],
  },
  measures: {
    evaluations: count(),
    decided: count((row) => String(row['decided_on']) <= testDay),
    people: distinct('cadre_id'),
    goodShare: share(count(isGood), count()),
    excellentToGoodShare: share(count(is('grade', 'EXCELLENT')), count(is('grade', 'GOOD'))),
  },
};
const names = Object.keys(subject.dimensions);

describe('the statistics of evaluations', () => {
  it.each([[[]], ...names.map((name) => [[name]]), [['YEAR', 'GRADE']]])(
    'grouped by %j give every measure as the rows have it',
    async (groupBy) => {
      expect(subject.rows.length).toBeGreaterThan(1000);
      const groups = await answered(test, subject, groupBy);
      expect(groups.toSorted(byKey)).toEqual(reckoned(subject, groupBy).toSorted(byKey));
    },
  );
});
