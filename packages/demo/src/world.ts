import type { Gender, TenureKind } from '@cadre/domain/cadre';
import type { PlainDate } from '@cadre/domain/kernel';
import type { Bloc, BodyKind, ManagementLevel, UnitKind, UnitLinkKind, UnitSetting } from '@cadre/domain/organization';

/** A row as the loader takes it: column names as keys, JSON values. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows of one table that follow each other; a table may come in several batches. */
export interface SeedBatch {
  readonly table: string;
  readonly rows: readonly Row[];
}

/** A half-open period; an open end is null. */
export interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

export interface Title {
  readonly code: string;
  /** Height of the post, 0 for specialists to 9 for a provincial secretary. */
  readonly grade: number;
  readonly level: ManagementLevel;
  /** Who elects the holder; null for an appointed post. */
  readonly elected: 'PARTY' | 'STATE' | null;
  /** Whether the holder must come from elsewhere. */
  readonly nonLocal: boolean;
}

export interface Link extends Span {
  readonly target: Unit;
  readonly kind: UnitLinkKind;
}

export interface Unit extends Span {
  /** Name within the data set, also the base of the names of its posts. */
  readonly key: string;
  readonly kind: UnitKind;
  readonly setting: UnitSetting | null;
  readonly bloc: Bloc | null;
  readonly name: string;
  readonly earlierNames: readonly { readonly name: string; readonly span: Span }[];
  readonly links: readonly Link[];
  /** Number of the district, 0 first; null at province level. */
  readonly district: number | null;
  /** Commune within the district, for units of communes. */
  readonly commune: string | null;
  /** District before a transfer, and the day of the transfer. */
  readonly moved: { readonly from: number; readonly on: PlainDate } | null;
}

export interface Post extends Span {
  readonly key: string;
  readonly unit: Unit;
  readonly title: Title;
  readonly seats: number;
  readonly nonLocal: boolean;
  /** The post whose holder holds this one as well; null for a post of its own. */
  readonly follows: Post | null;
}

/** Time of one person in one post, before it is cut into terms. */
export interface Spell {
  readonly post: Post;
  readonly from: PlainDate;
  until: PlainDate | null;
  readonly kind: TenureKind;
}

export interface Cadre {
  readonly key: string;
  readonly fullName: string;
  readonly gender: Gender;
  readonly born: PlainDate;
  /** What the file says of the day of birth: all of it, the month, the year or nothing. */
  readonly birthDate: string | null;
  readonly ethnicity: string;
  readonly homePlace: string;
  /** Home district in the province; null for someone from elsewhere. */
  readonly homeDistrict: number | null;
  /** Admission to the Party. */
  readonly admitted: PlainDate;
  /** First day as an official member. */
  readonly official: PlainDate;
  /** First day of retirement by age. */
  readonly retires: PlainDate;
  readonly spells: Spell[];
  /** Day of leaving for good; null for those in work. */
  left: PlainDate | null;
}

export interface Commune {
  readonly key: string;
  readonly name: string;
  readonly district: number;
  readonly party: Unit;
  readonly peoplesCommittee: Unit;
}

export interface District {
  readonly index: number;
  readonly key: string;
  readonly name: string;
  /** `huyện`, `thị xã` or `thành phố`. */
  readonly kind: DistrictKind;
  readonly isUpland: boolean;
  readonly committee: Unit;
  readonly peoplesCommittee: Unit;
  readonly council: Unit;
}

export type DistrictKind = 'huyện' | 'thị xã' | 'thành phố';

export interface Body extends Span {
  readonly key: string;
  readonly unit: Unit;
  readonly kind: BodyKind;
  readonly name: string;
  readonly seats: number;
  readonly level: ManagementLevel;
}

/** A seat of one person in a body. */
export interface BodySeat extends Span {
  readonly body: Body;
  readonly cadre: Cadre;
  readonly kind: TenureKind;
}

/** A merger of communes into one, on one day. */
export interface Merger {
  readonly from: readonly Commune[];
  readonly into: Commune;
}

/** The organisation of one province over all years. */
export interface Province {
  readonly index: number;
  readonly key: string;
  readonly name: string;
  readonly committee: Unit;
  readonly peoplesCommittee: Unit;
  readonly council: Unit;
  readonly districts: readonly District[];
  readonly communes: readonly Commune[];
  readonly mergers: readonly Merger[];
  readonly units: readonly Unit[];
}
