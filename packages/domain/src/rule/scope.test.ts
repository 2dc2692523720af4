import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindingOf, relateScopes } from './scope.js';
import type { CaseScope, RuleScope } from './scope.js';

const scopes: fc.Arbitrary<RuleScope> = fc.record(
  {
    level: fc.uniqueArray(fc.constantFrom('PROVINCE', 'DISTRICT', 'COMMUNE'), { minLength: 1 }),
    postClass: fc.uniqueArray(fc.constantFrom('HEAD', 'DEPUTY'), { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const cases: readonly CaseScope[] = (['PROVINCE', 'DISTRICT', 'COMMUNE', 'CELL'] as const).flatMap((level) =>
  (['HEAD', 'DEPUTY', 'MEMBER'] as const).map((postClass) => ({ level, postClass })),
);
const boundBy = (scope: RuleScope) => cases.map((one) => bindingOf(scope, one) === true);

describe('the scope of a version', () => {
  it('binds everybody where it names nothing', () => {
    expect(bindingOf({}, {})).toBe(true);
  });

  it('says no as soon as one dimension says no, and otherwise names what must be known', () => {
    const scope: RuleScope = { level: ['DISTRICT'], postClass: ['DEPUTY'] };
    expect(bindingOf(scope, { level: 'PROVINCE' })).toBe(false);
    expect(bindingOf(scope, { level: 'DISTRICT' })).toEqual(['postClass']);
    expect(bindingOf(scope, {})).toEqual(['level', 'postClass']);
  });
});

describe('two scopes', () => {
  it.each<[RuleScope, RuleScope, string]>([
    [{ level: ['DISTRICT'] }, {}, 'NARROWER'],
    [{}, { level: ['DISTRICT'] }, 'WIDER'],
    [{ level: ['DISTRICT'] }, { level: ['COMMUNE'] }, 'DISJOINT'],
    [{ level: ['DISTRICT'] }, { postClass: ['HEAD'] }, 'CROSSING'],
    [{ level: ['DISTRICT', 'COMMUNE'] }, { level: ['COMMUNE', 'DISTRICT'] }, 'SAME'],
  ])('%j lies to %j: %s', (left, right, expected) => {
    expect(relateScopes(left, right)).toBe(expected);
  });

  it('are related as the cases are that they bind', () => {
    fc.assert(
      fc.property(scopes, scopes, (left, right) => {
        const [mine, theirs] = [boundBy(left), boundBy(right)];
        const isWithin = mine.every((binds, index) => !binds || theirs[index]);
        const contains = theirs.every((binds, index) => !binds || mine[index]);
        const meet = mine.some((binds, index) => binds && theirs[index]);
        const outside = contains ? 'WIDER' : meet ? 'CROSSING' : 'DISJOINT';
        expect(relateScopes(left, right)).toBe(isWithin ? (contains ? 'SAME' : 'NARROWER') : outside);
      }),
    );
  });
});
