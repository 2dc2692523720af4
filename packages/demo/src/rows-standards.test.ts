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
