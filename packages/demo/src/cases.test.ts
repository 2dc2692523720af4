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

describe('the personas', () => {
  it('act for units of the demo', () => {
    const rows = demoRows(1);
    const personas = seedFile('demo/personas.json') as readonly { scope_unit: string }[];
    expect(personas.filter((each) => !rows.has(each.scope_unit))).toEqual([]);
  });
});
