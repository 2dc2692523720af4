import { randomBytes } from 'node:crypto';
import { plainDate, uuidV7 } from '@cadre/domain/kernel';
import type { Answer, Edition, Lens, Operation } from '@cadre/graphql-sql';
import { parse } from 'graphql';
import type { ApiContext } from '../context.js';
import type { Transaction } from '../database.js';
import type { Viewer } from '../viewer.js';
import type { Acting, Command, JudgedRow, Saved, SeenVersion } from './command.js';
import { findEarlier, keepAnswer, type KeyedRequest } from './idempotency.js';
import { faultAt, type NamedRow } from './input-reader.js';
import { lastChange, saveAudit, saveVerdicts, verdictsOf } from './ledger.js';
import { invalidInput, notPermitted, type Refused, type StaleWrite } from './outcome.js';
import type { Worked } from './rolled-back.js';

/** What was done, with the rows of the answer as they were read back. */
export interface Performed {
  /** Name of the GraphQL type that answers. */
  readonly kind: string;
  /** The rows that the answer shows, by response key. */
  readonly answers: ReadonlyMap<string, readonly unknown[]>;
  readonly verdicts: readonly JudgedRow[];
  readonly isDryRun: boolean;
  /** Whether it was done by an earlier request with the same key. */
  readonly isRepeated: boolean;
}

/** Asks the read engine. */
type Ask = (operation: Omit<Operation, 'contextValue'>) => Promise<Answer>;

/** Reads the rows of an answer back, within the transaction that changed them. */
export type ReadRows = (
  saved: Pick<Saved, 'kind' | 'rows'>,
  ask: Ask,
  lens?: Required<Lens>,
) => Promise<Performed['answers']>;

interface WorkOptions {
  readonly context: ApiContext;
  readonly viewer: Viewer;
  readonly tx: Transaction;
  readonly edition: Edition;
  readonly readRows: ReadRows;
}

interface FirstRequest<Request> {
  readonly request: Request;
  readonly keyed: KeyedRequest;
  readonly named: readonly NamedRow[];
  readonly isDryRun: boolean;
}

type Outcome = Worked<Performed | Refused>;

const idsAtOnce = 100;
const seenSource = 'query seen($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const seenDocument = parse(seenSource, { noLocation: true });

/** The work of one mutation in its transaction. */
export class Work {
  readonly #context: ApiContext;
  readonly #acting: Acting;
  readonly #readRows: ReadRows;
  /** What answers go by: that of the command, until the command makes another. */
  #edition: Edition;

  constructor({ context, viewer, tx, edition, readRows }: WorkOptions) {
    this.#context = context;
    const { editions } = context.writes;
    const readEdition = async () => editions.within(tx);
    this.#acting = { tx, viewer, asOf: plainDate(context.reads.lens.asOf), edition, readEdition, newId };
    this.#readRows = readRows;
    this.#edition = edition;
  }

  get edition(): Edition {
    return this.#edition;
  }

  /** The answer of an earlier request under the same key, its rows read by the knowledge of then; null where there was none. */
  async repeat(keyed: KeyedRequest): Promise<Outcome | null> {
    const earlier = await findEarlier(this.#acting.tx, keyed);
    if (earlier === null) return null;
    if (earlier === 'KEY_REUSED') return refused(invalidInput([faultAt(['idempotencyKey'], 'KEY_REUSED')]));
    const { lens, kind, decisionId } = earlier;
    const answers = await this.#readRows(earlier, this.#asker(Date.parse(lens.knownAt)), lens);
    const verdicts = await verdictsOf(this.#acting.tx, decisionId);
    return { outcome: { kind, answers, verdicts, isDryRun: false, isRepeated: true }, isKept: false };
  }

  /** Load, decide, save, answer. */
  async first<Input, Request, Facts, Done>(
    command: Command<Input, Request, Facts, Done>,
    { request, keyed, named, isDryRun }: FirstRequest<Request>,
  ): Promise<Outcome> {
    const acting = this.#acting;
    const unseen = await this.#unseen(named);
    if (unseen.length > 0) return refused(invalidInput(unseen.map(({ path }) => faultAt(path, 'NOT_FOUND'))));
    const facts = await command.load(request, acting);
    const faults = command.permit(facts, acting, request);
    if (faults.length > 0) return refused(notPermitted(faults));
    const stale = await this.#stale(command.version?.(facts, request) ?? null);
    if (stale !== null) return refused(stale);
    const decision = command.decide(facts, request, acting);
    if (!decision.ok) return refused(decision.refused);
    const saved = await command.save(decision.value, acting, request);
    this.#edition = saved.edition ?? acting.edition;
    const answers = isDryRun ? await this.#readRows(saved, this.#asker()) : await this.#answerAndKeep(saved, keyed);
    const { kind, verdicts = [] } = saved;
    return { outcome: { kind, answers, verdicts, isDryRun, isRepeated: false }, isKept: !isDryRun };
  }

  /** Leaves the traces of what was done, and reads its answer. The audit comes last: nobody else can act from there on. */
  async #answerAndKeep(saved: Saved, keyed: KeyedRequest): Promise<Performed['answers']> {
    const decision = { id: newId(), mutation: keyed.mutation, requestId: this.#context.requestId };
    await saveVerdicts(saved, decision, this.#acting);
    await keepAnswer(this.#acting, keyed, decision, saved);
    const answers = await this.#readRows(saved, this.#asker());
    await saveAudit(saved, decision, this.#acting);
    return answers;
  }

  /** The rows that the input names and that are not there, or that the actor does not see; which of the two is not told. */
  async #unseen(named: readonly NamedRow[]): Promise<readonly NamedRow[]> {
    const ids = [...new Set(named.map(idOf))];
    const seen = new Set<string>();
    const ask = this.#asker();
    for (let from = 0; from < ids.length; from += idsAtOnce) {
      const variableValues = { ids: ids.slice(from, from + idsAtOnce) };
      const answer = await ask({ source: seenSource, document: seenDocument, variableValues });
      const data: unknown = answer.kind === 'json' ? JSON.parse(answer.data) : answer.result.data;
      for (const node of (data as { nodes: readonly ({ id: string } | null)[] }).nodes) seen.add(node?.id ?? '');
    }
    return named.filter((each) => !seen.has(idOf(each)));
  }

  async #stale(version: SeenVersion | null): Promise<StaleWrite | null> {
    if (version === null || Date.parse(version.expected) === Date.parse(version.found)) return null;
    const { row, expected, found } = version;
    const last = await lastChange(this.#acting.tx, row);
    const [changedBy, changedByMutation] = [last?.actor ?? null, last?.mutation ?? null];
    return { kind: 'StaleWrite', row: idOf(row), expected, found, changedBy, changedByMutation };
  }

  /** Asks the read engine within the transaction, as the actor. */
  #asker(now = this.#context.reads.now): Ask {
    const { tx } = this.#acting;
    const { viewer, lens } = this.#context.reads;
    const query: ApiContext['reads']['query'] = (statement) => tx.query(statement);
    const reads = { query, viewer, lens, now, edition: this.#edition };
    const contextValue: ApiContext = { ...this.#context, reads };
    return async (operation) => this.#context.writes.answer({ ...operation, contextValue });
  }
}

function refused(outcome: Refused): Outcome {
  return { outcome, isKept: false };
}

function idOf({ type, key }: { readonly type: string; readonly key: string }): string {
  return `${type}:${key}`;
}

function newId(): string {
  return uuidV7(Date.now(), randomBytes(10));
}
