import { foldText } from '@cadre/domain/kernel';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Direction, IndicatorUnit } from './enums.js';
import { Indicator, Observation, Target } from './types.js';

builder.tableFields(Indicator, (t) => ({
  code: t.column('code', { description: 'Mã chỉ số. / Code.' }),
  name: t.column('name', { description: 'Tên. / Name.' }),
  englishName: t.column('englishName', { description: 'Tên tiếng Anh. / English name.' }),
  countedUnit: t.column('countedUnit', { type: IndicatorUnit, description: 'Đếm cái gì. / What is counted.' }),
  direction: t.column('direction', { type: Direction, description: 'Chiều tốt. / Which way is better.' }),
  targets: t.connection(() => Target, {
    description: 'Các chỉ tiêu. / Targets.',
    on: (aim, row) => sql`${aim.indicatorId} = ${row.id}`,
  }),
  observations: t.connection(() => Observation, {
    description: 'Các số liệu. / Observations.',
    on: (seen, row) => sql`${seen.indicatorId} = ${row.id}`,
  }),
}));

builder.tableFilters(Indicator, (f) => ({
  id: f.id(() => Indicator, 'id', 'Theo mã toàn cục. / By global id.'),
  code: f.code('code', 'Theo mã. / By code.'),
  name: f.text('foldedName', foldText, 'Theo tên. / By name.'),
  countedUnit: f.enum(IndicatorUnit, 'countedUnit', 'Theo cái được đếm. / By what is counted.'),
  direction: f.enum(Direction, 'direction', 'Theo chiều tốt. / By which way is better.'),
}));
builder.tableOrders(Indicator, { NAME: 'sortKey', CODE: 'code' });

builder.readFields((t) => ({
  indicators: t.connection(() => Indicator, { description: 'Danh mục chỉ số. / The catalogue of indicators.' }),
}));
