import { byColumn } from '@cadre/graphql-sql';
import { builder } from '../../platform/builder.js';
import { unitClosure } from '../organization/tables.js';
import { award, cadre, cadreRoster, discipline, fileCorrection, membership, qualification, tenure } from './tables.js';
import { readsFilesOf } from './visibility.js';

export const Cadre = builder.table('Cadre', {
  table: cadre,
  key: 'id',
  isNode: true,
  visible: (row, scope) => readsFilesOf(row.unitId, scope),
  order: (row) => [byColumn(row.sortKey)],
  roster: {
    table: cadreRoster,
    paths: unitClosure,
    below: 'unitId',
    orderedBy: 'sortKey',
    entry: ({ unitId: above, sortKey: order, cadreId: key, isOwn, validFrom, validUntil }: typeof cadreRoster) => ({
      above,
      order,
      key,
      isOwn,
      validFrom,
      validUntil,
    }),
  },
  description:
    'Cán bộ: một người có hồ sơ. Chỉ thấy người do đơn vị của người hỏi hoặc cấp dưới quản lý. / A cadre: a person with a file. Only people managed by the unit of the viewer or below it are seen.',
});

export const Membership = builder.table('Membership', {
  table: membership,
  key: 'id',
  isNode: true,
  visible: (row, scope) => scope.sees(Cadre, row.cadreId),
  order: (row) => [byColumn(row.validFrom)],
  description: 'Tư cách đảng viên trong một thời gian. / Status in the Party, for the period in which it holds.',
});

export const Tenure = builder.table('Tenure', {
  table: tenure,
  key: 'id',
  isNode: true,
  visible: (row, scope) => scope.sees(Cadre, row.cadreId),
  order: (row) => [byColumn(row.validFrom)],
  description:
    'Thời gian giữ một chức vụ hoặc tham gia một cấp ủy, theo quyết định. / Time in a post or a seat of a body, by decision.',
});

export const Qualification = builder.table('Qualification', {
  table: qualification,
  key: 'id',
  isNode: true,
  visible: (row, scope) => scope.sees(Cadre, row.cadreId),
  order: (row) => [byColumn(row.validFrom)],
  description: 'Một trình độ đã đạt. / A qualification gained.',
});

export const Award = builder.table('Award', {
  table: award,
  key: 'id',
  isNode: true,
  visible: (row, scope) => scope.sees(Cadre, row.cadreId),
  order: (row) => [byColumn(row.awardedOn)],
  description: 'Một lần được khen thưởng. / An award given.',
});

export const Discipline = builder.table('Discipline', {
  table: discipline,
  key: 'id',
  isNode: true,
  visible: (row, scope) => scope.sees(Cadre, row.cadreId),
  order: (row) => [byColumn(row.validFrom)],
  description: 'Một lần bị kỷ luật. / A discipline imposed.',
});

export const FileCorrection = builder.table('FileCorrection', {
  table: fileCorrection,
  key: 'id',
  visible: (row, scope) => scope.sees(Cadre, row.cadreId),
  // By the key alone, which begins with the time at which it was made.
  order: () => [],
  description:
    'Một lần đính chính trong hồ sơ. / A correction of something in a file; what stood before is read by `knownAt`.',
});
