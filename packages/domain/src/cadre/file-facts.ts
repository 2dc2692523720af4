import type { Id, Period, PlainDate } from '../kernel/index.js';
import type { MembershipSpell } from './party-age.js';
import type { MembershipStatus, QualificationKind, QualificationLevel, TenureKind } from './vocabulary.js';

/** A post or a body: what is held in a tenure. */
export interface HeldPlace {
  readonly id: Id<'Post' | 'Body'>;
  readonly is: 'POST' | 'BODY';
  readonly seats: number;
  readonly exists: Period;
}

/** A tenure that stands in somebody's file. */
export interface FiledTenure {
  readonly id: Id<'Tenure'>;
  readonly person: Id<'Cadre'>;
  readonly place: HeldPlace['id'];
  readonly kind: TenureKind;
  readonly held: Period;
}

/** What writing into a file depends on. */
export interface FileFacts {
  readonly person: Id<'Cadre'>;
  readonly memberships: readonly MembershipSpell[];
  /** The posts and bodies that the request names. */
  readonly places: readonly HeldPlace[];
  /** Every tenure of these posts and bodies, whoever holds them. */
  readonly tenures: readonly FiledTenure[];
}

/** The days of a fact as they are asked for; nobody has looked yet whether the end lies after the start. */
export interface AskedDays {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** The decision that a fact rests on; null where the request does not say. */
export interface AskedDecision {
  readonly decisionNumber: string | null;
  readonly decidedOn: PlainDate | null;
}

export interface NewTenure extends AskedDays, AskedDecision {
  readonly place: HeldPlace['id'];
  readonly kind: TenureKind;
}

export interface NewMembership extends AskedDays {
  readonly status: MembershipStatus;
}

export interface NewQualification extends AskedDays {
  readonly kind: QualificationKind;
  readonly level: QualificationLevel;
}

/** Facts to write into a file at once. */
export interface RecordRequest {
  readonly memberships: readonly NewMembership[];
  readonly qualifications: readonly NewQualification[];
  readonly tenures: readonly NewTenure[];
  readonly awards: readonly Pick<AskedDecision, 'decisionNumber'>[];
  readonly disciplines: readonly (AskedDays & AskedDecision)[];
  /** Whether a document is named that memberships and qualifications are known from. */
  readonly hasSource: boolean;
}
