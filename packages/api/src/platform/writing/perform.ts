import { plainDate } from '@cadre/domain/kernel';
import type { ApiContext } from '../context.js';
import type { Command } from './command.js';
import { requestHash } from './idempotency.js';
import { fieldsOf, InputReader } from './input-reader.js';
import { invalidInput, notPermitted, type Refused } from './outcome.js';
import { permissionFault } from './permission.js';
import { keptOrUndone } from './rolled-back.js';
import { Work, type Performed, type ReadRows } from './work.js';

/** A mutation as it was asked for. */
export interface Asked<Input> {
  readonly mutation: string;
  readonly input: Input;
  readonly idempotencyKey: string;
  readonly isDryRun: boolean;
}

const maxKeyLength = 100;

/** Carries out a command: all of it in one transaction, or nothing. A dry run does everything but keep it. */
export async function perform<Input, Request, Facts, Done>(
  command: Command<Input, Request, Facts, Done>,
  { mutation, input, idempotencyKey, isDryRun }: Asked<Input>,
  context: ApiContext,
  readRows: ReadRows,
): Promise<Performed | Refused> {
  const { viewer } = context;
  if (viewer === null) return notPermitted([permissionFault('NOT_SIGNED_IN')]);
  const reader = new InputReader(plainDate(context.reads.lens.asOf));
  const read = fieldsOf({
    request: command.read(input, reader),
    key: reader.text(['idempotencyKey'], idempotencyKey, maxKeyLength),
  });
  if (!read.ok) return invalidInput(read.refusals);
  const { request, key } = read.value;
  const keyed = { actor: viewer.name, key, mutation, hash: requestHash(mutation, input) };
  const { editions } = context.writes;
  const { outcome, edition } = await keptOrUndone(context.writes.inTransaction, async (tx) => {
    const work = new Work({ context, viewer, tx, readRows, edition: await editions.within(tx) });
    const earlier = isDryRun ? null : await work.repeat(keyed);
    const worked = earlier ?? (await work.first(command, { request, keyed, named: reader.named, isDryRun }));
    return { ...worked, outcome: { outcome: worked.outcome, edition: work.edition } };
  });
  context.goBy(edition);
  if (!isDryRun) editions.take(edition);
  return outcome;
}
