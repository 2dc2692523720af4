import { plainDate, type Id } from '@cadre/domain/kernel';
import { tooManyPosts, type PlannedPost } from '@cadre/domain/planning';
import type { CaseScope, Verdict as Judged } from '@cadre/domain/rule';
import { byColumn } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { Unit } from '../organization/graphql.js';
import { Verdict } from '../rule/graphql.js';
import { isLive } from './coverage.js';
import { districtOfEntry, districtsOf, isPlannedTooOften, postScopesOf, postsOf } from './planned-facts.js';
import { plannedPerson } from './planned-tables.js';
import { PlanEntry, PlanningTerm } from './types.js';

const PlannedPerson = builder.table('PlannedPerson', {
  table: plannedPerson,
  key: 'id',
  visible: (row, scope) => scope.exists(PlanEntry, (entry) => sql`${entry.id} = any(${row.entryIds})`),
  order: (row) => [byColumn(row.termId)],
  description:
    'Một người trong quy hoạch của một nhiệm kỳ, với tất cả các suất mà người hỏi được xem. / A person in the plans of a term, with all the slots that the viewer sees.',
});

interface PostsFacts extends Record<string, unknown> {
  readonly posts: readonly PostFacts[] | null;
}
interface PostFacts {
  readonly post: string;
  readonly level: CaseScope['level'] | null;
  readonly bloc: CaseScope['bloc'] | null;
  readonly postClass: CaseScope['postClass'] | null;
}

/** A post as the rules look at it: what is not known is left out. */
function plannedPost({ post, level, bloc, postClass }: PostFacts): PlannedPost {
  return { post: post as Id<'Post'>, scope: { ...known({ level }), ...known({ bloc }), ...known({ postClass }) } };
}

function known<Value extends object>(facts: {
  readonly [Name in keyof Value]: Value[Name] | null | undefined;
}): Partial<Value> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Partial<Value>;
}

builder.tableFields(PlannedPerson, (t) => ({
  cadre: t.one(() => Cadre, {
    nullable: true,
    description:
      'Người được quy hoạch; null nếu hồ sơ do nơi khác quản lý và không được xem. / The person planned; null if the file is managed elsewhere and may not be seen.',
    on: (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
  }),
  term: t.one(() => PlanningTerm, {
    nullable: false,
    description: 'Nhiệm kỳ. / Term.',
    on: (term, row) => sql`${term.id} = ${row.termId}`,
  }),
  posts: t.expression({
    type: 'Int',
    nullable: false,
    asOf: true,
    description:
      'Số chức vụ được quy hoạch vào ngày của dữ liệu, trong phạm vi được xem. / For how many posts the person is planned on the day of the facts, as far as the viewer sees.',
    sql: postsOf,
  }),
  districtCount: t.expression({
    type: 'Int',
    nullable: false,
    asOf: true,
    description:
      'Số huyện của các chức vụ, cấp ủy ấy, trong phạm vi được xem; cấp tỉnh không tính. / In how many districts these posts and bodies are, as far as the viewer sees; those of the province are in none.',
    sql: districtsOf,
  }),
  districts: t.connection(() => Unit, {
    asOf: true,
    description: 'Các huyện ấy. / These districts.',
    on: (unit, row, scope) =>
      sql`${unit.kind} = 'DISTRICT_COMMITTEE' and ${scope.exists(
        PlanEntry,
        (entry) =>
          sql`${entry.id} = any(${row.entryIds}) and ${isLive(entry, scope)} and ${districtOfEntry(entry, scope)} = ${unit.id}`,
      )}`,
  }),
  entries: t.connection(() => PlanEntry, {
    asOf: true,
    description:
      'Các suất trong quy hoạch vào ngày của dữ liệu mà người hỏi được xem. / The entries in the plan on the day of the facts that the viewer may see.',
    on: (entry, row, scope) => sql`${entry.id} = any(${row.entryIds}) and ${isLive(entry, scope)}`,
  }),
  tooManyPosts: t.computed<PostsFacts, Judged | null>({
    type: Verdict,
    nullable: true,
    asOf: true,
    description:
      'Vượt số chức danh theo quy định có hiệu lực vào ngày của dữ liệu; null nếu những gì được xem không cho thấy vượt. / More posts than the rule in force on the day of the facts allows; null where what the viewer sees does not show it.',
    needs: (row, scope) => ({ posts: postScopesOf(row, scope) }),
    compute: (people, { asOf, edition }) => {
      const day = { book: edition.book, asOf: plainDate(asOf) };
      return people.map(({ posts }) => tooManyPosts((posts ?? []).map(plannedPost), day));
    },
  }),
}));

builder.tableFilters(PlannedPerson, (f) => ({
  cadre: f.relation(
    () => Cadre,
    (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
    'Theo người được quy hoạch. / By the person planned.',
  ),
  term: f.relation(
    () => PlanningTerm,
    (term, row) => sql`${term.id} = ${row.termId}`,
    'Theo nhiệm kỳ. / By term.',
  ),
  posts: f.integer(postsOf, 'Theo số chức vụ vào ngày của dữ liệu. / By posts on the day of the facts.'),
  districtCount: f.integer(districtsOf, 'Theo số huyện vào ngày của dữ liệu. / By districts on the day of the facts.'),
  plannedTooOften: f.flag(
    isPlannedTooOften,
    'Vượt số chức danh theo quy định có hiệu lực. / For more posts than the rule in force allows.',
  ),
}));
builder.tableOrders(PlannedPerson, {
  POSTS: (row, scope) => ({ sql: postsOf(row, scope), type: 'integer', nullable: false }),
  DISTRICT_COUNT: (row, scope) => ({ sql: districtsOf(row, scope), type: 'integer', nullable: false }),
});

builder.readFields((t) => ({
  plannedPeople: t.connection(() => PlannedPerson, {
    asOf: true,
    description:
      'Những người trong quy hoạch vào ngày của dữ liệu, mỗi nhiệm kỳ một lần, không kể định hướng: ai quá nhiều chức danh, ai ở hai huyện. / The people planned on the day of the facts, once for each term, orientations aside: who has too many posts, who stands in two districts.',
    on: (row, _root, scope) =>
      scope.exists(PlanEntry, (entry) => sql`${entry.id} = any(${row.entryIds}) and ${isLive(entry, scope)}`),
  }),
}));
