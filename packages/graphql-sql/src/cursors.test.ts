import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { keyOf, openLeague, values } from './testing/league.js';
import { walk, type AskedKey } from './testing/walk.js';

interface Someone {
  readonly key: string;
  readonly name: string;
  readonly age: number | null;
  readonly bornOn: string | null;
  readonly isCaptain: boolean;
  readonly steps: number;
}

/** Thirty people with ties in every key and empty values in those that may be empty. */
const people: readonly Someone[] = Array.from({ length: 30 }, (_, index) => ({
  key: keyOf('person', (index * 7) % 30),
  name: `p${String(index).padStart(2, '0')}`,
  age: index % 4 === 0 ? null : 20 + (index % 3),
  bornOn: index % 5 === 0 ? null : `199${index % 2}-02-0${1 + (index % 3)}`,
  isCaptain: index % 3 === 0,
  steps: [2 ** 40, -1, 0, 2 ** 40][index % 4]!,
}));

const row = (each: Someone) =>
  values(each.key, keyOf('team', 1), each.name, each.name, 'KEEPER', each.age, each.bornOn, each.isCaptain, each.steps);

const league = openLeague();
beforeAll(async () => {
  await league.run(
    `insert into region values ${values(keyOf('region', 1), 'North', 1)};
    insert into team values ${values(keyOf('team', 1), keyOf('region', 1), 'Ants', 1, null, null, '2020-01-01')}`,
  );
  await league.run(`insert into person values ${people.map(row).join(', ')}`);
});

const keys = {
  NAME: (each: Someone) => each.name,
  AGE: (each: Someone) => each.age,
  BORN_ON: (each: Someone) => each.bornOn,
  CAPTAIN: (each: Someone) => each.isCaptain,
  STEPS: (each: Someone) => each.steps,
};

/** The order as the promise has it: key after key, empty values last in both directions, the id at the end. */
function inOrder(orderBy: readonly AskedKey[]): readonly string[] {
  const compare = (left: Someone, right: Someone): number => {
    for (const { field, direction } of orderBy) {
      const [a, b] = [keys[field as keyof typeof keys](left), keys[field as keyof typeof keys](right)];
      if (a === b) continue;
      if (a === null || b === null) return a === null ? 1 : -1;
      return a < b === (direction !== 'DESC') ? -1 : 1;
    }
    return left.key < right.key ? -1 : 1;
  };
  return people.toSorted(compare).map((each) => each.name);
}

const orders = fc.array(
  fc.record({
    field: fc.constantFrom(...Object.keys(keys)),
    direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('walking a list from page to page', () => {
  it.each(['forward', 'backward'] as const)(
    '%s gives every row exactly once, in order, whatever the order and the size of the page',
    async (direction) => {
      await fc.assert(
        fc.asyncProperty(orders, fc.integer({ min: 1, max: 31 }), async (orderBy, size) => {
          expect(await walk(league, orderBy, size, direction)).toEqual(inOrder(orderBy));
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each<{ name: string; orderBy: AskedKey[] }>([
    { name: 'a key with empty values from the smallest up', orderBy: [{ field: 'AGE', direction: 'ASC' }] },
    { name: 'a key with empty values from the largest down', orderBy: [{ field: 'AGE', direction: 'DESC' }] },
    {
      name: 'two keys with empty values in opposite directions',
      orderBy: [
        { field: 'AGE', direction: 'DESC' },
        { field: 'BORN_ON', direction: 'ASC' },
      ],
    },
    {
      name: 'keys without empty values in opposite directions',
      orderBy: [
        { field: 'CAPTAIN', direction: 'DESC' },
        { field: 'STEPS', direction: 'ASC' },
      ],
    },
    { name: 'a key that is the same for everyone', orderBy: [{ field: 'TEAM', direction: 'DESC' }] },
  ])('one row at a time works by $name', async ({ orderBy }) => {
    const expected = orderBy[0]!.field === 'TEAM' ? inOrder([]) : inOrder(orderBy);
    expect(await walk(league, orderBy, 1, 'forward')).toEqual(expected);
    expect(await walk(league, orderBy, 1, 'backward')).toEqual(expected);
  });

  it('orders from the smallest up where no direction is given', async () => {
    expect(await walk(league, [{ field: 'STEPS' }], 7, 'forward')).toEqual(inOrder([{ field: 'STEPS' }]));
  });

  it('follows the order of the table where none is asked for', async () => {
    expect(await walk(league, [], 7, 'forward')).toEqual(inOrder([{ field: 'NAME' }]));
  });

  it('follows the order of the field where it has one of its own', async () => {
    const { data } = await league.ask('{ peopleByAge(first: 30) { nodes { name } } }');
    expect(data.peopleByAge.nodes.map((each: { name: string }) => each.name)).toEqual(
      inOrder([{ field: 'AGE', direction: 'DESC' }]),
    );
  });

  it('lets a key that is named again change nothing, however often', async () => {
    const again = Array.from({ length: 150 }, () => ({ field: 'AGE', direction: 'DESC' as const }));
    const orderBy = [{ field: 'AGE', direction: 'ASC' as const }, ...again];
    expect(await walk(league, orderBy, 11, 'forward')).toEqual(inOrder([{ field: 'AGE' }]));
  });
});

describe('rows written while somebody walks the list', () => {
  it.each(['forward', 'backward'] as const)('never double or hide the others when walking %s', async (direction) => {
    let written = 0;
    const orderBy = [{ field: 'AGE', direction: 'DESC' as const }];
    const seen = await walk(league, orderBy, 4, direction, async () => {
      written += 1;
      for (const [offset, age] of [21, null, 99].entries()) {
        const key = keyOf('person', 1000 + written * 10 + offset);
        await league.run(
          `insert into person values ${row({ ...people[0]!, key, name: `new${written}${offset}`, age })}`,
        );
      }
    });
    await league.run(`delete from person where name like 'new%'`);
    expect(seen.filter((name) => !name.startsWith('new'))).toEqual(inOrder(orderBy));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('may remove the very row that a cursor names', async () => {
    const orderBy = [{ field: 'NAME' }];
    const removed = people.find((each) => each.name === 'p04')!;
    const seen = await walk(league, orderBy, 5, 'forward', async (names) => {
      if (names.at(-1) === 'p04') await league.run(`delete from person where name = 'p04'`);
    });
    await league.run(`insert into person values ${row(removed)}`);
    expect(seen).toEqual(inOrder(orderBy));
  });
});
