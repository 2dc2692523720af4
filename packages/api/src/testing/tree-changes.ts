import * as fc from 'fast-check';
import { keyOf, linkRow, unitRow } from './rows.js';
import type { Scratch } from './scratch.js';

/*
 * Units that come to stand elsewhere, for what the database keeps of who stands below whom.
 */

const units = ['province', 'east', 'west', 'cell', 'group'];

/** One of the units of the tree, by name. */
export const someUnit = fc.constantFrom(...units);

/** The rows of the tree before anything changes. */
export const tree: readonly string[] = [
  ...units.map((name) => unitRow(name)),
  linkRow('1', 'east', 'province'),
  linkRow('2', 'cell', 'east'),
  linkRow('3', 'group', 'cell'),
  // Twice below the province, with years between.
  linkRow('6', 'west', 'province', { valid_from: '2001-01-01', valid_until: '2004-01-01' }),
  linkRow('7', 'west', 'province', { valid_from: '2012-01-01' }),
];

const day = fc.constantFrom('2005-01-01', '2010-01-01', '2015-01-01');
const link = fc.constantFrom('1', '2', '3', '4', '5');
const named = (links: string) => `id = '${keyOf('unit_link', links)}'`;

/** One statement that changes what stands above some units, or on which days; not all are lawful. */
export const treeChange = fc.oneof(
  fc
    .tuple(link, someUnit, someUnit, day)
    .map(([name, below, above, from]) => linkRow(name, below, above, { valid_from: from })),
  fc.tuple(link, day).map(([name, until]) => `update unit_link set valid_until = '${until}' where ${named(name)}`),
  fc
    .tuple(link, someUnit)
    .map(([name, to]) => `update unit_link set target_id = '${keyOf('unit', to)}' where ${named(name)}`),
  link.map((name) => `delete from unit_link where ${named(name)}`),
  // Nothing but the closure itself changes its rows one by one today; whoever does finds what follows from them right as well.
  fc
    .tuple(someUnit, day)
    .map(
      ([of, until]) =>
        `update unit_closure set valid_until = '${until}' where unit_id = '${keyOf('unit', of)}' and depth > 0`,
    ),
  fc
    .tuple(someUnit, someUnit)
    .map(
      ([of, to]) =>
        `update unit_closure set ancestor_id = '${keyOf('unit', to)}' where unit_id = '${keyOf('unit', of)}' and depth = 1`,
    ),
  fc
    .tuple(someUnit, day)
    .map(([of, until]) => `update unit set valid_until = '${until}' where id = '${keyOf('unit', of)}'`),
);

/** Tries a statement, and demands that nothing is found afterwards. What a constraint refuses is taken back, and what follows from it too. */
export function tried(statement: string, nothing: string): string {
  return `do $do$ begin ${statement.replace(/;$/, '')}; exception when integrity_constraint_violation then null; end $do$;
    do $do$ begin assert not exists (${nothing}); end $do$;`;
}

/** A table of what stands below each unit, and one of those who do. */
interface Rosters {
  readonly table: string;
  /** Which of its entries are of the one. */
  readonly ofOne: string;
  /** Finds what should be on a roster and is not, or is and should not be. */
  readonly astray: string;
}

/** Demands that rosters stay right after each of some changes; tells on how many different numbers of rosters these had the one, and how often more than once on a roster. */
export async function stayRight(
  scratch: Scratch,
  start: readonly string[],
  change: fc.Arbitrary<string>,
  { table, ofOne, astray }: Rosters,
): Promise<{ readonly lengths: number; readonly withPeriods: number }> {
  const onRosters = `select count(distinct unit_id)::integer as rosters, count(*) filter (where valid_from is null)::integer as with_periods
    from ${table} where ${ofOne}`;
  const lengths = new Set<unknown>();
  let withPeriods = 0;
  const staysRight = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
    const [found] = await scratch.after([...start, ...changes.map((each) => tried(each, astray))], onRosters);
    lengths.add(found!['rosters']);
    withPeriods += Number(found!['with_periods']);
  });
  await fc.assert(staysRight, { numRuns: 100 });
  return { lengths: lengths.size, withPeriods };
}
