import { sql, type Column, type SQL } from 'drizzle-orm';
import { boolean, date, pgTable, text, uuid, type PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import type { PageOrder } from '../cursors.js';
import type { TableRef } from '../declaration.js';
import { asPath } from '../paths.js';
import { Aliases, allOf, rendered } from '../statement.js';
import { alongRoster, onRoster } from './along-roster.js';

const path = pgTable('path', { below: uuid('below'), above: uuid('above') });
const otherPath = pgTable('other_path', { below: uuid('below') });
const unit = pgTable('unit', { id: uuid('id') });
const member = pgTable('member', {
  id: uuid('id'),
  unitId: uuid('unit_id'),
  ownerId: uuid('owner_id'),
  name: text('name'),
  age: text('age'),
});
const kept = pgTable('member_roster', {
  unitId: uuid('unit_id'),
  name: text('name'),
  memberId: uuid('member_id'),
  isOwn: boolean('is_own'),
  validFrom: date('valid_from'),
  validUntil: date('valid_until'),
});

const target = {
  options: {
    table: member,
    key: 'id',
    roster: {
      table: kept,
      paths: path,
      below: 'unitId',
      orderedBy: 'name',
      entry: ({ unitId: above, name: by, memberId: key, ...days }: typeof kept) => ({ above, order: by, key, ...days }),
    },
  },
} as unknown as TableRef;

type Key = SQL | Column;

/** Whoever stands, or ever stood, below the unit of the viewer is seen. */
const rule = (below: Key = member.unitId, paths: PgTable = path) =>
  asPath(sql`ever(${below}, viewer)`, { paths, below, above: sql`viewer` });

/** A unit stands below the root on a day. */
const under = (below: Key = member.unitId, paths: PgTable = path) =>
  asPath(sql`joined(${below}, root)`, {
    paths,
    below,
    above: sql`root`,
    onThatDay: (lower, upper) => sql`stands(${lower}, ${upper})`,
    rowByRow: (lower, upper, { validFrom }) => sql`probed(${lower}, ${upper}, ${validFrom})`,
  });

const term = (column: Column, descending = false) => ({
  sql: sql`${column}`,
  type: 'text',
  nullable: false,
  descending,
});
const order = (...terms: PageOrder['terms']): PageOrder => ({ terms: [...terms, term(member.id)], fingerprint: 'f' });
const byName = order(term(member.name));
const everybody = sql`true`;

const textOf = (fragment: SQL) => rendered(fragment).text;

/** How a list is read: what it begins with, which roster, what the filter is then; undefined where it is read along none. */
function read(conditions: { rule?: SQL; filter?: SQL }, by: PageOrder = byName, of: TableRef = target) {
  const list = { target: of, row: member, order: by };
  const asked = { rule: conditions.rule ?? everybody, filter: conditions.filter };
  const along = alongRoster(list, asked, new Aliases());
  if (along === undefined) return undefined;
  const { entries, filter } = along;
  return { entries: textOf(entries), ...(filter === undefined ? {} : { filter: textOf(filter) }) };
}

describe('a list is read along the roster', () => {
  it('of the root below which it looks, and of each row is asked whether it stands there on the day', () => {
    expect(read({ filter: under() })).toEqual({
      entries: '"t1"."unit_id" = root',
      filter: 'probed("member"."unit_id", root, "t1"."valid_from")',
    });
  });

  it('of the unit below which its viewer sees, where it looks below none', () => {
    expect(read({ rule: rule() })).toEqual({ entries: '"t1"."unit_id" = viewer' });
    const old = sql`${member.age} > 30`;
    expect(read({ rule: rule(), filter: old })).toEqual({ entries: '"t1"."unit_id" = viewer', filter: textOf(old) });
  });

  it('of the lower one of both', () => {
    expect(read({ rule: allOf([sql`has_role`, rule()]), filter: under() })?.entries).toBe(
      '"t1"."unit_id" = case when stands(viewer, root) then viewer else root end',
    );
  });

  it('with all else that the filter asks as it was', () => {
    const filter = allOf([sql`${member.age} > 30`, allOf([under()]), under(member.ownerId)]);
    expect(read({ filter })?.filter).toBe(
      '("member"."age" > 30) and ((probed("member"."unit_id", root, "t1"."valid_from"))) and (joined("member"."owner_id", root))',
    );
  });

  it('with the row found by the whole key of its entry, in the order of the entries, whichever way', () => {
    const list = { target, row: member, order: order(term(member.name, true)) };
    const along = alongRoster(list, { rule: rule(), filter: undefined }, new Aliases())!;
    expect(textOf(along.from(sql`${member}`))).toBe(
      '"member_roster" "t1" join "member" on "member"."id" = "t1"."member_id" and "member"."name" = "t1"."name"',
    );
    expect(along.order.terms.map(({ sql: by, descending }) => [textOf(by), descending])).toEqual([
      ['"t1"."name"', true],
      ['"t1"."member_id"', false],
    ]);
    expect(along.order.fingerprint).toBe('f');
  });
});

describe('a list is read along no roster', () => {
  it.each([
    ['in another order', { filter: under() }, order(term(member.age))],
    ['in an order of more keys', { filter: under() }, order(term(member.name), term(member.age))],
    ['in the order of the key alone', { filter: under() }, order()],
    ['where it has no rule and looks below nothing', {}, byName],
    ['where another row of it stands below the root', { filter: under(member.ownerId) }, byName],
    ['where the paths are of another kind', { filter: under(member.unitId, otherPath) }, byName],
    ['where rows come in that stand elsewhere', { filter: sql`(${under()} or ${member.age} > 30)` }, byName],
    ['where those below the root are left out', { filter: sql`(${under()}) is not true`, rule: rule() }, byName],
    [
      'where the root is asked of another row',
      { filter: sql`exists (select 1 where ${under(unit.id)})`, rule: rule() },
      byName,
    ],
    ['where the rule lets in who stands elsewhere', { rule: sql`(${rule()} or ${member.age} > 30)` }, byName],
  ])('%s', (_, conditions: { rule?: SQL; filter?: SQL }, by) => {
    expect(read(conditions, by)).toBeUndefined();
  });

  it('where none is kept', () => {
    const { roster: _, ...options } = target.options;
    expect(read({ filter: under() }, byName, { ...target, options })).toBeUndefined();
  });
});

describe('what is reckoned from all that stands below a row', () => {
  const { roster, ...options } = target.options;
  const reckoned = { ...target, options: { ...options, roster: { ...roster, isReckonedWith: true } } } as TableRef;

  function found(asked: { rule?: SQL; filter?: SQL }, of: TableRef = reckoned) {
    const onOne = onRoster(
      { target: of, row: member },
      { rule: asked.rule ?? everybody, filter: asked.filter },
      new Aliases(),
    );
    if (onOne === undefined) return undefined;
    const { entries, rule: asksStill, filter } = onOne;
    return { entries: textOf(entries), rule: textOf(asksStill), filter: filter && textOf(filter) };
  }

  it('is found on the roster of the root, whatever else is asked', () => {
    const old = sql`${member.age} > 30`;
    expect(found({ rule: sql`has_role`, filter: allOf([old, under()]) })).toEqual({
      entries: '"t1"."unit_id" = root',
      rule: 'has_role',
      filter: '("member"."age" > 30) and (probed("member"."unit_id", root, "t1"."valid_from"))',
    });
  });

  it('is found on that of the viewer, which holds all that the viewer sees, and nothing is asked of each row', () => {
    expect(found({ rule: allOf([sql`has_role`, rule()]) })).toEqual({
      entries: '"t1"."unit_id" = viewer',
      rule: '(has_role) and (true)',
      filter: undefined,
    });
  });

  it('is found on the lower one of both, and each row is asked about both', () => {
    expect(found({ rule: rule(), filter: under() })).toEqual({
      entries: '"t1"."unit_id" = case when stands(viewer, root) then viewer else root end',
      rule: 'ever("member"."unit_id", viewer)',
      filter: 'probed("member"."unit_id", root, "t1"."valid_from")',
    });
  });

  it('is looked for among all rows where rosters are kept for pages alone, or none is the right one', () => {
    expect(found({ filter: under() }, target)).toBeUndefined();
    expect(found({ filter: sql`${member.age} > 30` })).toBeUndefined();
    expect(found({ rule: sql`(${rule()} or ${member.age} > 30)` })).toBeUndefined();
  });
});
