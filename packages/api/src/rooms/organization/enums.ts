import {
  BLOCS,
  BODY_KINDS,
  LINEAGE_OPERATIONS,
  MANAGEMENT_LEVELS,
  UNIT_KINDS,
  UNIT_SETTINGS,
} from '@cadre/domain/organization';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';

export const UnitKind = vocabularyEnum('UnitKind', 'Loại đơn vị, tổ chức. / Kind of unit.', UNIT_KINDS);
export const UnitSetting = vocabularyEnum('UnitSetting', 'Loại hình. / Setting of a unit.', UNIT_SETTINGS);
export const Bloc = vocabularyEnum('Bloc', 'Khối. / Bloc of agencies.', BLOCS);
export const LineageOperation = vocabularyEnum(
  'LineageOperation',
  'Hình thức sắp xếp tổ chức. / Operation of a reorganisation.',
  LINEAGE_OPERATIONS,
);
export const ManagementLevel = vocabularyEnum(
  'ManagementLevel',
  'Diện quản lý cán bộ. / Who decides on the holder.',
  MANAGEMENT_LEVELS,
);
export const BodyKind = vocabularyEnum('BodyKind', 'Loại cấp ủy, ban. / Kind of body.', BODY_KINDS);
