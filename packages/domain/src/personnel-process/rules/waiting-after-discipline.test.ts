import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { AskedFacts } from '../../rule/index.js';
import { waitingAfterDiscipline } from './waiting-after-discipline.js';
import type { DisciplineBeforeHigherPost } from './waiting-after-discipline.js';

const book = rulebookOf([waitingAfterDiscipline]);

const reprimanded: DisciplineBeforeHigherPost = {
  discipline: 'REPRIMAND',
  disciplinedOn: plainDate('2024-03-31'),
  consideredOn: plainDate('2026-03-31'),
};

const judgeWait = (asOf: string, facts: Partial<AskedFacts<DisciplineBeforeHigherPost>>) =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [ask(waitingAfterDiscipline, 'waited', { ...reprimanded, ...facts })],
  });

describe('a higher post after a discipline of 15 March 2021', () => {
  it.each([
    { discipline: 'REPRIMAND', consideredOn: '2023-03-14', outcome: 'NOT_MET' },
    { discipline: 'REPRIMAND', consideredOn: '2023-03-15', outcome: 'MET' },
    { discipline: 'REPRIMAND', consideredOn: '2023-03-16', outcome: 'MET' },
    { discipline: 'WARNING', consideredOn: '2024-03-14', outcome: 'NOT_MET' },
    { discipline: 'WARNING', consideredOn: '2024-03-15', outcome: 'MET' },
    { discipline: 'WARNING', consideredOn: '2024-03-16', outcome: 'MET' },
    { discipline: 'REMOVAL_FROM_POST', consideredOn: '2026-03-14', outcome: 'NOT_MET' },
    { discipline: 'REMOVAL_FROM_POST', consideredOn: '2026-03-15', outcome: 'MET' },
    { discipline: 'REMOVAL_FROM_POST', consideredOn: '2026-03-16', outcome: 'MET' },
  ] as const)('($discipline) considered on $consideredOn is $outcome', ({ discipline, consideredOn, outcome }) => {
    const facts = { discipline, disciplinedOn: plainDate('2021-03-15'), consideredOn: plainDate(consideredOn) };
    expect(judgeWait('2026-03-16', facts)).toMatchObject({ outcome, checks: [{ rule: 'PR-030' }] });
  });
});

describe('the waiting time', () => {
  it.each([
    { asOf: '2025-10-07', outcome: 'UNKNOWN', checks: [] },
    { asOf: '2025-10-08', outcome: 'MET', checks: [{ rule: 'PR-030' }] },
    { asOf: '2025-10-09', outcome: 'MET', checks: [{ rule: 'PR-030' }] },
  ])('is $outcome on $asOf', ({ asOf, outcome, checks }) => {
    expect(judgeWait(asOf, {})).toMatchObject({ outcome, checks });
  });

  it.each(Object.keys(reprimanded))('is not known without %s', (fact) => {
    expect(judgeWait('2026-04-01', { [fact]: null })).toMatchObject({ outcome: 'UNKNOWN', factsMissing: [fact] });
  });
});
