import { describe, expect, it } from 'vitest';
import { openScratch } from '../testing/scratch.js';
import type { Statement } from './database.js';
import { KeptPlans } from './kept-plans.js';

const limits = { texts: 2, values: 2, someValues: 1, lifetimeMs: 1_000 };

/** Plans with a clock that the test turns. */
function keeping() {
  const clock = { ms: 0 };
  const plans = new KeptPlans(limits, () => clock.ms);
  /** What is sent; under a name is what has a pace. */
  const sent = (statement: Statement) => {
    const { pace, ...rest } = plans.sent(statement);
    return { ...rest, isNamed: pace !== undefined };
  };
  const isNamed = (text: string) => sent({ text, params: [1] }).isNamed;
  const sentFor = (text: string, params: readonly unknown[], decisive = params.map((_, place) => place + 1)) =>
    sent({ text, params, decisive });
  return { clock, isNamed, sentFor, plans };
}

describe('a statement whose plan does for all values', () => {
  it('gets a name when it is asked for the second time, and keeps it', () => {
    const { isNamed } = keeping();
    expect(['a', 'a', 'a'].map(isNamed)).toEqual([false, true, true]);
  });

  it('gets none where as many have one as may within the lifetime of a connection, and gets it after that', () => {
    const { clock, isNamed } = keeping();
    ['a', 'b', 'c'].forEach(isNamed);
    expect(['a', 'b', 'c'].map(isNamed)).toEqual([true, true, false]);
    clock.ms = limits.lifetimeMs - 1;
    expect(isNamed('c')).toBe(false);
    clock.ms = limits.lifetimeMs;
    expect(isNamed('c')).toBe(true);
  });

  it('makes room for a newer one when it was used least recently', () => {
    const { clock, isNamed } = keeping();
    ['a', 'a', 'b', 'b', 'a'].forEach(isNamed);
    clock.ms = limits.lifetimeMs;
    ['c', 'c'].forEach(isNamed);
    expect([isNamed('a'), isNamed('c')]).toEqual([true, true]);
    expect(isNamed('b')).toBe(false);
  });
});

describe('a statement whose plan is made for its values', () => {
  it('is sent with the values written into it when it is asked again with the same', () => {
    const { sentFor } = keeping();
    const text = 'select $1::uuid, $2::date, $1::uuid';
    const params = ['0f8fad5b-d9cb-469f-a165-70867728950e', '2024-12-31'];
    expect(sentFor(text, params)).toEqual({ text, params, isNamed: false });
    expect(sentFor(text, params)).toEqual({
      text: "select '0f8fad5b-d9cb-469f-a165-70867728950e'::uuid, '2024-12-31'::date, '0f8fad5b-d9cb-469f-a165-70867728950e'::uuid",
      params: [],
      isNamed: true,
    });
    expect(sentFor(text, [params[0], '2025-01-01']).isNamed).toBe(false);
  });

  it('tells values apart that stand side by side', () => {
    const { sentFor } = keeping();
    sentFor('select $1, $2', ['a b', 'c']);
    expect(sentFor('select $1, $2', ['a', 'b c']).isNamed).toBe(false);
  });

  it('tells nothing from an empty text', () => {
    const { sentFor } = keeping();
    const asked = [[''], [''], [null], [null]].map((params) => sentFor('select $1', params).text);
    expect(asked).toEqual(['select $1', "select ''", 'select $1', 'select null']);
  });

  it('tells two statements with the same values apart', () => {
    const { sentFor } = keeping();
    const asked = ['a', 'b', 'a', 'b'].map((text) => sentFor(`${text} $1`, ['x']).text);
    expect(asked).toEqual(['a $1', 'b $1', "a 'x'", "b 'x'"]);
  });

  it('has numbers, truth and nothing written as they are', () => {
    const { sentFor } = keeping();
    const ask = () => sentFor('select $1, $2, $3, $10', [7, true, null, 0, 0, 0, 0, 0, 0, 'tenth']);
    ask();
    expect(ask().text).toBe("select '7', 'true', null, 'tenth'");
  });

  it('leaves alone what only looks like a parameter', () => {
    const { sentFor } = keeping();
    const text = `/* $1 */ select '$1''$1', "$1""$1", $1`;
    sentFor(text, ['x']);
    expect(sentFor(text, ['x']).text).toBe(`/* $1 */ select '$1''$1', "$1""$1", 'x'`);
  });

  it.each([["O'Neil"], ['back\\slash'], ['line\nbreak'], ['null\0byte'], ['{array}'], [['array']], ['x'.repeat(101)]])(
    'is never kept with a value that a literal might not hold as it is: %j',
    (value) => {
      const { sentFor } = keeping();
      const sent = [1, 2, 3].map(() => sentFor('select $1', [value]));
      expect(sent.map(({ isNamed, params }) => [isNamed, params])).toEqual([1, 2, 3].map(() => [false, [value]]));
    },
  );

  it('is kept with a Vietnamese name', () => {
    const { sentFor } = keeping();
    sentFor('select $1', ['Nguyễn Thị Ánh']);
    expect(sentFor('select $1', ['Nguyễn Thị Ánh']).text).toBe("select 'Nguyễn Thị Ánh'");
  });
});

