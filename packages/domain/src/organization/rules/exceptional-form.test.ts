import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { exceptionalForm } from './exceptional-form.js';

const book = rulebookOf([exceptionalForm]);

interface Given {
  readonly members: number | null;
  readonly hasConsent: boolean | null;
}

const judgeForm = (asOf: string, form: 'committee' | 'subordinateCell', { members, hasConsent }: Given) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(exceptionalForm, form, { members, hasConsent })] });

const judgeSectional = (asOf: string, hasConsent: boolean | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(exceptionalForm, 'sectionalCommittee', { hasConsent })] });

describe('the consent of the superior committee', () => {
  it.each([
    { form: 'committee', members: 30, hasConsent: false, outcome: 'MET' },
    { form: 'committee', members: 29, hasConsent: false, outcome: 'NOT_MET' },
    { form: 'committee', members: 29, hasConsent: true, outcome: 'MET' },
    { form: 'subordinateCell', members: 30, hasConsent: false, outcome: 'MET' },
    { form: 'subordinateCell', members: 31, hasConsent: false, outcome: 'NOT_MET' },
    { form: 'subordinateCell', members: 31, hasConsent: true, outcome: 'MET' },
  ] as const)('$hasConsent for a $form of $members members is $outcome', ({ form, members, hasConsent, outcome }) => {
    expect(judgeForm('2015-06-01', form, { members, hasConsent })).toMatchObject({
      outcome,
      checks: [{ rule: 'OR-003' }],
    });
  });

  it('is what a sectional committee always needs', () => {
    expect(judgeSectional('2015-06-01', true).outcome).toBe('MET');
    expect(judgeSectional('2015-06-01', false).outcome).toBe('NOT_MET');
  });

  it.each([
    { asOf: '2011-01-18', checks: 0 },
    { asOf: '2011-01-19', checks: 1 },
    { asOf: '2011-01-20', checks: 1 },
    { asOf: '2026-07-25', checks: 1 },
    { asOf: '2026-07-26', checks: 0 },
    { asOf: '2026-07-27', checks: 0 },
  ])('rests on $checks rules on $asOf', ({ asOf, checks }) => {
    expect(judgeSectional(asOf, true).checks).toHaveLength(checks);
  });

  it.each([
    { members: null, hasConsent: true, missing: ['members'] },
    { members: 29, hasConsent: null, missing: ['hasConsent'] },
    { members: null, hasConsent: null, missing: ['members', 'hasConsent'] },
  ])('is not judged without $missing', ({ members, hasConsent, missing }) => {
    for (const form of ['committee', 'subordinateCell'] as const) {
      expect(judgeForm('2015-06-01', form, { members, hasConsent })).toMatchObject({
        outcome: 'UNKNOWN',
        factsMissing: missing,
      });
    }
    expect(judgeSectional('2015-06-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['hasConsent'] });
  });
});
