import type {
  CyclePurpose,
  CycleState,
  PlanEntryState,
  PlanSource,
  Readiness,
  RemovalGround,
} from '@cadre/domain/planning';
import type { PlainDate } from '@cadre/domain/kernel';
import type { Body, Cadre, Post, Unit } from './world.js';

/** Year in which a Party term opens: 2020 for 2020–2025. */
export type TermYear = 2015 | 2020 | 2025 | 2030;

export interface Cycle {
  readonly key: string;
  readonly unit: Unit;
  readonly term: TermYear;
  readonly purpose: CyclePurpose;
  readonly state: CycleState;
  readonly openedOn: PlainDate;
  /** Day of approval; null for a cycle not yet decided and for an orientation. */
  readonly decidedOn: PlainDate | null;
  readonly ageReferenceOn: PlainDate | null;
}

export interface Slot {
  readonly key: string;
  readonly cycle: Cycle;
  readonly post: Post | null;
  readonly body: Body | null;
  readonly min: number;
  readonly max: number | null;
}

export interface Entry {
  readonly key: string;
  readonly slot: Slot;
  readonly cadre: Cadre;
  state: PlanEntryState;
  readonly readiness: Readiness;
  readonly rank: number | null;
  readonly source: PlanSource;
  readonly sourceUnit: Unit | null;
  readonly objectGroup: 1 | 2 | null;
  readonly predecessor: Entry | null;
  ground: RemovalGround | null;
  readonly from: PlainDate;
  until: PlainDate | null;
}

export interface Plan {
  readonly cycles: readonly Cycle[];
  readonly slots: readonly Slot[];
  readonly entries: readonly Entry[];
}

/** The unit that plans, with the posts and bodies it plans for. */
export interface Planner {
  readonly unit: Unit;
  /** District whose people are the source; null for the whole province. */
  readonly district: number | null;
  readonly posts: readonly Post[];
  readonly bodies: readonly (readonly [Body, Body])[];
}