describe('a statement whose plan is made for some of its values', () => {
  it('is kept with these written into it, for whatever the others are', () => {
    const { sentFor } = keeping();
    const text = 'select $1, $2, $3, $2, $1';
    const asked = (page: string) => sentFor(text, [page, 'unit', 50], [2]);
    expect(asked('a')).toEqual({ text, params: ['a', 'unit', 50], isNamed: false });
    expect(asked('b')).toEqual({ text: "select $1, 'unit', $2, 'unit', $1", params: ['b', 50], isNamed: true });
    expect(asked("O'Neil\0").params).toEqual(["O'Neil\0", 50]);
    expect(sentFor(text, ['a', 'other unit', 50], [2]).isNamed).toBe(false);
  });

  it('is not kept with a value that a literal might not hold as it is', () => {
    const { sentFor } = keeping();
    const asked = [1, 2].map(() => sentFor('select $1, $2', ['page', "O'Neil"], [2]));
    expect(asked.map(({ isNamed }) => isNamed)).toEqual([false, false]);
  });

  it('takes no room from those made for all their values, nor these from it', () => {
    const { sentFor } = keeping();
    const some = (unit: string) => [1, 2].map(() => sentFor('select $1, $2', ['page', unit], [2]).isNamed)[1];
    const all = (unit: string) => [1, 2].map(() => sentFor('select $1', [unit]).isNamed)[1];
    expect(['a', 'b'].map(some)).toEqual([true, false]);
    expect(['a', 'b', 'c'].map(all)).toEqual([true, true, false]);
  });
});

describe('a database', () => {
  const scratch = openScratch({ migrated: true });

  it('gives the same answer the first time, the second and the tenth, kept or not', async () => {
    const statement = {
      text: `select $1::text as name, $2::integer + 1 as next, $3::date - 1 as before, '$1' as mark`,
      params: ['Trà Bình', 41, '2024-12-31'],
    };
    for (const decisive of [[], [2], [1, 2, 3].slice(0, statement.params.length)]) {
      for (let time = 1; time <= 10; time += 1) {
        const [row] = await scratch.database.query({ ...statement, decisive });
        expect(row).toMatchObject({ name: 'Trà Bình', next: 42, mark: '$1' });
      }
    }
  });

  it('gives a text in bytes as a server sent it, the first time, the second and the tenth', async () => {
    const { database } = scratch;
    const asText = async (statement: Statement) => Buffer.from(String((await database.query(statement))[0]!['text']));
    const statement = { text: `select $1::text || ' – ' || $2::date as text`, params: ['Trà Bình', '2024-12-31'] };
    for (const decisive of [[], [2], [1, 2, 3].slice(0, statement.params.length)]) {
      for (let time = 1; time <= 10; time += 1) {
        const bytes = await (database.bytes?.({ ...statement, decisive }) ?? asText({ ...statement, decisive }));
        expect(Buffer.from(bytes).toString()).toBe('Trà Bình – 2024-12-31');
      }
    }
    expect(database.bytes !== undefined).toBe(database.engine === 'POSTGRES');
  });
});
