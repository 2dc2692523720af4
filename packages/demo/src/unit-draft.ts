import type { Bloc, UnitKind, UnitSetting } from '@cadre/domain/organization';
import type { PlainDate } from '@cadre/domain/kernel';
import { FIRST_DAY } from './dates.js';
import type { Link, Unit } from './world.js';

/** What must be said of a unit; the rest is that of an ordinary one. */
export interface UnitDraft {
  readonly key: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly setting?: UnitSetting | null;
  readonly bloc?: Bloc | null;
  readonly from?: PlainDate;
  readonly until?: PlainDate | null;
  readonly district?: number;
  readonly commune?: string;
  readonly moved?: Unit['moved'];
  readonly earlier?: { readonly name: string; readonly until: PlainDate } | null;
  readonly parent?: Unit | null;
  readonly ledBy?: Unit | null;
  /** Links beside parent and leader, or in place of them. */
  readonly links?: readonly Link[];
}

/** Completes a unit: it exists from the first day of the data, and its links last as long as it does. */
export function unitFrom(draft: UnitDraft): Unit {
  const from = draft.from ?? FIRST_DAY;
  const until = draft.until ?? null;
  const links: Link[] = [];
  if (draft.parent) links.push({ target: draft.parent, kind: 'PARENT', from, until });
  if (draft.ledBy) links.push({ target: draft.ledBy, kind: 'LEADS', from, until });
  const earlier = draft.earlier ?? null;
  return {
    key: draft.key,
    kind: draft.kind,
    setting: draft.setting ?? null,
    bloc: draft.bloc ?? null,
    name: draft.name,
    from,
    until,
    earlierNames: earlier === null ? [] : [{ name: earlier.name, span: { from, until: earlier.until } }],
    links: [...links, ...(draft.links ?? [])],
    district: draft.district ?? null,
    commune: draft.commune ?? null,
    moved: draft.moved ?? null,
  };
}

/** The district that a unit belongs to on a day; null for units of the province. */
export function districtOn(unit: Unit, on: PlainDate): number | null {
  return unit.moved !== null && on < unit.moved.on ? unit.moved.from : unit.district;
}
