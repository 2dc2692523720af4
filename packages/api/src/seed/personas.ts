import { readFileSync } from 'node:fs';
import { codesOf, idFromName } from '@cadre/domain/kernel';
import { MANAGEMENT_LEVELS } from '@cadre/domain/organization';
import { z } from 'zod';
import { ROLES, type Viewer } from '../platform/viewer.js';
import { SeedProblem } from './source.js';

/** A named viewer of the demo province. */
export interface Persona {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  readonly scopeUnitId: string;
  readonly roles: readonly string[];
  readonly managementLevel: string;
}

const personaFile = z
  .array(
    z.object({
      name: z.string().regex(/^[a-z][a-z-]*$/),
      vi: z.string(),
      en: z.string(),
      scope_unit: z.string().startsWith('unit:'),
      roles: z.array(z.enum(ROLES)),
      management_level: z.enum(codesOf(MANAGEMENT_LEVELS)),
    }),
  )
  .min(1)
  .superRefine((personas, context) => {
    const names = personas.map((each) => each.name);
    const again = names.find((name, index) => names.indexOf(name) !== index);
    if (again !== undefined) context.addIssue({ code: 'custom', message: `${again} is named twice` });
  });

/** Reads the named viewers of the demo; the first is the one who acts when nobody is named. */
export function readPersonas(path: string): readonly Persona[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new SeedProblem(`${path}: not readable as JSON`, { cause });
  }
  const parsed = personaFile.safeParse(content);
  if (!parsed.success) throw new SeedProblem(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data.map((each) => ({
    name: each.name,
    vi: each.vi,
    en: each.en,
    scopeUnitId: idFromName('unit', each.scope_unit.slice('unit:'.length)),
    roles: each.roles,
    managementLevel: each.management_level,
  }));
}

const viewers = new WeakMap<Persona, Viewer>();

/** The viewer that a persona stands for; the same one each time. */
export function viewerOf(persona: Persona): Viewer {
  const known = viewers.get(persona);
  if (known !== undefined) return known;
  const { name, scopeUnitId: unitId, roles, managementLevel } = persona;
  const viewer = { name, unitId, roles, managementLevel };
  viewers.set(persona, viewer);
  return viewer;
}
