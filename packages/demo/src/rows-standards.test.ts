import { postStandard, REQUIREMENT_KINDS, type Requirement } from '@cadre/domain/cadre';
import { idFromName, plainDate } from '@cadre/domain/kernel';
import { cite } from '@cadre/domain/rule';
import { describe, expect, it } from 'vitest';
import { demoRows, groupBy } from './demo.test.data.js';

const rows = demoRows(1);
const groups = groupBy(rows.table('post_standard_group'), 'standard_id');
const requirements = groupBy(rows.table('post_standard_requirement'), 'group_id');

describe('the standards of the demo', () => {
  it('can all be judged by, and ask for every kind but computing', () => {
    const standards = rows.table('post_standard');
    expect(standards.length).toBeGreaterThan(90);
    for (const row of standards) {
      const found = postStandard({
        id: idFromName('PostStandard', String(row['id'])),
        holds: { from: plainDate(String(row['valid_from'])), until: null },
        source: cite(String(row['decision_number']), String(row['decided_on'])),
        groups: (groups.get(String(row['id'])) ?? []).map((group) => ({
          needed: Number(group['needed']),
          requirements: (requirements.get(String(group['id'])) ?? []).map(
            (each) => ({ ...each, lowestRank: 44 }) as unknown as Requirement,
          ),
        })),
      });
      expect(found).toMatchObject({ ok: true });
    }
    const kinds = new Set(rows.table('post_standard_requirement').map((row) => String(row['kind'])));
    const known = Object.keys(REQUIREMENT_KINDS).filter((kind) => kind !== 'INFORMATION_TECHNOLOGY');
    expect(kinds).toEqual(new Set(known));
  });
});

describe('awards and disciplines of the demo', () => {
  it.each(['award', 'discipline'])('are some, and no %s is recorded before its day', (table) => {
    const all = rows.table(table);
    expect(all.length).toBeGreaterThan(10);
    const day = table === 'award' ? 'awarded_on' : 'decided_on';
    expect(all.filter((row) => String(row['recorded_from']) <= String(row[day]))).toEqual([]);
  });
});

describe('evaluations of the demo', () => {
  const all = rows.table('evaluation');

  it('are of 2017 to 2024, each once for a person, a year and a subject, by a scale of its year', () => {
    expect(new Set(all.map((row) => row['year']))).toEqual(new Set([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]));
    const keys = all.map((row) => [row['cadre_id'], row['year'], row['subject']].join());
    expect(new Set(keys).size).toBe(all.length);
    const wrong = all.filter((row) => row['scheme_code'] !== (Number(row['year']) < 2018 ? 'EV-002' : 'EV-005'));
    expect(wrong).toEqual([]);
  });

  it('are decided on the day of the notice that they rest on, none after the day of the demo, and recorded later', () => {
    const wrong = all.filter((row) => {
      const { decided_on: decided, document_id: document, recorded_from: recorded, year } = row;
      const isInTime = String(decided) >= `${Number(year)}-12-12` && String(decided) <= '2024-12-31';
      return rows.at(document)['issued_on'] !== decided || !isInTime || String(recorded) <= String(decided);
    });
    expect(wrong).toEqual([]);
  });

  it('are of every grade, and of some people a year is missing', () => {
    const grades = new Set(all.map((row) => row['grade']));
    expect(grades).toEqual(new Set(['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED']));
    const member = all.filter((row) => row['subject'] === 'PARTY_MEMBER');
    const years = [...groupBy(member, 'cadre_id').values()].map((own) => own.map((row) => Number(row['year'])));
    const withGap = years.filter((own) => Math.max(...own) - Math.min(...own) >= own.length);
    expect(withGap.length).toBeGreaterThan(100);
  });
});
