import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { centralCommitteeSize } from './central-committee-size.js';

const book = rulebookOf([centralCommitteeSize]);

type Committee = 'CENTRAL_AGENCIES' | 'GOVERNMENT' | 'NATIONAL_ASSEMBLY' | 'FRONT_AND_MASS';

const judgeMembers = (asOf: string, committee: Committee | null, members: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(centralCommitteeSize, 'members', { committee, members })] });

const judgeStanding = (asOf: string, committee: Committee | null, standing: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(centralCommitteeSize, 'standing', { committee, standing })] });

const judgeDeputies = (asOf: string, fullTimeDeputies: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(centralCommitteeSize, 'deputies', { fullTimeDeputies })] });

describe('a Party committee under the centre', () => {
  it.each([
    { committee: 'CENTRAL_AGENCIES', members: 39, standing: 17 },
    { committee: 'GOVERNMENT', members: 61, standing: 17 },
    { committee: 'NATIONAL_ASSEMBLY', members: 39, standing: 19 },
    { committee: 'FRONT_AND_MASS', members: 45, standing: 15 },
  ] as const)('$committee has at most $members members, $standing of them standing', (given) => {
    for (const asOf of ['2025-01-18', '2025-01-19']) {
      expect(judgeMembers(asOf, given.committee, given.members)).toMatchObject({ outcome: 'MET' });
      expect(judgeMembers(asOf, given.committee, given.members + 1).outcome).toBe('NOT_MET');
      expect(judgeStanding(asOf, given.committee, given.standing).outcome).toBe('MET');
      expect(judgeStanding(asOf, given.committee, given.standing + 1).outcome).toBe('NOT_MET');
    }
  });

  it.each([
    { fullTimeDeputies: 1, outcome: 'NOT_MET' },
    { fullTimeDeputies: 2, outcome: 'MET' },
    { fullTimeDeputies: 3, outcome: 'MET' },
    { fullTimeDeputies: 4, outcome: 'NOT_MET' },
  ])('with $fullTimeDeputies full-time deputies is $outcome', ({ fullTimeDeputies, outcome }) => {
    expect(judgeDeputies('2025-01-18', fullTimeDeputies)).toMatchObject({ outcome, checks: [{ rule: 'OR-105' }] });
  });

  it('is not judged on 17 January 2025', () => {
    expect(judgeMembers('2025-01-17', 'GOVERNMENT', 61).checks).toEqual([]);
    expect(judgeStanding('2025-01-17', 'GOVERNMENT', 17).checks).toEqual([]);
    expect(judgeDeputies('2025-01-17', 2).checks).toEqual([]);
  });

  it('is not known to be lawful without each of the facts', () => {
    expect(judgeMembers('2025-02-01', null, 39).factsMissing).toEqual(['committee']);
    expect(judgeMembers('2025-02-01', 'GOVERNMENT', null).factsMissing).toEqual(['members']);
    expect(judgeStanding('2025-02-01', null, 17).factsMissing).toEqual(['committee']);
    expect(judgeStanding('2025-02-01', 'GOVERNMENT', null).factsMissing).toEqual(['standing']);
    expect(judgeDeputies('2025-02-01', null)).toMatchObject({
      outcome: 'UNKNOWN',
      factsMissing: ['fullTimeDeputies'],
    });
  });
});
