import {
  getNamedType,
  getNullableType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { readOf } from '../plugin.js';
import { compare, type Executors, type Outcome } from './compare.js';
import { ValuePool } from './pool.js';
import { randomOperation, type OperationLimits } from './random-operation.js';
import { Random } from './random.js';
import { shrink } from './shrink.js';

/** What a run of random operations is made of. */
export interface DifferentialRun extends Executors {
  readonly seed: number;
  /** How many operations. */
  readonly count: number;
  /** Who asks, in turn; null is nobody. */
  readonly askers: readonly (string | null)[];
  readonly limits: OperationLimits;
}

/** What came of a run. */
export interface DifferentialReport {
  /** Questions asked of both executors. */
  asked: number;
  /** Answered from a plan, the same as by the naive executor. */
  same: number;
  /** Refused or with errors. */
  refused: number;
  tooCostly: number;
  /** Answered without errors, but not from a plan, by reason. */
  readonly notPlanned: Map<string, number>;
  /** Operations that were not valid, which the generator should hardly ever draw. */
  invalid: number;
  /** The first operation that was answered in two ways, shrunk, with both answers; null where there was none. */
  difference: string | null;
}

/** Asks random operations of both executors until one is answered in two ways. */
export async function runDifferential(run: DifferentialRun): Promise<DifferentialReport> {
  const report: DifferentialReport = {
    asked: 0,
    same: 0,
    refused: 0,
    tooCostly: 0,
    notPlanned: new Map(),
    invalid: 0,
    difference: null,
  };
  const random = new Random(run.seed);
  const pool = new ValuePool();
  await fillPool(run, pool);
  while (report.asked < run.count && report.difference === null) {
    const { document, variables, redrawn } = randomOperation(run.schema, random, pool, run.limits);
    if (validate(run.schema, parse(document)).length > 0) {
      report.invalid += 1;
      continue;
    }
    const asker = random.pick(run.askers);
    const again = document.includes('$') && random.chance(0.4) ? [redrawn] : [];
    for (const given of [variables, ...again]) {
      if (report.difference !== null) break;
      const outcome = await compare(run, { document, variables: given, asker });
      note(report, outcome);
      if ('answer' in outcome) pool.learn(outcome.answer.data);
      if (outcome.kind === 'different') report.difference = await described(run, document, [variables, given], asker);
    }
  }
  return report;
}

function note(report: DifferentialReport, outcome: Outcome): void {
  report.asked += 1;
  if (outcome.kind === 'same' || outcome.kind === 'refused' || outcome.kind === 'tooCostly') report[outcome.kind] += 1;
  if (outcome.kind === 'notPlanned') {
    report.notPlanned.set(outcome.reason, (report.notPlanned.get(outcome.reason) ?? 0) + 1);
  }
}

/** The operation as small as it can be made, with both answers. A plan may go wrong only with the variables asked second. */
async function described(
  run: DifferentialRun,
  document: string,
  given: readonly Readonly<Record<string, unknown>>[],
  asker: string | null,
): Promise<string> {
  const ask = async (text: string) => {
    let outcome: Outcome = { kind: 'tooCostly' };
    for (const variables of given) outcome = await compare(run, { document: text, variables, asker });
    return outcome;
  };
  const small = await shrink(run.schema, document, async (text) => (await ask(text)).kind === 'different');
  const outcome = await ask(small);
  const answers =
    outcome.kind === 'different'
      ? `from the plan: ${JSON.stringify(outcome.planned)}\nfield by field: ${JSON.stringify(outcome.naive)}`
      : outcome.kind;
  return `asked by ${asker ?? 'nobody'}, first with ${JSON.stringify(given[0])}, then with ${JSON.stringify(given.at(-1))}:\n${small}\n${answers}`;
}

/**
 * Asks for some rows of every list of the root, and for what they refer to, so that the first operations have ids, cursors and values to use.
 * Everybody asks: whoever sees little is asked about what they see, and what stands near it, and not only about rows of others.
 */
async function fillPool(run: DifferentialRun, pool: ValuePool): Promise<void> {
  for (const field of Object.values(run.schema.getQueryType()!.getFields())) {
    const connection = getNamedType(field.type);
    if (!connection.name.endsWith('Connection') || !isObjectType(connection) || field.args.some(isRequiredArgument)) {
      continue;
    }
    const node = getNamedType(connection.getFields()['nodes']!.type);
    const selections = isObjectType(node) ? [...leavesOf(node), ...referencesOf(node)].join(' ') : '';
    const document = `{ ${field.name}(first: 10) { edges { cursor node { __typename ${selections} } } } }`;
    for (const asker of run.askers) {
      const outcome = await compare(run, { document, variables: {}, asker });
      if ('answer' in outcome) pool.learn(outcome.answer.data);
    }
  }
}

const isOpen = ({ args }: GraphQLField<unknown, unknown>) => !args.some(isRequiredArgument);

function leavesOf(type: GraphQLObjectType): readonly string[] {
  const fields = Object.values(type.getFields()).filter(
    (field) => isOpen(field) && isLeafType(getNamedType(field.type)),
  );
  return fields.map(({ name }) => name);
}

/** The ids of the rows that a row refers to. */
function referencesOf(type: GraphQLObjectType): readonly string[] {
  const fields = Object.values(type.getFields()).filter((field) => {
    const target = getNullableType(field.type);
    return (
      isOpen(field) && isObjectType(target) && 'id' in target.getFields() && readOf(field.extensions)?.kind === 'one'
    );
  });
  return fields.map(({ name }) => `${name} { id }`);
}

/** A seed that no run had before, for runs that are not repeated on purpose. */
export function newSeed(): number {
  return Math.floor(Math.random() * 2 ** 32);
}
