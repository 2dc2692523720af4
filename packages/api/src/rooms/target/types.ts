import { byColumn } from '@cadre/graphql-sql';
import { builder } from '../../platform/builder.js';
import { toEverySignedInViewer } from '../organization/index.js';
import { indicator, observation, observationPart, target } from './tables.js';

export const Indicator = builder.table('Indicator', {
  table: indicator,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.sortKey)],
  description: 'Chỉ số: đếm cái gì, chiều nào là tốt. / An indicator: what is counted and which way is better.',
});

export const Target = builder.table('Target', {
  table: target,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.periodFrom)],
  description: 'Chỉ tiêu của một đơn vị trong một kỳ. / A target of a unit for a period.',
});

export const Observation = builder.table('Observation', {
  table: observation,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.asOf)],
  description:
    'Số liệu: cái đã đếm hoặc đã in, tính đến một ngày, theo một nguồn. / An observation: what was counted or printed, as of a day, by a source.',
});

export const ObservationPart = builder.table('ObservationPart', {
  table: observationPart,
  key: 'id',
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.isComplement), byColumn(row.partId)],
  description:
    'Một thành phần của số liệu được cộng từ nhiều số liệu. / A part of an observation that is made of others.',
});
