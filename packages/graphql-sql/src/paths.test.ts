import { sql, type Column, type SQL } from 'drizzle-orm';
import { pgTable, text, uuid, type PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { asPath, keepPath, rootsIn, ruleBeside } from './paths.js';
import { allOf, rendered } from './statement.js';

const path = pgTable('path', { below: uuid('below'), above: uuid('above') });
const otherPath = pgTable('other_path', { below: uuid('below') });
const post = pgTable('post', { unitId: uuid('unit_id'), ownerId: uuid('owner_id'), title: text('title') });
const unit = pgTable('unit', { id: uuid('id') });

const stands = (below: SQL | Column, above: SQL | Column) => sql`stands(${below}, ${above})`;
const [viewer, root] = [sql`viewer`, sql`root`];

/** The rule: the unit of the post stands, or ever stood, below that of the viewer. */
const rule = asPath(sql`ever(${post.unitId}, ${viewer})`, { paths: path, below: post.unitId, above: viewer });

/** The filter: a unit stands below the root on a day. */
const under = (below: SQL | Column, paths: PgTable = path) =>
  asPath(stands(below, root), { paths, below, above: root, onThatDay: stands });

const textOf = (condition: SQL) => rendered(condition).text;
const asked = 'ever("post"."unit_id", viewer)';
const askedFirst = `(stands(root, viewer) or ${asked})`;

describe('of rows below one unit, seen by who sees what is below another', () => {
  it('the first question is whether the one is below the other', () => {
    expect(textOf(ruleBeside(rule, under(post.unitId)))).toBe(askedFirst);
  });

  it.each([
    ['among other conditions', allOf([sql`${post.title} = 'A'`, allOf([under(post.unitId)])])],
    ['of two roots, by the first', allOf([under(post.unitId), under(post.ownerId)])],
    [
      'where the filter asked a key that was written as the column',
      keepPath(under(unit.id), sql`kept`, unit.id, post.unitId),
    ],
  ])('%s', (_, filter) => {
    expect(textOf(ruleBeside(rule, filter))).toBe(askedFirst);
  });

  it('the rest of the rule stays as it is', () => {
    const whole = allOf([sql`has_role`, sql`(${rule} or ${post.title} is null)`]);
    expect(textOf(ruleBeside(whole, under(post.unitId)))).toBe(
      `(has_role) and ((${askedFirst} or "post"."title" is null))`,
    );
  });
});

describe('nothing is asked first', () => {
  it.each([
    ['where another unit of the row stands below the root', under(post.ownerId)],
    ['where the paths are of another kind', under(post.unitId, otherPath)],
    ['where the filter lets rows through that are not below it', sql`${under(post.unitId)} or ${post.title} = 'A'`],
    [
      'where the filter lets them through by another alternative',
      sql.join([sql`(${under(post.unitId)})`, sql`(${post.title} = 'A')`], sql` or `),
    ],
    ['where the filter lets only those through', sql`(${under(post.unitId)}) is not true`],
    [
      'where the filter names no day',
      asPath(sql`ever(${post.unitId}, root)`, { paths: path, below: post.unitId, above: root }),
    ],
    ['where the filter asks for no path', sql`${post.title} = 'A'`],
  ])('%s', (_, filter) => {
    expect(ruleBeside(rule, filter)).toBe(rule);
  });

  it('where the rule asks for no path; it is the same condition then, of which more may be known', () => {
    const other = allOf([sql`${post.title} = 'A'`]);
    expect(ruleBeside(other, under(post.unitId))).toBe(other);
  });
});

describe('the roots of a filter', () => {
  it('are found wherever it looks below one on a day', () => {
    const filter = sql`not (${allOf([under(post.unitId), sql`exists (select 1 where ${under(unit.id)})`])})`;
    expect(rootsIn(filter)).toEqual([root, root]);
  });

  it('are not those of a rule, which names no day', () => {
    expect(rootsIn(allOf([rule, sql`${post.title} = 'A'`]))).toEqual([]);
  });
});
