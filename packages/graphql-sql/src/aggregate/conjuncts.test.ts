import { sql, type SQL } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { allOf, rendered } from '../statement.js';
import { atTop, conjunctsOf, knownToHold } from './conjuncts.js';

const [a, b, c] = [sql`a`, sql`b`, sql`c = ${1}`];
const joined = (conditions: readonly SQL[], by: SQL) => sql.join([...conditions], by);

describe('what a condition joins by `and`', () => {
  it.each([
    ['two conditions', sql`${a} and ${c}`, [a, c]],
    ['conditions in parentheses', sql`((${a}) and (${b}))`, [a, b]],
    ['conditions that are joined within others', allOf([a, allOf([b, allOf([c])])]), [a, b, c]],
    ['conditions joined by a fragment', joined([a, b, c], sql` and `), [a, b, c]],
    ['one condition in parentheses', sql`(${a})`, [a]],
    ['an `or` in parentheses of its own, whole', allOf([a, sql`b or ${c}`]), [a, 'b or c = $1']],
    ['text that says `or`', sql`${a} and ${sql`d = ' or '`}`, [a, `d = ' or '`]],
  ])('are %s', (_, condition, expected) => {
    const found = conjunctsOf(condition).map((each) => rendered(each).text);
    expect(found).toEqual(expected.map((each) => (typeof each === 'string' ? each : rendered(each).text)));
  });

  it.each([
    ['by `or`', sql`${a} or ${c}`],
    ['by `or` as a fragment', joined([a, c], sql` or `)],
    ['by `or` as a fragment, in parentheses', joined([sql`(${a})`, sql`(${b})`], sql` or `)],
    ['by `and` and by `or`', joined([sql`(${a}) and (${b})`, c], sql` or `)],
    ['by `and` beside an `or` that takes hold of it', sql`${sql`${a} or ${b}`} and ${c}`],
    ['and denied', sql`not (${a} and ${c})`],
    ['and asked whether it is true', sql`(${a} and ${c}) is not true`],
    ['as two ends', sql`${a} between ${b} and ${c}`],
    ['as cases', sql`case when ${a} then ${c} end`],
    ['as arguments', sql`coalesce(${joined([a, c], sql`, `)})`],
    ['by nothing at all', sql`exists (select 1)`],
  ])('is one condition where it is joined %s', (_, condition) => {
    expect(conjunctsOf(condition)).toEqual([condition]);
  });
});

describe('at the top of a `where`', () => {
  const known = knownToHold(a);

  it('a condition that is known to hold is taken bare, also among others', () => {
    expect(rendered(atTop(known)).text).toBe('(a)');
    expect(rendered(atTop(allOf([known, allOf([known, c])]))).text).toBe('((a)) and (((a)) and (c = $1))');
  });

  it('what is one way in of several, or denied, stays as it is', () => {
    for (const condition of [joined([known, c], sql` or `), sql`(${known}) is not true`])
      expect(atTop(condition)).toBe(condition);
  });
});
