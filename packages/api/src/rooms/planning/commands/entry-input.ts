import type { Id, Result } from '@cadre/domain/kernel';
import type { EntryProposal, PlanSource, Readiness } from '@cadre/domain/planning';
import { fieldsOf, type InputFault, type InputReader } from '../../../platform/writing/index.js';
import { Cadre } from '../../cadre/graphql.js';
import { Unit } from '../../organization/graphql.js';
import { PlanSlot } from '../types.js';

/** One person proposed, as the input gives it. */
export interface EntryInput {
  readonly slot: string;
  readonly cadre: string;
  readonly readiness: Readiness;
  readonly rank?: number | null | undefined;
  readonly source: PlanSource;
  readonly sourceUnit?: string | null | undefined;
}

/** A proposal, with the unit that the person comes from. */
export interface ReadEntry extends EntryProposal {
  readonly sourceUnit: string | null;
}

const highestRank = 1000;

/** Reads one proposal. */
export function readEntry(
  reader: InputReader,
  path: readonly string[],
  input: EntryInput,
): Result<ReadEntry, InputFault> {
  const read = fieldsOf({
    slot: reader.id([...path, 'slot'], input.slot, PlanSlot),
    person: reader.id([...path, 'cadre'], input.cadre, Cadre),
    rank: reader.optionalWhole([...path, 'rank'], input.rank, 1, highestRank),
    sourceUnit: reader.optionalId([...path, 'sourceUnit'], input.sourceUnit, Unit),
  });
  if (!read.ok) return read;
  const { slot, person, ...rest } = read.value;
  const { readiness, source } = input;
  return {
    ok: true,
    value: { ...rest, slot: slot as Id<'PlanSlot'>, person: person as Id<'Cadre'>, readiness, source },
  };
}
