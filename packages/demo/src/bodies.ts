import type { BodyKind, ManagementLevel } from '@cadre/domain/organization';
import { itemAt } from './random.js';
import type { Congresses } from './terms.js';
import { FIRST_DAY } from './dates.js';
import type { Body, Province, Unit } from './world.js';

/** Seats of a body before and after the congresses of 2020, when committees became about five percent smaller. */
type Sizes = readonly [until2020: number, from2020: number];

interface BodyPlan {
  readonly kind: BodyKind;
  readonly name: string;
  readonly district: Sizes;
  readonly province: Sizes;
}

const PLANS: readonly BodyPlan[] = [
  { kind: 'EXECUTIVE_COMMITTEE', name: 'Ban Chấp hành', district: [41, 39], province: [51, 49] },
  { kind: 'STANDING_COMMITTEE', name: 'Ban Thường vụ', district: [13, 11], province: [15, 15] },
  { kind: 'INSPECTION_COMMISSION', name: 'Ủy ban Kiểm tra', district: [9, 7], province: [11, 9] },
];

/** The bodies of one committee: each kind until the congress of 2020, and from it. */
export interface CommitteeBodies {
  readonly unit: Unit;
  readonly executive: readonly [Body, Body];
  readonly standing: readonly [Body, Body];
  readonly inspection: readonly [Body, Body];
}

/** Executive committee, standing committee and inspection commission of the province and of every district. */
export function bodiesOf(province: Province, congresses: Congresses): readonly CommitteeBodies[] {
  const units = [province.committee, ...province.districts.map((each) => each.committee)];
  return units.map((unit) => {
    const [executive, standing, inspection] = PLANS.map((plan) => bodyPair(unit, plan, congresses));
    return { unit, executive: executive!, standing: standing!, inspection: inspection! };
  });
}

function bodyPair(unit: Unit, plan: BodyPlan, congresses: Congresses): readonly [Body, Body] {
  const change = itemAt(congresses.of(unit), 3);
  const sizes = unit.district === null ? plan.province : plan.district;
  const level: ManagementLevel =
    unit.district === null
      ? 'CENTRAL'
      : plan.kind === 'INSPECTION_COMMISSION'
        ? 'DISTRICT_STANDING_COMMITTEE'
        : 'PROVINCE_STANDING_COMMITTEE';
  const common = { unit, kind: plan.kind, name: `${plan.name} ${unit.name}`, level };
  return [
    { ...common, key: `${unit.key}-${plan.kind}-1`, seats: sizes[0], from: FIRST_DAY, until: change },
    { ...common, key: `${unit.key}-${plan.kind}-2`, seats: sizes[1], from: change, until: null },
  ];
}
