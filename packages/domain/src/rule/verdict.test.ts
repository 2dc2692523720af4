import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../kernel/index.js';
import {
  answering,
  ask,
  judge,
  reevaluate,
  rulebookOf,
  ruleId,
  ruleImpact,
  ruleQuestion,
  storedVerdict,
} from './index.js';
import type { JudgedCase, Outcome, Question, RuleMoment, Severity, VersionText, Waiver } from './index.js';

type Parameters = { readonly most: number | null };

const most = (severity: Severity) =>
  ruleQuestion<{ readonly persons: number }, Parameters>({
    facts: { persons: { vi: 'số người', en: 'persons' } },
    unit: 'PERSONS',
    severity,
    message: { vi: 'Có {observed} người, tối đa {most}.', en: 'There are {observed} persons, at most {most}.' },
    check({ persons }, { most }) {
      if (most === null) return null;
      if (persons < 0) return { undecided: ['persons'] };
      return { isMet: persons <= most, observed: persons, required: most };
    },
  });

const versionText = (id: string, from: string, until: string | null, most: number | null): VersionText<Parameters> => ({
  id,
  title: { vi: 'Số người', en: 'Persons' },
  statement: { vi: 'Không quá số người nêu.', en: 'No more than these persons.' },
  parameters: { most },
  units: { most: 'PERSONS' },
  from,
  until,
  source: { instruments: [], text: 'QĐ 50-QĐ/TW' },
  evidence: { basis: 'READ', pages: [] },
  confidence: 'HIGH',
});

const seriesOf = (key: string, versions: readonly VersionText<Parameters>[]) =>
  answering(
    { key, area: 'PL', question: { vi: 'Bao nhiêu?', en: 'How many?' }, versions },
    { most: most('BINDING'), warning: most('ADVISORY') },
  );

const first = seriesOf('planning.first', [
  versionText('PL-901', '2020-01-01', '2022-01-01', 4),
  versionText('PL-902', '2022-01-01', null, 3),
]);
const second = seriesOf('planning.second', [
  versionText('PL-911', '2021-01-01', '2023-01-01', 2),
  versionText('PL-912', '2023-01-01', null, null),
]);
const local = seriesOf('planning.local', [
  { ...versionText('PL-921', '2020-01-01', null, 1), scope: { level: ['COMMUNE'] } },
]);
const book = rulebookOf([first, second, local]);
const subject = { person: 'person-1', post: 'post-1', cycle: 'cycle-1' };
const asOf = plainDate('2022-06-01');

const leave: Waiver = {
  id: 'waiver-1',
  series: 'planning.first',
  rule: null,
  scope: { person: 'person-1', post: null, cycle: null },
  reason: { vi: 'Trường hợp đặc biệt', en: 'A special case' },
  authority: 'Ban Thường vụ Tỉnh ủy',
  document: '12-TB/TU',
  grantedOn: plainDate('2022-06-01'),
  expiresOn: plainDate('2022-07-01'),
};

const verdictOf = (questions: readonly Question[], given: Partial<JudgedCase> = {}) =>
  judge({ book, asOf, questions, subject, ...given });

const one = (persons: number | null) => ask(first, 'most', { persons });
const two = (persons: number | null) => ask(second, 'most', { persons });

describe('a verdict', () => {
  it.each<[string, readonly Question[], Outcome]>([
    ['every check is met', [one(3), two(2)], 'MET'],
    ['one is not met', [one(3), two(3)], 'NOT_MET'],
    ['one is not met and another not known', [one(null), two(3)], 'NOT_MET'],
    ['one is not known', [one(null), two(2)], 'UNKNOWN'],
    ['the facts settle nothing', [one(-1)], 'UNKNOWN'],
    ['only a warning is not met', [one(3), ask(second, 'warning', { persons: 9 })], 'MET'],
    ['only a warning is not known', [one(3), ask(second, 'warning', { persons: null })], 'MET'],
    ['nothing could be checked', [], 'UNKNOWN'],
  ])('where %s: %#', (_, questions, outcome) => {
    expect(verdictOf(questions).outcome).toBe(outcome);
  });

  it('shows a warning that is not met', () => {
    const { checks } = verdictOf([ask(second, 'warning', { persons: 9 })]);
    expect(checks).toMatchObject([{ outcome: 'NOT_MET', severity: 'ADVISORY' }]);
  });

  it('names the questions on which no rule was in force, and does not count them as met', () => {
    const verdict = verdictOf([one(3), two(2)], { asOf: plainDate('2020-12-31') });
    expect(verdict).toMatchObject({ outcome: 'MET', noRule: ['planning.second#most'] });
    expect(verdictOf([two(2)], { asOf: plainDate('2020-12-31') })).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('names a question to which the version in force does not speak', () => {
    expect(verdictOf([two(2)], { asOf: plainDate('2023-01-01') }).noRule).toEqual(['planning.second#most']);
  });

  it('is not known where the version depends on a level that is not given, and met or not where it is', () => {
    const question = ask(local, 'most', { persons: 1 });
    expect(verdictOf([question])).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['level'] });
    expect(verdictOf([question], { scope: { level: 'COMMUNE' } }).outcome).toBe('MET');
    expect(verdictOf([question], { scope: { level: 'PROVINCE' } }).noRule).toEqual(['planning.local#most']);
  });

  it('says in both languages what was seen and demanded, and what is not known', () => {
    expect(verdictOf([one(5)]).checks[0]?.message).toEqual({
      vi: 'Có 5 người, tối đa 3.',
      en: 'There are 5 persons, at most 3.',
    });
    expect(verdictOf([one(null)]).checks[0]?.message.en).toBe('Not known: persons.');
  });
});

