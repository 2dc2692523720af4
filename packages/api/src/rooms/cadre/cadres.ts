import { POLITICAL_THEORY_LEVELS } from '@cadre/domain/cadre';
import { foldText } from '@cadre/domain/kernel';
import { byColumn, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { builder } from '../../platform/builder.js';
import { holdsOn } from '../../platform/validity.js';
import { Post, Unit } from '../organization/graphql.js';
import { ageAtLeast, ageAtMost, earliestDay } from './age.js';
import { Gender, MembershipStatus, QualificationLevel } from './enums.js';
import { membership, qualification, tenure, type cadre } from './tables.js';
import { Cadre, Membership, Qualification, Tenure } from './types.js';

type CadreRow = typeof cadre;

const theoryLevels = sql.raw(`array[${POLITICAL_THEORY_LEVELS.map((level) => `'${level}'`).join(', ')}]`);

/** The highest level of political theory that counts on the day of the lens. */
export function politicalTheoryLevel(row: CadreRow, scope: Pick<Scope, 'asOf' | 'pick'>): SQL {
  return scope.pick(qualification, (each) => ({
    value: sql`${each.level}`,
    where: sql`${each.cadreId} = ${row.id} and ${each.kind} = 'POLITICAL_THEORY' and ${holdsOn(each, scope)}`,
    orderBy: sql`array_position(${theoryLevels}, ${each.level}) desc nulls last`,
  }));
}

/** The status in the Party on the day of the lens. */
export function membershipStatus(row: CadreRow, scope: Pick<Scope, 'asOf' | 'pick'>): SQL {
  return scope.pick(membership, (each) => ({
    value: sql`${each.status}`,
    where: sql`${each.cadreId} = ${row.id} and ${holdsOn(each, scope)}`,
    orderBy: sql`${each.validFrom} desc`,
  }));
}

/** The first day ever with a status in the Party. */
function firstDayAs(status: 'PROBATIONARY' | 'OFFICIAL', row: CadreRow, scope: Scope): SQL {
  return scope.pick(membership, (each) => ({
    value: sql`${each.validFrom}`,
    where: sql`${each.cadreId} = ${row.id} and ${each.status} = ${sql.raw(`'${status}'`)}`,
    orderBy: sql`${each.validFrom}`,
  }));
}

/** Whether the person holds such a post on the day of the lens, acting included. */
function holdsPost(row: CadreRow, scope: Pick<Scope, 'asOf' | 'exists'>, isThePost: (postId: AnyPgColumn) => SQL): SQL {
  return scope.exists(
    tenure,
    (each) => sql`${each.cadreId} = ${row.id} and ${isThePost(each.postId)} and ${holdsOn(each, scope)}`,
  );
}

builder.tableFields(Cadre, (t) => ({
  code: t.column('code', { description: 'Số hồ sơ trong tỉnh. / Number of the file within the province.' }),
  fullName: t.column('fullName', { description: 'Họ và tên. / Full name.' }),
  version: t.column('recordedFrom', {
    description:
      'Phiên bản của hồ sơ; gửi lại ở `expectedVersion` khi thay đổi. / Version of the file; give it back as `expectedVersion` with a change.',
  }),
  gender: t.column('gender', { type: Gender, description: 'Giới tính. / Gender.' }),
  birthDate: t.column('birthDate', {
    type: 'PartialDate',
    description:
      'Ngày sinh, chính xác đến đâu ghi đến đó; null nếu hồ sơ không ghi. / Day of birth as exact as the file knows it; null where the file is silent.',
  }),
  ageAtLeast: t.expression({
    type: 'Int',
    nullable: true,
    asOf: true,
    description:
      'Số tuổi tròn thấp nhất có thể vào ngày của dữ liệu; bằng ageAtMost khi biết đủ ngày sinh; null nếu không rõ ngày sinh hoặc chưa sinh. / The lowest age in whole years possible on the day of the facts; equal to ageAtMost where the day of birth is known; null if nothing is known of it, or it is still to come.',
    sql: (row, scope) => ageAtLeast(row.birthDate, scope.asOf),
  }),
  ageAtMost: t.expression({
    type: 'Int',
    nullable: true,
    asOf: true,
    description:
      'Số tuổi tròn cao nhất có thể vào ngày của dữ liệu; null nếu không rõ ngày sinh hoặc chưa sinh. / The highest age in whole years possible on the day of the facts; null if nothing is known of the birth, or it is still to come.',
    sql: (row, scope) => ageAtMost(row.birthDate, scope.asOf),
  }),
  ethnicity: t.column('ethnicity', {
    description:
      'Dân tộc theo hồ sơ; null nếu không ghi. / Ethnic group as the file writes it; null where it is silent.',
  }),
  homePlace: t.column('homePlace', {
    description:
      'Quê quán theo hồ sơ; null nếu không ghi. / Home place as the file writes it; null where it is silent.',
  }),
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị đang quản lý hồ sơ. / The unit that manages the file.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  membership: t.one(() => Membership, {
    nullable: true,
    asOf: true,
    description:
      'Tư cách đảng viên vào ngày của dữ liệu; null nếu không có trong hồ sơ. / Status in the Party on the day of the facts; null where the file holds none.',
    on: (each, row, scope) => sql`${each.cadreId} = ${row.id} and ${holdsOn(each, scope)}`,
    order: (each) => [{ ...byColumn(each.validFrom), descending: true }],
  }),
  memberships: t.many(() => Membership, {
    description: 'Quá trình tham gia Đảng, cũ trước. / Statuses in the Party, oldest first.',
    on: (each, row) => sql`${each.cadreId} = ${row.id}`,
  }),
  probationaryFrom: t.expression({
    type: 'Date',
    nullable: true,
    description:
      'Ngày kết nạp (dự bị) lần đầu; null nếu không có trong hồ sơ. / First day as a probationary member; null where the file holds none.',
    sql: (row, scope) => firstDayAs('PROBATIONARY', row, scope),
  }),
  officialFrom: t.expression({
    type: 'Date',
    nullable: true,
    description:
      'Ngày chính thức lần đầu; null nếu không có trong hồ sơ. / First day as an official member; null where the file holds none.',
    sql: (row, scope) => firstDayAs('OFFICIAL', row, scope),
  }),
  tenures: t.connection(() => Tenure, {
    asOf: true,
    description:
      'Mọi thời gian giữ chức vụ, kể cả đã thôi; lọc bằng `held` để chỉ lấy chức vụ đang giữ vào ngày của dữ liệu. / All tenures, ended ones included; filter by `held` for those held on the day of the facts.',
    on: (each, row) => sql`${each.cadreId} = ${row.id}`,
  }),
  postsOn: t.many(() => Post, {
    asOf: true,
    description:
      'Các chức vụ giữ vào ngày của dữ liệu, kể cả quyền, phụ trách, theo thứ tự nhận chức. / The posts held on the day of the facts, acting included, in the order in which they were taken up.',
    // A person holds a post once at a time: `tenure_of_post_once_at_a_time`.
    through: {
      table: tenure,
      on: (each, row, scope) => sql`${each.cadreId} = ${row.id} and ${holdsOn(each, scope)}`,
      to: (each) => each.postId,
      // As `tenure_cadre` has them: sorting them took a twentieth of PostgreSQL's time for 50 people with their posts.
      order: (each) => [byColumn(each.validFrom), byColumn(each.validUntil), byColumn(each.kind)],
    },
  }),
  qualifications: t.connection(() => Qualification, {
    asOf: true,
    description:
      'Các trình độ, kể cả đã hết giá trị; lọc bằng `held`. / Qualifications, lapsed ones included; filter by `held`.',
    on: (each, row) => sql`${each.cadreId} = ${row.id}`,
  }),
  politicalTheoryLevel: t.expression({
    type: QualificationLevel,
    nullable: true,
    asOf: true,
    description:
      'Trình độ lý luận chính trị cao nhất vào ngày của dữ liệu; null nếu hồ sơ không ghi. / Highest level of political theory on the day of the facts; null where the file records none.',
    sql: politicalTheoryLevel,
  }),
}));

builder.tableFilters(Cadre, (f) => ({
  id: f.id(() => Cadre, 'id', 'Theo mã toàn cục. / By global id.'),
  code: f.code('code', 'Theo số hồ sơ. / By number of the file.'),
  name: f.text('foldedName', foldText, 'Theo họ tên. / By name.'),
  gender: f.enum(Gender, 'gender', 'Theo giới tính. / By gender.'),
  ethnicity: f.code('ethnicity', 'Theo dân tộc, đúng như hồ sơ viết. / By ethnic group, as the file writes it.'),
  ageAtLeast: f.integer(
    (row, scope) => ageAtLeast(row.birthDate, scope.asOf),
    'Theo số tuổi thấp nhất có thể: gte 50 là chắc chắn đã đủ 50. / By the lowest age possible: gte 50 means surely 50.',
  ),
  ageAtMost: f.integer(
    (row, scope) => ageAtMost(row.birthDate, scope.asOf),
    'Theo số tuổi cao nhất có thể: lt 40 là chắc chắn dưới 40. / By the highest age possible: lt 40 means surely under 40.',
  ),
  unit: f.relation(
    () => Unit,
    (unit, row) => sql`${unit.id} = ${row.unitId}`,
    'Theo đơn vị quản lý hồ sơ. / By the unit that manages the file.',
  ),
  membershipStatus: f.enum(
    MembershipStatus,
    membershipStatus,
    'Theo tư cách đảng viên vào ngày của dữ liệu. / By status in the Party on the day of the facts.',
  ),
  politicalTheoryLevel: f.enum(
    QualificationLevel,
    politicalTheoryLevel,
    'Theo trình độ lý luận chính trị cao nhất. / By highest level of political theory.',
  ),
  postsOn: f.relationThrough(
    () => Post,
    (row, scope, related) => holdsPost(row, scope, (postId) => related((post) => sql`${post.id} = ${postId}`)),
    'Giữ vào ngày của dữ liệu một chức vụ như vậy. / Holds such a post on the day of the facts.',
  ),
  tenures: f.relation(
    () => Tenure,
    (each, row) => sql`${each.cadreId} = ${row.id}`,
    'Có một thời gian giữ chức vụ như vậy. / Has such a tenure.',
  ),
  qualifications: f.relation(
    () => Qualification,
    (each, row) => sql`${each.cadreId} = ${row.id}`,
    'Có một trình độ như vậy. / Has such a qualification.',
  ),
}));
builder.tableOrders(Cadre, {
  NAME: 'sortKey',
  CODE: 'code',
  BIRTH_DATE: (row) => ({ sql: earliestDay(row.birthDate), type: 'date', nullable: true }),
});

builder.readFields((t) => ({
  cadre: t.one(() => Cadre, {
    nullable: true,
    asOf: true,
    description:
      'Một cán bộ theo số hồ sơ; null nếu không có hoặc không được xem. / A cadre by the number of the file; null if there is none or it may not be seen.',
    args: {
      code: t.arg({ type: 'String', required: true, description: 'Số hồ sơ. / Number of the file.' }),
    },
    on: (row, _root, { args }) => sql`${row.code} = ${args.code}`,
  }),
  cadres: t.connection(() => Cadre, {
    asOf: true,
    description: 'Cán bộ mà người hỏi được xem. / The cadres that the viewer may see.',
  }),
}));
