import { describe, expect, it } from 'vitest';
import { codesOf, idFromName, plainDate } from '../kernel/index.js';
import { cite } from '../rule/index.js';
import { postStandard } from './post-standard.js';
import type { RequirementGroup } from './post-standard.js';
import { LEVELS_OF_KIND, levelAnswers, levelPairs } from './qualification-order.js';
import { QUALIFICATION_LEVELS } from './vocabulary.js';

const standardOf = (groups: readonly RequirementGroup[]) =>
  postStandard({
    id: idFromName('PostStandard', 'chair'),
    holds: { from: plainDate('2018-07-01'), until: null },
    source: cite('12-QĐ/TU', '2018-06-18'),
    groups,
  });
const theory = { kind: 'POLITICAL_THEORY', level: 'THEORY_ADVANCED', field: null, clause: null } as const;

describe('a standard', () => {
  it('is taken when every group can be met', () => {
    expect(standardOf([{ needed: 1, requirements: [theory] }]).ok).toBe(true);
  });

  it('asks for something', () => {
    expect(standardOf([])).toEqual({ ok: false, refusals: [{ code: 'STANDARD_WITHOUT_REQUIREMENT' }] });
  });

  it('is refused with everything that is wrong with it at once', () => {
    const found = standardOf([
      { needed: 2, requirements: [theory] },
      { needed: 0, requirements: [{ ...theory, level: 'DEGREE_DOCTOR' }] },
      { needed: 1, requirements: [{ kind: 'MONTHS_IN_POSTS', months: 0, lowestRank: 29, clause: null }] },
    ]);
    expect(found).toEqual({
      ok: false,
      refusals: [
        { code: 'NEEDED_OUT_OF_RANGE', group: 1, needed: 2, of: 1 },
        { code: 'NEEDED_OUT_OF_RANGE', group: 2, needed: 0, of: 1 },
        { code: 'LEVEL_OF_ANOTHER_KIND', group: 2, requirement: 1 },
        { code: 'NOT_A_POSITIVE_NUMBER', group: 3, requirement: 1 },
      ],
    });
  });
});

describe('the levels of a kind', () => {
  it('are all levels of the vocabulary, those of languages and computing shared', () => {
    const listed = new Set<string>(Object.values(LEVELS_OF_KIND).flat());
    expect([...listed].toSorted()).toEqual(codesOf(QUALIFICATION_LEVELS).toSorted());
  });

  it.each([
    { held: 'THEORY_ADVANCED', required: 'THEORY_INTERMEDIATE', answer: 'YES' },
    { held: 'THEORY_INTERMEDIATE', required: 'THEORY_INTERMEDIATE', answer: 'YES' },
    { held: 'THEORY_PRIMARY', required: 'THEORY_INTERMEDIATE', answer: 'NO' },
  ] as const)('include lower ones: $held for $required is $answer', ({ held, required, answer }) => {
    expect(levelAnswers('POLITICAL_THEORY', held, required)).toBe(answer);
  });

  it('leave open whether knowledge for a more senior defence group is enough for another', () => {
    expect(levelAnswers('DEFENCE_SECURITY', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_3')).toBe('OPEN');
    expect(levelAnswers('DEFENCE_SECURITY', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_2')).toBe('NO');
  });

  it('are compared in every pair of a kind, once', () => {
    const pairs = levelPairs().map(({ kind, required, held }) => `${kind} ${required} ${held}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.length).toBe(Object.values(LEVELS_OF_KIND).reduce((sum, { length }) => sum + length * length, 0));
  });
});
