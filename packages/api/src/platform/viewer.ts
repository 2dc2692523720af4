import type { SQL } from 'drizzle-orm';

/** What a viewer may do, each within the subtree of the viewer's unit. */
export const ROLES = ['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR', 'AUDITOR', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks: the unit whose subtree they act for, their roles, and the level up to which they manage cadres. */
export interface Viewer {
  readonly name: string;
  readonly unitId: string;
  readonly roles: readonly string[];
  readonly managementLevel: string;
}

declare module '@cadre/graphql-sql' {
  interface ViewerFacts {
    readonly isSignedIn: SQL;
    readonly unitId: SQL;
    readonly roles: SQL;
    readonly managementLevel: SQL;
  }
}

/** SQL types of the facts that visibility rules read. */
export const viewerFactTypes = {
  isSignedIn: 'boolean',
  unitId: 'uuid',
  roles: 'text[]',
  managementLevel: 'text',
} as const;

/** Those that many viewers share. */
export const viewerKindFacts = [
  'isSignedIn',
  'roles',
  'managementLevel',
] as const satisfies (keyof typeof viewerFactTypes)[];

type Facts = Readonly<Record<keyof typeof viewerFactTypes, unknown>>;

const nobody: Facts = { isSignedIn: false, unitId: null, roles: [], managementLevel: null };

const factsOf = new WeakMap<Viewer, Facts & Pick<Viewer, 'roles'>>();

/**
 * The facts of a viewer; for nobody they are such that no rule lets a row through. The same object for the same viewer, by which plans are
 * found, and another one as soon as the viewer is another: whoever loses a role in place keeps nothing of it.
 */
export function viewerFacts(viewer: Viewer | null): Facts {
  if (viewer === null) return nobody;
  const known = factsOf.get(viewer);
  if (known !== undefined && areOf(viewer, known)) return known;
  const { unitId, roles, managementLevel } = viewer;
  const facts = { isSignedIn: true, unitId, roles: [...roles], managementLevel };
  factsOf.set(viewer, facts);
  return facts;
}

function areOf({ unitId, roles, managementLevel }: Viewer, facts: Facts & Pick<Viewer, 'roles'>): boolean {
  if (facts.unitId !== unitId || facts.managementLevel !== managementLevel) return false;
  return facts.roles.length === roles.length && facts.roles.every((each, index) => each === roles[index]);
}
