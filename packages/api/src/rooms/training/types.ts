import { byColumn } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { inViewersSubtree, toEverySignedInViewer } from '../organization/index.js';
import { unitClosure } from '../organization/tables.js';
import {
  programme,
  programmeTargetGroup,
  trainingClass,
  trainingEvent,
  trainingQuota,
  trainingQuotaRoster,
  trainingResult,
  trainingSeat,
} from './tables.js';

export const Programme = builder.table('Programme', {
  table: programme,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.sortKey)],
  description: 'Chương trình đào tạo, bồi dưỡng. / A training programme.',
});

export const ProgrammeTargetGroup = builder.table('ProgrammeTargetGroup', {
  table: programmeTargetGroup,
  key: 'id',
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.targetGroup)],
  description: 'Một đối tượng của chương trình. / One group of people a programme is for.',
});

export const TrainingClass = builder.table('TrainingClass', {
  table: trainingClass,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.startsOn)],
  description: 'Lớp của một chương trình. / A class of a programme.',
});

export const TrainingQuota = builder.table('TrainingQuota', {
  table: trainingQuota,
  key: 'id',
  isNode: true,
  visible: (row, scope) => sql`${scope.viewer.isSignedIn} and ${inViewersSubtree(row.unitId, scope)}`,
  order: (row) => [byColumn(row.year)],
  roster: {
    table: trainingQuotaRoster,
    paths: unitClosure,
    below: 'unitId',
    orderedBy: 'year',
    isReckonedWith: true,
    entry: ({
      unitId: above,
      year: order,
      quotaId: key,
      isOwn,
      validFrom,
      validUntil,
    }: typeof trainingQuotaRoster) => ({
      above,
      order,
      key,
      isOwn,
      validFrom,
      validUntil,
    }),
  },
  description:
    'Chỉ tiêu cử đi học của một đơn vị, một chương trình, một năm; chỉ thấy của đơn vị người hỏi và cấp dưới. / Seats of a programme that a unit may fill in a year. Only those of the unit of the viewer and below it are seen.',
});

export const TrainingSeat = builder.table('TrainingSeat', {
  table: trainingSeat,
  key: 'id',
  isNode: true,
  visible: (row, scope) =>
    sql`case when ${row.cadreId} is null
      then ${scope.exists(TrainingQuota, (quota) => sql`${quota.id} = ${row.quotaId}`)}
      else ${scope.exists(Cadre, (cadre) => sql`${cadre.id} = ${row.cadreId}`)} end`,
  order: (row) => [byColumn(row.quotaId)],
  description:
    'Suất học; suất đã cử người chỉ thấy khi được xem hồ sơ người đó. / A training seat. One that is named is seen by those who may read the file of the person.',
});

export const TrainingResult = builder.table('TrainingResult', {
  table: trainingResult,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.programmeId)],
  description: 'Kết quả đào tạo được báo cáo, tính bằng người. / A reported training result, counted in people.',
});

export const TrainingEvent = builder.table('TrainingEvent', {
  table: trainingEvent,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.programmeId)],
  description:
    'Các buổi tính bằng lượt người dự; một người có thể được tính nhiều lần. / Sessions counted by attendance; the same person may be counted in each.',
});
