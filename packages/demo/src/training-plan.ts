import type { QualificationKind, QualificationLevel } from '@cadre/domain/cadre';
import type { Post } from './world.js';
import { defenceFor, managementFor, theoryFor } from './standards.js';

/** A programme for which seats are given out by name. */
export interface Course {
  readonly programme: string;
  readonly name: string;
  readonly kind: QualificationKind;
  readonly level: QualificationLevel;
  /** Seats of a district and of the province in a year, lowest and highest. */
  readonly district: readonly [number, number];
  readonly province: readonly [number, number];
  readonly days: number;
  readonly isForPost: (post: Post) => boolean;
  /** Youngest age of part-time students before and from Regulation 57-QĐ/TW of 8 February 2022. */
  readonly youngest: { readonly men: readonly [number, number]; readonly women: readonly [number, number] };
}

const ANY_AGE = { men: [18, 18], women: [18, 18] } as const;

/** The programmes whose seats the districts and the province share out every year. */
export const COURSES: readonly Course[] = [
  {
    programme: 'THEORY_INTERMEDIATE',
    name: 'Trung cấp lý luận chính trị',
    kind: 'POLITICAL_THEORY',
    level: 'THEORY_INTERMEDIATE',
    district: [4, 8],
    province: [3, 6],
    days: 270,
    isForPost: (post) => theoryFor(post) === 'THEORY_INTERMEDIATE',
    youngest: { men: [25, 35], women: [25, 33] },
  },
  {
    programme: 'THEORY_ADVANCED',
    name: 'Cao cấp lý luận chính trị',
    kind: 'POLITICAL_THEORY',
    level: 'THEORY_ADVANCED',
    district: [1, 3],
    province: [5, 9],
    days: 410,
    isForPost: (post) => theoryFor(post) === 'THEORY_ADVANCED',
    youngest: { men: [40, 40], women: [35, 38] },
  },
  {
    programme: 'DEFENCE_GROUP_2',
    name: 'Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 2',
    kind: 'DEFENCE_SECURITY',
    level: 'DEFENCE_GROUP_2',
    district: [0, 1],
    province: [4, 7],
    days: 20,
    isForPost: (post) => defenceFor(post) === 'DEFENCE_GROUP_2',
    youngest: ANY_AGE,
  },
  {
    programme: 'DEFENCE_GROUP_3',
    name: 'Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 3',
    kind: 'DEFENCE_SECURITY',
    level: 'DEFENCE_GROUP_3',
    district: [4, 8],
    province: [3, 6],
    days: 14,
    isForPost: (post) => defenceFor(post) === 'DEFENCE_GROUP_3',
    youngest: ANY_AGE,
  },
  {
    programme: 'STATE_MANAGEMENT_PRINCIPAL_EXPERT',
    name: 'Bồi dưỡng ngạch chuyên viên chính và tương đương',
    kind: 'STATE_MANAGEMENT',
    level: 'PRINCIPAL_EXPERT',
    district: [1, 2],
    province: [4, 8],
    days: 42,
    isForPost: (post) => managementFor(post) === 'PRINCIPAL_EXPERT',
    youngest: ANY_AGE,
  },
];
