import { describe, expect, it } from 'vitest';
import { demoRows, seedFile } from './demo.test.data.js';

interface Case {
  readonly code: string;
  readonly rule: string;
  readonly subjects: readonly string[];
}

const cases = seedFile('demo/cases.json') as readonly Case[];

describe('the labelled cases', () => {
  it('name a rule each', () => {
    expect(cases.filter((each) => !/^[A-Z]{2}-\d{3}/.test(each.rule))).toEqual([]);
  });

  it.each([1, 2, 5])('have their rows in the demo of seed %i', (seed) => {
    const rows = demoRows(seed);
    expect(cases.flatMap((each) => each.subjects.filter((id) => !rows.has(id)))).toEqual([]);
  });

  it('label the round of 40 members with 36 ballots issued, 35 valid and 18 of low confidence', () => {
    const rows = demoRows(1);
    expect(rows.at('vote_round:case-half-low')).toMatchObject({
      members: 40,
      summoned: 40,
      present: 36,
      issued: 36,
      returned: 35,
      valid: 35,
      invalid: 0,
    });
    expect(rows.at('vote_result:case-half-low')).toMatchObject({ low: 18 });
  });
});

describe('the waivers of labelled cases', () => {
  it.each([1, 2, 5])(
    'name the person, the post and the cycle of their entry and the rule it breaks, seed %i',
    (seed) => {
      const rows = demoRows(seed);
      const waived = rows.table('waiver').map((waiver) => {
        const entry = rows.at(String(waiver['id']).replace('waiver:p1-', 'plan_entry:'));
        const slot = rows.at(entry['slot_id']);
        const given = {
          cadre: waiver['cadre_id'] ?? entry['cadre_id'],
          post: waiver['post_id'],
          cycle: waiver['cycle_id'],
        };
        expect(given).toEqual({ cadre: entry['cadre_id'], post: slot['post_id'], cycle: slot['cycle_id'] });
        const label = cases.find(({ subjects }) => subjects.includes(String(entry['id'])));
        expect(label?.rule).toBe(waiver['rule_code']);
        return [waiver['rule_code'], waiver['valid_until']];
      });
      expect(waived).toEqual([
        ['PL-030', '2025-11-20'],
        ['PL-053', '2025-06-30'],
        ['PL-023', '2024-12-16'],
      ]);
      expect(rows.table('waiver_history')).toMatchObject([{ valid_until: '2025-11-20', revocation_reason: null }]);
    },
  );
});

describe('the personas', () => {
  it('act for units of the demo', () => {
    const rows = demoRows(1);
    const personas = seedFile('demo/personas.json') as readonly { scope_unit: string }[];
    expect(personas.filter((each) => !rows.has(each.scope_unit))).toEqual([]);
  });
});