describe('a question', () => {
  it('takes the facts that it names, each known or null, and no others', () => {
    // @ts-expect-error -- a fact of another name
    expect(ask(first, 'most', { people: 3 }).inputs).toEqual({ people: 3 });
    // @ts-expect-error -- a fact of another kind
    expect(ask(first, 'most', { persons: 'three' }).inputs).toEqual({ persons: 'three' });
    // @ts-expect-error -- a question that the series does not have
    expect(() => judge({ book, asOf, questions: [ask(first, 'least', { persons: 3 })] })).toThrow('not a question');
  });
});

describe('a waiver', () => {
  const waivedOn = (day: string, questions = [one(4)], given = leave) =>
    verdictOf(questions, { asOf: plainDate(day), waivers: [given] });

  it.each<[string, Outcome]>([
    ['2022-05-31', 'NOT_MET'],
    ['2022-06-01', 'WAIVED'],
    ['2022-06-30', 'WAIVED'],
    ['2022-07-01', 'NOT_MET'],
  ])('granted for June 2022 makes the verdict of %s %s', (day, outcome) => {
    expect(waivedOn(day).outcome).toBe(outcome);
  });

  it('is shown in the check that it frees, with the fact that the rule was not met', () => {
    expect(waivedOn('2022-06-01').checks).toMatchObject([{ outcome: 'WAIVED', observed: 4, waiver: leave }]);
  });

  it('does not make known what is not, and is not shown where the rule is met', () => {
    expect(waivedOn('2022-06-01', [one(null)]).outcome).toBe('UNKNOWN');
    expect(waivedOn('2022-06-01', [one(3)]).checks).toMatchObject([{ outcome: 'MET', waiver: null }]);
  });

  it('frees nobody else, no other rule and no other version', () => {
    expect(waivedOn('2022-06-01', [two(3)]).outcome).toBe('NOT_MET');
    expect(waivedOn('2022-06-01', [one(4)], { ...leave, scope: { ...subject, post: 'post-2' } }).outcome).toBe(
      'NOT_MET',
    );
    expect(waivedOn('2022-06-01', [one(4)], { ...leave, rule: ruleId('PL-901') }).outcome).toBe('NOT_MET');
    expect(waivedOn('2022-06-01', [one(4)], { ...leave, rule: ruleId('PL-902') }).outcome).toBe('WAIVED');
  });

  it('leaves NOT_MET where another rule is not met', () => {
    expect(waivedOn('2022-06-01', [one(4), two(3)]).outcome).toBe('NOT_MET');
  });
});

const persons = fc.option(fc.integer({ min: -1, max: 6 }));
const someDay = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(plainDate('2019-06-01'), days));

describe('a stored verdict', () => {
  it('is the same when it is drawn again from what was stored, on every day and from any facts', () => {
    fc.assert(
      fc.property(persons, persons, someDay, fc.boolean(), (left, right, day, isCommune) => {
        const questions = [one(left), two(right), ask(local, 'most', { persons: left })];
        const scope = isCommune ? { level: 'COMMUNE' as const } : {};
        const verdict = verdictOf(questions, { asOf: day, scope, waivers: [leave] });
        const again = reevaluate(JSON.parse(JSON.stringify(storedVerdict(verdict))), book);
        expect(again).toEqual({ ok: true, value: verdict });
      }),
    );
  });

  it('is drawn by the version of then, also in a book in which that version has ended', () => {
    const verdict = verdictOf([one(3)]);
    const later = book.with({ kind: 'REPEAL', repealed: ruleId('PL-902'), from: plainDate('2022-05-01') });
    const again = later.ok ? reevaluate(storedVerdict(verdict), later.value) : later;
    expect(again).toMatchObject({ ok: true, value: { outcome: 'MET' } });
  });

  it('is refused by a book without its rule, with every rule that is lacking', () => {
    const stored = storedVerdict(verdictOf([one(3), two(2)]));
    expect(reevaluate(stored, rulebookOf([local]))).toEqual({
      ok: false,
      refusals: [
        { code: 'RULE_NOT_FOUND', rule: 'PL-902' },
        { code: 'RULE_NOT_FOUND', rule: 'PL-911' },
      ],
    });
  });
});

describe('the impact of a rule', () => {
  const judgePersons = (persons: number, moment: RuleMoment) => judge({ ...moment, questions: [one(persons)] });

  it('lists whose outcome flips between two days, in the order of the population, with the checks that decide', () => {
    const before = { book, asOf: plainDate('2021-12-31') };
    const flips = ruleImpact({ before, after: { book, asOf }, population: [5, 4, 3, 4], judge: judgePersons });
    expect(flips).toMatchObject([
      { subject: 4, before: { outcome: 'MET' }, after: { outcome: 'NOT_MET', deciding: [{ rule: 'PL-902' }] } },
      { subject: 4, before: { deciding: [{ rule: 'PL-901' }] }, after: { outcome: 'NOT_MET' } },
    ]);
  });

  it('is nothing between a book and itself', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), someDay, (population, day) => {
        const moment = { book, asOf: day };
        expect(ruleImpact({ before: moment, after: moment, population, judge: judgePersons })).toEqual([]);
      }),
    );
  });
});
