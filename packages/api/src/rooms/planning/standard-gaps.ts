import { REQUIREMENT_KINDS } from '@cadre/domain/cadre';
import { codesOf } from '@cadre/domain/kernel';
import { MANAGEMENT_LEVELS } from '@cadre/domain/organization';
import { byColumn, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';
import { Ratio } from '../../platform/values.js';
import { Cadre } from '../cadre/graphql.js';
import { readsFilesOf, RequirementKind, requirementOutcome } from '../cadre/index.js';
import { Post, PostTitle, Unit } from '../organization/graphql.js';
import { districtMembers, districtOf, titleMembers } from '../organization/index.js';
import { Outcome } from '../rule/graphql.js';
import { standardNeed } from './standard-need.js';
import { PlanEntry } from './types.js';

/** Whose files are held against the standards of which posts. */
const POPULATIONS = {
  PLANNED: { vi: 'Người được quy hoạch, với chức vụ được quy hoạch', en: 'The planned, and the post planned for' },
  HOLDERS: { vi: 'Người đang giữ chức vụ, với chức vụ đó', en: 'The holders, and the post held' },
} as const;

const StandardPopulation = vocabularyEnum(
  'StandardPopulation',
  'Đối chiếu hồ sơ của ai với tiêu chuẩn của chức vụ nào. / Whose files are held against the standards of which posts.',
  POPULATIONS,
);

type NeedRow = typeof standardNeed;

/** A gap is seen by who reads the file, and of a planned person by who sees the entry as well. */
function visible(row: NeedRow, scope: Scope): readonly SQL[] {
  const ofEntry = sql`(${row.entryId} is null or ${scope.sees(PlanEntry, sql`${row.entryId}`)})`;
  return [scope.sees(Cadre, row.cadreId), ofEntry];
}

const RequirementNeed = builder.table('RequirementNeed', {
  table: standardNeed,
  key: 'id',
  visible,
  order: (row) => [byColumn(row.cadreId)],
  description:
    'Một yêu cầu của tiêu chuẩn chức danh đối với một người được quy hoạch hoặc đang giữ chức vụ. / One requirement of the standard of a post, for a person planned for it or holding it.',
});

/** Whether person, and standard, are of the day of the lens. */
function isAsked(row: NeedRow, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`${row.personFrom} <= ${scope.asOf} and (${row.personUntil} is null or ${row.personUntil} > ${scope.asOf})
    and ${row.standardFrom} <= ${scope.asOf} and (${row.standardUntil} is null or ${row.standardUntil} > ${scope.asOf})`;
}

builder.tableFields(RequirementNeed, (t) => ({
  population: t.column('population', { type: StandardPopulation, description: 'Nhóm người. / Population.' }),
  cadre: t.one(() => Cadre, {
    nullable: true,
    description: 'Người; null nếu không được xem. / The person; null if the file may not be seen.',
    on: (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
  }),
  post: t.one(() => Post, {
    nullable: false,
    description: 'Chức vụ. / The post.',
    on: (each, row) => sql`${each.id} = ${row.postId}`,
  }),
  kind: t.column('kind', { type: RequirementKind, description: 'Loại yêu cầu. / Kind of requirement.' }),
  clause: t.column('clause', {
    description: 'Điều, khoản; null nếu không nêu. / Article and paragraph; null where none is named.',
  }),
  outcome: t.expression({
    type: Outcome,
    nullable: false,
    asOf: true,
    description:
      'Đạt, không đạt, hoặc chưa rõ vì hồ sơ không ghi. / Met, not met, or not known because the file is silent.',
    sql: (row, scope) => requirementOutcome(row, scope),
  }),
}));

builder.tableFilters(RequirementNeed, (f) => ({
  population: f.enum(StandardPopulation, 'population', 'Theo nhóm người. / By population.'),
  kind: f.enum(RequirementKind, 'kind', 'Theo loại yêu cầu. / By kind of requirement.'),
  outcome: f.enum(Outcome, (row, scope) => requirementOutcome(row, scope), 'Theo kết quả. / By outcome.'),
  post: f.relation(
    () => Post,
    (each, row) => sql`${each.id} = ${row.postId}`,
    'Theo chức vụ. / By post.',
  ),
  cadre: f.relation(
    () => Cadre,
    (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
    'Theo người. / By person.',
  ),
}));
builder.tableOrders(RequirementNeed, { KIND: 'kind' });

const is = (outcome: string) => (row: NeedRow, scope: Scope<string>) =>
  sql`${requirementOutcome(row, scope)} = ${sql.raw(`'${outcome}'`)}`;

const standardGapAggregate = builder.aggregate(RequirementNeed, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) => districtOf(row.unitId, scope),
      ...districtMembers((each, scope) => readsFilesOf(each.id, scope)),
      description:
        'Huyện của chức vụ vào ngày của dữ liệu; trống với cấp tỉnh. / District of the post on the day of the facts; empty for the province.',
    }),
    POPULATION: d.code(codesOf(POPULATIONS), (row) => sql`${row.population}`, 'Nhóm người. / Population.'),
    KIND: d.code(codesOf(REQUIREMENT_KINDS), (row) => sql`${row.kind}`, 'Loại yêu cầu. / Kind of requirement.'),
    MANAGEMENT_LEVEL: d.code(
      codesOf(MANAGEMENT_LEVELS),
      (row) => sql`${row.managementLevel}`,
      'Diện quản lý của chức vụ. / Management level of the post.',
    ),
    POST_TITLE: d.node(() => PostTitle, {
      key: (row) => sql`${row.postTitleId}`,
      ...titleMembers,
      description: 'Chức danh. / Post title.',
    }),
  }),
  measures: (m) => ({
    requirements: m.count('Số lượt đối chiếu: mỗi người với mỗi yêu cầu. / Requirements, once for each person.'),
    people: m.countDistinct((row) => sql`${row.cadreId}`, 'Số người khác nhau. / Different people.'),
    met: m.count('Số lượt đạt. / Those met.', is('MET')),
    missing: m.count('Số lượt chắc chắn còn thiếu. / Those surely not met.', is('NOT_MET')),
    unknown: m.count('Số lượt chưa rõ. / Those not known.', is('UNKNOWN')),
    missingShare: m.share(
      is('NOT_MET'),
      'Tỷ lệ còn thiếu trong số đã rõ; null nếu không có. / Share not met of those known; null without any.',
      (row, scope) => sql`${requirementOutcome(row, scope)} <> 'UNKNOWN'`,
    ),
  }),
});

builder.readFields((t) => ({
  requirementNeeds: t.connection(() => RequirementNeed, {
    asOf: true,
    description:
      'Từng yêu cầu của tiêu chuẩn đối với người được quy hoạch và người đang giữ chức vụ vào ngày của dữ liệu. / Every requirement of a standard for the people planned and the holders on the day of the facts.',
    on: (row, _root, scope) => isAsked(row, scope),
  }),
  standardGapAggregate: t.aggregate(standardGapAggregate, {
    description:
      'Thống kê phần còn thiếu so với tiêu chuẩn chức danh, từng yêu cầu một, kể cả các yêu cầu thay thế nhau trong một nhóm; lọc bằng `where: { kind, population }`. / Statistics of what is lacking of the standards, requirement by requirement, alternatives of a group included; bound it by `where: { kind, population }`.',
    on: isAsked,
  }),
}));
