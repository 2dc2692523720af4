import { codesOf } from '@cadre/domain/kernel';
import { BLOCS, GRASSROOTS_PARTY_ORGANISATION_KINDS, UNIT_KINDS, UNIT_SETTINGS } from '@cadre/domain/organization';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { holdsOn } from '../../platform/validity.js';
import { Ratio } from '../../platform/values.js';
import { districtMembers, districtOf, unitMembers, yearOf } from './dimensions.js';
import { unitLink } from './tables.js';
import { Unit } from './units.js';
import { toEverySignedInViewer } from './visibility.js';

const grassrootsKinds = sql.raw(GRASSROOTS_PARTY_ORGANISATION_KINDS.map((kind) => `'${kind}'`).join(', '));

const unitAggregate = builder.aggregate(Unit, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) => districtOf(row.id, scope),
      ...districtMembers(toEverySignedInViewer),
      description:
        'Đảng bộ huyện vào ngày của dữ liệu; trống với đơn vị cấp trên huyện. / District on the day of the facts; empty above the districts.',
    }),
    PARENT: d.node(() => Unit, {
      key: (row, scope) =>
        scope.pick(unitLink, (link) => ({
          value: sql`${link.targetId}`,
          where: sql`${link.unitId} = ${row.id} and ${link.kind} = 'PARENT' and ${holdsOn(link, scope)}`,
        })),
      ...unitMembers(toEverySignedInViewer),
      description:
        'Đơn vị cấp trên trực tiếp vào ngày của dữ liệu; trống nếu là gốc. / The unit directly above on the day of the facts; empty for a root.',
    }),
    KIND: d.code(codesOf(UNIT_KINDS), (row) => sql`${row.kind}`, 'Loại đơn vị. / Kind of unit.'),
    SETTING: d.code(
      codesOf(UNIT_SETTINGS),
      (row) => sql`${row.setting}`,
      'Loại hình; trống nếu không áp dụng. / Setting; empty where none applies.',
    ),
    BLOC: d.code(
      codesOf(BLOCS),
      (row) => sql`${row.bloc}`,
      'Khối; trống nếu ngoài ba khối. / Bloc; empty outside the three blocs.',
    ),
    FOUNDED_YEAR: d.number(
      (row) => yearOf(row.validFrom),
      'Năm thành lập, hoặc năm đầu tiên có dữ liệu. / Year of founding, or the first year the data covers.',
    ),
  }),
  measures: (m) => ({
    units: m.count('Số đơn vị. / Units.'),
    grassrootsOrganisations: m.count(
      'Số tổ chức cơ sở đảng: đảng bộ cơ sở và chi bộ cơ sở. / Grassroots Party organisations: committees and cells.',
      (row) => sql`${row.kind} in (${grassrootsKinds})`,
    ),
    cellShare: m.share(
      (row) => sql`${row.kind} = 'GRASSROOTS_CELL'`,
      'Tỷ lệ chi bộ cơ sở trong các tổ chức cơ sở đảng; null nếu không có tổ chức nào. / Cells among the grassroots Party organisations; null without any.',
      (row) => sql`${row.kind} in (${grassrootsKinds})`,
    ),
    ending: m.count(
      'Số đơn vị đã có ngày giải thể. / Units whose day of dissolution is known.',
      (row) => sql`${row.validUntil} is not null`,
    ),
  }),
});

builder.readFields((t) => ({
  unitAggregate: t.aggregate(unitAggregate, {
    description:
      'Thống kê các đơn vị tồn tại vào ngày của dữ liệu. / Statistics of the units that exist on the day of the facts.',
    on: (row, scope) => holdsOn(row, scope),
  }),
}));
