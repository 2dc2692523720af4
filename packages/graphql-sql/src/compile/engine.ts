import { createHash } from 'node:crypto';
import {
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { ReadRefused } from '../refused.js';
import type { ReadContext, ReadSettings } from '../runtime.js';
import { Compiler, NotCompilable, type PlannedFor } from './compiler.js';
import { keyInPast } from './past-editions.js';
import { inputsOf, runPlan, runPlanForBytes, type Plan } from './plan.js';
import { Variables } from './variables.js';
import { ViewerKinds } from './viewer-kind.js';

/** An operation as the engine takes it: parsed and valid. */
export interface Operation {
  /** The text of the document, which plans are kept by; the document itself is kept by identity where there is no text. */
  readonly source?: string;
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variableValues?: Readonly<Record<string, unknown>> | null;
  readonly contextValue: ReadContext;
}

/** An answer: JSON text of `data` where a plan gave it, else a result of graphql-js. */
export type Answer = PlannedAnswer | NaiveAnswer;

/** An answer that the naive executor gave, and why no plan did. */
export interface NaiveAnswer extends Omit<NotPlanned, 'kind'> {
  readonly kind: 'result';
  readonly result: ExecutionResult;
}

/** Why no plan gives an answer, and what the operation was reckoned to cost; null where it went wrong before that. */
export interface NotPlanned {
  readonly kind: 'notPlanned';
  readonly reason: string;
  readonly cost: number | null;
}

/** An answer that a plan gave: the JSON text of `data`, and what the plan was reckoned to cost. */
export interface PlannedAnswer<Text = string> {
  readonly kind: 'json';
  readonly data: Text;
  readonly cost: number;
}

/** What the engine counts, so that nothing falls back in silence. */
export interface EngineCounts {
  plansMade: number;
  planHits: number;
  planEvictions: number;
  compiled: number;
  naive: number;
  /** How often the naive executor answered, by reason. */
  readonly naiveReasons: Map<string, number>;
}

/** Answers operations from plans, and what no plan can answer from the naive executor. */
export class ReadEngine {
  readonly counts: EngineCounts = {
    plansMade: 0,
    planHits: 0,
    planEvictions: 0,
    compiled: 0,
    naive: 0,
    naiveReasons: new Map(),
  };
  readonly #schema: GraphQLSchema;
  readonly #settings: ReadSettings;
  readonly #plans: LRUCache<string, Plan | string>;
  readonly #documents = new WeakMap<DocumentNode, string>();
  readonly #variables: Variables;
  readonly #kinds: ViewerKinds;
  #documentCount = 0;

  constructor(schema: GraphQLSchema, settings: ReadSettings, maxPlans = 500) {
    this.#schema = schema;
    this.#settings = settings;
    this.#variables = new Variables(schema);
    this.#kinds = new ViewerKinds(settings);
    this.#plans = new LRUCache({ max: maxPlans, dispose: (...[, , why]) => this.#countEviction(why) });
  }

  /** Answers a valid operation: from a plan, or field by field where no plan can. Rejects with `ReadRefused` when it costs too much. */
  async answer(operation: Operation): Promise<Answer> {
    const { past } = operation.contextValue.reads;
    const asked = past === undefined ? operation : { ...operation, contextValue: past.present };
    const planned = await this.answerFromPlan(asked);
    return planned.kind === 'notPlanned' ? this.#naive(asked, planned) : planned;
  }

  /** Answers from a plan, or tells why no plan can. */
  answerFromPlan(asked: Operation): Promise<PlannedAnswer | NotPlanned> {
    return this.#answerBy(asked, runPlan);
  }

  /** The same in UTF-8, for who only sends it on. */
  bytesFromPlan(asked: Operation): Promise<PlannedAnswer<Uint8Array> | NotPlanned> {
    return this.#answerBy(asked, runPlanForBytes);
  }

  async #answerBy<Text>(asked: Operation, run: Run<Text>): Promise<PlannedAnswer<Text> | NotPlanned> {
    const operation = getOperationAST(asked.document, asked.operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return notPlanned('not a query');
    const variables = this.#variables.coerced(operation, asked.variableValues ?? {});
    if (variables === undefined) return notPlanned('variables');
    const plan = this.#planFor(asked, operation, variables);
    if (typeof plan === 'string') return notPlanned(plan);
    let cost: number | null = null;
    try {
      const inputs = inputsOf(plan, asked.contextValue.reads, variables);
      cost = plan.cost(inputs);
      if (cost > this.#settings.maxCost) throw tooCostly(cost, this.#settings.maxCost);
      if (plan.leftOut !== undefined) return notPlanned(`not compiled: ${plan.leftOut}`, cost);
      const data = await run(plan, asked.contextValue.reads, inputs, variables);
      this.counts.compiled += 1;
      return { kind: 'json', data, cost };
    } catch (error) {
      if (error instanceof ReadRefused && error.code === 'TOO_COSTLY') throw error;
      // Whatever was wrong with the request or the data, the naive executor says it at its place in the answer.
      return notPlanned(reasonOf(error), cost);
    }
  }

  #planFor(
    asked: Operation,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): Plan | string {
    const shape = this.#variables.shape(operation, variables);
    const { viewer, edition } = asked.contextValue.reads;
    const kind = this.#kinds.of(viewer);
    let key = `${this.#documentKey(asked)}\n${asked.operationName ?? ''}\n${shape}\n${kind.key}\n${edition.key}`;
    let known = this.#plans.get(key);
    if (typeof known === 'object' && known.pasts.length > 0) {
      key = keyInPast(key, known, edition, variables);
      known = this.#plans.get(key);
    }
    if (known !== undefined) {
      this.counts.planHits += 1;
      return known;
    }
    const plan = this.#compile(asked.document, operation, variables, { kind: kind.kind, edition });
    this.counts.plansMade += 1;
    this.#plans.set(key, plan);
    return plan;
  }

  #countEviction(why: LRUCache.DisposeReason): void {
    if (why === 'evict') this.counts.planEvictions += 1;
  }

  #compile(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    planned: PlannedFor,
  ): Plan | string {
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    }
    try {
      return new Compiler({ schema: this.#schema, fragments, variables }, this.#settings, operation, planned).compile();
    } catch (error) {
      if (error instanceof NotCompilable) return `not compiled: ${error.message}`;
      if (error instanceof GraphQLError) return 'arguments';
      return reasonOf(error);
    }
  }

  async #naive(asked: Operation, { reason, cost }: NotPlanned): Promise<Answer> {
    this.counts.naive += 1;
    this.counts.naiveReasons.set(reason, (this.counts.naiveReasons.get(reason) ?? 0) + 1);
    const result = await execute({
      schema: this.#schema,
      document: asked.document,
      contextValue: asked.contextValue,
      ...(asked.operationName === undefined ? {} : { operationName: asked.operationName }),
      ...(asked.variableValues === undefined ? {} : { variableValues: asked.variableValues }),
    });
    return { kind: 'result', result, reason, cost };
  }

  /** A short name for the text of a document: a text of thousands of characters as a key would be gone through in each request. */
  #documentKey({ document, source }: Operation): string {
    const known = this.#documents.get(document);
    if (known !== undefined) return known;
    this.#documentCount += 1;
    const key = source === undefined ? `#${this.#documentCount}` : createHash('sha256').update(source).digest('base64');
    this.#documents.set(document, key);
    return key;
  }
}

function notPlanned(reason: string, cost: number | null = null): NotPlanned {
  return { kind: 'notPlanned', reason, cost };
}

/** What an error is called: by the database where it comes from there, since drivers give it classes of any name; else by its class. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // What the system says of a lost connection has five letters as well: EPIPE. No class of the database begins so.
  if (typeof code === 'string' && /^(?!E)[0-9A-Z]{5}$/.test(code)) return `database: ${code}`;
  return error instanceof Error ? error.constructor.name : 'error';
}

/** A way to run a plan. */
type Run<Text> = (...given: Parameters<typeof runPlan>) => Promise<Text>;

function tooCostly(cost: number, limit: number): ReadRefused {
  return new ReadRefused(
    'TOO_COSTLY',
    {
      vi: `Câu hỏi ước tốn ${cost}, vượt giới hạn ${limit}; hãy lấy trang nhỏ hơn hoặc ít cấp hơn.`,
      en: `The question is reckoned to cost ${cost}, over the limit of ${limit}; ask for smaller pages or fewer levels.`,
    },
    { cost, limit },
  );
}
