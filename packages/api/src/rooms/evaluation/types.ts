import { byColumn } from '@cadre/graphql-sql';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { evaluation } from './tables.js';

export const Evaluation = builder.table('Evaluation', {
  table: evaluation,
  key: 'id',
  isNode: true,
  visible: (row, scope) => scope.sees(Cadre, row.cadreId),
  order: (row) => [byColumn(row.year)],
  description: 'Kết quả đánh giá, xếp loại một người trong một năm. / The grade that a person was given for a year.',
});
