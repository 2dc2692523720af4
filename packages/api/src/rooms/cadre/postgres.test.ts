import { idFromName } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { meeting } from '../../testing/meeting.js';

const test = await openTestApi();

describe('two who give the same person a file at once', () => {
  it('do not both succeed: the second is told of the first', async () => {
    const create = (code: string) => async () =>
      test.query(
        `mutation ($input: CadreCreateInput!, $key: String!) {
          created: cadreCreate(input: $input, idempotencyKey: $key) { outcome: __typename ... on RuleViolation { reasons { code } } } }`,
        {
          input: { code, fullName: 'Quàng Văn Một', gender: 'MALE', unit: `Unit:${idFromName('unit', 'p1')}` },
          key: code,
        },
      );
    const answers = await meeting(test, 'lock table cadre in exclusive mode', [create('M-1'), create('M-2')]);
    expect(
      answers.map(({ data }) => data.created).toSorted((one, other) => (one.outcome < other.outcome ? -1 : 1)),
    ).toEqual([{ outcome: 'CadreCreated' }, { outcome: 'RuleViolation', reasons: [{ code: 'POSSIBLE_DUPLICATE' }] }]);
  });
});
