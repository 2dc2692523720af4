/**
 * Units, their tree on a date, their lineage, posts and bodies.
 * Words: unit (đơn vị, tổ chức), setting (loại hình), bloc (khối), post title (chức danh), post (chức vụ), body (cấp ủy, ban),
 * establishment (biên chế chức vụ), management level (diện quản lý).
 */
export {
  BLOCS,
  BODY_KINDS,
  GRASSROOTS_PARTY_ORGANISATION_KINDS,
  LINEAGE_OPERATIONS,
  MANAGEMENT_LEVELS,
  UNIT_KINDS,
  UNIT_LINK_KINDS,
  UNIT_SETTINGS,
  type Bloc,
  type BodyKind,
  type LineageOperation,
  type ManagementLevel,
  type UnitKind,
  type UnitLinkKind,
  type UnitSetting,
} from './vocabulary.js';
