import type { Id, PlainDate, Result } from '@cadre/domain/kernel';
import {
  decideReview,
  type RemovalEvidence,
  type RemovalGround,
  type ReviewDecision,
  type ReviewedPlan,
} from '@cadre/domain/planning';
import { fieldsOf, type Command, type InputFault, type InputReader } from '../../../platform/writing/index.js';
import { Document } from '../../rule/graphql.js';
import { PlanEntry, PlanningCycle } from '../types.js';
import { readEntry, type EntryInput, type ReadEntry } from './entry-input.js';
import { cycleFaults, loadCycleFacts, seenCycle, type CycleFacts } from './plan-facts.js';
import { refusedFor } from '../refused.js';
import { saveReview } from './save-review.js';
import { personsOfEntries } from '../store.js';

/** What a review says of somebody who is in the plan. */
export interface KeepInput {
  readonly entry: string;
  readonly reason: string;
}

/** Whom a review takes out. */
export interface RemoveInput extends KeepInput {
  readonly ground?: RemovalGround | null | undefined;
  readonly evidence?: RemovalEvidence | null | undefined;
  readonly document?: string | null | undefined;
}

/** Whom a review takes in. */
export interface AddInput {
  readonly entry: EntryInput;
  readonly reason: string;
}

/** The input of `planEntriesReview`. */
export interface ReviewEntriesInput {
  readonly cycle: string;
  readonly expectedVersion: string;
  readonly reviewedOn?: string | null | undefined;
  readonly keep: readonly KeepInput[];
  readonly remove: readonly RemoveInput[];
  readonly add: readonly AddInput[];
}

/** A review as it was read; the decisions stand in the order keep, remove, add. */
export interface ReviewRequest {
  readonly cycle: string;
  readonly expectedVersion: string;
  readonly reviewedOn: PlainDate;
  readonly decisions: readonly ReviewDecision[];
  /** The proposals among the decisions, in their order. */
  readonly added: readonly ReadEntry[];
}

const maxReason = 500;

/** Reviews a plan: keeps, takes out and takes in, all of it or nothing, each with its reason. */
export const reviewEntries: Command<ReviewEntriesInput, ReviewRequest, CycleFacts, ReviewedPlan> = {
  read: (input, reader) => {
    const read = fieldsOf({
      cycle: reader.id(['input', 'cycle'], input.cycle, PlanningCycle),
      reviewedOn: reader.dayOfAct(['input', 'reviewedOn'], input.reviewedOn),
      keep: reader.list(['input', 'keep'], input.keep, keepReader(reader), 0),
      remove: reader.list(['input', 'remove'], input.remove, removeReader(reader), 0),
      add: reader.list(['input', 'add'], input.add, addReader(reader), 0),
    });
    if (!read.ok) return read;
    const { keep, remove, add, cycle, reviewedOn } = read.value;
    const decisions = [
      ...keep,
      ...remove,
      ...add.map(({ entry, reason }) => ({ kind: 'ADD', proposal: entry, reason }) as const),
    ];
    const added = add.map(({ entry }) => entry);
    return { ok: true, value: { cycle, reviewedOn, decisions, added, expectedVersion: input.expectedVersion } };
  },
  load: async ({ cycle, reviewedOn, added, decisions }, acting) => {
    const reviewed = decisions.flatMap((decision) => (decision.kind === 'KEEP' ? [decision.entry] : []));
    const persons = [...added.map(({ person }) => person), ...(await personsOfEntries(acting.tx, reviewed))];
    return loadCycleFacts(acting, { cycle, on: reviewedOn, persons, slots: added.map(({ slot }) => slot) });
  },
  permit: (facts, { viewer }) => cycleFaults(facts, viewer, ['PLANNER']),
  version: (facts, { expectedVersion }) => seenCycle(facts, expectedVersion),
  decide: ({ plan }, { decisions, reviewedOn }, { edition: { book } }) => {
    const decided = decideReview(plan, decisions, { book, asOf: reviewedOn });
    return decided.ok ? decided : { ok: false, refused: refusedFor(decided.refusals) };
  },
  save: saveReview,
};

type Reader<Given, T> = (path: readonly string[], value: Given) => Result<T, InputFault>;

function keepReader(reader: InputReader): Reader<KeepInput, ReviewDecision> {
  return (path, { entry, reason }) => {
    const read = fieldsOf({
      entry: reader.id([...path, 'entry'], entry, PlanEntry),
      reason: reader.text([...path, 'reason'], reason, maxReason),
    });
    if (!read.ok) return read;
    return { ok: true, value: { kind: 'KEEP', entry: read.value.entry as Id<'PlanEntry'>, reason: read.value.reason } };
  };
}

function removeReader(reader: InputReader): Reader<RemoveInput, ReviewDecision> {
  return (path, { entry, reason, ground = null, evidence = null, document }) => {
    const read = fieldsOf({
      entry: reader.id([...path, 'entry'], entry, PlanEntry),
      reason: reader.text([...path, 'reason'], reason, maxReason),
      document: reader.optionalId([...path, 'document'], document, Document),
    });
    if (!read.ok) return read;
    const removal = { entry: read.value.entry as Id<'PlanEntry'>, ground, evidence, document: read.value.document };
    return { ok: true, value: { kind: 'REMOVE', removal, reason: read.value.reason } };
  };
}

function addReader(reader: InputReader): Reader<AddInput, { readonly entry: ReadEntry; readonly reason: string }> {
  return (path, { entry, reason }) =>
    fieldsOf({
      entry: readEntry(reader, [...path, 'entry'], entry),
      reason: reader.text([...path, 'reason'], reason, maxReason),
    });
}
