import type { Id, PlainDate } from '../kernel/index.js';
import { isLiveOn } from './plan-coverage.js';
import { targetKey } from './planning.js';
import type { PlanEntry, PlanSlot } from './planning.js';
import type { PlanSource, Readiness, RemovalGround } from './vocabulary.js';

/** One person planned for one post or body, as the plan of a day shows it. */
export interface PlanLine {
  /** `targetKey` of the post or body. */
  readonly target: string;
  readonly person: Id<'Cadre'>;
  /** The entry behind the line; another one where the entry was carried over. */
  readonly entry: Id<'PlanEntry'>;
  readonly readiness: Readiness;
  readonly rank: number | null;
  readonly source: PlanSource;
}

/** What lies between two plans. All lists by target, then person. */
export interface PlanDiff {
  readonly added: readonly PlanLine[];
  readonly removed: readonly { readonly line: PlanLine; readonly ground: RemovalGround | null }[];
  /** In both, with the same readiness, rank and source; as in the later plan. */
  readonly carriedOver: readonly PlanLine[];
  /** In both, and something differs. */
  readonly changed: readonly { readonly before: PlanLine; readonly after: PlanLine }[];
}

/** The lines of a plan on a day, by target, then person; of two entries of one person for one target the later counts. */
export function planLines(
  slots: readonly PlanSlot[],
  entries: readonly PlanEntry[],
  asOf: PlainDate,
): readonly PlanLine[] {
  const targets = new Map(slots.map(({ id, target }) => [id, targetKey(target)]));
  const live = entries.filter((entry) => isLiveOn(entry, asOf)).toSorted(compareBegin);
  const lines = live.flatMap(({ id, slot, person, readiness, rank, source }) => {
    const target = targets.get(slot);
    return target === undefined ? [] : [{ target, person, entry: id, readiness, rank, source }];
  });
  return sorted(byPlace(lines).values());
}

/**
 * Compares two plans by person and target, so that a plan is compared with that of another day, cycle or term. `grounds`
 * says by entry why somebody left; a ground that is not given is null.
 */
export function planDiff(
  before: readonly PlanLine[],
  after: readonly PlanLine[],
  grounds: ReadonlyMap<Id<'PlanEntry'>, RemovalGround> = new Map(),
): PlanDiff {
  const [earlier, later] = [byPlace(before), byPlace(after)];
  const pairs = sorted(later.values()).flatMap((line) => {
    const match = earlier.get(placeOf(line));
    return match === undefined ? [] : [{ before: match, after: line }];
  });
  return {
    added: sorted(later.values()).filter((line) => !earlier.has(placeOf(line))),
    removed: sorted(earlier.values())
      .filter((line) => !later.has(placeOf(line)))
      .map((line) => ({ line, ground: grounds.get(line.entry) ?? null })),
    carriedOver: pairs.filter((pair) => isSame(pair.before, pair.after)).map((pair) => pair.after),
    changed: pairs.filter((pair) => !isSame(pair.before, pair.after)),
  };
}

/** The later plan, from the earlier one and what lies between. */
export function applyPlanDiff(before: readonly PlanLine[], diff: PlanDiff): readonly PlanLine[] {
  const lines = new Map(byPlace(before));
  for (const { line } of diff.removed) lines.delete(placeOf(line));
  const written = [...diff.added, ...diff.carriedOver, ...diff.changed.map(({ after }) => after)];
  for (const line of written) lines.set(placeOf(line), line);
  return sorted(lines.values());
}

function isSame(left: PlanLine, right: PlanLine): boolean {
  return left.readiness === right.readiness && left.rank === right.rank && left.source === right.source;
}

function byPlace(lines: readonly PlanLine[]): ReadonlyMap<string, PlanLine> {
  return new Map(lines.map((line) => [placeOf(line), line]));
}

function placeOf({ target, person }: PlanLine): string {
  return `${target} ${person}`;
}

function sorted(lines: Iterable<PlanLine>): readonly PlanLine[] {
  return [...lines].sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
}

function compareBegin(left: PlanEntry, right: PlanEntry): number {
  return left.validFrom === right.validFrom ? (left.id < right.id ? -1 : 1) : left.validFrom < right.validFrom ? -1 : 1;
}
