import { codesOf } from '../kernel/index.js';

/** What a version may be limited to, and the values of each; one value belongs to one dimension. */
export const SCOPE_DIMENSIONS = {
  level: {
    CENTRAL: { vi: 'Trung ương', en: 'Central' },
    PROVINCE: { vi: 'Cấp tỉnh', en: 'Province' },
    DISTRICT: { vi: 'Cấp huyện', en: 'District' },
    UPPER_GRASSROOTS: { vi: 'Cấp trên trực tiếp của cơ sở', en: 'Directly above the grassroots' },
    COMMUNE: { vi: 'Cấp xã', en: 'Commune' },
    GRASSROOTS: { vi: 'Cơ sở', en: 'Grassroots' },
    CELL: { vi: 'Chi bộ', en: 'Cell' },
  },
  bloc: {
    PARTY: { vi: 'Khối Đảng', en: 'Party' },
    FRONT_AND_MASS: { vi: 'Khối Mặt trận và đoàn thể', en: 'Front and mass organisations' },
    GOVERNMENT: { vi: 'Khối chính quyền', en: 'Government' },
    ARMED_FORCES: { vi: 'Lực lượng vũ trang', en: 'Armed forces' },
  },
  postClass: {
    HEAD: { vi: 'Cấp trưởng', en: 'Head' },
    DEPUTY: { vi: 'Cấp phó', en: 'Deputy' },
    MEMBER: { vi: 'Ủy viên', en: 'Member of a body' },
  },
  side: {
    PARTY_SIDE: { vi: 'Theo quy định của Đảng', en: 'Party rules' },
    STATE_SIDE: { vi: 'Theo pháp luật của Nhà nước', en: 'State law' },
  },
  subject: {
    ORGANISATION: { vi: 'Tổ chức', en: 'Organisation' },
    PARTY_MEMBER: { vi: 'Đảng viên', en: 'Party member' },
    LEADER: { vi: 'Cán bộ lãnh đạo, quản lý', en: 'Leader or manager' },
    CIVIL_SERVANT: { vi: 'Công chức', en: 'Civil servant' },
    PUBLIC_EMPLOYEE: { vi: 'Viên chức', en: 'Public employee' },
  },
} as const;
export type ScopeDimension = keyof typeof SCOPE_DIMENSIONS;
export type ScopeValue<Dimension extends ScopeDimension> = keyof (typeof SCOPE_DIMENSIONS)[Dimension];

/** Whom a version binds: a dimension that is not named binds everybody; a named one binds the values in its list. */
export type RuleScope = { readonly [Dimension in ScopeDimension]?: readonly ScopeValue<Dimension>[] };

/** The scope that binds everybody. */
export const EVERYBODY: RuleScope = {};

/** What is known of the case that is judged; a dimension that is not named is not known. */
export type CaseScope = { readonly [Dimension in ScopeDimension]?: ScopeValue<Dimension> };

/** How the cases of one scope lie to those of another. */
export type ScopeRelation = 'SAME' | 'NARROWER' | 'WIDER' | 'DISJOINT' | 'CROSSING';

const DIMENSIONS = codesOf(SCOPE_DIMENSIONS as unknown as Record<ScopeDimension, { vi: string; en: string }>);

/**
 * Says whether a version with this scope binds the case: true, false, or the dimensions of the case that must be known
 * before it can be said.
 */
export function bindingOf(scope: RuleScope, subject: CaseScope): boolean | readonly ScopeDimension[] {
  if (scope === EVERYBODY) return true;
  const open: ScopeDimension[] = [];
  for (const dimension of DIMENSIONS) {
    const bound: readonly string[] | undefined = scope[dimension];
    if (bound === undefined) continue;
    const value = subject[dimension];
    if (value === undefined) open.push(dimension);
    else if (!bound.includes(value)) return false;
  }
  return open.length === 0 ? true : open;
}

/** Compares two scopes by the cases they bind. */
export function relateScopes(left: RuleScope, right: RuleScope): ScopeRelation {
  let isWithin = true;
  let contains = true;
  for (const dimension of DIMENSIONS) {
    const [mine, theirs]: (readonly string[] | undefined)[] = [left[dimension], right[dimension]];
    if (mine !== undefined && theirs !== undefined && !mine.some((value) => theirs.includes(value))) return 'DISJOINT';
    isWithin &&= theirs === undefined || (mine !== undefined && mine.every((value) => theirs.includes(value)));
    contains &&= mine === undefined || (theirs !== undefined && theirs.every((value) => mine.includes(value)));
  }
  if (isWithin) return contains ? 'SAME' : 'NARROWER';
  return contains ? 'WIDER' : 'CROSSING';
}
