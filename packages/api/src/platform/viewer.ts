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

/** The facts of a viewer; for nobody they are such that no rule lets a row through. */
export function viewerFacts(viewer: Viewer | null): Record<keyof typeof viewerFactTypes, unknown> {
  return {
    isSignedIn: viewer !== null,
    unitId: viewer?.unitId ?? null,
    roles: viewer?.roles ?? [],
    managementLevel: viewer?.managementLevel ?? null,
  };
}
