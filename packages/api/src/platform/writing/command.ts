import type { PlainDate, Result } from '@cadre/domain/kernel';
import type { Edition } from '@cadre/graphql-sql';
import type { Transaction } from '../database.js';
import type { Viewer } from '../viewer.js';
import type { InputReader } from './input-reader.js';
import type { InputFault, PermissionFault, Refused } from './outcome.js';

/** Who acts, on which day, in which transaction. No other handle on the database is in sight. */
export interface Acting {
  readonly tx: Transaction;
  readonly viewer: Viewer;
  /** The day of the act. */
  readonly asOf: PlainDate;
  /** What the command goes by: that of the database when its transaction began. */
  readonly edition: Edition;
  /** Asks the database once more: for a command that changes what all go by, when it holds its lock. */
  readonly readEdition: () => Promise<Edition>;
  /** Makes the key of a new row. */
  readonly newId: () => string;
}

/** A row by the name of its GraphQL type and its key. */
export interface RowName {
  readonly type: string;
  readonly key: string;
}

/** What happened to one row. */
export interface Change {
  readonly row: RowName;
  /** What was done to it, in capitals: PROPOSED, APPROVE. */
  readonly act: string;
}

/** A verdict that a decision rests on, and the row it is about. It is kept as it stands. */
export interface JudgedRow {
  readonly row: RowName;
  readonly verdict: {
    readonly outcome: string;
    /** The checks behind it, each with the code of the version of the rule that was applied. */
    readonly checks: readonly { readonly rule: string }[];
  };
}

/** What a command did. */
export interface Saved {
  /** Name of the GraphQL type that answers. */
  readonly kind: string;
  /** Keys of the rows that each field of the answer shows. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  /** One for each row that was made or changed. */
  readonly changes: readonly Change[];
  readonly verdicts?: readonly JudgedRow[];
  /** Key of the document decided by; absent where the mutation takes none. */
  readonly documentId?: string | null;
  /** What the answer and every later request go by; absent where the command leaves it as it was. */
  readonly edition?: Edition;
}

/** The version of a row that the client saw, and the one that stands; both as the API writes instants. */
export interface SeenVersion {
  readonly row: RowName;
  readonly expected: string;
  readonly found: string;
}

/** What was decided, or why nothing is done. */
export type Decision<Done> =
  { readonly ok: true; readonly value: Done } | { readonly ok: false; readonly refused: Refused };

/**
 * One command: read the input, load the facts, decide, save. Each step is a function of its own; only `load` and `save` touch the
 * database, and whatever refuses leaves nothing behind.
 */
export interface Command<Input, Request, Facts, Done> {
  /** Reads the input; every fault of it at once. */
  read(input: Input, reader: InputReader): Result<Request, InputFault>;
  /** Loads what deciding needs, and locks what will change before it is read. */
  load(request: Request, acting: Acting): Promise<Facts>;
  /** Why the actor may not; empty when all is well. Every reason at once. */
  permit(facts: Facts, acting: Acting, request: Request): readonly PermissionFault[];
  /** The version that the client saw; absent where nothing that exists is changed. */
  version?(facts: Facts, request: Request): SeenVersion | null;
  /** Decides, without the database. */
  decide(facts: Facts, request: Request, acting: Acting): Decision<Done>;
  save(done: Done, acting: Acting, request: Request): Promise<Saved>;
}
