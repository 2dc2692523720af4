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

describe('two who correct one file at once, both having read the same version', () => {
  const select = async (text: string) => (await test.database.query({ text, params: [] }))[0]!;
  const outcome = 'outcome: __typename ... on StaleWrite { changedByMutation }';

  /** Sends the same correction with two names of who was meant, and says what came of them. */
  async function outcomes(mutation: string, inputs: readonly object[]) {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const answers = await meeting(
      test,
      'lock table cadre in exclusive mode',
      inputs.map((input, index) => async () => {
        const key = `${mutation} ${index}`;
        const text = `mutation ($input: ${type}!, $key: String!) { done: ${mutation}(input: $input, idempotencyKey: $key) { ${outcome} } }`;
        return test.query(text, { input, key });
      }),
    );
    return answers.map(({ data }) => data.done).toSorted((one, other) => (one.outcome < other.outcome ? -1 : 1));
  }

  it('of the person: one is done, the other one is told', async () => {
    const source = (await select(`select 'Document:' || id as id from document order by id limit 1`))['id'];
    const file = await select(`select 'Cadre:' || id as id, full_name as name, gender,
      to_char(recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as version from cadre order by id limit 1`);
    const common = {
      cadre: file['id'],
      gender: file['gender'],
      expectedVersion: file['version'],
      source,
      reason: 'Sai',
    };
    const inputs = ['một', 'hai'].map((name) => ({ ...common, fullName: `${String(file['name'])} ${name}` }));
    expect(await outcomes('cadreCorrect', inputs)).toEqual([
      { outcome: 'CadreCorrected' },
      { outcome: 'StaleWrite', changedByMutation: 'cadreCorrect' },
    ]);
  });

  it('of a membership: one is done, the other one is told', async () => {
    const source = (await select(`select 'Document:' || id as id from document order by id limit 1`))['id'];
    const stands = await select(`select 'Membership:' || id as id, status, valid_until::text as until,
      to_char(recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as version, (valid_from + 1)::text as one, (valid_from + 2)::text as two
      from membership where status = 'PROBATIONARY' and valid_until > valid_from + 10 order by id limit 1`);
    const common = { membership: stands['id'], status: stands['status'], validUntil: stands['until'] };
    const inputs = ['one', 'two'].map((day) => ({
      ...common,
      validFrom: stands[day],
      expectedVersion: stands['version'],
      source,
      reason: 'Sai',
    }));
    expect(await outcomes('membershipCorrect', inputs)).toEqual([
      { outcome: 'MembershipCorrected' },
      { outcome: 'StaleWrite', changedByMutation: 'membershipCorrect' },
    ]);
  });
});

describe('somebody whose file is opened while the unit comes to stand elsewhere', () => {
  const run = async (text: string) => test.database.inTransaction(async (tx) => tx.query({ text, params: [] }));
  const id = (unit: string) => idFromName('unit', unit);
  const move = (target: string) =>
    `update unit_link set target_id = '${id(target)}' where unit_id = '${id('p1-d05')}' and kind = 'PARENT' and valid_until is null`;
  const open = (
    name: string,
  ) => `insert into cadre (id, code, full_name, folded_name, sort_key, gender, province_id, unit_id)
    values ('${idFromName('cadre', name)}', '${name}', '${name}', '${name}', '${name}', 'FEMALE', '${id('p1')}', '${id('p1-d05')}')`;

  it.each([
    ['the move comes first', move('p1-d04'), open('meeting-1'), 'meeting-1'],
    ['the file comes first', open('meeting-2'), move('p1-d03'), 'meeting-2'],
  ])(
    'is on the rosters of all units above, on the days on which they are above, where %s',
    async (_, first, second, name) => {
      await meeting(test, first, [async () => run(second)]);
      // This unit never came back to where it stood: one period for each unit above.
      const above = `select ancestor_id::text as unit, valid_from::text as first, valid_until::text as last
      from unit_closure where unit_id = '${id('p1-d05')}' order by 1`;
      const on = `select unit_id::text as unit, valid_from::text as first, valid_until::text as last
      from cadre_roster where cadre_id = '${idFromName('cadre', name)}' order by 1`;
      const rosters = await run(on);
      expect(rosters).toEqual(await run(above));
      expect(rosters.map(({ unit }) => unit)).toContain(id(name === 'meeting-1' ? 'p1-d04' : 'p1-d03'));
    },
  );
});
