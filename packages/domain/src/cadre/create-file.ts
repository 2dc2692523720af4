import { comparePartialDates, compareDates, earliest, ok, refuse } from '../kernel/index.js';
import type { Id, PartialDate, PlainDate, Result } from '../kernel/index.js';
import type { NewMembership } from './file-facts.js';
import type { FileRefusal } from './file-refusals.js';
import { membershipFaults } from './record-facts.js';

/** Somebody whose folded name is that of the person to whom a file is to be given. */
export interface Namesake {
  readonly id: Id<'Cadre'>;
  /** Null where the file is silent. */
  readonly birthDate: PartialDate | null;
}

/** A file as it is asked for. */
export interface NewFile {
  /** Null where it is not known. */
  readonly birthDate: PartialDate | null;
  readonly memberships: readonly NewMembership[];
  /** Whether a document is named that the memberships are known from. */
  readonly hasSource: boolean;
  /** Namesakes of whom the actor says that they are other people. */
  readonly otherPeople: readonly Id<'Cadre'>[];
}

/** What giving somebody a file depends on. */
export interface NewFileFacts {
  readonly isCodeTaken: boolean;
  /** Those whom the actor may see; of the others nothing may be told. */
  readonly namesakes: readonly Namesake[];
}

/**
 * Says whether a file may be given to a person, or everything that stands in the way. A namesake who may have been born on the same day
 * stands in the way until the actor says that it is somebody else; a birth that is not known may be any.
 */
export function decideCreate(facts: NewFileFacts, asked: NewFile): Result<NewFile, FileRefusal> {
  const { birthDate, memberships, otherPeople } = asked;
  const same = facts.namesakes.filter(
    (each) => mayBeSameDay(each.birthDate, birthDate) && !otherPeople.includes(each.id),
  );
  const [first, ...others]: FileRefusal[] = [
    ...(facts.isCodeTaken ? [{ code: 'CODE_TAKEN' } as const] : []),
    ...same.map(({ id }): FileRefusal => ({ code: 'POSSIBLE_DUPLICATE', cadre: id })),
    ...membershipFaults([], asked),
    ...birthFaults(
      birthDate,
      memberships.map(({ from }) => from),
    ),
  ];
  return first === undefined ? ok(asked) : refuse(first, ...others);
}

/** Says whether what a file says of the person may be corrected; `firstFact` is the first day of any fact in it, null without any. */
export function decidePersonCorrection(
  firstFact: PlainDate | null,
  birthDate: PartialDate | null,
  isSame: boolean,
): Result<null, FileRefusal> {
  const nothing: FileRefusal[] = isSame ? [{ code: 'NOTHING_CHANGED', tenure: null }] : [];
  const [first, ...others] = [...nothing, ...birthFaults(birthDate, firstFact === null ? [] : [firstFact])];
  return first === undefined ? ok(null) : refuse(first, ...others);
}

/** Refuses a birth that is certainly later than a fact of the same person. */
function birthFaults(birthDate: PartialDate | null, factDays: readonly PlainDate[]): readonly FileRefusal[] {
  if (birthDate === null || !factDays.some((day) => compareDates(earliest(birthDate), day) > 0)) return [];
  return [{ code: 'BORN_AFTER_FACT' }];
}

function mayBeSameDay(one: PartialDate | null, other: PartialDate | null): boolean {
  if (one === null || other === null) return true;
  return ['SAME_DAY', 'UNKNOWN'].includes(comparePartialDates(one, other));
}
