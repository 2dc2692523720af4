import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { grassrootsForm } from './grassroots-form.js';

const book = rulebookOf([grassrootsForm]);

const judgeForm = (asOf: string, form: 'cell' | 'committee', members: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(grassrootsForm, form, { members })] });

describe('a grassroots organisation', () => {
  it.each([
    { asOf: '2011-01-19', members: 29, cell: 'MET', committee: 'NOT_MET' },
    { asOf: '2011-01-19', members: 30, cell: 'NOT_MET', committee: 'MET' },
    { asOf: '2011-01-20', members: 31, cell: 'NOT_MET', committee: 'MET' },
    { asOf: '2026-11-22', members: 29, cell: 'MET', committee: 'NOT_MET' },
  ])('with $members members on $asOf: cell $cell, committee $committee', ({ asOf, members, cell, committee }) => {
    expect(judgeForm(asOf, 'cell', members)).toMatchObject({ outcome: cell, checks: [{ rule: 'OR-002' }] });
    expect(judgeForm(asOf, 'committee', members)).toMatchObject({ outcome: committee, checks: [{ rule: 'OR-002' }] });
  });

  it('is not judged the day before the Charter of the 11th congress', () => {
    expect(judgeForm('2011-01-18', 'committee', 30)).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it.each(['cell', 'committee'] as const)(
    'is not known to be rightly a %s where nobody counted its members',
    (form) => {
      expect(judgeForm('2020-01-01', form, null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['members'] });
    },
  );
});
