import { MOVEMENT_KINDS, TOUR_STATES } from '@cadre/domain/rotation';
import { byColumn, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';
import { Cadre } from '../cadre/graphql.js';
import { Post, Unit } from '../organization/graphql.js';
import { post, type unit } from '../organization/tables.js';
import { rotationTour } from './tables.js';

type TourRow = typeof rotationTour;

const MovementKind = vocabularyEnum(
  'MovementKind',
  'Hình thức chuyển cán bộ. / Kind of movement of cadres.',
  MOVEMENT_KINDS,
);
const TourState = vocabularyEnum('TourState', 'Trạng thái của đợt luân chuyển. / State of a tour.', TOUR_STATES);

export const RotationTour = builder.table('RotationTour', {
  table: rotationTour,
  key: 'id',
  isNode: true,
  visible: (row, scope) => scope.sees(Cadre, row.cadreId),
  order: (row) => [byColumn(row.startedOn)],
  description:
    'Đợt luân chuyển của một người: từ chức vụ này sang chức vụ khác, có thời hạn. / A tour: one person from one post to another, for a time.',
});

/** Whether the person is on the tour on the day of the lens: begun, and not ended by then. A tour only planned has not begun. */
export function isUnderWay(row: TourRow, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`(${row.state} <> 'PLANNED' and ${row.startedOn} <= ${scope.asOf} and (${row.endedOn} is null or ${row.endedOn} > ${scope.asOf}))`;
}

/** Days past the due day while the person is still on the tour; NULL when it is not overdue. */
export function overdueDays(row: TourRow, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`case when ${isUnderWay(row, scope)} and ${row.dueOn} < ${scope.asOf} then ${scope.asOf} - ${row.dueOn} end`;
}

/** Whether a post of a tour belongs to the unit. */
function isPostOf(unitRow: typeof unit, postId: TourRow['toPostId'], scope: Pick<Scope, 'exists'>): SQL {
  return scope.exists(post, (each) => sql`${each.id} = ${postId} and ${each.unitId} = ${unitRow.id}`);
}

builder.tableFields(RotationTour, (t) => ({
  cadre: t.one(() => Cadre, {
    nullable: true,
    description: 'Cán bộ; null nếu không được xem. / The cadre; null if it may not be seen.',
    on: (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
  }),
  from: t.one(() => Post, {
    nullable: false,
    description: 'Chức vụ trước khi đi. / The post left.',
    on: (each, row) => sql`${each.id} = ${row.fromPostId}`,
  }),
  to: t.one(() => Post, {
    nullable: false,
    description: 'Chức vụ nơi đến. / The post taken.',
    on: (each, row) => sql`${each.id} = ${row.toPostId}`,
  }),
  kind: t.column('kind', { type: MovementKind, description: 'Hình thức. / Kind.' }),
  state: t.column('state', {
    type: TourState,
    description:
      'Trạng thái sau cùng được biết, không theo ngày của dữ liệu. / Last state known, whatever the day of the facts.',
  }),
  purpose: t.column('purpose', { description: 'Mục đích theo quyết định. / Why, as the decision says it.' }),
  decisionNumber: t.column('decisionNumber', { description: 'Số quyết định. / Number of the decision.' }),
  startedOn: t.column('startedOn', { description: 'Ngày bắt đầu. / First day.' }),
  dueOn: t.column('dueOn', { description: 'Ngày hết thời hạn. / Day on which it is due to end.' }),
  endedOn: t.column('endedOn', {
    description: 'Ngày kết thúc; null khi còn. / Day on which it ended; null while it lasts.',
  }),
  underWay: t.expression({
    type: 'Boolean',
    nullable: false,
    asOf: true,
    description:
      'Có đang luân chuyển vào ngày của dữ liệu hay không. / Whether it is under way on the day of the facts.',
    sql: (row, scope) => isUnderWay(row, scope),
  }),
  overdueDays: t.expression({
    type: 'Int',
    nullable: true,
    asOf: true,
    description:
      'Số ngày quá hạn vào ngày của dữ liệu; null khi không quá hạn. / Days past the due day on the day of the facts; null when not overdue.',
    sql: (row, scope) => overdueDays(row, scope),
  }),
}));

builder.tableFields(Cadre, (t) => ({
  rotationTours: t.connection(() => RotationTour, {
    asOf: true,
    description: 'Các đợt luân chuyển của người này. / The tours of the person.',
    on: (tour, row) => sql`${tour.cadreId} = ${row.id}`,
  }),
}));

builder.tableFields(Unit, (t) => ({
  rotationToursIn: t.connection(() => RotationTour, {
    asOf: true,
    description:
      'Các đợt luân chuyển đến đơn vị mà người hỏi được xem. / Tours to posts of the unit, as far as the viewer may see.',
    on: (tour, row, scope) => isPostOf(row, tour.toPostId, scope),
  }),
  rotationToursOut: t.connection(() => RotationTour, {
    asOf: true,
    description:
      'Các đợt luân chuyển từ đơn vị đi mà người hỏi được xem. / Tours from posts of the unit, as far as the viewer may see.',
    on: (tour, row, scope) => isPostOf(row, tour.fromPostId, scope),
  }),
}));

builder.tableFilters(RotationTour, (f) => ({
  id: f.id(() => RotationTour, 'id', 'Theo mã toàn cục. / By global id.'),
  cadre: f.relation(
    () => Cadre,
    (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
    'Theo cán bộ. / By cadre.',
  ),
  from: f.relation(
    () => Post,
    (each, row) => sql`${each.id} = ${row.fromPostId}`,
    'Theo chức vụ trước khi đi. / By the post left.',
  ),
  to: f.relation(
    () => Post,
    (each, row) => sql`${each.id} = ${row.toPostId}`,
    'Theo chức vụ nơi đến. / By the post taken.',
  ),
  kind: f.enum(MovementKind, 'kind', 'Theo hình thức. / By kind.'),
  state: f.enum(TourState, 'state', 'Theo trạng thái. / By state.'),
  startedOn: f.date('startedOn', 'Theo ngày bắt đầu. / By first day.'),
  dueOn: f.date('dueOn', 'Theo ngày hết thời hạn. / By due day.'),
  endedOn: f.date('endedOn', 'Theo ngày kết thúc. / By day of the end.'),
  overdueDays: f.integer(
    (row, scope) => overdueDays(row, scope),
    'Theo số ngày quá hạn vào ngày của dữ liệu. / By days overdue on the day of the facts.',
  ),
  underWay: f.flag(
    (row, scope) => isUnderWay(row, scope),
    'Đang luân chuyển vào ngày của dữ liệu. / Under way on the day of the facts.',
  ),
}));
builder.tableOrders(RotationTour, {
  STARTED_ON: 'startedOn',
  DUE_ON: 'dueOn',
  ENDED_ON: 'endedOn',
  OVERDUE_DAYS: (row, scope) => ({ sql: overdueDays(row, scope), type: 'integer', nullable: true }),
});

builder.readFields((t) => ({
  rotationTours: t.connection(() => RotationTour, {
    asOf: true,
    description: 'Các đợt luân chuyển mà người hỏi được xem. / The tours that the viewer may see.',
  }),
}));
